import type { Kind, Status } from "../dataset/schema.ts";
import { type Context, contextOf, type Decision, isNominal, ownClause } from "./status/context.ts";
import { hits } from "./status/cues.ts";
import { denialOf, isNoLonger } from "./status/denied.ts";
import { endOf } from "./status/ended.ts";
import { AGREED, ANNOUNCED, CONSIDERING, EXPECTED, FAILED, PLANNED, RUMOUR, SCHEDULED, SUSPENDED, WILL } from "./status/lists.ts";
import { isChosen, isCompleted, isIntended, isOfDeal, isSigned, isUnderWay, TERMS } from "./status/settled.ts";
import { STANDING_KINDS, standingStatus } from "./status/standing.ts";
import { spokenOf, talksStatus } from "./status/talks.ts";
import type { Frame, Item } from "./types.ts";

export interface Standing {
  readonly status: Status;
  /** The words that made it cautious, as printed. */
  readonly hedges: readonly string[];
  readonly reported: boolean;
  /** The words say it is done or in force. */
  readonly completed: boolean;
}

/** Triggers that are an offer, which nobody has taken yet. */
const BIDS = new Set(["offer", "bid", "takeover bid", "takeover offer", "takeover approach", "buyout offer"]);

/** Kinds for which "will" in an announcement is the announcement itself. */
const ANNOUNCEABLE = new Set<Kind>(["partnership", "joint-venture", "co-development", "investment", "acquisition", "merger"]);

/** How settled a frame's tie is by the words of its sentence: the most cautious reading that the words allow. */
export function readStanding(items: readonly Item[], frame: Frame): Standing {
  const c = contextOf(items, frame);
  const rumours = hits(c.all, RUMOUR);
  const reported = rumours.length > 0 || / (said|says|told|according|added|reported|announced) /.test(c.all);
  const settled = decide(frame, c);
  return { completed: false, reported, ...settled, hedges: [...new Set([...settled.hedges, ...rumours])] };
}

/** Kinds of which something else is stated, whoever had no comment. */
const COMMENTED = new Set<Kind>(["acquisition", "competition", "ownership", "supply", "technology-use"]);

function decide(frame: Frame, c: Context): Decision {
  const { kind } = frame;
  if (
    / declined? to (comment|elaborate|say) | no comment /.test(c.all) &&
    !COMMENTED.has(kind) &&
    frame.form !== "list" &&
    frame.form !== "apposition"
  )
    return { status: "no-comment", hedges: ["declined to comment"] };
  if (
    / asked (whether|if|about) /.test(c.before) &&
    / nothing specific | did not (say|answer|elaborate) | would not say | gave nothing away | not (say|comment) /.test(c.all)
  )
    return { status: "non-committal", hedges: ["asked whether"] };
  const denied = denialOf(frame, c);
  if (denied.length > 0) return isNoLonger(frame, c, denied) ? { status: "ended", hedges: denied } : { status: "denied", hedges: denied };
  const failed = [...hits(c.after, FAILED), ...(isNominal(frame) ? hits(c.own, FAILED) : [])];
  if (failed.length > 0 && kind !== "ownership") return { status: "denied", hedges: failed };
  if (kind === "talks" || kind === "meeting") return talksStatus(c);
  if (kind === "competition") return { status: "ongoing", hedges: [] };
  const about = isNominal(frame) ? spokenOf(c) : null;
  if (about) return about;
  const ended = endOf(frame, c);
  if (ended.length > 0) return { status: "ended", hedges: ended };
  return tieStatus(frame, c);
}

/** "The merger of A and B would create": the noun's own verb tells of what is to come. */
const MODAL = /^[^,;]* (would|could|might) /;

function tieStatus(frame: Frame, c: Context): Decision {
  const { kind } = frame;
  const scope = `${c.own}${c.chain}`;
  const suspended = [...hits(c.after, SUSPENDED), ...(isNominal(frame) ? hits(scope, SUSPENDED) : [])];
  if (suspended.length > 0) return { status: "planned", hedges: suspended };
  const considering = hits(scope, CONSIDERING);
  if (considering.length > 0) return { status: "considering", hedges: considering };
  const supposed = c.leads ? MODAL.exec(ownClause(c))?.[1] : undefined;
  if (supposed) return { status: supposed === "would" ? "planned" : "considering", hedges: [supposed] };
  const scheduled = hits(scope, SCHEDULED);
  if (scheduled.length > 0) return { status: "scheduled", hedges: scheduled };
  const expected = hits(scope, EXPECTED);
  if (expected.length > 0) return { status: "expected", hedges: expected };
  if (kind === "acquisition" && BIDS.has(frame.trigger)) return { status: "planned", hedges: [frame.trigger] };
  const agreed = hits(`${scope}${frame.form === "noun" ? c.trigger : ""}`, AGREED);
  const planned = hits(scope, PLANNED);
  const willOnly = planned.every((p) => WILL.has(p));
  const announced = hits(c.all, ANNOUNCED);
  const termsOnly = planned.every((p) => WILL.has(p) || TERMS.has(p));
  if (planned.length > 0 && termsOnly && STANDING_KINDS.has(kind) && isOfDeal(c)) return { status: "agreed", hedges: [] };
  if (planned.length > 0 && !(willOnly && ANNOUNCEABLE.has(kind))) return { status: "planned", hedges: planned };
  if (planned.length > 0 && willOnly) return { status: agreed.length > 0 ? "agreed" : "announced", hedges: [] };
  if (isCompleted(frame, c)) return { status: "agreed", hedges: [], completed: true };
  if (isIntended(frame)) return { status: "planned", hedges: [frame.trigger] };
  // That it was signed outweighs that a statement of it was made.
  if (isSigned(c)) return { status: "agreed", hedges: [] };
  if (isChosen(frame)) return { status: "agreed", hedges: [], completed: frame.form === "active" };
  if (isUnderWay(frame)) return { status: "ongoing", hedges: [], completed: true };
  if (announced.length > 0) return { status: "announced", hedges: [] };
  return standingStatus(frame, c, agreed.length > 0);
}
