import { absoluteFrames } from "./absolutes.ts";
import { listedFrames } from "./listed.ts";
import { nounFrames } from "./noun-frames.ts";
import { roundFrames } from "./rounds.ts";
import { type Background, type Frame, NO_BACKGROUND, type Sentence } from "./types.ts";
import { verbFrames } from "./verb-frames.ts";

/**
 * Every relation that the sentence's verbs and nouns state between its names. The background fills in silent parties:
 * "Other partners include B", "A first joint company dates from 2020", "SoftBank bought shares".
 */
export function readFrames(sentence: Sentence, background: Background = NO_BACKGROUND): Frame[] {
  const companies = sentence.items.some((i) => i.actors.some((a) => a.kind === "company" || a.kind === "venture"));
  const joint = background.pair.length > 1 && sentence.items.some((i) => i.low === "joint" || i.low === "venture");
  if (!companies && !joint) return [];
  return [
    ...verbFrames(sentence.items, background),
    ...nounFrames(sentence.items, background),
    ...listedFrames(sentence.items, background),
    ...absoluteFrames(sentence.items),
    ...roundFrames(sentence.items),
  ];
}
