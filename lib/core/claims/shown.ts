import type { BlockRole } from "../model/text.ts";
import type { Frame } from "./types.ts";

/** Scores from which nine of ten statements are right; measured, see docs/statements.md. */
export const SHOWN_FROM = 0.56;

/** Whether a statement is sure enough to be shown to the reader. Context never is; nor is a party that its sentence doesn't name. */
export function isShown(frame: Frame, score: number, role: BlockRole): boolean {
  if (role === "table" || frame.kind === "context" || frame.form === "hint") return false;
  if (frame.args.some((a) => a.implied)) return false;
  return score >= SHOWN_FROM;
}
