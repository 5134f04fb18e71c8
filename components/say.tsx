import type { Phrase } from "../lib/core/model/view.ts";
import { useWords } from "./context.tsx";

/** A phrase as read; where it sounds otherwise ("¶11": "paragraph 11"), the ear gets that instead. */
export function Say({ phrase }: { readonly phrase: Phrase }) {
  const words = useWords();
  const text = words.text(phrase);
  const spoken = words.spoken(phrase);
  if (text === spoken) return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="sr">{spoken}</span>
    </>
  );
}

/** Joins parts to one run of sentences; a part that ends in a mark of its own gets no second one. */
export function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part): part is string => Boolean(part?.trim()))
    .map((part) => (/[.!?…。？！]["”’)]?$/.test(part.trim()) ? part.trim() : `${part.trim()}.`))
    .join(" ");
}
