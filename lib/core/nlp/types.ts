import type { Span } from "../model/text.ts";

/** A word as the parser read it; offsets into the sentence given. */
export interface NlpTerm extends Span {
  readonly tags: ReadonlySet<string>;
}

/** What recognition needs from the parser. Synchronous once loaded. */
export interface Nlp {
  /** Tags of a lower-case word in the parser's lexicon, without context; empty when unknown. */
  lexicon(word: string): readonly string[];
  /** Reads one sentence: its words with tags that depend on context. Words that can't be placed exactly are left out. */
  parse(sentence: string): readonly NlpTerm[];
}
