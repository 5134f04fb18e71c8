import { readFileSync } from "node:fs";
import type { Block } from "../../lib/core/model/text.ts";

/** A text file with its lines as blocks; `at` gives where each block begins in the file. */
export interface TextFile {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly at: ReadonlyMap<string, number>;
}

/** One block per line that isn't blank, with offsets into the text as it stands (a BOM and CRs count). */
export function toBlocks(text: string): TextFile {
  const blocks: Block[] = [];
  const at = new Map<string, number>();
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const line of text.slice(start).split("\n")) {
    const body = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (body.trim() !== "") {
      const id = `b${blocks.length}`;
      blocks.push({ id, role: "paragraph", text: body });
      at.set(id, start);
    }
    start += line.length + 1;
  }
  return { text, blocks, at };
}

/** Reads a file as UTF-8; throws an Error that says what is wrong with it. */
export function readText(path: string): TextFile {
  try {
    return toBlocks(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === "ENOENT" ? "no such file" : code === "EISDIR" ? "is a folder" : code === "EACCES" ? "may not be read" : String(error);
    throw new Error(`${path}: ${what}`);
  }
}
