import { isAttributive, isName, isPlaceOf, isSubjectLike, isTimeWord, prepositionOf } from "./groups.ts";
import { groupFrom, groupTo } from "./lists.ts";
import type { Group, Item } from "./types.ts";
import { isFiniteVerb, isSpeechVerb, isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CLAUSE_OPENERS, CONJUNCTIONS, DETERMINERS } from "./words.ts";

/** How a subject was found; near ones are the surest. */
export type SubjectPlace = "near" | "relative" | "apposition" | "far";
export interface Subject {
  readonly group: Group;
  /** "A, together with B,": the words say that they act together. */
  readonly joint?: true;
  readonly place: SubjectPlace;
}

const eligible = (items: readonly Item[], i: number): boolean =>
  isName(items[i]) && !isAttributive(items, i) && prepositionOf(items, i) === null;

/** Index of the opening comma of an apposition or aside that closes at `close`, if a name stands before it; else -1. */
function openingComma(items: readonly Item[], close: number): number {
  for (let i = close - 1, depth = 0; i > 0 && close - i <= 40; i--) {
    const item = items[i] as Item;
    if (item.text === ")") depth++;
    if (item.text === "(") depth--;
    if (item.text === ";" || item.text === ":") return -1;
    if (depth !== 0 || item.text !== ",") continue;
    if (isName(items[i - 1]) && opensAside(items, i + 1)) return i;
  }
  return -1;
}

const ASIDE = new Set(
  "a an the one who which whose whom based headquartered formerly known maker owner part now then also led founded established owned itself together along already including with its not".split(
    " ",
  ),
);
function opensAside(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (ASIDE.has(item.low)) return true;
  if (item.kind === "number") return true;
  if (isName(item)) return items[i + 1]?.text === "-" || isAttributive(items, i) || item.possessive;
  return item.kind === "word" && !isFiniteVerb(item) && !AUXILIARIES.has(item.low) && !CONJUNCTIONS.has(item.low);
}

const BOUNDARY = new Set([";", ":", "“", "”", '"', "—", "–"]);

/** First item of the clause that holds `at`. */
export function clauseStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.text === ")") {
      // What brackets hold is no clause of those around them.
      const open = items.slice(0, i).findLastIndex((x) => x.text === "(");
      if (open >= 0) i = open;
      continue;
    }
    if (BOUNDARY.has(item.text) || item.text === "(") return i + 1;
    if (
      item.kind === "word" &&
      CLAUSE_OPENERS.has(item.low) &&
      !(item.low === "as" && (items[i + 1]?.low === "well" || items[i - 1]?.low === "well")) &&
      item.low !== "before" &&
      item.low !== "after"
    )
      return i + 1;
    if (item.kind === "word" && isSpeechVerb(item.low) && isName(items[i + 1]) && !isAttributive(items, i + 1)) return i + 1;
  }
  return 0;
}

/** The subject of the verb whose chain begins at `start`. */
export function subjectBefore(items: readonly Item[], start: number): Subject | null {
  const at = beforeTime(items, start - 1);
  const p = isPlaceOf(items, at) ? at - 2 : at;
  const last = items[p];
  if (!last) return null;
  if (isName(last) && !isAttributive(items, p)) {
    if (prepositionOf(items, p) === null || p === 0) {
      const group = isHeadlinePair(items, p) ? pairOf(items) : ownClause(items, groupTo(items, p));
      if (prepositionOf(items, group.from) === null) return { group, place: "near" };
    }
    const circle = groupTo(items, p);
    if (isCircle(items, circle.from)) return { group: circle, place: "near" };
  }
  const before = relativeBefore(items, p);
  if (before < p) return subjectBefore(items, before + 1);
  if (RELATIVE.has(last.low)) {
    const q = items[p - 1]?.text === "," ? p - 2 : p - 1;
    if (isName(items[q]) && !isAttributive(items, q))
      return { group: last.low === "that" ? groupTo(items, q) : single(items, q), place: "relative" };
    const earlier = CONJUNCTIONS.has(items[p - 1]?.low ?? "") ? antecedentBefore(items, p - 1) : null;
    return earlier ?? farSubject(items, p - 1);
  }
  if (last.text === "," || last.text === ")" || last.text === "–" || last.text === "—") {
    const together = togetherBefore(items, p);
    if (together) return together;
    const open = last.text === "," ? openingComma(items, p) : -1;
    if (open > 0) return { group: groupTo(items, open - 1), place: "apposition" };
  }
  return farSubject(items, start);
}

const BEFORE_TIME = new Set("on in late early last this next since by".split(" "));

/** "A late on Tuesday | announced": the item before a phrase of time. */
function beforeTime(items: readonly Item[], last: number): number {
  if (!isTimeWord(items[last]) || !BEFORE_TIME.has(items[last - 1]?.low ?? "")) return last;
  let i = last - 1;
  while (BEFORE_TIME.has(items[i]?.low ?? "")) i--;
  return isName(items[i]) ? i : last;
}

const RELATIVE = new Set(["which", "who", "that", "whom"]);
const IN_TURN = new Set("in turn fact part at present the time since then its own right".split(" "));

/** "which in turn | owns B": the pronoun before an adverbial; `p` itself without one. */
function relativeBefore(items: readonly Item[], p: number): number {
  let i = p;
  while (i > 0 && p - i < 4 && (IN_TURN.has(items[i]?.low ?? "") || items[i]?.text === ",")) i--;
  return i < p && ["which", "who"].includes(items[i]?.low ?? "") ? i : p;
}

const CIRCLES = new Set("consortium syndicate group coalition club trio duo pair team alliance".split(" "));
const CIRCLE_REACH = 7;

/** "A consortium of A, B", "a group led by A", "a syndicate made up of the Gulf fund A": what the circle does, its members do. */
function isCircle(items: readonly Item[], first: number): boolean {
  let i = first - 1;
  while (i > 0 && first - i <= CIRCLE_REACH && !["of", "by", "comprising"].includes(items[i]?.low ?? "")) i--;
  const opener = items[i]?.low ?? "";
  const before = items.slice(Math.max(0, i - 3), i).map((x) => x.low);
  if (opener === "by") return before.at(-1) === "led" && before.some((low) => CIRCLES.has(low));
  if (opener !== "of" && opener !== "comprising") return false;
  const made = before.at(-1) === "up" || ["consisting", "composed"].includes(before.at(-1) ?? "");
  return made ? before.some((low) => CIRCLES.has(low)) : CIRCLES.has(before.at(-1) ?? "");
}

/** "Buys A, and | B sold C": a list whose first name is the object of a verb before it leaves its last name to the next clause. */
const ownClause = (items: readonly Item[], group: Group): Group =>
  group.from < group.to && isFiniteVerb(items[group.to + 1]) && hangsOnVerb(items, group.from) ? single(items, group.to) : group;

/** Whether a verb or infinitive stands right before a name, with nothing but its own premodifiers between. */
function hangsOnVerb(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const item = items[i] as Item;
    if (item.kind === "punct" || isName(item) || CLAUSE_OPENERS.has(item.low)) return false;
    if (isVerbLike(item)) return !isSpeechVerb(item.low) && items[i - 1]?.text !== "-";
  }
  return false;
}

/** "A, B sign pact": a headline's comma stands for "and" where the verb is plural. */
const isHeadlinePair = (items: readonly Item[], p: number): boolean =>
  p === 2 && items[1]?.text === "," && isName(items[0]) && verbForms(items[3]?.low ?? "").some((f) => f.tense === "base");

const pairOf = (items: readonly Item[]): Group => ({
  from: 0,
  to: 2,
  actors: [...(items[0] as Item).actors, ...(items[2] as Item).actors],
});

/** "A, together with B," and "A – along with B –" right before a verb. */
function togetherBefore(items: readonly Item[], close: number): Subject | null {
  for (let i = close - 1; i > 0 && close - i <= 12; i--) {
    const item = items[i] as Item;
    const word = items[i + 1]?.low ?? "";
    if (item.text !== (items[close] as Item).text) continue;
    const from =
      word === "alongside" ? i + 2 : ["together", "along", "jointly"].includes(word) && items[i + 2]?.low === "with" ? i + 3 : -1;
    const at = from > 0 && DETERMINERS.has(items[from]?.low ?? "") ? from + 1 : from;
    if (at < 0 || !isName(items[i - 1]) || !isName(items[at]) || prepositionOf(items, i - 1) !== null) return null;
    const main = groupTo(items, i - 1);
    const others = groupFrom(items, at);
    return { group: { from: main.from, to: others.to, actors: [...main.actors, ...others.actors] }, place: "apposition", joint: true };
  }
  return null;
}

const single = (items: readonly Item[], i: number): Group => ({ from: i, to: i, actors: (items[i] as Item).actors });

/** "A, which makes B and which owns C": whom the earlier "which" stands for. */
function antecedentBefore(items: readonly Item[], at: number): Subject | null {
  for (let i = at - 1; i > 0 && at - i <= 30; i--) {
    if (!["which", "who"].includes(items[i]?.low ?? "")) continue;
    const q = items[i - 1]?.text === "," ? i - 2 : i - 1;
    return isName(items[q]) && !isAttributive(items, q) ? { group: single(items, q), place: "relative" } : null;
  }
  return null;
}

/** The first name of the clause that hangs on no preposition; else the nearest before it. */
function farSubject(items: readonly Item[], at: number): Subject | null {
  const from = clauseStart(items, at);
  for (let i = from; i < at; i++) {
    if (!eligible(items, i) || !(items[i]?.possessive || isSubjectLike(items, i))) continue;
    const group = groupFrom(items, i);
    return { group: group.to < at ? group : single(items, i), place: "far" };
  }
  if (from === 0 || isOpenerOfAside(items, from - 1)) {
    for (let i = 0; i < from; i++) if (eligible(items, i)) return { group: groupFrom(items, i), place: "far" };
  }
  for (let i = from; i < at; i++)
    if (isName(items[i]) && !isAttributive(items, i) && (prepositionOf(items, i) === "of" || isHeldIn(items, i)))
      return { group: single(items, i), place: "far" };
  return null;
}

const HELD = new Set("stake stakes share shares interest holding shareholding majority".split(" "));

/** "A stake in B was bought": B stands for what of it is held. */
const isHeldIn = (items: readonly Item[], i: number): boolean => items[i - 1]?.low === "in" && HELD.has(items[i - 2]?.low ?? "");

const isOpenerOfAside = (items: readonly Item[], i: number): boolean =>
  ["which", "that", "who", "where", "when", "after", "before", "while", "as", "since", "if", "because", "once", "whereby"].includes(
    items[i]?.low ?? "",
  );

/** "Partnered with A, B sells ...", "In collaboration with A, B sells ...": the subject follows the phrase that opens the sentence. */
export function frontedSubject(items: readonly Item[], at: number, last: number): Subject | null {
  if (at > 4 || items.slice(0, at).some((i) => isName(i) || isFiniteVerb(i))) return null;
  for (let i = last + 1; i < items.length && i - last <= 24; i++) {
    if (items[i]?.text !== ",") continue;
    if (CONJUNCTIONS.has(items[i + 1]?.low ?? "")) continue;
    const from = items[i + 1]?.low === "the" ? i + 2 : i + 1;
    if (isName(items[from]) && !isAttributive(items, from)) return { group: groupFrom(items, from), place: "apposition" };
    return null;
  }
  return null;
}
