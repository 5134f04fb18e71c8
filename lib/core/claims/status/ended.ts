import type { Frame } from "../types.ts";
import { type Context, isNominal, ownClause } from "./context.ts";
import { hits } from "./cues.ts";
import { ENDED } from "./lists.ts";

/** "lost its contract with B" */
const LOST = /(?<= )(?:lost|loses|losing)(?= (?:its|their|his|her|a|the) (?:\p{L}+ ){0,2}$)/u;

/** "was once a supplier to B" */
const ONCE = /(?<= (?:was|were) )once(?= (?:a|an|the|its|their|one) )/u;
/** "will end its partnership with B" */
const ENDING =
  / (end|ending|terminate|terminating|exit|exiting|quit|quitting|dissolve|dissolving|unwind|unwinding|wind up|tear up|tore up|scrap|scrapping|cancel|cancelling|canceling) (?:its|their|his|her|the|a|an|that|this) (?:[\p{L}-]+ ){0,3}$/u;
/** "The contract with B was terminated": the noun's own verb says that it is over. */
export const LAPSED =
  / (ended|lapsed|expired|terminated|dissolved|ran out|run out|(?:came|come) to an end|wound (?:up|down)|unwound|broken (?:off|up)|severed|not renewed|not been renewed)(?= )/u;
/** "parted ways", "went their separate ways" */
const isParting = ({ trigger, form, to, from }: Frame): boolean =>
  form === "active" && to > from && (trigger === "part" || trigger === "go");

/** The words that say the tie is over; empty where they don't. */
export function endOf(frame: Frame, c: Context): string[] {
  // "A and B, once partners, settled a case"
  if (frame.kind === "partnership" && frame.chain.join() === "once") return ["once"];
  return [
    ...hits(isNominal(frame) || frame.form === "apposition" ? c.own : c.chain, ENDED),
    ...(isNominal(frame) ? [...(LOST.exec(c.own) ?? []), ...(ENDING.exec(c.own)?.slice(1) ?? [])] : []),
    ...(c.leads ? (LAPSED.exec(ownClause(c))?.slice(1) ?? []) : []),
    ...(ONCE.exec(c.own) ?? []),
    ...(isParting(frame) ? [frame.trigger] : []),
  ];
}
