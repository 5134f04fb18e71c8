import type { BlockRole } from "../model/text.ts";
import type { Standing } from "./status.ts";
import type { Frame } from "./types.ts";

/** Scores from which nine of ten statements are right; measured, see docs/statements.md. */
export const SHOWN_FROM = 0.62;

/** Whether a statement is sure enough to be shown to the reader. */
export function isShown(frame: Frame, score: number, standing: Standing, role: BlockRole): boolean {
  void standing;
  if (role === "table") return false;
  return score >= SHOWN_FROM && frame.kind !== "context";
}
