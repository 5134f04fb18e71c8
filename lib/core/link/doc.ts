import type { Gazetteer, GazetteerHit } from "../gazetteer/types.ts";
import { GAP, splitWords, type Words } from "../gazetteer/words.ts";
import { keepNothing } from "../memo.ts";
import type { Block } from "../model/text.ts";

/** A block with what linking looks at: words, sentence starts, hits of the record's names. */
export interface DocBlock {
  readonly block: Block;
  /** Position in the article, from 0. */
  readonly n: number;
  readonly words: Words;
  /** Offsets at which sentences begin, ascending, first is 0. */
  readonly sentences: readonly number[];
  readonly hits: readonly GazetteerHit[];
  /** Most words are capitalised: capitals tell nothing. */
  readonly titleCase: boolean;
}

const BREAK = /[.!?。！？]["'”’)\]]{0,2}\s+(?=["'“‘(]?[\p{Lu}\p{N}\p{Lo}])|[。！？]|\n/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Corp|Inc|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Gen|Sen|Rep|Gov|vs)\.$/u;

/** Where sentences begin; linear in the text's length. */
export function sentenceStarts(text: string): number[] {
  const out = [0];
  for (const match of text.matchAll(BREAK)) {
    const at = match.index;
    if (match[0][0] === "." && ABBREVIATION.test(text.slice(Math.max(0, at - 6), at + 1))) continue;
    out.push(at + match[0].length);
  }
  return out;
}

/** Index of the last of `count` ascending values that is not above `at`; 0 when all are. */
export function lastIndexAtMost(count: number, value: (n: number) => number, at: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The same over a list. */
export const lastAtMost = (values: readonly number[], at: number): number => lastIndexAtMost(values.length, (n) => values[n] ?? 0, at);

/** The hit that covers an offset. */
export function hitAt(doc: DocBlock, at: number): GazetteerHit | undefined {
  const hit = doc.hits[lastIndexAtMost(doc.hits.length, (n) => doc.hits[n]?.start ?? 0, at)];
  return hit && hit.start <= at && hit.end > at ? hit : undefined;
}

function isTitleCase(text: string, words: Words): boolean {
  let upper = 0;
  let long = 0;
  for (let i = 0; i < words.count; i++) {
    if (words.writings[i] !== 0 || (words.keys[i] ?? "").length < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(text.slice(words.starts[i], words.ends[i]))) upper++;
  }
  return long > 1 && upper / long > (/[.!?]["'”’)]?\s*$/u.test(text) ? 0.85 : 0.66);
}

/** Reads the blocks for linking. */
export function readDoc(blocks: readonly Block[], gazetteer: Gazetteer, keep = keepNothing): DocBlock[] {
  return blocks.map((block, n) => {
    const { text } = block;
    const read = keep("doc", block, () => {
      const words = splitWords(text);
      return { words, sentences: sentenceStarts(text), hits: gazetteer.find(text), titleCase: isTitleCase(text, words) };
    });
    return { block, n, ...read };
  });
}

/** Number of the sentence at an offset of a block. */
export const sentenceAt = (doc: DocBlock, at: number): number => lastAtMost(doc.sentences, at);

/** Position of the first word that begins at or after an offset. */
export function wordFrom(words: Words, at: number): number {
  if (words.count === 0 || (words.starts[words.count - 1] ?? 0) < at) return words.count;
  const n = lastAtMost(words.starts, at);
  return (words.starts[n] ?? 0) >= at ? n : n + 1;
}

/** Up to `count` folded words after an offset in its phrase; a possessive 's is passed over. `gap` is what is before the first. */
export function wordsAfter(
  doc: DocBlock,
  end: number,
  count: number,
): { readonly keys: readonly string[]; readonly at: number; readonly own: boolean } {
  const { words } = doc;
  let i = wordFrom(words, end);
  let own = false;
  if (words.keys[i] === "'" && words.starts[i] === end) {
    own = words.keys[i + 1] === "s";
    i += 2;
  }
  const at = i;
  const keys: string[] = [];
  while (keys.length < count && i < words.count) {
    if (words.gaps[i] === GAP.break && (keys.length > 0 || !own)) break;
    keys.push(words.keys[i] ?? "");
    i++;
  }
  return { keys, at, own };
}

/** Up to `count` folded words before an offset in its phrase, nearest first; a possessive 's between is passed over. */
export function wordsBefore(doc: DocBlock, start: number, count: number): readonly string[] {
  const { words } = doc;
  let i = wordFrom(words, start);
  const keys: string[] = [];
  while (keys.length < count && i > 0) {
    if (words.gaps[i] === GAP.break) break;
    i--;
    const key = words.keys[i] ?? "";
    if (key === "'" || (key === "s" && words.keys[i - 1] === "'")) continue;
    keys.push(key);
  }
  return keys;
}

/** Folded words of the sentence that an offset stands in, at most 60 to each side. */
export function sentenceWords(doc: DocBlock, start: number): string[] {
  const n = sentenceAt(doc, start);
  const from = wordFrom(doc.words, doc.sentences[n] ?? 0);
  const to = n + 1 < doc.sentences.length ? wordFrom(doc.words, doc.sentences[n + 1] ?? 0) : doc.words.count;
  const at = wordFrom(doc.words, start);
  return doc.words.keys.slice(Math.max(from, at - 60), Math.min(to, at + 60));
}
