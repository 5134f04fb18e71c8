import type { Frame } from "../types.ts";
import { type Context, isNominal } from "./context.ts";
import { hits } from "./cues.ts";
import { CAME_TO_NOTHING, CONSIDERING, DENIED, DENIES_WHAT_FOLLOWS, PLANNED, WILL } from "./lists.ts";

/** "Scrapped plans to merge". */
const DROPPED =
  / (?:scrap|drop|abandon|shelv|cancel|ditch|axe?)\p{L}* (?:\p{L}+ ){0,2}(?:plans?|talks|bid|deal|agreement|efforts?|attempts?|proposals?|offers?|pursuit|idea) to $/u;

/** "dismissed the staff and | sold B": the trigger stands beside the verb before, not below it. */
const BESIDE = / (?:and|but) \| *$/;

const DENIALS = new Set("denied denies dismissed dismisses rejected rejects refuted rubbished".split(" "));
const REPORT = /^(?:reports?|claims?|suggestions?|rumou?rs?|speculation|stories|story|whispers?|gossip|chatter|talk)$/;
/** "pour cold water on", "no truth in": denials of more than one word, before the report. */
const DENYING =
  / (?:cold water on|no (?:truth|substance|basis) (?:in|to|for)|(?:play|plays|played|playing) down|brush(?:es|ed)? (?:off|aside)|made light of) /;
const OPENERS = new Set(["that", "of", "about"]);
const OPENER_REACH = 7;
/** A denial further off is of something else. */
const FAR = 120;

/** "dismissed a report in the press that | it had bid for B": the verb that denies the report; null without one. */
function deniedReport(upto: string): string | null {
  const phrase = DENYING.exec(upto);
  if (phrase && upto.length - phrase.index < FAR) return phrase[0].trim();
  const words = upto.split(" ");
  const report = words.findLastIndex((word) => REPORT.test(word));
  if (report < 0 || !words.slice(report, report + OPENER_REACH).some((word) => OPENERS.has(word))) return null;
  if (words.slice(report).some((word) => [";", ":", ","].includes(word))) return null;
  const verb = words.findLastIndex((word, n) => n < report && DENIALS.has(word));
  return verb >= 0 && !words.slice(verb, report).some((word) => word === ";" || word === ":") ? (words[verb] as string) : null;
}

/** The words by which a tie is denied; empty where it isn't. */
export function denialOf(frame: Frame, c: Context): string[] {
  const none = isNominal(frame) ? (/ no (?:\p{L}+ )?$/u.exec(`${c.before}${c.own}`)?.map(() => "no") ?? []) : [];
  const report = deniedReport(c.upto);
  return [
    ...none,
    ...hits(`${c.own}${c.chain}`, DENIED),
    ...hits(c.chain, CAME_TO_NOTHING),
    ...(DROPPED.exec(c.chain)?.slice(0, 1) ?? []).map((words) => words.trim()),
    ...(BESIDE.test(`${c.before}|${c.own}`) ? [] : hits(c.before, DENIES_WHAT_FOLLOWS)),
    ...(report ? [report] : []),
  ];
}

/** "No longer holds shares of B": it did; "no longer wants to buy B": it never will. */
export const isNoLonger = (frame: Frame, c: Context, denied: readonly string[]): boolean => {
  if (denied.some((word) => word !== "no longer") || ["acquisition", "merger", "talks", "meeting"].includes(frame.kind)) return false;
  const scope = `${c.own}${c.chain}`;
  return hits(scope, CONSIDERING).length === 0 && hits(scope, PLANNED).every((word) => WILL.has(word));
};
