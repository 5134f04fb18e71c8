import type { Item } from "../types.ts";

/** Cues by their first word, so that a text is walked once for each list. */
export type Cues = ReadonlyMap<string, readonly string[]>;

export function words(list: string): Cues {
  const byFirst = new Map<string, string[]>();
  for (const cue of list.split("|").map((w) => w.trim())) {
    const first = cue.split(" ")[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), cue]);
  }
  return byFirst;
}

/** Words of items from..to as one string with single spaces and a space at both ends. */
export const stringOf = (items: readonly Item[], from: number, to: number): string =>
  ` ${items
    .slice(Math.max(0, from), to)
    .map((i) => i.low)
    .join(" ")} `.replace(NOT_DENYING, " ");

/** "not only", "not-for-profit" deny nothing. */
export const NOT_DENYING = / not (?:only|just|merely|- for - profit)(?= )/g;

const WHOLE = new WeakMap<readonly Item[], string>();

/** The whole sentence as one string, made once for all its frames. */
export function wholeOf(items: readonly Item[]): string {
  const text = WHOLE.get(items) ?? stringOf(items, 0, items.length);
  WHOLE.set(items, text);
  return text;
}

/** The cues that a text (single spaces, a space at both ends) holds as whole words, in its order. */
export function hits(text: string, cues: Cues): string[] {
  if (text.length <= 2) return [];
  const out: string[] = [];
  for (const word of text.split(" "))
    for (const cue of cues.get(word) ?? []) if ((cue === word || text.includes(` ${cue} `)) && !out.includes(cue)) out.push(cue);
  return out;
}
