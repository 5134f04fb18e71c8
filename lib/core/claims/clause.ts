import { groupFrom, groupTo, isAttributive, isName, isPlaceOf, prepositionOf } from "./groups.ts";
import type { Group, Item } from "./types.ts";
import { isControlVerb, isFiniteVerb, isSpeechVerb, isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CLAUSE_OPENERS, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from "./words.ts";

/** The verbs and adverbs before a trigger that belong to it ("has agreed to", "said it plans to"). */
export interface Chain {
  /** Index of its first item; the trigger's own index where there is none. */
  readonly start: number;
  readonly words: readonly string[];
  /** A form of "be" stands right before: the trigger is passive if it's a participle. */
  readonly be: boolean;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got", "gets", "'s", "'re"]);
const PLAN_NOUNS = new Set(
  "plan plans deal agreement talks intention intentions bid right rights option offer move decision intent way effort efforts opportunity permission proposal proposals approval commitment pledge pact contract memorandum accord partnership desire ability".split(
    " ",
  ),
);

/** Collects the verb chain that ends right before `at`. */
export function chainBefore(items: readonly Item[], at: number): Chain {
  let start = at;
  let be = false;
  let direct = true;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind !== "word" || isName(item)) break;
    const low = item.low;
    if (AUXILIARIES.has(low)) {
      if (direct && BE.has(low)) be = true;
      direct = false;
    } else if (isAdverb(low)) {
      // says nothing of the voice
    } else if (low === "to" && i + 1 < items.length) {
      direct = false;
    } else if (
      items[i + 1]?.low === "to" &&
      (isControlVerb(low) ||
        PLAN_NOUNS.has(low) ||
        [
          "due",
          "able",
          "ready",
          "likely",
          "set",
          "scheduled",
          "expected",
          "keen",
          "about",
          "willing",
          "poised",
          "on",
          "unable",
          "forced",
        ].includes(low))
    ) {
      direct = false;
    } else if (isControlVerb(low) && verbForms(items[i + 1]?.low ?? "").some((f) => f.tense === "gerund")) {
      direct = false;
    } else if (
      PLAN_NOUNS.has(items[i + 1]?.low ?? "") &&
      items[i + 2]?.low === "to" &&
      (DETERMINERS.has(low) ||
        isVerbLike(item) ||
        ["definitive", "binding", "preliminary", "initial", "formal", "tentative", "in"].includes(low))
    ) {
      direct = false;
    } else if (start < at && DETERMINERS.has(items[i + 1]?.low ?? "") && isVerbLike(item) && PLAN_NOUNS.has(items[i + 2]?.low ?? "")) {
      direct = false;
    } else break;
    start = i;
  }
  return { start, words: items.slice(start, at).map((x) => x.low), be };
}

/** How a subject was found; near ones are the surest. */
export type SubjectPlace = "near" | "relative" | "apposition" | "far";
export interface Subject {
  readonly group: Group;
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
    if (BOUNDARY.has(item.text) || item.text === "(") return i + 1;
    if (
      item.kind === "word" &&
      CLAUSE_OPENERS.has(item.low) &&
      !(item.low === "as" && items[i + 1]?.low === "well") &&
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
  const p = isPlaceOf(items, start - 1) ? start - 3 : start - 1;
  const last = items[p];
  if (!last) return null;
  if (isName(last) && !isAttributive(items, p)) {
    if (prepositionOf(items, p) === null || p === 0) {
      const group = groupTo(items, p);
      if (prepositionOf(items, group.from) === null) return { group, place: "near" };
    }
  }
  if (["which", "who", "that", "whom"].includes(last.low)) {
    const q = items[p - 1]?.text === "," ? p - 2 : p - 1;
    if (isName(items[q]) && !isAttributive(items, q))
      return { group: last.low === "that" ? groupTo(items, q) : single(items, q), place: "relative" };
    return farSubject(items, p - 1);
  }
  if (last.text === "," || last.text === ")") {
    const open = last.text === "," ? openingComma(items, p) : -1;
    if (open > 0) return { group: groupTo(items, open - 1), place: "apposition" };
  }
  return farSubject(items, start);
}

const single = (items: readonly Item[], i: number): Group => ({ from: i, to: i, actors: (items[i] as Item).actors });

/** The first name of the clause that hangs on no preposition; else the nearest before it. */
function farSubject(items: readonly Item[], at: number): Subject | null {
  const from = clauseStart(items, at);
  for (let i = from; i < at; i++) {
    if (!eligible(items, i)) continue;
    const group = groupFrom(items, i);
    return { group: group.to < at ? group : single(items, i), place: "far" };
  }
  if (from === 0 || isOpenerOfAside(items, from - 1)) {
    for (let i = 0; i < from; i++) if (eligible(items, i)) return { group: groupFrom(items, i), place: "far" };
  }
  for (let i = from; i < at; i++)
    if (isName(items[i]) && !isAttributive(items, i) && prepositionOf(items, i) === "of") return { group: single(items, i), place: "far" };
  return null;
}

const isOpenerOfAside = (items: readonly Item[], i: number): boolean =>
  ["which", "that", "who", "where", "when", "after", "before", "while", "as"].includes(items[i]?.low ?? "");

/** "Partnered with A, B sells ...", "In collaboration with A, B sells ...": the subject follows the phrase that opens the sentence. */
export function frontedSubject(items: readonly Item[], at: number, last: number): Subject | null {
  if (at > 4 || items.slice(0, at).some((i) => isName(i) || isFiniteVerb(i))) return null;
  for (let i = last + 1; i < items.length && i - last <= 24; i++) {
    if (items[i]?.text !== ",") continue;
    const from = items[i + 1]?.low === "the" ? i + 2 : i + 1;
    if (isName(items[from]) && !isAttributive(items, from)) return { group: groupFrom(items, from), place: "apposition" };
    return null;
  }
  return null;
}

/** A name after a trigger with the preposition it hangs on ("" for a direct object). */
export interface Complement {
  readonly prep: string;
  readonly group: Group;
  /** Items between the trigger and the name. */
  readonly gap: number;
  /** Nouns and figures between, in lower case. */
  readonly between: readonly string[];
  /** Prepositions from the trigger to the name, in order; "with a number of companies such as B" has with, of. */
  readonly path: readonly string[];
}

const LISTING = new Set(["including", "include", "includes", "namely", "notably", "particularly", "especially", "like"]);
const STOP = new Set([
  "which",
  "who",
  "whose",
  "that",
  "while",
  "whereas",
  "although",
  "though",
  "when",
  "if",
  "because",
  "where",
  "until",
  "after",
  "before",
  "since",
  "but",
  "whom",
  "what",
  "how",
]);

/** Names after `from` (exclusive) within the trigger's own clause, in order. */
export function complementsAfter(items: readonly Item[], from: number, reach = 26): Complement[] {
  const out: Complement[] = [];
  let prep = "";
  let listing = false;
  let path: string[] = [];
  let between: string[] = [];
  for (let i = from + 1; i < items.length && i - from <= reach; i++) {
    const item = items[i] as Item;
    if (isName(item)) {
      if (isAttributive(items, i)) continue;
      const group = groupFrom(items, i, listing);
      const listed = listing && out.length > 0 && i - (out.at(-1) as Complement).group.to <= 4 ? (out.pop() as Complement) : null;
      listing = false;
      if (listed) out.push({ ...listed, group: { ...group, from: listed.group.from, actors: [...listed.group.actors, ...group.actors] } });
      else out.push({ prep, group, gap: i - from - 1, between, path });
      i = group.to;
      prep = "~";
      reach = Math.max(reach, i - from + 12);
      continue;
    }
    if (item.kind === "punct") {
      if (stopsAt(items, i, out.length > 0)) break;
      between = [...between, item.text];
      continue;
    }
    if (item.kind === "number") {
      between = [...between, item.low];
      continue;
    }
    if (item.low === "such" && items[i + 1]?.low === "as") {
      i++;
      listing = true;
      if (prep === "~") prep = out.at(-1)?.prep ?? "";
    } else if (LISTING.has(item.low) && item.low !== "like") {
      listing = true;
      if (prep === "~") prep = out.at(-1)?.prep ?? "";
    } else if (LISTING.has(item.low) || (item.low === "are" && items[i + 1]?.text === ":")) {
      listing = true;
      if (prep === "~") prep = out.at(-1)?.prep ?? "";
    } else if (STOP.has(item.low)) break;
    else if (PREPOSITIONS.has(item.low)) {
      path = prep === "~" ? [item.low] : [...path, item.low];
      prep = item.low;
    } else if (CONJUNCTIONS.has(item.low)) {
      if (
        isFiniteVerb(items[i + 1]) ||
        (isAdverb(items[i + 1]?.low ?? "") && isFiniteVerb(items[i + 2])) ||
        AUXILIARIES.has(items[i + 1]?.low ?? "")
      )
        break;
    } else if (AUXILIARIES.has(item.low) && item.low !== "'s") break;
    else if (out.length > 0 && isFiniteVerb(item) && !verbForms(item.low).every((f) => f.tense !== "present")) break;
    else if (!DETERMINERS.has(item.low) && !PRONOUNS.has(item.low)) between = [...between, item.low];
  }
  return out;
}

function stopsAt(items: readonly Item[], i: number, found: boolean): boolean {
  const item = items[i] as Item;
  const next = items[i + 1];
  if (item.text === ";" || item.text === "—" || item.text === "?" || item.text === "!") return true;
  if (item.text === ":")
    return !LISTING.has(items[i - 1]?.low ?? "") && !["are", "include", "were"].includes(items[i - 1]?.low ?? "") && found;
  if (item.text !== ",") return false;
  if (!next) return true;
  if (next.low === "then" && PREPOSITIONS.has(items[i + 2]?.low ?? "")) return false;
  if (LISTING.has(next.low) || next.low === "such" || PREPOSITIONS.has(next.low)) return false;
  if (!found) return isFiniteVerb(next) && !isName(items[i - 1]) ? !verbForms(next.low).some((f) => f.tense === "past") : false;
  if (isVerbLike(next) && verbForms(next.low).some((f) => f.tense === "past" || f.tense === "participle") && items[i + 2]?.low === "by")
    return false;
  return !isName(next);
}

const PEOPLE = new Set(
  "executives officials leaders representatives managers engineers people teams team researchers chiefs bosses".split(" "),
);

/** The preposition of `wanted` that the complement hangs on, directly or through "of" ("with a host of broadcasters"); null if none. */
export function hangsOn(c: Complement, wanted: (prep: string) => boolean): string | null {
  if (wanted(c.prep)) return c.prep;
  for (let i = c.path.length - 1; i >= 0; i--) {
    const prep = c.path[i] as string;
    if (wanted(prep)) return prep;
    if ((prep === "from" || prep === "at") && c.between.some((w) => PEOPLE.has(w))) continue;
    if (prep !== "of" && prep !== "as" && prep !== "including" && prep !== "like") return null;
  }
  return null;
}
