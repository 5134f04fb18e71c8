import { loadNlp } from "../../../lib/core/nlp/load.ts";
import { recognise } from "../../../lib/core/recognise/recognise.ts";
import type { Recognition } from "../../../lib/core/recognise/types.ts";

export const nlp = await loadNlp();

/** Recognises paragraphs (parted by a line break) without any dataset. */
export function read(text: string): Recognition {
  const blocks = text.split("\n").map((line, i) => ({ id: `b${i}`, role: "paragraph" as const, text: line }));
  return recognise({ blocks, language: "en", gazetteer: { find: () => [], kindOf: () => undefined } }, nlp);
}

const LETTER = { company: "c", venture: "v", person: "p", organisation: "o" } as const;

/** "c:Kakao | p:Chung Shin-a!" in reading order; "!" marks executives. Other organisations only when asked for. */
export function names(text: string, organisations = false): string {
  return read(text)
    .mentions.filter(({ kind }) => organisations || kind !== "organisation")
    .map(({ kind, surfaceForm, executive }) => `${LETTER[kind]}:${surfaceForm}${executive ? "!" : ""}`)
    .join(" | ");
}
