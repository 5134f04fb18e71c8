import type { RecordIndex } from "./dataset/record.ts";
import type { Gazetteer, GazetteerHit } from "./gazetteer/types.ts";
import { type Linked, type LinkOptions, link, readLanguage } from "./link/index.ts";
import type { Block } from "./model/text.ts";
import type { Nlp } from "./nlp/types.ts";
import { recognise } from "./recognise/recognise.ts";
import { scriptOf } from "./text/script.ts";

export interface AnnotateInput {
  /** BCP 47 of the text; blocks may have their own. "und" when unknown. */
  readonly language: string;
}

/** Whether the parser can read this text: English, or too short to tell and in Latin letters. */
export function isReadable(blocks: readonly Block[], language: string): boolean {
  if (language !== "en" && language !== "und") return false;
  const script = scriptOf(blocks.map((block) => block.text).join("\n"));
  return script === "latin" || script === "none";
}

/** The same gazetteer, looking each text up once. */
function remembering(gazetteer: Gazetteer): Gazetteer {
  const known = new Map<string, GazetteerHit[]>();
  return {
    kindOf: (entity) => gazetteer.kindOf(entity),
    find(text) {
      let hits = known.get(text);
      if (!hits) {
        hits = gazetteer.find(text);
        known.set(text, hits);
      }
      return hits;
    },
  };
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
  const read = readLanguage(blocks, language);
  const once = remembering(gazetteer);
  const recognition = recognise(
    { blocks, language: read, gazetteer: once, ...(options.keep ? { keep: options.keep } : {}) },
    isReadable(blocks, read) ? nlp : null,
  );
  return link(recognition, blocks, once, record, { ...options, language: read });
}
