import type { Amount } from "../dataset/schema.ts";

/** Whether two sums can both hold: equal, ranges that meet, ranges that don't, or not to be compared. */
export type AmountRelation = "equal" | "both-hold" | "cannot-hold" | "unknown";

interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Share by which "about" may miss. */
const ABOUT = 0.1;

function rangeOf(a: Amount): Range {
  const about = a.qualifier === "about" ? ABOUT : 0;
  return {
    low: a.min === undefined ? 0 : a.min * (1 - about),
    high: a.max === undefined ? Number.POSITIVE_INFINITY : a.max * (1 + about),
    lowOpen: a.minExclusive === true,
    highOpen: a.maxExclusive === true,
  };
}

/** The sum in its own currency, and in that of its printed conversion. */
function readings(a: Amount): Amount[] {
  if (!a.conversion) return [a];
  const { value, currency, surface } = a.conversion;
  const bound = a.max === undefined ? { min: value } : a.min === undefined ? { max: value } : { min: value, max: value };
  return [a, { surface, currency, qualifier: a.qualifier === "exact" ? "about" : a.qualifier, ...bound }];
}

const meet = (a: Range, b: Range): boolean => {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  return (
    low === high &&
    !(a.low === low && a.lowOpen) &&
    !(b.low === low && b.lowOpen) &&
    !(a.high === high && a.highOpen) &&
    !(b.high === high && b.highOpen)
  );
};

const samePeriod = (a: Amount, b: Amount): boolean => (a.period ?? "").toLowerCase() === (b.period ?? "").toLowerCase();

/** Compares two sums for the same thing. Different currencies without a printed conversion are unknown; so are disjoint sums of different periods. */
export function compareAmounts(a: Amount, b: Amount): AmountRelation {
  for (const x of readings(a))
    for (const y of readings(b)) {
      if (x.currency !== y.currency) continue;
      if (x.qualifier === y.qualifier && x.min === y.min && x.max === y.max && samePeriod(a, b)) return "equal";
      if (meet(rangeOf(x), rangeOf(y))) return x.min === y.min && x.max === y.max && samePeriod(a, b) ? "equal" : "both-hold";
      return samePeriod(a, b) ? "cannot-hold" : "unknown";
    }
  return "unknown";
}
