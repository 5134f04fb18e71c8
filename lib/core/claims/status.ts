import type { Kind, Status } from "../dataset/schema.ts";
import { clauseStart } from "./subject.ts";
import type { Frame, Item } from "./types.ts";

export interface Standing {
  readonly status: Status;
  /** The words that made it cautious, as printed. */
  readonly hedges: readonly string[];
  readonly reported: boolean;
  /** The words say it is done or in force. */
  readonly completed: boolean;
}

/** Cues by their first word, so that a text is walked once for each list. */
type Cues = ReadonlyMap<string, readonly string[]>;

function words(list: string): Cues {
  const byFirst = new Map<string, string[]>();
  for (const cue of list.split("|").map((w) => w.trim())) {
    const first = cue.split(" ")[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), cue]);
  }
  return byFirst;
}

/** Cues as they stand in lower case with single spaces between tokens ("did not" for "didn't" is folded before). */
const DENIED = words(
  "denied|denies|deny|denying|no longer|rejected|rejects|ruled out|rules out|rule out|dismissed|refuted|refused|refuses|refuse|not|never|n't|cannot|won't|didn't|doesn't|don't|isn't|wasn't|hasn't|haven't|wouldn't|rebuffed|declined to|declines to|turned down|walks away|walked away|opposed|without a",
);
/** Verbs whose infinitive did not happen: "failed to buy". */
const CAME_TO_NOTHING = words("failed to|fails to|fail to|failing to|failure to|unable to|gave up");
/** "Scrapped plans to merge". */
const DROPPED =
  / (?:scrap|drop|abandon|shelv|cancel|ditch|axe?)\p{L}* (?:\p{L}+ ){0,2}(?:plans?|talks|bid|deal|agreement|efforts?|attempts?) to $/u;
const DENIES_WHAT_FOLLOWS = words(
  "denied|denies|deny|denying|ruled out|rules out|not true|untrue|dismissed|dismisses|refuted|refutes|baseless",
);
const SUSPENDED = words("put on ice|on hold|shelved|shelves|postponed|postpones|delayed|delays|put off|suspended|suspends|paused|pauses");
const FAILED = words(
  "failed|fails|fell through|falls through|fell apart|collapsed|collapses|scrapped|scraps|called off|abandoned|abandons|withdrawn|withdrew|withdraws|blocked|rejected|cancelled|canceled|aborted|dropped|walks away|walked away|vetoed",
);
const ENDED = words(
  "ended|ends|terminated|terminates|dissolved|expired|former|formerly|severed|cut ties|broke off|parted ways|exited|exits|pulled out|pulls out|pulling out|withdrew from|quit|quits|wound up|ex",
);
const CONSIDERING = words(
  "considering|considers|considered|consider|mulling|mulls|mulled|weighing|weighs|weighed|eyeing|eyes|studying|exploring|explores|explored|explore|thinking about|looking at|look into|looking into|may|might|could|potential|potentially|possible|possibly|possibility|open to|interested in|in talks|discuss|discussing|discussed|discussions|negotiating|talks|evaluating|pursuing|courting|seeking|speculation|rumours|rumors|if|whether|would consider|approached|hinted",
);
const PLANNED = words(
  "plan|plans|planned|planning|intend|intends|intended|intending|intention|aim|aims|aiming|aimed|want|wants|wanted|seek|seeks|sought|hope|hopes|hoping|hoped|wish|wishes|proposed|proposes|proposing|proposal|set to|due to|preparing|prepares|going to|is to|are to|was to|ready to|would like|committed to|pledged|vowed|promised|subject to|offered|offers to|bid|bids|will|would|'ll|about to|poised to|looking to|decided to|to begin|to start|expects to",
);
const EXPECTED = words("expected to|is expected|are expected|likely to|set to be");
const SCHEDULED = words("scheduled to|scheduled for|slated to");
const AGREED = words(
  "agreed|agrees|agree|agreement|signed|signs|inked|inks|struck|sealed|entered into|enters into|entered|reached|reaches|concluded|clinched|deal|contract|pact|memorandum|mou",
);
const ANNOUNCED = words(
  "announced|announces|announce|announcing|announcement|unveiled|unveils|unveiling|unveil|made known|made public|revealed|disclosed|launching|introduced|press release|joint statement",
);
const LAUNCHED = words(
  "launched|launches|established|founded|formed|set up|created|opened|started|began|dates from|kicked off|inaugurated|broke ground",
);
const DONE = words(
  "completed|closed|finalised|finalized|finished|already|since|for years|has been|have been|owns|owned|holds|held|in force|became|remains",
);
const RUMOUR = words(
  "reportedly|allegedly|according to sources|sources said|sources say|people familiar|rumoured|rumored|is said to|are said to|was said to|said to be|sources familiar|unconfirmed|speculated|speculation|a source|sources told|insiders",
);

/** Words of items from..to as one string with single spaces and a space at both ends. */
const stringOf = (items: readonly Item[], from: number, to: number): string =>
  ` ${items
    .slice(Math.max(0, from), to)
    .map((i) => i.low)
    .join(" ")} `.replace(NOT_DENYING, " ");

/** "not only", "not-for-profit" deny nothing. */
const NOT_DENYING = / not (?:only|just|merely|- for - profit)(?= )/g;

const WHOLE = new WeakMap<readonly Item[], string>();

/** The whole sentence as one string, made once for all its frames. */
function wholeOf(items: readonly Item[]): string {
  const text = WHOLE.get(items) ?? stringOf(items, 0, items.length);
  WHOLE.set(items, text);
  return text;
}

/** The cues that a text (single spaces, a space at both ends) holds as whole words, in its order. */
function hits(text: string, cues: Cues): string[] {
  if (text.length <= 2) return [];
  const out: string[] = [];
  for (const word of text.split(" "))
    for (const cue of cues.get(word) ?? []) if ((cue === word || text.includes(` ${cue} `)) && !out.includes(cue)) out.push(cue);
  return out;
}

/** Triggers that are an offer, which nobody has taken yet. */
const BIDS = new Set(["offer", "bid", "takeover bid", "takeover offer", "takeover approach", "buyout offer"]);

/** Kinds for which "will" in an announcement is the announcement itself. */
const ANNOUNCEABLE = new Set<Kind>(["partnership", "joint-venture", "co-development", "investment", "acquisition", "merger"]);
const STANDING_KINDS = new Set<Kind>(["ownership", "competition", "supply", "technology-use"]);

/** How settled a frame's tie is by the words of its sentence: the most cautious reading that the words allow. */
export function readStanding(items: readonly Item[], frame: Frame): Standing {
  const before = stringOf(items, Math.max(clauseStart(items, frame.from) - 14, 0), frame.scope);
  const own = stringOf(items, frame.scope, frame.from);
  const after = frame.aside ? " " : stringOf(items, frame.to + 1, Math.min(items.length, frame.to + 22));
  const chain = ` ${frame.chain.join(" ")} `.replace(NOT_DENYING, " ");
  const all = wholeOf(items);
  const rumours = hits(all, RUMOUR);
  const base = { reported: rumours.length > 0 || / (said|says|told|according|added|reported|announced) /.test(all), completed: false };
  const settled = decide(frame, { before, own, after, chain, all, trigger: stringOf(items, frame.from, frame.to + 1) });
  return { ...base, ...settled, hedges: [...new Set([...settled.hedges, ...rumours])] };
}

interface Context {
  readonly before: string;
  readonly own: string;
  readonly after: string;
  readonly chain: string;
  readonly all: string;
  readonly trigger: string;
}

/** "lost its contract with B" */
const LOST = /(?<= )(?:lost|loses|losing)(?= (?:its|their|his|her|a|the) (?:\p{L}+ ){0,2}$)/u;

const isNominal = ({ form }: Frame): boolean => form === "noun" || form === "list";

/** "dismissed the staff and | sold B": the trigger stands beside the verb before, not below it. */
const BESIDE = / (?:and|but) \| *$/;

type Decision = Pick<Standing, "status" | "hedges"> & { readonly completed?: boolean };

function decide(frame: Frame, c: Context): Decision {
  const { kind } = frame;
  if (/ declined? to (comment|elaborate|say) | no comment /.test(c.all) && kind !== "acquisition")
    return { status: "no-comment", hedges: ["declined to comment"] };
  if (
    / asked (whether|if|about) /.test(c.before) &&
    / nothing specific | did not (say|answer|elaborate) | would not say | gave nothing away | not (say|comment) /.test(c.all)
  )
    return { status: "non-committal", hedges: ["asked whether"] };
  const none = isNominal(frame) ? (/ no (?:\p{L}+ )?$/u.exec(`${c.before}${c.own}`)?.map(() => "no") ?? []) : [];
  const denied = [
    ...none,
    ...hits(`${c.own}${c.chain}`, DENIED),
    ...hits(c.chain, CAME_TO_NOTHING),
    ...(DROPPED.exec(c.chain)?.slice(0, 1) ?? []).map((words) => words.trim()),
    ...(BESIDE.test(`${c.before}|${c.own}`) ? [] : hits(c.before, DENIES_WHAT_FOLLOWS)),
  ];
  if (denied.length > 0) return { status: "denied", hedges: denied };
  const failed = [...hits(c.after, FAILED), ...(isNominal(frame) ? hits(c.own, FAILED) : [])];
  if (failed.length > 0 && kind !== "ownership") return { status: "denied", hedges: failed };
  if (kind === "talks" || kind === "meeting") return talksStatus(c);
  if (kind === "competition") return { status: "ongoing", hedges: [] };
  const about = isNominal(frame) ? spokenOf(c) : null;
  if (about) return about;
  const ended = [
    ...hits(isNominal(frame) || frame.form === "apposition" ? c.own : c.chain, ENDED),
    ...(isNominal(frame) ? (LOST.exec(c.own) ?? []) : []),
  ];
  if (ended.length > 0) return { status: "ended", hedges: ended };
  // "A and B, once partners, settled a case"
  if (kind === "partnership" && frame.chain.join() === "once") return { status: "ended", hedges: ["once"] };
  return tieStatus(frame, c);
}

/** "A meeting of A and B was planned for May": what the noun's own verb says is only to come. */
const TO_COME = / (?:is|are|was|were) (?:also |still )?(planned|scheduled|due|expected|arranged)(?= )/;
const OTHER_CLAUSE = / (?:who|which|that|after|before|because|while|but|;) /;
const OVER = / (?:ended|broke down|broken down) /;
const BROKEN_OFF = / (?:broke|breaks|broken|called|calls) off (?:\p{L}+ ){0,3}$| (?:ended|ends|abandoned|abandons) (?:\p{L}+ ){0,3}$/u;

function talksStatus(c: Context): Decision {
  const own = c.after.split(OTHER_CLAUSE)[0] as string;
  if (BROKEN_OFF.test(`${c.before}${c.own}`) || OVER.test(own) || / (?:end|abandon) $/.test(c.chain))
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
function spokenOf(c: Context): Decision | null {
  const words = `${c.before}${c.own}`.replace(/ {2,}/g, " ");
  if (!TALKS_BEFORE.test(words) && !TALKS_AFTER.test(c.after)) return null;
  const over = [...hits(`${c.own}${c.chain}`, BROKEN), ...hits(c.after, BROKEN)];
  return over.length > 0 ? { status: "denied", hedges: over } : { status: "considering", hedges: ["talks"] };
}
const BROKEN = words(
  "end|ends|ended|abandon|abandons|abandoned|break off|broke off|broken off|call off|called off|collapse|collapsed|broke down|broken down|suspended",
);

function tieStatus(frame: Frame, c: Context): Decision {
  const { kind } = frame;
  const scope = `${c.own}${c.chain}`;
  const suspended = [...hits(c.after, SUSPENDED), ...(isNominal(frame) ? hits(scope, SUSPENDED) : [])];
  if (suspended.length > 0) return { status: "planned", hedges: suspended };
  const considering = hits(scope, CONSIDERING);
  if (considering.length > 0) return { status: "considering", hedges: considering };
  const scheduled = hits(scope, SCHEDULED);
  if (scheduled.length > 0) return { status: "scheduled", hedges: scheduled };
  const expected = hits(scope, EXPECTED);
  if (expected.length > 0) return { status: "expected", hedges: expected };
  if (kind === "acquisition" && BIDS.has(frame.trigger)) return { status: "planned", hedges: [frame.trigger] };
  const agreed = hits(`${scope}${frame.form === "noun" ? c.trigger : ""}`, AGREED);
  const planned = hits(scope, PLANNED);
  const willOnly = planned.every((p) => ["will", "would", "'ll"].includes(p));
  const announced = hits(c.all, ANNOUNCED);
  if (planned.length > 0 && !(willOnly && ANNOUNCEABLE.has(kind))) return { status: "planned", hedges: planned };
  if (planned.length > 0 && willOnly) return { status: agreed.length > 0 ? "agreed" : "announced", hedges: [] };
  // The verb's own "agreed to" outweighs that a statement of it was made.
  if (/ agree(?:s|d)? to /.test(`${c.chain}`)) return { status: "agreed", hedges: [] };
  if (announced.length > 0) return { status: "announced", hedges: [] };
  return standingStatus(frame, c, agreed.length > 0);
}

const HOLDS = new Set(
  "own owns owned hold holds held have has had control controls controlled keep keeps is are remains remain".split(" "),
);

/** "owns shares", "has a stake", "is a shareholder": a holding, not the buying of one; "has sold", "has invested" are none. */
function isHeld(frame: Frame, c: Context): boolean {
  if (/ already /.test(`${c.own}${c.chain}`)) return true;
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

function standingStatus(frame: Frame, c: Context, agreed: boolean): Decision {
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
