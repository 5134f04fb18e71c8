import type { Item } from "./types.ts";

const HOLDING = new Set("owning holding taking having retaining controlling keeping".split(" "));
const SHARES = new Set("% percent stake stakes share shares shareholding shareholdings interest majority half".split(" "));
const REACH = 6;

/** Last item of the share that the group before `after` is said to hold ("with A and B each owning 25 %"); -1 where none is said. */
export function shareEnd(items: readonly Item[], after: number): number {
  const verb = ["each", "both", "jointly"].includes(items[after]?.low ?? "") ? after + 1 : after;
  if (!HOLDING.has(items[verb]?.low ?? "")) return -1;
  const found = items.slice(verb + 1, verb + 1 + REACH).findIndex((i) => SHARES.has(i.low));
  return found < 0 ? -1 : verb + 1 + found;
}
