import type { Amount } from "../dataset/schema.ts";
import { type FoundAmount, readAmounts } from "./amounts.ts";
import type { Frame, Sentence } from "./types.ts";

/** Sums that price one piece, or that stand for something other than the tie. */
const PRICE_PER_PIECE =
  /^[^\p{L}]{0,2}(?:a|per|each|apiece|an?)[ -](?:share|unit|barrel|ton|tonne|piece|head|hour|day|user|customer)|^ ?apiece/u;
const MONEY_KINDS = new Set([
  "investment",
  "acquisition",
  "merger",
  "joint-venture",
  "supply",
  "partnership",
  "co-development",
  "ownership",
  "talks",
  "government-project",
  "technology-use",
]);

/** The sums of a sentence that can be a tie's: no price per piece. Offsets are from the sentence's start. */
export function sumsOf(sentence: string): FoundAmount[] {
  return readAmounts(sentence).filter((a) => !PRICE_PER_PIECE.test(sentence.slice(a.end, a.end + 16)));
}

/** The sum that belongs to a frame: the nearest of its sentence's. */
export function amountFor(sums: readonly FoundAmount[], sentence: Sentence, frame: Frame): Amount | undefined {
  if (!MONEY_KINDS.has(frame.kind)) return undefined;
  const at = (sentence.items[frame.from]?.start ?? sentence.start) - sentence.start;
  const nearest = sums.reduce<FoundAmount | null>((best, a) => (!best || distance(a, at) < distance(best, at) ? a : best), null);
  if (!nearest) return undefined;
  const { start: _start, end: _end, ...amount } = nearest;
  return amount;
}

/** Sums after the trigger are nearer than those before it. */
const distance = (a: FoundAmount, at: number): number => (a.start >= at ? a.start - at : (at - a.end) * 2);
