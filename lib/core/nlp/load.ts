import type { Nlp, NlpTerm } from "./types.ts";

interface RawTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}
interface RawView {
  readonly document: readonly (readonly RawTerm[])[];
}
type RawParser = ((text: string) => RawView) & {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
};

const NONE: readonly string[] = [];

/** Finds each term again in the sentence, in order; terms made of contractions have no text of their own and are passed by. */
function placeTerms(sentence: string, view: RawView): NlpTerm[] {
  const out: NlpTerm[] = [];
  let at = 0;
  for (const terms of view.document) {
    for (const term of terms) {
      if (!term.text) continue;
      const start = sentence.indexOf(term.text, at);
      if (start < 0 || start - at > 8) continue;
      at = start + term.text.length;
      out.push({ start, end: at, tags: term.tags });
    }
  }
  return out;
}

function wrap(raw: RawParser): Nlp {
  const { lexicon } = raw.model().one;
  return {
    lexicon(word) {
      const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
      return tags === undefined ? NONE : typeof tags === "string" ? [tags] : tags;
    },
    parse: (sentence) => placeTerms(sentence, raw(sentence)),
  };
}

let loaded: Promise<Nlp> | undefined;

/** The parser, evaluated at its first need (about 0.2 s) and kept. */
export function loadNlp(): Promise<Nlp> {
  loaded ??= import("compromise/two").then((module) => wrap(module.default as unknown as RawParser));
  return loaded;
}
