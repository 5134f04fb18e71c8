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

/** The sum that belongs to a frame: the nearest one of its sentence that is no price per piece. */
export function amountFor(text: string, sentence: Sentence, frame: Frame): Amount | undefined {
  if (!MONEY_KINDS.has(frame.kind)) return undefined;
  const base = sentence.start;
  const found = readAmounts(text.slice(sentence.start, sentence.end)).filter(
    (a) => !PRICE_PER_PIECE.test(text.slice(base + a.end, base + a.end + 16)),
  );
  const at = sentence.items[frame.from]?.start ?? base;
  const nearest = found.reduce<FoundAmount | null>(
    (best, a) => (!best || distance(a, at - base) < distance(best, at - base) ? a : best),
    null,
  );
  if (!nearest) return undefined;
  const { start: _start, end: _end, ...amount } = nearest;
  return amount;
}

/** Sums after the trigger are nearer than those before it. */
const distance = (a: FoundAmount, at: number): number => (a.start >= at ? a.start - at : (at - a.end) * 2);
