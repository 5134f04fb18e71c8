import type { Block } from "../model/text.ts";
import { type Folded, fold } from "../text/fold.ts";
import { sentenceRanges, type Token, tokenise } from "../text/tokens.ts";
import type { Lexis } from "./lists/lexis.ts";
import { IS } from "./lists/lexis.ts";

/** How a sentence uses capitals: `prose` for names, `title` for most words, `caps` for all letters. */
export type Mode = "prose" | "title" | "caps";

/** A block made ready: folded text, words, what is known of each word, sentences with their mode. */
export interface Line {
  readonly block: Block;
  readonly index: number;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly bits: Int32Array;
  readonly sentences: readonly (readonly [number, number])[];
  readonly modes: readonly Mode[];
  readonly lexis: Lexis;
}

/** Whether a word has its capital from a headline's style rather than from being (part of) a name. */
const isHeadlineCapital = (token: Token, bits: number): boolean =>
  ((bits & IS.function) !== 0 && token.shape === "cap" && token.text.length > 1) ||
  ((bits & IS.common) !== 0 && !(bits & (IS.head | IS.orgHead | IS.role | IS.place | IS.given | IS.calendar)));

function modeOf(tokens: readonly Token[], bits: Int32Array, from: number, to: number): Mode {
  let words = 0;
  let upper = 0;
  let caps = 0;
  let lowerContent = 0;
  let commonUpper = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.shape === "punctuation" || token.shape === "number" || token.shape === "ideographic") continue;
    if (token.text.length < 2 && token.shape !== "cap") continue;
    words++;
    if (token.shape === "caps") caps++;
    if (token.shape !== "lower") {
      upper++;
      if (i > from && !token.initial && isHeadlineCapital(token, bits[i]!)) commonUpper++;
    } else if (!(bits[i]! & IS.function)) lowerContent++;
  }
  if (words >= 2 && caps >= Math.max(2, words * 0.8)) return "caps";
  if (tokens[to - 1]!.text === "." && to - from > 4) return "prose";
  const telling = lowerContent === 0 ? 1 : lowerContent <= words * 0.1 ? 3 : Number.POSITIVE_INFINITY;
  if (words >= 3 && upper >= words * 0.5 && commonUpper >= telling) return "title";
  return "prose";
}

/** Folds and splits a block and looks its words up. */
export function readLine(block: Block, index: number, lexis: Lexis): Line {
  const folded = fold(block.text);
  const tokens = tokenise(folded.text);
  const bits = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape !== "punctuation" && token.shape !== "ideographic") bits[i] = lexis.bits(token.lower);
  }
  const sentences = sentenceRanges(tokens);
  return { block, index, folded, tokens, bits, sentences, modes: sentences.map(([from, to]) => modeOf(tokens, bits, from, to)), lexis };
}
