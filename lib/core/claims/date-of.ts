import type { FoundDate } from "../model/dates.ts";
import type { DateInText } from "./dates.ts";
import type { Frame, Sentence } from "./types.ts";

/** The date of what a frame states: the nearest of its sentence's dates (offsets from the sentence's start); none where the words stay fuzzy. */
export function dateFor(dates: readonly DateInText[], sentence: Sentence, frame: Frame): FoundDate | undefined {
  const at = (sentence.items[frame.from]?.start ?? sentence.start) - sentence.start;
  let best: { date: FoundDate; distance: number } | null = null;
  for (const found of dates) {
    if (!found.date) continue;
    const distance = Math.abs(found.start - at);
    if (!best || distance < best.distance) best = { date: found.date, distance };
  }
  return best?.date;
}
