import type { PartyRole } from "../dataset/schema.ts";
import { chainBefore } from "./chain.ts";
import { type Complement, complementsAfter, hangsOn, isDoing } from "./complements.ts";
import { isAttributive, isName, isParentBeside, prepositionOf } from "./groups.ts";
import { inflections } from "./inflect.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import { groupFrom, groupTo, isHolding } from "./lists.ts";
import { clauseStart, type Subject, subjectBefore } from "./subject.ts";
import type { Argument, Group, Item } from "./types.ts";
import { isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from "./words.ts";

/** "between A and B": the names after the preposition are tied to each other, not to somebody else; "with a number of banks" is none. */
export const amongThemselves = (c: Complement | undefined, trigger: NounTrigger): boolean =>
  c !== undefined && ["between", "among", "of", "by"].includes(prepFor(c, trigger) ?? "") && !c.path.includes("with");

const OPPOSITE: Readonly<Partial<Record<PartyRole, PartyRole>>> = {
  investor: "target",
  target: "investor",
  supplier: "customer",
  customer: "supplier",
};

/** The subject of "rejected a bid from B" is the target, since the bidder is named: no two sides of a deal are the same side. */
export function counterpart(role: PartyRole, args: readonly Argument[]): PartyRole {
  const other = OPPOSITE[role];
  return other && args.some((a) => a.role === role) && !args.some((a) => a.role === other) ? other : role;
}

export const prepFor = (c: Complement, trigger: NounTrigger): string | null => hangsOn(c, (p) => trigger.preps[p] !== undefined);

export const overlaps = (a: Argument, s: Subject): boolean => a.group.from <= s.group.to && s.group.from <= a.group.to;

export function add(args: Argument[], c: Complement, trigger: NounTrigger): void {
  const role = trigger.preps[prepFor(c, trigger) ?? ""];
  if (role && !args.some((a) => a.group.from === c.group.from)) args.push({ group: c.group, role });
}

/** "a joint venture called Stargate", "the Stargate project, a venture between": the named venture beside the noun. */
export function ventureNear(items: readonly Item[], from: number, to: number) {
  const isVenture = (i: number): boolean => items[i]?.actors[0]?.kind === "venture";
  const called = ["called", "named", "dubbed", "-", "(", ","].includes(items[to + 1]?.low ?? "") ? to + 2 : to + 1;
  if (isVenture(called)) return groupTo(items, called);
  const comma = items.slice(Math.max(0, from - 4), from).findLastIndex((i) => i.text === ",");
  if (comma < 0) return null;
  const at = Math.max(0, from - 4) + comma;
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) if (isVenture(i)) return { from: i, to: i, actors: (items[i] as Item).actors };
  return null;
}

/** "The contract with B is worth more, A said.": who speaks at the sentence's end. */
export function speakerAtEnd(items: readonly Item[], from: number) {
  for (let i = from + 1; i + 2 < items.length; i++)
    if (items[i]?.text === "," && isName(items[i + 1]) && ["said", "says"].includes(items[i + 2]?.low ?? "")) return groupTo(items, i + 1);
  return null;
}

const MADE = new Set(
  "signed reached struck done made agreed concluded inked sealed formed forged established announced entered finalised finalized completed".split(
    " ",
  ),
);

/** "A deal was reached with B": the last word of the passive that says the noun was made, from where its parties follow; `to` without one. */
export function madeAfter(items: readonly Item[], to: number): number {
  let i = to + 1;
  if (!AUXILIARIES.has(items[i]?.low ?? "")) return to;
  while (AUXILIARIES.has(items[i]?.low ?? "") || isAdverb(items[i]?.low ?? "")) i++;
  return MADE.has(items[i]?.low ?? "") ? i : to;
}

/** "an agreement that A and B signed": who made it, in a clause of its own. */
export function madeBy(items: readonly Item[], to: number): Group | null {
  const at = ["that", "which"].includes(items[to + 1]?.low ?? "") ? to + 2 : to + 1;
  if (!isName(items[at]) || isAttributive(items, at)) return null;
  const group = groupFrom(items, at);
  const verb = items.slice(group.to + 1, group.to + 4).find((i) => !AUXILIARIES.has(i.low) && !isAdverb(i.low));
  return group.actors.length > 1 && MADE.has(verb?.low ?? "") ? group : null;
}

const GIVING = inflections("give allow let help enable bring make hand grant earn win save cost net permit".split(" "));

const TERMS = new Set(["under", "by", "through"]);

/** "A deal with B, whereby A pays", "the deal with B under which A pays": whom its terms bind; -1 where no such clause follows. */
function boundBy(items: readonly Item[], at: number): number {
  const from = items[at + 1]?.text === "," ? at + 2 : at + 1;
  const to =
    items[from]?.low === "whereby" ? from + 1 : TERMS.has(items[from]?.low ?? "") && items[from + 1]?.low === "which" ? from + 2 : -1;
  return to > 0 && isName(items[to]) && !items[to]?.possessive ? to : -1;
}

/** "The agreement with B gives A access": whom the noun's verb gives something, or its terms bind. */
export function givenTo(items: readonly Item[], at: number) {
  const bound = boundBy(items, at);
  if (bound > 0) return groupFrom(items, bound);
  const verb = AUXILIARIES.has(items[at + 1]?.low ?? "") ? at + 2 : at + 1;
  return GIVING.has(items[verb]?.low ?? "") && isName(items[verb + 1]) && !items[verb + 1]?.possessive ? groupFrom(items, verb + 1) : null;
}

/** "The owner of B, A, wants": the name in commas right after the noun's own. */
export function nameBeside(items: readonly Item[], at: number) {
  const closes = items[at + 3]?.text === "," || items[at + 3]?.text === ".";
  return items[at + 1]?.text === "," && isName(items[at + 2]) && closes ? groupTo(items, at + 2) : null;
}

/** Determiners that may follow a possessor ("its other partners", "A's three clients"). */
const POSTDETERMINERS = new Set("other own many several various two three four five six seven eight nine ten".split(" "));

/** "A and B owner C": both; in "D's A and B owner C" A is D's, and the list ends there. */
function owners(items: readonly Item[], i: number): Group {
  const group = groupTo(items, i);
  const whose = items[group.from - 1];
  const parted = whose?.possessive === true && isName(whose) && !items[i]?.possessive;
  return parted ? { from: i, to: i, actors: (items[i] as Item).actors } : group;
}

/** "A's ... NOUN", "A NOUN", "A-B NOUN": a name that owns the noun, with only adjectives between. */
export function ownerBefore(items: readonly Item[], at: number) {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const item = items[i] as Item;
    if (isName(item)) {
      if (item.possessive || i === at - 1)
        return isAttributive(items, i) && !item.possessive && !isParentBeside(items, i) ? null : owners(items, i);
      return null;
    }
    if (item.text === "-" || item.kind === "number" || item.text === "%" || item.text === "$" || POSTDETERMINERS.has(item.low)) continue;
    if (PARTICIPLES.has(item.low) || items[i - 1]?.text === "-") continue;
    if (item.kind !== "word" || PREPOSITIONS.has(item.low) || AUXILIARIES.has(item.low) || DETERMINERS.has(item.low) || isVerbLike(item))
      return null;
  }
  return null;
}

/** "A's first announced client": participles that say of a client or partner how it is known. */
const PARTICIPLES = new Set("announced disclosed known named listed planned proposed preferred confirmed declared appointed".split(" "));

/** "their licensing agreement", "a new sharing deal": the gerund only says what sort of noun it is. */
const isModifier = (items: readonly Item[], i: number): boolean =>
  (items[i]?.low ?? "").endsWith("ing") &&
  isVerbLike(items[i]) &&
  items[i + 1]?.kind === "word" &&
  !DETERMINERS.has(items[i + 1]?.low ?? "") &&
  ((!isName(items[i - 1]) && DETERMINERS.has(items[i - 1]?.low ?? "")) || items[i - 1]?.possessive === true);

/** "after pay talks", "a ten-year power deal": a base form that nothing before makes a verb. */
const isBareModifier = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1];
  if (!before || !verbForms(items[i]?.low ?? "").some((f) => f.tense === "base")) return false;
  const governs = AUXILIARIES.has(before.low) || CONJUNCTIONS.has(before.low) || PRONOUNS.has(before.low) || isAdverb(before.low);
  return before.kind === "word" && before.low !== "to" && !governs && !isVerbLike(before) && !before.low.endsWith("s");
};

/** The verb that governs the noun and that verb's subject, or the name that the noun describes ("A, a partner of B"). */
export function governor(items: readonly Item[], at: number): { subject: Subject | null; chain: readonly string[] } {
  for (let i = at - 1; i >= 0 && at - i <= 14; i--) {
    const item = items[i] as Item;
    if (isName(item) && !isAttributive(items, i)) {
      // "A is a B partner": the name beside the noun owns it, and the subject is somebody else; nobody owns a "together".
      const beside = i === at - 1 && items[at]?.low !== "together";
      if (beside && !(["a", "an"].includes(items[i - 1]?.low ?? "") && isPredicate(items, i))) return { subject: null, chain: [] };
      continue;
    }
    if (item.text === ",") {
      const q = i - 1;
      // "a stake in A, owner of B": the noun may stand without an article.
      const opens = DETERMINERS.has(items[i + 1]?.low ?? "") && items[i + 2]?.low !== "longer";
      if (isName(items[q]) && (opens || i + 1 === at))
        return { subject: { group: { from: q, to: q, actors: (items[q] as Item).actors }, place: "apposition" }, chain: [] };
      break;
    }
    if (item.text === ";" || item.text === ":") break;
    if (items[i - 1]?.text === "-" || items[i + 1]?.text === "-") continue;
    if (isModifier(items, i) || (i === at - 1 && isBareModifier(items, i)) || (i === at - 1 && PARTICIPLES.has(item.low))) continue;
    if (isVerbLike(item) || isHolding(items, i) || (AUXILIARIES.has(item.low) && !CONJUNCTIONS.has(item.low))) {
      const chain = chainBefore(items, i);
      return { subject: subjectBefore(items, chain.start), chain: [...chain.words, item.low] };
    }
  }
  const start = clauseStart(items, at);
  for (let i = start; i < at; i++)
    if (isName(items[i]) && !isAttributive(items, i) && prepositionOf(items, groupTo(items, i).from) !== "at")
      return { subject: { group: groupTo(items, i), place: "far" }, chain: [] };
  return { subject: null, chain: [] };
}

const PREDICATES = new Set(
  "as is are was were be been being become became becomes becoming and remain remains remained act acts acting acted serve serves served serving ,".split(
    " ",
  ),
);

/** "X is a NOUN", "X, a NOUN", "founded as a 50-50 NOUN", "are wholly owned NOUNs": the noun says what the subject is. */
export function isPredicate(items: readonly Item[], at: number): boolean {
  let determined = false;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const item = items[i] as Item;
    if (PREDICATES.has(item.low)) return true;
    if (item.kind === "number" || ["-", "/", "%"].includes(item.text) || isAdverb(item.low)) continue;
    if (item.low === "of" && items[i - 1]?.low === "one") {
      determined = false;
      continue;
    }
    if (determined || item.kind !== "word" || PREPOSITIONS.has(item.low)) return false;
    if (DETERMINERS.has(item.low)) determined = true;
    else if (isVerbLike(item) && !/(?:ed|ing)$/.test(item.low)) return false;
  }
  return false;
}

/** "A's customers include B", "Investors in A are B and C", "partner B". */
export function predicateAfter(items: readonly Item[], to: number, trigger: NounTrigger, owned: boolean): Argument | null {
  const next = items[to + 1];
  const role: Argument["role"] | null = trigger.owner === null ? null : trigger.subject;
  if (!role) return null;
  for (const c of complementsAfterLink(items, to)) return { group: c, role };
  if (owned && isName(next)) return { group: { from: to + 1, to: to + 1, actors: (next as Item).actors }, role };
  return null;
}

const LINKS = new Set(["include", "includes", "included", "including", "are", "were", "is", "was", "such", "like", "being"]);

/** What goes on with the same noun after a comma ("partners, including B", "partners, which include B"). */
const LISTS = new Set(["include", "includes", "included", "including", "such", "like", "among"]);

function complementsAfterLink(items: readonly Item[], to: number) {
  for (let i = to + 1; i < items.length && i - to <= 10; i++) {
    const item = items[i] as Item;
    if (item.kind === "word" && LINKS.has(item.low)) {
      const found = complementsAfter(items, i, 14).find((c) => c.prep === "" || c.prep === "as");
      return found && !isDoing(items, found.group.to + 1) ? [groupFrom(items, found.group.from, true)] : [];
    }
    if (
      item.kind === "word" &&
      (isAdverb(item.low) || ["have", "has", "over", "also", "to", "date", "the", "across", "years"].includes(item.low))
    )
      continue;
    if (isName(item) || isVerbLike(item)) continue;
    if (item.text === "," && !LISTS.has(items[["which", "who"].includes(items[i + 1]?.low ?? "") ? i + 2 : i + 1]?.low ?? "")) return [];
    if (item.kind === "punct" && item.text !== ":" && item.text !== "," && item.text !== "(") return [];
  }
  return [];
}
