import type { Kind } from "../../dataset/schema.ts";
import type { Frame } from "../types.ts";
import type { Context } from "./context.ts";
import { hits } from "./cues.ts";
import { CONSIDERING, DENIED, EXPECTED, PLANNED, SCHEDULED } from "./lists.ts";

/** "completed its takeover of B": done, whatever else the sentence announces. */
const COMPLETING =
  / (?:completed|completes|closed|closes|finalised|finalized|finished) (?:its|their|the|a|an) (?:[\p{L}\d.,$€£-]+ ){0,5}$/u;
/** "will supply B under a five-year agreement" */
const UNDER_A_DEAL =
  / under (?:a|an|its|their) (?:[\p{L}\d.,$€£-]+ ){0,6}(?:agreement|contract|pact|accord|deal|order|licence|license)(?= )/u;
const CLOSED_KINDS = new Set<Kind>(["acquisition", "merger", "investment"]);

/** "Under the agreement A will supply", "a contract under which A will build", "a deal whereby": a signed deal's terms. */
const BY_DEAL =
  / (?:agreement|contract|pact|accord|alliance|memorandum|mou|order|licence|license|deal) (?:[\p{L}\d.,$€£-]+ ){0,5}(?:(?:under|by|through|in) which|whereby|that will see) (?:[^,;:]+ )?$/u;
const UNDER_DEAL =
  /^ (?:[“"] )?(?:under|as part of) (?:the|its|their|this|that) (?:[\p{L}\d.-]+ ){0,4}(?:agreement|contract|pact|accord|deal|order|licence|license)(?= )/u;

const LETTERS = new Set(["letter of intent", "memorandum", "memorandum of understanding", "mou"]);
const SIGNED = / (?:signed|inked|struck|concluded|sealed|clinched|entered into|(?:won|win|wins) (?:[^,;]+ )?orders?) /;
const CHOOSING = new Set("award pick choose select tap appoint name hire contract commission order".split(" "));

const ORDERS = new Set(["order", "orders"]);

/** "was chosen by B", "ordered from B", "placed an order with B": done once and for all. */
export const isChosen = ({ kind, trigger, tense, form, chain }: Frame): boolean =>
  (form === "noun" && ORDERS.has(trigger) && chain.length > 0) || isChosenVerb({ kind, trigger, tense, form, chain });

const isChosenVerb = ({ kind, trigger, tense, form, chain }: Pick<Frame, "kind" | "trigger" | "tense" | "form" | "chain">): boolean =>
  (kind === "supply" || kind === "technology-use") &&
  form !== "noun" &&
  CHOOSING.has(trigger) &&
  (tense === "past" || tense === "participle") &&
  !chain.includes("be");

/** "are jointly developing": goes on, whoever announced it. */
export const isUnderWay = ({ kind, tense, chain }: Frame): boolean =>
  (kind === "co-development" || kind === "partnership") &&
  tense === "gerund" &&
  chain.some((w) => w === "is" || w === "are") &&
  !chain.includes("to");

/** What somebody is to do by a deal. */
export const TERMS = new Set(["is to", "are to"]);

/** What somebody is bound to by a deal that was made; one that is only talked about, proposed or sought binds nobody. */
export function isOfDeal(c: Context): boolean {
  if (!BY_DEAL.test(c.sofar) && !UNDER_DEAL.test(c.all) && !UNDER_A_DEAL.test(c.after)) return false;
  return [CONSIDERING, PLANNED, SCHEDULED, EXPECTED, DENIED].every((cues) => hits(c.sofar, cues).every((word) => TERMS.has(word)));
}

/** "has signed", "has agreed to", "won an order": settled, whatever else is announced. */
export const isSigned = (c: Context): boolean =>
  / (?:agree(?:s|d)?|undertakes?|undertaken|undertook) to /.test(c.chain) || SIGNED.test(`${c.own}${c.chain}`);

/** "completed its takeover of B" */
export const isCompleted = (frame: Frame, c: Context): boolean => COMPLETING.test(c.own) && CLOSED_KINDS.has(frame.kind);

/** "a letter of intent to form a joint venture": binds nobody yet. */
export const isIntended = ({ trigger, kind }: Frame): boolean => LETTERS.has(trigger) && (kind === "joint-venture" || kind === "merger");
