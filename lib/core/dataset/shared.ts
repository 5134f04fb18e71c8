import { foldedWords } from "./fold.ts";

/** Runs shorter than this are chance. */
export const RUN_WORDS = 6;
/** From this share of the shorter article on, two articles "share passages". */
export const SHARED_FROM = 0.15;

/**
 * Share (0..1) of the shorter text's words that stand in runs of six words or more which the other text has too, spelling
 * folded (docs/dataset.md, Shared passages).
 */
export function sharedShare(a: string, b: string): number {
  const [shorter, longer] = [foldedWords(a), foldedWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (shorter.length === 0) return 0;
  const runs = new Set(wordRuns(longer, RUN_WORDS).map((run) => run.join(" ")));
  const covered = new Set<number>();
  for (const [start, run] of wordRuns(shorter, RUN_WORDS).entries())
    if (runs.has(run.join(" "))) for (let i = start; i < start + RUN_WORDS; i++) covered.add(i);
  return covered.size / shorter.length;
}

/** All runs of `length` consecutive words. */
export function wordRuns(words: readonly string[], length: number): string[][] {
  const runs: string[][] = [];
  for (let i = 0; i + length <= words.length; i++) runs.push(words.slice(i, i + length));
  return runs;
}
