import type { RecordIndex } from "./dataset/record.ts";
import type { Gazetteer } from "./gazetteer/types.ts";
import { type Linked, type LinkOptions, link } from "./link/index.ts";
import type { Block } from "./model/text.ts";
import type { Nlp } from "./nlp/types.ts";
import { recognise } from "./recognise/recognise.ts";
import { languageOf, scriptOf } from "./text/script.ts";

export interface AnnotateInput {
  /** BCP 47 of the text; blocks may have their own. "und" when unknown. */
  readonly language: string;
}

const READABLE = new Set(["en", "und"]);

/** Whether the parser can read this text: English, or unknown and in Latin letters. */
export function isReadable(blocks: readonly Block[], language: string): boolean {
  if (!READABLE.has(languageOf(language))) return false;
  const sample = blocks.map((block) => block.text).join("\n");
  const script = scriptOf(sample);
  return script === "latin" || script === "none";
}

/** Recognises and links the names of a text's blocks. Pure and synchronous; `nlp` is null where the parser isn't loaded. */
export function annotate(
  blocks: readonly Block[],
  { language }: AnnotateInput,
  gazetteer: Gazetteer,
  record: RecordIndex,
  nlp: Nlp | null,
  options: LinkOptions = {},
): Linked {
  const recognition = recognise({ blocks, language, gazetteer }, isReadable(blocks, language) ? nlp : null);
  return link(recognition, blocks, gazetteer, record, options);
}
