import type { Amount } from "../dataset/schema.ts";
import { type FoundAmount, readAmounts } from "./amounts.ts";
import { inflections } from "./inflect.ts";
import type { Frame, Sentence } from "./types.ts";
import { isFiniteVerb } from "./verb-forms.ts";

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
  "talks",
  "government-project",
  "technology-use",
]);

/** What a company is worth, earns or owes is no sum of its ties. */
const BOOKS = "revenues?|sales|turnover|profits?|income|earnings|debts?|loss(?:es)?|market value|market cap\\p{L}*|valuations?|assets";
const OF_BOOKS = new RegExp(`\\b(?:${BOOKS})\\b[^,;.]{0,24}$`, "iu");
const FOR_BOOKS = new RegExp(`^ (?:in |of )?(?:annual |net |yearly )?(?:${BOOKS})\\b`, "iu");

const isOfTie = (sentence: string, a: FoundAmount): boolean =>
  !PRICE_PER_PIECE.test(sentence.slice(a.end, a.end + 16)) &&
  !OF_BOOKS.test(sentence.slice(Math.max(0, a.start - 60), a.start)) &&
  !FOR_BOOKS.test(sentence.slice(a.end, a.end + 40));

/** The sums of a sentence that can be a tie's: no price per piece, no sales or debts. Offsets are from the sentence's start. */
export const sumsOf = (sentence: string): FoundAmount[] => readAmounts(sentence).filter((a) => isOfTie(sentence, a));

/** Verbs that may stand between a tie and its sum: they price, pay or tell it. */
const PRICING = inflections(
  "value pay total cost include cover come amount set put give make close complete say announce report tell add confirm expect agree worth exceed reach acquire buy purchase invest sell raise own hold have get take lead spend".split(
    " ",
  ),
);

/** The sum that belongs to a frame: the nearest of its sentence's that no other verb claims. */
export function amountFor(sums: readonly FoundAmount[], sentence: Sentence, frame: Frame): Amount | undefined {
  if (!MONEY_KINDS.has(frame.kind) || frame.unpriced) return undefined;
  const at = (sentence.items[frame.from]?.start ?? sentence.start) - sentence.start;
  const own = sums.filter((a) => !isClaimed(a, sentence, frame));
  const nearest = own.reduce<FoundAmount | null>((best, a) => (!best || distance(a, at) < distance(best, at) ? a : best), null);
  if (!nearest) return undefined;
  const { start: _start, end: _end, ...amount } = nearest;
  return amount;
}

/** "merged in 2021, lost 70 percent and used up 6 billion": another verb stands between the tie and the sum. */
function isClaimed(a: FoundAmount, sentence: Sentence, frame: Frame): boolean {
  const start = a.start + sentence.start;
  for (let i = frame.to + 1; i < sentence.items.length && (sentence.items[i]?.end ?? 0) <= start; i++)
    if (isFiniteVerb(sentence.items[i]) && !PRICING.has(sentence.items[i]?.low ?? "")) return true;
  return false;
}

/** Sums after the trigger are nearer than those before it. */
const distance = (a: FoundAmount, at: number): number => (a.start >= at ? a.start - at : (at - a.end) * 2);
