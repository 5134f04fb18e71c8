import type { Kind, PartyRole } from "../dataset/schema.ts";
import { inflections } from "./inflect.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import type { Argument, Item } from "./types.ts";

const MERGING = new Set([...inflections(["merge", "amalgamate", "combine"]).keys()]);
const SUPPLYING = new Set([...inflections(["supply", "deliver"]).keys()]);
const FORMING = new Set([...inflections(["form", "create", "establish", "launch", "set"]).keys()]);
const VENTURES = new Set(["venture", "jv"]);
const REACH = 3;
const VENTURE_REACH = 6;

/** What a deal's noun becomes by what it is made for: "an agreement with B to merge", "a deal with B to supply chips", "... to form a joint venture". */
export function kindByPurpose(
  items: readonly Item[],
  to: number,
  trigger: NounTrigger,
  args: readonly Argument[],
): { readonly kind: Kind; readonly args: readonly Argument[] } {
  const same = { kind: trigger.kind, args };
  if (trigger.kind !== "partnership" || trigger.describes || args.length < 2) return same;
  const last = Math.max(to, ...args.map((a) => a.group.to));
  const at = items.slice(last + 1, last + 1 + REACH).findIndex((i) => i.low === "to");
  const verb = at < 0 ? "" : (items[last + at + 2]?.low ?? "");
  if (MERGING.has(verb)) return { kind: "merger", args };
  const object = items.slice(last + at + 3, last + at + 3 + VENTURE_REACH);
  if (FORMING.has(verb) && object.some((i) => VENTURES.has(i.low))) return { kind: "joint-venture", args };
  if (!SUPPLYING.has(verb) || args.length !== 2) return same;
  const roles: readonly PartyRole[] = ["supplier", "customer"];
  return { kind: "supply", args: args.map((a, n) => ({ ...a, role: roles[n] as PartyRole })) };
}
