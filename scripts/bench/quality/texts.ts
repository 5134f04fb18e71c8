import fs from "node:fs";
import path from "node:path";
import type { Block } from "../../../lib/core/model/text.ts";
import { readMarked } from "./marked.ts";

/** One marked mention; offsets are UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: "company" | "person";
  readonly executive?: boolean;
  /** Id on record; null or left out when it has none. */
  readonly entity?: string | null;
}
/** An article with its marks; spans in `optional` are neither right nor wrong. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mark[];
  readonly optional: readonly { readonly start: number; readonly end: number }[];
}

/** The repository. */
export const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Where real input for measuring stands, when it is there. */
export const SHARED = process.env.INTERTIE_SHARED ?? path.resolve(ROOT, "../shared");

/** The project's own marked articles. */
export function ownTexts(): MarkedText[] {
  const dir = path.join(ROOT, "tests/quality/articles");
  return fs
    .readdirSync(dir)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readMarked(file.slice(0, -4), fs.readFileSync(path.join(dir, file), "utf8")));
}

interface CorpusMark extends Mark {
  readonly byline?: boolean;
}

/** The development corpus; empty where it isn't present. */
export function corpusTexts(): MarkedText[] {
  const dir = path.join(SHARED, "corpus");
  if (!fs.existsSync(dir)) return [];
  return fs
    .readdirSync(dir)
    .filter((file) => /^[A-Z]\d\d\.json$/.test(file))
    .sort()
    .map((file) => {
      const marks = JSON.parse(fs.readFileSync(path.join(dir, file), "utf8")) as {
        id: string;
        mentions: CorpusMark[];
        optional?: CorpusMark[];
      };
      return {
        id: marks.id,
        text: fs.readFileSync(path.join(dir, file.replace(".json", ".txt")), "utf8"),
        mentions: marks.mentions.filter((mark) => !mark.byline),
        optional: [...(marks.optional ?? []), ...marks.mentions.filter((mark) => mark.byline)],
      };
    });
}

/** A text's lines as blocks, with where each begins in the text. */
export function blocksOf(text: string): (Block & { at: number })[] {
  const out: (Block & { at: number })[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) out.push({ id: `b${at}`, role: "paragraph", text: line, at });
    at += line.length + 1;
  }
  return out;
}
