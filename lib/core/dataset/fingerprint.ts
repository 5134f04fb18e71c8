import { foldedWords } from "./fold.ts";

/** How a page's paragraph compares with one on record. */
export type Likeness = "same" | "changed" | "other";

/** Bits in which two simhashes of a paragraph and its edited form may differ; unrelated paragraphs differ in about 32. */
const CHANGED_BITS = 16;
/** Words that the simhash looks at; a page may hold a paragraph of any length. */
const SIMHASH_WORDS = 2000;
/** Shorter paragraphs have too few features to be known again after a change. */
const CHANGED_WORDS = 8;

/**
 * A fingerprint of a paragraph's folded words, from which they can't be read: version, 64-bit hash (same or not), 64-bit
 * simhash (nearly the same), word count. Simhash: M. Charikar, 2002.
 */
export function fingerprint(paragraph: string): string {
  const words = foldedWords(paragraph);
  return ["1", hash64(words.join(" ")), simhash(words), String(words.length)].join(".");
}

/** Compares two fingerprints; those of another version are always "other". */
export function likeness(a: string, b: string): Likeness {
  const [versionA, exactA, nearA = "", countA] = a.split(".");
  const [versionB, exactB, nearB = "", countB] = b.split(".");
  if (versionA !== "1" || versionB !== "1") return "other";
  if (exactA === exactB && countA === countB) return "same";
  const [few, many] = [Number(countA), Number(countB)].sort((x, y) => x - y) as [number, number];
  if (few < CHANGED_WORDS || few * 2 < many) return "other";
  return bitsApart(nearA, nearB) <= CHANGED_BITS ? "changed" : "other";
}

/** Number of differing bits of two equally long hexadecimal strings. */
export function bitsApart(a: string, b: string): number {
  if (a.length !== b.length || a === "") return 64;
  let bits = 0;
  for (let i = 0; i < a.length; i += 8) {
    let x = (Number.parseInt(a.slice(i, i + 8), 16) ^ Number.parseInt(b.slice(i, i + 8), 16)) >>> 0;
    for (; x !== 0; x &= x - 1) bits++;
  }
  return bits;
}

function simhash(all: readonly string[]): string {
  const sums = new Int32Array(64);
  const words = all.slice(0, SIMHASH_WORDS);
  const features = words.flatMap((word, i) => [word, `${words[i - 1] ?? ""} ${word}`]);
  for (const feature of features) {
    const weight = feature.length < 4 ? 1 : 2;
    for (const [half, value] of halves(feature).entries())
      for (let bit = 0; bit < 32; bit++) sums[half * 32 + bit]! += (value >>> bit) & 1 ? weight : -weight;
  }
  const out = [0, 0];
  for (let i = 0; i < 64; i++) if (sums[i]! > 0) out[i >> 5]! |= 1 << (i & 31);
  return out.map(hex).join("");
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
const hash64 = (text: string): string => halves(text).map(hex).join("");

/** Two 32-bit FNV-1a hashes with different starts, each finished by MurmurHash3's mixer. */
function halves(text: string): [number, number] {
  return [fnv(text, 0x811c9dc5), fnv(text, 0x9747b28c)];
}

function fnv(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
