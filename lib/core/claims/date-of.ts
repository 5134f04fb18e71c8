import type { FoundDate } from "../model/dates.ts";
import type { DateInText } from "./dates.ts";
import type { Frame, Item, Sentence } from "./types.ts";
import { isFiniteVerb } from "./verb-forms.ts";
import { CONJUNCTIONS, isAdverb } from "./words.ts";

/** The date of what a frame states: the nearest of its sentence's dates (offsets from the sentence's start); none where the words stay fuzzy. */
export function dateFor(dates: readonly DateInText[], sentence: Sentence, frame: Frame): FoundDate | undefined {
  const at = (sentence.items[frame.from]?.start ?? sentence.start) - sentence.start;
  let best: { date: FoundDate; distance: number } | null = null;
  for (const found of dates) {
    if (!found.date || isElsewhere(sentence, frame, found.start + sentence.start)) continue;
    const distance = Math.abs(found.start - at);
    if (!best || distance < best.distance) best = { date: found.date, distance };
  }
  return best?.date;
}

/** "left in 2024, having bought B", "bought B and lost money in 2024": the date is another verb's. */
function isElsewhere({ items }: Sentence, { from, to }: Frame, date: number): boolean {
  if ((items[from]?.start ?? 0) > date)
    return items.slice(0, from).some((i, n) => i.start > date && i.low === "having" && items[n - 1]?.text === ",");
  return items.some((i, n) => n > to && i.end <= date && CONJUNCTIONS.has(i.low) && opensVerb(items, n + 1));
}

/** A finite verb right after a conjunction, an adverb passed over. */
const opensVerb = (items: readonly Item[], at: number): boolean => isFiniteVerb(items[isAdverb(items[at]?.low ?? "") ? at + 1 : at]);
