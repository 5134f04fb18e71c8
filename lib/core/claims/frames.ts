import { nounFrames } from "./noun-frames.ts";
import type { Actor, Frame, Sentence } from "./types.ts";
import { verbFrames } from "./verb-frames.ts";

/**
 * Every relation that the sentence's verbs and nouns state between its names. `implied` is whom the sentence before was about,
 * for nouns without an owner ("Other partners include B"); `pair` the two named together last ("A first joint company dates from 2020").
 */
export function readFrames(sentence: Sentence, implied: readonly Actor[] = [], pair: readonly Actor[] = []): Frame[] {
  const companies = sentence.items.some((i) => i.actors.some((a) => a.kind === "company" || a.kind === "venture"));
  if (!companies && (pair.length < 2 || !sentence.items.some((i) => i.low === "joint" || i.low === "venture"))) return [];
  return [...verbFrames(sentence.items, implied), ...nounFrames(sentence.items, implied, pair)];
}
