import nlpThree from "compromise/three";
import type { Nlp } from "../../../lib/core/nlp/types.ts";
import { readMarks } from "./score.ts";

/** Words per second of ours and of the plain parser on the same text in the same run, best of `rounds`. */
export interface Speed {
  readonly words: number;
  readonly ours: number;
  readonly plain: number;
  readonly ratio: number;
}

/** Milliseconds of the fastest of some rounds. */
export function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Each text read on its own, as articles are. */
export function speedOf(texts: readonly string[], nlp: Nlp, rounds = 3): Speed {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const plainMs = fastest(rounds, () => {
    for (const text of texts) {
      const view = nlpThree(text);
      view.people().json({ offset: true });
      view.organizations().json({ offset: true });
    }
  });
  const ourMs = fastest(rounds, () => {
    for (const text of texts) readMarks(text, nlp);
  });
  return { words, ours: (1000 * words) / ourMs, plain: (1000 * words) / plainMs, ratio: plainMs / ourMs };
}

/** Milliseconds for texts of growing length, each made of the same texts one after the other. */
export function costShape(texts: readonly string[], nlp: Nlp, sizes: readonly number[]): { words: number; ms: number }[] {
  const all = texts.join("\n\n").split(/(?<=\n)/);
  return sizes.map((size) => {
    const lines: string[] = [];
    let words = 0;
    for (let i = 0; words < size; i++) {
      const line = all[i % all.length]!;
      lines.push(line);
      words += wordsIn(line);
      if (i > size * 4) break;
    }
    const text = lines.join("");
    return { words, ms: fastest(size > 20_000 ? 1 : 3, () => void readMarks(text, nlp)) };
  });
}
