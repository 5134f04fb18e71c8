import { COMPANY_NOUNS, descriptorAt, type Found } from "./descriptors.ts";
import { companiesOf, emptyFocus, type Focus, isCompanyActor, learn, recentPair, updateFocus } from "./focus.ts";
import { isName, isSubjectLike, prepositionOf } from "./groups.ts";
import { groupTo } from "./lists.ts";
import { speakerOf } from "./speaker.ts";
import type { Actor, Item, Sentence } from "./types.ts";
import { isFiniteVerb } from "./verb-forms.ts";

export { emptyFocus, type Focus };

const TITLES = new Set(["ceo", "chief", "chairman", "chairwoman", "chair", "president", "boss", "head", "founder", "executive"]);
const isTitle = (item: Item | undefined): boolean => item !== undefined && TITLES.has(item.low);

/** Replaces pronouns and descriptors by the companies they stand for, where that is plain; then updates the focus. */
export function resolveReferences(sentence: Sentence, focus: Focus): Sentence {
  const items = [...sentence.items];
  let subject: readonly Actor[] = [];
  let group: readonly Actor[] = [];
  let person: readonly Actor[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (isName(item)) {
      learn(items, i, focus);
      const companies = companiesOf(item);
      if (item.actors[0]?.kind === "venture") focus.venture = item.actors;
      if (!isSubjectLike(items, i)) {
        if (item.actors[0]?.via && person.length === 0) focus.person = companies;
        continue;
      }
      group = companies.length > 0 ? groupTo(items, i).actors.filter(isCompanyActor) : [];
      subject = companies.length > 0 ? companies : item.actors;
      if (item.actors[0]?.kind === "person" || item.actors[0]?.via || isTitle(items[i + 1])) {
        focus.person = companies;
        person = companies;
      }
      continue;
    }
    const found = referenceAt(items, i, subject, group, focus);
    if (!found) continue;
    const last = items[found.to] as Item;
    const reference: Item = {
      kind: "reference",
      text: items
        .slice(i, found.to + 1)
        .map((x) => x.text)
        .join(" "),
      low: item.low,
      start: item.start,
      end: last.end,
      actors: found.actors,
      possessive: found.possessive || last.possessive,
    };
    items.splice(i, found.to - i + 1, reference);
    if (isSubjectLike(items, i)) subject = found.actors.length === 1 ? found.actors : subject;
  }
  updateFocus(items, focus);
  return { ...sentence, items };
}

const REFERS = new Set("it its they their he she his her both the this we our".split(" "));

function referenceAt(items: readonly Item[], i: number, subject: readonly Actor[], group: readonly Actor[], focus: Focus): Found | null {
  const low = (items[i] as Item).low;
  if (!REFERS.has(low)) return null;
  const earlier = hasOwnSubject(items, i) ? [] : onlyCompanyBefore(items, i);
  const one = subject.length > 0 ? subject : earlier.length > 0 ? earlier : hasOwnSubject(items, i) ? [] : focus.company;
  const as = (actors: readonly Actor[], to = i, possessive = false): Found | null =>
    actors.length > 0 ? { to, actors, possessive } : null;
  if (low === "we" || low === "our") return as(speakerOf(items, i), i, low === "our");
  if (low === "it") return isExpletive(items, i) ? null : as(one.slice(0, 1));
  if (low === "its") return as((one[0]?.kind === "person" ? lastCompanyBefore(items, i) : one).slice(0, 1), i, true);
  if (low === "they")
    return arePeople(items, i) ? null : as(group.length > 1 ? group : subject.length > 0 || earlier.length > 0 ? one : those(focus));
  if (["its", "his", "her", "their"].includes(low) && COMPANY_NOUNS.has(items[i + 1]?.low ?? "") && !isName(items[i + 2]))
    return as(low === "its" || low === "their" ? [] : focus.person, i + 1, items[i + 1]?.possessive);
  if (low === "he" || low === "she") return as(focus.person);
  if (low === "his" || low === "her") return as(focus.person, i, true);
  if (low === "both" || low === "the" || low === "this") return descriptorAt(items, i, subject, focus);
  return null;
}

/** "Pike advised A on its purchase": what isn't a person's is the company's named last. */
const lastCompanyBefore = (items: readonly Item[], i: number): readonly Actor[] =>
  companiesOf(items.slice(0, i).findLast((x) => companiesOf(x).length > 0) ?? { actors: [] });

const PEOPLE = new Set(
  (
    "people analysts investors workers employees users customers fans critics lawmakers regulators officials researchers engineers developers " +
    "experts scientists shareholders executives fishermen drivers farmers patients readers players traders economists"
  ).split(" "),
);

/** "convince people that they": a plural of persons stands nearer than any company. */
function arePeople(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= 0 && !isName(items[j]); j--) if (PEOPLE.has(items[j]?.low ?? "")) return true;
  return false;
}

/** Whom "they" at a sentence's beginning stands for: those named together, if the sentence that named them was about them. */
function those(focus: Focus): readonly Actor[] {
  const pair = recentPair(focus);
  return focus.led ? (pair.length > 1 ? pair : focus.company) : [];
}

/** "At A, they signed": the one company that the sentence names before the pronoun, whatever it hangs on. */
function onlyCompanyBefore(items: readonly Item[], i: number): readonly Actor[] {
  const before = items.slice(0, i).filter((x) => x.kind === "name" && companiesOf(x).length > 0);
  return before.length === 1 && ["at", "under", "as"].includes(prepositionOf(items, items.indexOf(before[0] as Item)) ?? "")
    ? companiesOf(before[0] as Item)
    : [];
}

/** A finite verb before the pronoun, and no company as its subject: the sentence speaks of somebody else ("the government said it ..."). */
const hasOwnSubject = (items: readonly Item[], i: number): boolean => items.slice(1, i).some(isFiniteVerb);

/** "It is not the first time that", "it was no surprise": stands for nobody. */
const OCCASIONS = new Set("time surprise coincidence accident secret wonder shame pity".split(" "));

function isExpletive(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.low ?? "";
  if (!["is", "was", "has", "would", "will", "remains", "'s"].includes(next)) return false;
  const ahead = items.slice(i + 2, i + 5).map((x) => x.low);
  if (["is", "was"].includes(next) && items.slice(i + 2, i + 7).some((x) => OCCASIONS.has(x.low))) return true;
  return (
    ahead.some((w) =>
      [
        "announced",
        "reported",
        "expected",
        "understood",
        "clear",
        "unclear",
        "possible",
        "likely",
        "revealed",
        "rumoured",
        "rumored",
        "known",
        "said",
      ].includes(w),
    ) && items.slice(i, i + 7).some((x) => x.low === "that" || x.low === "whether")
  );
}
