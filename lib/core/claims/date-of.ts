import type { FoundDate } from "../model/dates.ts";
import { readDates } from "./dates.ts";
import type { Frame, Sentence } from "./types.ts";

/** The date of what a frame states: the nearest one of its sentence; none where the words stay fuzzy. */
export function dateFor(text: string, sentence: Sentence, frame: Frame, published: string | null): FoundDate | undefined {
  const at = (sentence.items[frame.from]?.start ?? sentence.start) - sentence.start;
  let best: { date: FoundDate; distance: number } | null = null;
  for (const found of readDates(text.slice(sentence.start, sentence.end), published)) {
    if (!found.date) continue;
    const distance = Math.abs(found.start - at);
    if (!best || distance < best.distance) best = { date: found.date, distance };
  }
  return best?.date;
}
