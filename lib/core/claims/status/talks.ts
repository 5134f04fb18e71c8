import { type Context, type Decision, ownClause } from "./context.ts";
import { hits } from "./cues.ts";
import { LAPSED } from "./ended.ts";
import { BROKEN, PLANNED, SCHEDULED } from "./lists.ts";

/** "A meeting of A and B was planned for May": what the noun's own verb says is only to come. */
const TO_COME = / (?:is|are|was|were) (?:also |still )?(planned|scheduled|due|expected|arranged)(?= )/;
const OVER = / (?:ended|broke down|broken down) /;
const BROKEN_OFF = / (?:broke|breaks|broken|called|calls) off (?:\p{L}+ ){0,3}$| (?:ended|ends|abandoned|abandons) (?:\p{L}+ ){0,3}$/u;

export function talksStatus(c: Context): Decision {
  const own = ownClause(c);
  if (BROKEN_OFF.test(`${c.before}${c.own}`) || OVER.test(own) || (c.leads && LAPSED.test(own)) || / (?:end|abandon) $/.test(c.chain))
    return { status: "ended", hedges: [] };
  const later = TO_COME.exec(own)?.[1];
  const planned = [...hits(c.own, PLANNED), ...hits(c.own, SCHEDULED), ...(later ? [later] : [])];
  if (planned.length > 0)
    return { status: planned.some((p) => p.startsWith("scheduled") || p === "slated to") ? "scheduled" : "planned", hedges: planned };
  return { status: / (met|held|meeting|received|visited|hosted) /.test(c.all) ? "occurred" : "topic", hedges: [] };
}

const TALKS = "talks|discussions|negotiations";
/** "Talks on a | joint venture", "merger | talks", "a plan for a | merger". */
const TALKS_BEFORE = new RegExp(` (?:${TALKS}) (?:on|over|about|for|towards?|to form|regarding) (?:\\p{L}+ ){0,3}$`, "u");
const TALKS_AFTER = new RegExp(`^ (?:${TALKS})(?= )`, "u");

/** A deal's noun that is only what talks are about; null for others. */
export function spokenOf(c: Context): Decision | null {
  const words = `${c.before}${c.own}`.replace(/ {2,}/g, " ");
  if (!TALKS_BEFORE.test(words) && !TALKS_AFTER.test(c.after)) return null;
  const over = [...hits(`${c.own}${c.chain}`, BROKEN), ...hits(c.after, BROKEN)];
  return over.length > 0 ? { status: "denied", hedges: over } : { status: "considering", hedges: ["talks"] };
}
