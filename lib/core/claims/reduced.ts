import { isAttributive, isName, prepositionOf } from "./groups.ts";
import type { VerbTrigger } from "./lexicon/types.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import type { Argument, Item } from "./types.ts";

/** "B bought by A": a participle without "be", with its agent right after. */
export function reducedPassive(items: readonly Item[], at: number, end: number, chainStart: number): boolean {
  const before = items[chainStart - 1];
  if (chainStart < at && items.slice(chainStart, at).some((i) => ["has", "have", "had", "having"].includes(i.low))) return false;
  for (let i = end + 1; i < items.length && i - end <= 5; i++) {
    const item = items[i] as Item;
    if (item.low === "by") return before !== undefined;
    if (isName(item) || item.kind === "punct") return false;
  }
  return false;
}

/** Whom a reduced passive is said of: the name right before it. */
export function reducedSubject(items: readonly Item[], start: number): Subject | null {
  let p = start - 1;
  if (items[p]?.text === ",") p--;
  if (isName(items[p])) return { group: { from: p, to: p, actors: (items[p] as Item).actors }, place: "near" };
  return subjectBefore(items, start);
}

/** "A has B, bought for $1 billion in 2016": the object stands before the participle, the buyer is the clause's subject. */
export function boughtAside(items: readonly Item[], at: number, chainStart: number): ((t: VerbTrigger) => Argument[]) | null {
  const p = chainStart - 2;
  if (items[chainStart - 1]?.text !== "," || !isName(items[p]) || isAttributive(items, p)) return null;
  if (!["for", "in", "from", "last", "at"].includes(items[at + 1]?.low ?? "")) return null;
  const subject = subjectBefore(items, p);
  if (!subject || subject.group.to >= p || prepositionOf(items, p) !== null) return null;
  const bought = { from: p, to: p, actors: (items[p] as Item).actors };
  return (t) => [
    { group: subject.group, role: t.roles[0] },
    { group: bought, role: t.roles[1] },
  ];
}
