import type { Candidate } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { candidateOf, keyOf } from "./make.ts";

/** Names known from the body, by first word. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Index of names for `sweep`. */
export function knownNames(keys: Iterable<string>): KnownNames {
  const out = new Map<string, string[][]>();
  for (const key of keys) {
    const words = key.split(" ");
    const list = out.get(words[0]!);
    if (list) list.push(words);
    else out.set(words[0]!, [words]);
  }
  for (const list of out.values()) list.sort((a, b) => b.length - a.length);
  return out;
}

/** Finds names that the body taught in headlines and lines of capitals, where capitals tell nothing. */
export function sweep(line: Line, candidates: readonly Candidate[], known: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  line.sentences.forEach(([from, to], s) => {
    const mode = line.modes[s]!;
    for (let i = from; i < to; i++) {
      const token = line.tokens[i]!;
      if (token.shape === "lower" || token.shape === "punctuation") continue;
      if (mode === "prose" && !token.initial) continue;
      const words = known.get(keyOf(token.text))?.find((list) => matches(line, i, to, list));
      if (!words) continue;
      found.push(candidateOf(line, i, i + words.length, mode));
      i += words.length - 1;
    }
  });
  if (found.length === 0) return [...candidates];
  const lengths = new Int32Array(line.tokens.length);
  for (const name of found) lengths.fill(name.to - name.from, name.from, name.to);
  const longest = ({ from, to }: Candidate): number => lengths.subarray(from, to).reduce((most, one) => Math.max(most, one), 0);
  const out = candidates.filter((one) => one.hit || longest(one) === 0 || (one.mode === "prose" && one.to - one.from > longest(one)));
  const covered = new Uint8Array(line.tokens.length);
  for (const one of out) covered.fill(1, one.from, one.to);
  const starts = new Map(candidates.map((one) => [one.from, one]));
  for (const name of found) {
    if (covered.subarray(name.from, name.to).includes(1)) continue;
    const same = starts.get(name.from);
    if (same && same.to !== name.to) name.title = same.title;
    out.push(same?.to === name.to ? same : name);
  }
  return out.sort((a, b) => a.start - b.start);
}

function matches(line: Line, at: number, to: number, words: readonly string[]): boolean {
  if (at + words.length > to) return false;
  for (let k = 0; k < words.length; k++) {
    const token = line.tokens[at + k]!;
    if (k > 0 && token.shape === "lower" && line.tokens[at]!.shape === "caps") return false;
    if (keyOf(token.text) !== words[k]) return false;
  }
  return true;
}
