import type { Source } from "./types.ts";

/** A source with the paragraphs of its stored text; ¶n is at index n - 1. */
export interface Opened {
  readonly source: Source;
  readonly paragraphs: readonly string[];
}

const JOINED = /[\p{L}\p{N}$]/u;

/** Where the words stand in the text as a whole, not inside longer words or sums. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  const [first, last] = [words.charAt(0), words.at(-1) ?? ""];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? "";
    const after = text.charAt(at + words.length);
    if (!(JOINED.test(before) && JOINED.test(first)) && !(JOINED.test(after) && JOINED.test(last))) places.push(at);
  }
  return places;
}

/** Whether the words stand in the text as a whole. */
export const stands = (text: string, words: string): boolean => placesOf(text, words).length > 0;

/** The figures of a text of ours: "50", "1.4". */
export const figuresOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whether a figure stands in a text, with or without the sign of its currency. */
export const hasFigure = (text: string, figure: string): boolean => ["", "$", "US$"].some((sign) => stands(text, sign + figure));
