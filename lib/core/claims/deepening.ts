import type { NounTrigger } from "./lexicon/types.ts";
import { isSymmetric } from "./silent-parties.ts";
import type { Argument, Item } from "./types.ts";
import { DETERMINERS } from "./words.ts";

const CARRYING_ON = new Set("deepening extending expanding renewing strengthening widening broadening cementing ending".split(" "));

/** "A will use B's models, deepening a partnership": the two companies of the sentence so far, where there are just two; else none. */
export function deepenedBefore(items: readonly Item[], from: number, trigger: NounTrigger): Argument[] {
  if (trigger.kind !== "partnership" || !isSymmetric(trigger)) return [];
  const comma = items.slice(Math.max(0, from - 6), from).findLastIndex((i) => i.text === ",") + Math.max(0, from - 6);
  if (!CARRYING_ON.has(items[comma + 1]?.low ?? "") || !DETERMINERS.has(items[comma + 2]?.low ?? "")) return [];
  const args = new Map<string, Argument>();
  for (let i = 0; i < comma; i++)
    for (const actor of items[i]?.actors ?? [])
      if (actor.kind === "company" && !args.has(actor.key))
        args.set(actor.key, { group: { from: i, to: i, actors: [actor] }, role: "partner" });
  return args.size === 2 ? [...args.values()] : [];
}
