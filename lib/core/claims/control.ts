import type { Kind } from "../dataset/schema.ts";
import type { VerbTrigger } from "./lexicon/types.ts";
import { isOfVenture } from "./relatives.ts";
import type { Subject } from "./subject.ts";
import type { Argument, Item } from "./types.ts";

const SHARED = new Set(["jointly", "partly", "partially"]);
const DEALS = new Set("buy acquire purchase take get secure snap obtain sell offload divest".split(" "));
const CONTROL = new Set(["majority", "controlling", "control"]);

/**
 * What a verb's clause says of the hold on a company: whoever buys control buys it; whoever owns it with others holds a share;
 * and of what is made together: a venture's makers are its owners.
 */
export function kindOf(
  { kind, lemma, makes }: VerbTrigger,
  chain: readonly string[],
  items: readonly Item[],
  end: number,
  args: readonly Argument[],
  subject: Subject | null,
): Kind {
  if (kind === "partnership" && makes && isOfVenture(items, subject)) return "joint-venture";
  if (kind === "investment" && DEALS.has(lemma) && isControl(items, end, args)) return "acquisition";
  return kind === "ownership" && (chain.some((w) => SHARED.has(w)) || isMinority(chain)) ? "investment" : kind;
}

/** "is 18% owned by B" */
const isMinority = (chain: readonly string[]): boolean =>
  chain.some((w, i) => /^\d/.test(w) && Number(w) <= 50 && ["%", "percent"].includes(chain[i + 1] ?? ""));

/** "a majority of B", "a controlling stake in B", "60 percent of B": whoever buys it buys the company. */
function isControl(items: readonly Item[], from: number, args: readonly Argument[]): boolean {
  const to = Math.max(...args.map((a) => a.group.from));
  for (let i = from + 1; i < to; i++) {
    const item = items[i] as Item;
    if (CONTROL.has(item.low)) return true;
    const percent = item.kind === "number" && ["%", "percent"].includes(items[i + 1]?.low ?? "") ? Number(item.text) : 0;
    if (percent > 50 && percent <= 100) return true;
  }
  return false;
}
