import type { Circle } from "./circles.ts";
import { isName } from "./groups.ts";
import { groupFrom } from "./lists.ts";
import type { Group, Item } from "./types.ts";
import { verbForms } from "./verb-forms.ts";
import { isAdverb } from "./words.ts";

const WORKS: ReadonlyMap<string, number> = new Map([
  ["work", 0.72],
  ["partner", 0.9],
  ["collaborate", 0.9],
  ["cooperate", 0.85],
  ["ally", 0.85],
]);
const TRADE = new Set(["clients", "customers", "client"]);
const INCLUDES = new Set(["include", "includes", "included"]);

/** The circle that a verb of working together right before the "with" at `at` makes; undefined without one. */
function circleOfVerb(items: readonly Item[], at: number): Circle | undefined {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const item = items[i] as Item;
    const score = verbForms(item.low)
      .map((f) => WORKS.get(f.lemma))
      .find((s) => s !== undefined);
    if (score !== undefined) return { kind: "partnership", owner: "partner", listed: "partner", score };
    if (!isAdverb(item.low)) return undefined;
  }
  return undefined;
}

/** "works with a number of yards, including B": the verb makes partners of whatever circle follows, but not of customers. */
export function togetherWith(items: readonly Item[], at: number): Circle | undefined {
  if (isName(items[at + 1]) || items.slice(at + 1, at + 8).some((i) => TRADE.has(i.low))) return undefined;
  return circleOfVerb(items, at);
}

/** "Yards that work with A include B": the company worked with, and the item that opens the list; null elsewhere. */
export function workedWith(items: readonly Item[], at: number): { circle: Circle; group: Group; lister: number } | null {
  if (!isName(items[at + 1])) return null;
  const group = groupFrom(items, at + 1);
  const lister = group.to + 1;
  const circle = INCLUDES.has(items[lister]?.low ?? "") ? circleOfVerb(items, at) : undefined;
  return circle ? { circle, group, lister } : null;
}
