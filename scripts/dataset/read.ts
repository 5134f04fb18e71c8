import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { bundledDataset } from "../../data/index.ts";
import { readJson } from "../../lib/core/dataset/check.ts";
import type { SourceText } from "../../lib/core/dataset/check-sources.ts";
import { LIMITS } from "../../lib/core/dataset/guard.ts";
import type { Dataset } from "../../lib/core/dataset/types.ts";

/** Wrong use or an unreadable file; ends the command with exit code 2. */
export class Unusable extends Error {}

/** A value that ought to be a dataset, with the name to tell it by. */
export interface Opened {
  readonly name: string;
  readonly value: unknown;
}

/** Splits arguments into files and the given options; `true` marks options that take a value. */
export function options(
  args: readonly string[],
  known: Readonly<Record<string, boolean>>,
): { files: string[]; values: Map<string, string> } {
  const files: string[] = [];
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith("--")) {
      files.push(arg);
      continue;
    }
    const [name = "", inline] = arg.slice(2).split(/=(.*)/s);
    if (!Object.hasOwn(known, name)) throw new Unusable(`no option --${name} here; npm run dataset -- help tells the options`);
    const value = known[name] ? (inline ?? args[++i]) : "";
    if (value === undefined || (known[name] && value === "")) throw new Unusable(`--${name} needs a value`);
    values.set(name, value);
  }
  return { files, values };
}

/** Reads a text file as UTF-8, with its hash. */
export function readText(file: string): SourceText {
  try {
    const bytes = readFileSync(file);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    throw new Unusable(`${file}: ${error instanceof Error && "code" in error ? reason(String(error.code)) : "can't be read"}`);
  }
}

function reason(code: string): string {
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "a folder, not a file";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "not UTF-8";
  return `can't be read (${code})`;
}

/** The given files as JSON, or the bundled dataset when none is given. */
export function openDatasets(files: readonly string[]): Opened[] {
  if (files.length === 0) return [{ name: "data", value: bundledDataset }];
  return files.map((file) => {
    const { text } = readText(file);
    if (text.length > LIMITS.file) throw new Unusable(`${file}: over ${LIMITS.file / 1024 / 1024} MB`);
    const json = readJson(text);
    if (!json.ok) throw new Unusable(`${file}: ${json.reason}`);
    return { name: file, value: json.value };
  });
}

/** The stored texts that a dataset's sources name, as far as the folder has them. */
export function readSources(dataset: Dataset, folder: string): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const { file } of dataset.sources) {
    if (file === undefined) continue;
    if (path.basename(file) !== file) throw new Unusable(`${file}: a source's file is a bare file name`);
    texts.set(file, readText(path.join(folder, file)));
  }
  return texts;
}
