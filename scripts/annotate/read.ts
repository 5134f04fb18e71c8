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

/** The largest file that is read; a file holds an article, and this is more than a book. */
const MOST_BYTES = 8_000_000;

/** Reads a file as UTF-8; throws an Error that says what is wrong with it. */
export function readText(path: string): TextFile {
  const bytes = read(path);
  if (bytes.length > MOST_BYTES) throw new Error(`${path}: ${bytes.length} bytes, at most ${MOST_BYTES} are read`);
  if (bytes.includes(0)) throw new Error(`${path}: not a text file`);
  try {
    // Offsets are into the file as it stands, so a byte order mark stays.
    return toBlocks(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new Error(`${path}: not UTF-8`);
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === "ENOENT" ? "no such file" : code === "EISDIR" ? "is a folder" : code === "EACCES" ? "may not be read" : String(error);
    throw new Error(`${path}: ${what}`);
  }
}
