import { isName } from "./groups.ts";
import { inflections } from "./inflect.ts";
import type { Actor, Item } from "./types.ts";

const VERBS = inflections("appoint name pick hire promote elect nominate choose succeed replace resign depart".split(" "));
const POSTS = new Set(
  "ceo cfo coo cto chief executive officer chairman chairwoman chair president director head boss board successor helm".split(" "),
);

/** Someone takes or leaves a post: the company and the person, for context only. */
export interface Appointment {
  readonly company: Actor;
  readonly person: { readonly key: string; readonly label: string };
  readonly at: number;
}

const isTakeOver = (items: readonly Item[], i: number): boolean =>
  ["take", "takes", "took", "taking"].includes(items[i]?.low ?? "") && ["over", "charge"].includes(items[i + 1]?.low ?? "");
const isStepDown = (items: readonly Item[], i: number): boolean =>
  ["step", "steps", "stepped", "stepping", "stands", "stood"].includes(items[i]?.low ?? "") && items[i + 1]?.low === "down";

/** The appointment that a sentence states, if it states one. `label` gives a person's name by key. */
export function readAppointment(items: readonly Item[], label: (key: string) => string): Appointment | null {
  const at = items.findIndex((item, i) => item.kind === "word" && (VERBS.has(item.low) || isTakeOver(items, i) || isStepDown(items, i)));
  if (at < 0 || !(items.some((i) => POSTS.has(i.low)) || isTakeOver(items, at) || isStepDown(items, at))) return null;
  const company = items.flatMap((i) => i.actors).find((a) => a.kind === "company");
  const named = items
    .filter(isName)
    .flatMap((i) => i.actors)
    .find((a) => a.kind === "person" || a.via !== undefined);
  if (!company || !named) return null;
  const key = named.via ?? named.key;
  return { company, person: { key, label: label(key) }, at };
}
