import type { Status } from "../../dataset/schema.ts";
import { clauseStart } from "../subject.ts";
import type { Frame, Item } from "../types.ts";
import { isVerbLike } from "../verb-forms.ts";
import { AUXILIARIES } from "../words.ts";
import { NOT_DENYING, stringOf, wholeOf } from "./cues.ts";

/** What the words around a trigger make of its tie; `completed`: it is done or in force. */
export interface Decision {
  readonly status: Status;
  /** The words that made it cautious. */
  readonly hedges: readonly string[];
  readonly completed?: boolean;
}

/** Where a clause of its own begins after the trigger. */
const OTHER_CLAUSE = / (?:who|which|that|after|before|because|while|but|;) /;

/** What the trigger's own clause says after it. */
export const ownClause = ({ after }: Context): string => `${after.split(OTHER_CLAUSE)[0]} `;

/** The words around a trigger, each part with single spaces and a space at both ends. */
export interface Context {
  /** Of the clause and what leads to it, up to the hedging words. */
  readonly before: string;
  /** From where the hedging words begin to the trigger. */
  readonly own: string;
  readonly after: string;
  /** The verbs before the trigger that belong to it. */
  readonly chain: string;
  readonly all: string;
  readonly trigger: string;
  /** The sentence up to where the hedging words begin. */
  readonly sofar: string;
  /** The sentence up to the trigger. */
  readonly upto: string;
  /** The trigger is a noun that no verb of its clause stands before: the clause says something of it. */
  readonly leads: boolean;
}

export const isNominal = ({ form }: Frame): boolean => form === "noun" || form === "list";

/** The words around a frame's trigger. */
export const contextOf = (items: readonly Item[], frame: Frame): Context => ({
  before: stringOf(items, Math.max(clauseStart(items, frame.from) - 14, 0), frame.scope),
  own: stringOf(items, frame.scope, frame.from),
  after: frame.aside ? " " : stringOf(items, frame.to + 1, Math.min(items.length, frame.to + 22)),
  chain: ` ${frame.chain.join(" ")} `.replace(NOT_DENYING, " "),
  all: wholeOf(items),
  trigger: stringOf(items, frame.from, frame.to + 1),
  sofar: stringOf(items, 0, frame.scope),
  upto: stringOf(items, 0, frame.from),
  leads: leads(items, frame),
});

const BUT = new Set(["but", "while", "though", "although"]);

function leads(items: readonly Item[], frame: Frame): boolean {
  if (!isNominal(frame)) return false;
  const but = items.findLastIndex((i, n) => n < frame.from && BUT.has(i.low));
  const start = Math.max(clauseStart(items, frame.from), but + 1);
  return !items.slice(start, frame.from).some((i) => isVerbLike(i) || AUXILIARIES.has(i.low));
}
