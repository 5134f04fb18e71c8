import { isAttributive, isName } from "./groups.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import { groupFrom } from "./lists.ts";
import { governor, ownerBefore } from "./noun-args.ts";
import type { Argument, Frame, Item } from "./types.ts";
import { AUXILIARIES, PREPOSITIONS } from "./words.ts";

/** A noun of the lexicon at its place in a sentence. */
export interface NounPlace {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly trigger: NounTrigger;
  readonly noun: string;
}

/** The name in commas right after the noun that somebody has ("its partner, B, were", "A's owner, the investment firm B, wants"); -1 without. */
export function nameInAside(items: readonly Item[], noun: number): number {
  if (items[noun + 1]?.text !== ",") return -1;
  let at = noun + 2;
  if (["the", "a", "an"].includes(items[at]?.low ?? "")) {
    at++;
    while (at - noun <= 8 && isDescription(items, at)) at++;
  }
  if (!isName(items[at]) || isAttributive(items, at)) return -1;
  const after = items[groupFrom(items, at).to + 1];
  return after === undefined || after.text === "," || after.text === "." ? at : -1;
}

/** "Danish yard", "New York-based fund": what stands between the article and the name. */
const isDescription = (items: readonly Item[], i: number): boolean => {
  const item = items[i] as Item | undefined;
  if (!item || item.text === "-") return item !== undefined;
  return item.kind === "word" ? !PREPOSITIONS.has(item.low) && !AUXILIARIES.has(item.low) : isName(item) && isAttributive(items, i);
};

const DESCRIBES = new Set(["competition", "partnership", "ownership", "investment", "supply"]);

/** "its rival B", "A's partner B", "parent company B": the noun describes the name right after it; the other party owns it or is the subject. */
export function describingFrame({ items, from, to, trigger, noun }: NounPlace, at: number): Frame | null {
  if (!trigger.owner || !trigger.subject || !DESCRIBES.has(trigger.kind) || trigger.preps.between) return null;
  const described = groupFrom(items, at);
  const owner = ownerBefore(items, from);
  const found = owner || trigger.kind === "competition" ? null : governor(items, from).subject;
  const rival = !owner && trigger.kind === "competition" ? governor(items, from).subject : null;
  const other = owner ?? rival?.group ?? (trigger.owner === "partner" ? found?.group : undefined);
  if (!other || other.actors.every((a) => described.actors.some((b) => b.key === a.key))) return null;
  const args: Argument[] = [
    { group: other, role: trigger.owner },
    { group: described, role: trigger.subject },
  ];
  const score = trigger.score * (owner ? 0.95 : 0.75);
  return {
    kind: trigger.kind,
    from,
    to,
    scope: Math.max(0, from - 4),
    args,
    trigger: noun,
    form: "apposition",
    chain: [],
    tense: "none",
    score,
  };
}
