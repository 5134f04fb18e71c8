import type { Kind } from "../../dataset/schema.ts";
import type { Frame } from "../types.ts";
import { type Context, type Decision, isNominal } from "./context.ts";
import { hits } from "./cues.ts";
import { DONE, LAUNCHED } from "./lists.ts";

/** Kinds that go on once they are there. */
export const STANDING_KINDS = new Set<Kind>(["ownership", "competition", "supply", "technology-use"]);

const HOLDS = new Set(
  "own owns owned hold holds held have has had control controls controlled keep keeps sit is are remains remain".split(" "),
);

const BACKING = new Set(["back", "own", "control", "hold"]);

/** "owns shares", "has a stake", "is a shareholder": a holding, not the buying of one; "has sold", "has invested" are none. */
function isHeld(frame: Frame, c: Context): boolean {
  if (/ already /.test(`${c.own}${c.chain}`)) return true;
  // "A, backed by B,"; "is backed by B"
  if (frame.form === "passive" && frame.chain.length === 0 && BACKING.has(frame.trigger)) return true;
  if (frame.form === "passive" && / (?:is|are) /.test(c.chain) && !c.chain.includes(" being ")) return true;
  if (!isNominal(frame)) return HOLDS.has(frame.trigger);
  if (/ (?:holds?|owns?) (?:\p{L}+ ){0,2}$/u.test(`${c.before}${c.own}`.replace(/ {2,}/g, " "))) return true;
  const last = frame.chain.at(-1);
  return last === undefined ? / (?:shareholder|investor|backer|stakeholder)s? /.test(c.trigger) : HOLDS.has(last);
}

const WORKING = new Set(["work", "collaborate", "cooperate", "co-operate"]);

const FOR_LONG = / for (?:more than |over |almost |nearly )?(?:\p{L}+ |\d+ ){0,2}(?:years|decades|months) /u;

/** "has worked with B for ten years" */
const hasLasted = (frame: Frame, c: Context): boolean =>
  WORKING.has(frame.trigger) && frame.chain.some((w) => w === "has" || w === "have") && FOR_LONG.test(c.after);

/** "works with", "has a partnership with", "are partners": it goes on. */
const isStanding = (frame: Frame): boolean =>
  isNominal(frame)
    ? HOLDS.has(frame.chain.at(-1) ?? "")
    : WORKING.has(frame.trigger) &&
      (frame.tense === "present" || (frame.tense === "gerund" && / (?:is|are) $/.test(` ${frame.chain.join(" ")} `)));

/** "In partnership with B, A is testing": what is done together goes on. */
const isGoingOn = (c: Context): boolean =>
  / in (?:close )?$/.test(`${c.before}${c.own}`.replace(/ {2,}/g, " ")) &&
  / (?:is|are) (?:also |now |already |currently )?\p{L}+ing /u.test(c.all);

const CHOSEN = / (?:picked|picks|chose|chosen|chooses|selected|selects|tapped|taps|hired|hires|appointed|contracted|commissioned|named) /;

/** What a tie is that nothing hedges: in force, agreed or announced. */
export function standingStatus(frame: Frame, c: Context, agreed: boolean): Decision {
  const { kind } = frame;
  const done = hits(`${c.own}${c.chain}`, DONE).length > 0 || / in (19|20)\d\d | since | already | dates? (from|back) /.test(c.all);
  // "B to supply A" is a headline's future; "picked B to supply A" is settled.
  if (STANDING_KINDS.has(kind) && frame.tense === "base" && frame.chain.join() === "to")
    return { status: CHOSEN.test(c.before) ? "agreed" : "planned", hedges: [] };
  const settledOnce = frame.tense === "past" && frame.form === "active" && kind === "supply";
  if (STANDING_KINDS.has(kind) && (settledOnce || agreed)) return { status: "agreed", hedges: [], completed: !agreed };
  if (STANDING_KINDS.has(kind)) return { status: "ongoing", hedges: [], completed: true };
  if (agreed && !done) return { status: "agreed", hedges: [] };
  if (frame.form === "list" || frame.form === "apposition") return { status: "ongoing", hedges: [], completed: true };
  if (kind === "joint-venture" && hits(c.all, LAUNCHED).length > 0) return { status: "launched", hedges: [], completed: true };
  const past = frame.tense === "past" || frame.tense === "participle" || frame.form === "passive";
  if (kind === "acquisition" || kind === "merger" || kind === "investment") {
    if (kind === "investment" && isHeld(frame, c)) return { status: "ongoing", hedges: [], completed: true };
    if (past || done || frame.form === "noun") return { status: "agreed", hedges: [], completed: true };
    return { status: "announced", hedges: [], completed: false };
  }
  if (done || isStanding(frame) || isGoingOn(c) || hasLasted(frame, c)) return { status: "ongoing", hedges: [], completed: true };
  return { status: past ? "agreed" : "announced", hedges: [] };
}
