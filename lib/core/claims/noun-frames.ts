import { type Complement, complementsAfter } from "./complements.ts";
import { deepenedBefore } from "./deepening.ts";
import { describingFrame, type NounPlace, nameInAside } from "./describing-frames.ts";
import { isAttributive, isHeldNoun, isName, isTimeWord } from "./groups.ts";
import { inflections } from "./inflect.ts";
import { NOUN_TRIGGERS } from "./lexicon/nouns.ts";
import { isTriggerNoun } from "./lexicon/trigger-nouns.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import {
  add,
  amongThemselves,
  counterpart,
  givenTo,
  governor,
  isPredicate,
  madeAfter,
  madeBy,
  nameBeside,
  overlaps,
  ownerBefore,
  predicateAfter,
  prepFor,
  speakerAtEnd,
  ventureNear,
} from "./noun-args.ts";
import { kindByPurpose } from "./purpose.ts";
import { relativeComplement } from "./relatives.ts";
import { addFromBefore, isSymmetric } from "./silent-parties.ts";
import { frontedSubject, type Subject } from "./subject.ts";
import type { Argument, Background, Frame, Item } from "./types.ts";
import { isWithOthers } from "./verb-args.ts";
import { verbForms } from "./verb-forms.ts";
import { CONJUNCTIONS } from "./words.ts";

interface Entry {
  readonly words: readonly string[];
  readonly trigger: NounTrigger;
}

/** "co-operation" is one item, "tie-up" three. */
const NOUN_PARTS = / |(?<!^co)-/;

const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const trigger of NOUN_TRIGGERS)
    for (const noun of trigger.nouns) {
      const words = noun.split(NOUN_PARTS);
      const list = map.get(words[0] as string);
      const entry = { words, trigger };
      if (list) list.push(entry);
      else map.set(words[0] as string, [entry]);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** Last item of the noun at `at`, hyphens passed over; -1 when another word follows. */
function matchWords(items: readonly Item[], at: number, words: readonly string[]): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (w > 0 && items[i]?.text === "-") i++;
    if (items[i]?.low !== words[w]) return -1;
    i++;
  }
  return i - 1;
}

/** "private equity", "public-private partnership": a trade and a way of funding, no tie. */
const ABOUT_OWNERSHIP = new Set(["equity", "partnership", "partnerships"]);

/** "A partners with B": after its subject the present form is a verb. */
const isVerbHere = (items: readonly Item[], at: number): boolean =>
  isName(items[at - 1]) &&
  items[at - 1]?.possessive === false &&
  items[at + 1]?.low === "with" &&
  verbForms(items[at]?.low ?? "").some((f) => f.tense === "present");

/** "sold its unit B": whose it was is over, and the sale is told by its verb. */
const PARTED = new Set("sold divested offloaded shed demerged".split(" "));

/** Relations stated by nouns: "joint venture between A and B", "A's stake in B", "A signed an agreement with B". */
export function nounFrames(items: readonly Item[], background: Background): Frame[] {
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== "word" || (ABOUT_OWNERSHIP.has(item.low) && items[i - 1]?.low === "private") || isVerbHere(items, i)) continue;
    for (const entry of BY_FIRST.get(item.low) ?? []) {
      const end = matchWords(items, i, entry.words);
      if (end < 0) continue;
      const place = { items, from: i, to: end, trigger: entry.trigger, noun: entry.words.join(" ") };
      const described = isName(items[end + 1]) && !isAttributive(items, end + 1);
      const aside = entry.trigger.describes && !described && ownerBefore(items, i) ? nameInAside(items, end) : -1;
      const beside = described ? end + 1 : aside;
      if (entry.trigger.kind === "ownership" && PARTED.has(governor(items, i).chain.at(-1) ?? "")) break;
      const frame = beside > 0 ? describingFrame(place, beside) : nounFrame(place, background);
      if (frame) out.push(frame);
      i = end;
      break;
    }
  }
  return out;
}

/** "founded by a consortium of A and B": who did it is none of those it was done to. */
function isAgent(items: readonly Item[], at: number, trigger: NounTrigger): boolean {
  if (!isSymmetric(trigger)) return false;
  let i = at - 1;
  while (i > 0 && at - i <= 4 && (items[i]?.kind === "word" || items[i]?.text === "-") && items[i]?.low !== "by") i--;
  return items[i]?.low === "by";
}

/** "its shareholder and parts of B": what follows belongs to the noun after the conjunction, unless that says a tie too. */
const isOtherNoun = (items: readonly Item[], at: number): boolean =>
  CONJUNCTIONS.has(items[at + 1]?.low ?? "") && ![at + 2, at + 3].some((i) => isName(items[i]) || isTriggerNoun(items[i]?.low ?? ""));

/** "its partners sold it to B": the name after the verb is the verb's. */
const isPastVerb = (word: string): boolean => verbForms(word).some((f) => f.tense === "past");

/** Verbs of those who only look on: "criticised the takeover of C by B". */
const ATTITUDES = inflections(
  "criticise criticize welcome oppose praise condemn question investigate probe examine review fear regret hail slam applaud watch study envy".split(
    " ",
  ),
);

/** Verbs that hold one thing against another: "compared the deal with B's". */
const COMPARING = new Set(
  "compared compare compares comparing likened liken contrasted contrast contrasts distinguish distinguished confused".split(" "),
);

/** What people do together without any tie of what they act for: "received him together with B's chairman". */
const GATHERING = new Set(
  "met meets meet received receives receive hosted hosts visited visits visit attended attends joined joins appeared appears spoke speaks sat sits stood stands travelled traveled flew came arrived dined posed".split(
    " ",
  ),
);
/** Only people of a party are named, not the party. */
const isPeople = ({ group }: Argument): boolean => group.actors.every(({ via }) => via !== undefined);

function nounFrame(place: NounPlace, background: Background): Frame | null {
  const { items, from, to, trigger, noun } = place;
  if (trigger.not && items.slice(to + 1, to + 4).some((i) => trigger.not?.has(i.low))) return null;
  const limit = trigger.kind === "ownership" ? 1 : 3;
  const clause = governor(items, from);
  const verb = clause.chain.at(-1);
  if (verb && COMPARING.has(verb)) return null;
  // Somebody the subject deals with ("sued the owner of B") isn't the subject.
  if (verb && trigger.describes && !ownerBefore(items, from) && !isPredicate(items, from)) return null;
  if (trigger.describes && isOtherNoun(items, to)) return null;
  const relative = relativeComplement(items, clause.subject);
  const complements = [...(relative ? [relative] : []), ...complementsAfter(items, madeAfter(items, to), 16)].filter(
    (c) =>
      prepFor(c, trigger) !== null && c.path.length <= limit && c.path[0] !== "as" && !(trigger.describes && c.between.some(isPastVerb)),
  );
  const first = complements[0];
  // "together with its subsidiary B" says whose B is.
  if (noun === "together" && first && isHeldNoun(items[first.group.from - 1])) return null;
  const suffers = isSufferer(trigger, complements);
  const args: Argument[] = [];
  const owner = ownerBefore(items, from);
  if (owner && trigger.owner) args.push({ group: owner, role: suffers ? "target" : trigger.owner });
  for (const c of complements.slice(0, 2)) add(args, c, trigger);
  const aloof = isAgent(items, from, trigger) || (verb !== undefined && ATTITUDES.has(verb));
  const governed = (args.length < 2 || !owner) && !aloof ? addSubject(place, clause, first, args) : null;
  addBeside(place, first, args, governed?.subject ?? null, owner !== null);
  const makers = isSymmetric(trigger) || trigger.preps.between ? madeBy(items, to) : null;
  if (makers && trigger.subject) args.splice(0, args.length, { group: makers, role: trigger.subject });
  const deepened = first ? [] : deepenedBefore(items, from, trigger);
  if (deepened.length > 0) args.splice(0, args.length, ...deepened);
  const discount = addFromBefore(place, first, args, background, suffers);
  if (
    !discount ||
    !hasTwoSides(trigger, args) ||
    isOneSide(trigger, noun, args) ||
    args.every((a) => isOppositeSide(items, a) || a.group.actors.every(({ kind }) => kind === "other"))
  )
    return null;
  if (noun === "together" && (GATHERING.has(verb ?? "") || args.some(isPeople))) return null;
  if (first && subjectsOwn(items, first, args)) return null;
  if (!first && args.length === 1 && isSymmetric(trigger) && isWithOthers(items.slice(to + 1))) return null;
  const { subject = null, chain = [], scope = Math.max(0, from - 4) } = governed ?? {};
  const near = subject && !makers ? (subject.place === "far" ? 0.82 : 0.95) : 1;
  const gap = makers ? 1 : first ? (first.gap <= 3 ? 1 : first.gap <= 8 ? 0.93 : 0.8) : 0.9;
  return {
    ...kindByPurpose(items, to, trigger, args),
    from,
    to,
    scope,
    trigger: noun,
    form: "noun",
    chain,
    tense: "none",
    ...(subject?.place === "apposition" ? { aside: true as const } : {}),
    score: sureness(trigger, chain.at(-1)) * near * gap * discount,
  };
}

/** The noun's own score, or what it is worth as the object of such a verb. */
const sureness = ({ score, under }: NounTrigger, verb: string | undefined): number =>
  under && verb && verbForms(verb).some(({ lemma }) => under.verbs.has(lemma)) ? under.score : score;

/** "its acquisition by B", "the sale of A to B": the noun's owner is what is bought. */
const isSufferer = (trigger: NounTrigger, complements: readonly Complement[]): boolean =>
  trigger.preps.by === "investor" &&
  complements.some((c) => c.prep === "by" || c.prep === "to") &&
  !complements.some((c) => c.prep === "of");

interface Governed {
  readonly subject: Subject | null;
  readonly chain: readonly string[];
  readonly scope: number;
}

/** Adds the subject of the verb that governs the noun, unless the noun has both its parties inside ("a deal between A and B"). */
function addSubject(
  { items, from, to, trigger }: NounPlace,
  found: ReturnType<typeof governor>,
  first: Complement | undefined,
  args: Argument[],
): Governed {
  const subject = found.subject ?? (first ? frontedSubject(items, from, first.group.to) : null);
  const inside = first !== undefined && first.group.actors.length > 1 && amongThemselves(first, trigger);
  const apart = subject && !args.some((a) => overlaps(a, subject)) && (subject.group.to < from || subject.group.from > to);
  const agent =
    trigger.preps.by !== undefined &&
    args.every((a) => a.role !== trigger.preps.by) &&
    items.slice(to + 1, to + 9).some((i, n) => i.low === "by" && !isTimeWord(items[to + n + 2]));
  const venture = trigger.kind === "joint-venture" && first !== undefined && amongThemselves(first, trigger) && isPredicate(items, from);
  if (apart && venture) args.push({ group: subject.group, role: "venture" });
  else if (apart && trigger.subject && !inside && !(agent && args.length > 0))
    args.unshift({ group: subject.group, role: counterpart(trigger.subject, args) });
  const scope = subject && subject.place !== "apposition" && subject.group.to < from ? subject.group.to + 1 : Math.max(0, from - 4);
  return { subject, chain: found.chain, scope };
}

/** Adds who speaks at the sentence's end, the name in commas beside the noun's own, what the noun is said to be, and a named venture. */
function addBeside(
  { items, from, to, trigger }: NounPlace,
  first: Complement | undefined,
  args: Argument[],
  subject: Subject | null,
  owned: boolean,
): void {
  const said = args.length === 1 && !subject && trigger.subject ? speakerAtEnd(items, to) : null;
  if (said && trigger.subject && !args.some((a) => a.group.actors[0]?.key === said.actors[0]?.key))
    args.unshift({ group: said, role: counterpart(trigger.subject, args) });
  const beside = args.length === 1 && first && trigger.subject ? nameBeside(items, first.group.to) : null;
  if (beside && trigger.subject) args.push({ group: beside, role: trigger.subject });
  const given =
    args.length === 1 && first && !amongThemselves(first, trigger) && !subject && trigger.subject ? givenTo(items, first.group.to) : null;
  if (given && trigger.subject) args.unshift({ group: given, role: trigger.subject });
  const predicate = args.length < 2 ? predicateAfter(items, to, trigger, owned) : null;
  if (predicate) args.push(predicate);
  const venture = trigger.kind === "joint-venture" ? ventureNear(items, from, to) : null;
  if (venture && !args.some((a) => a.group.from === venture.from)) args.push({ group: venture, role: "venture" });
}

/** "It is the partner of A and B": who has one and the same partner are no partners of each other. */
const isOneSide = (trigger: NounTrigger, noun: string, args: readonly Argument[]): boolean =>
  trigger.describes === true && !noun.endsWith("s") && args.length < 2;

/** "A and B signed agreements with the agency": a reference to one of those whose side it would face is read wrongly. */
const subjectsOwn = (items: readonly Item[], { group }: Complement, args: readonly Argument[]): boolean =>
  items[group.from]?.kind === "reference" &&
  args.some(
    (a) =>
      a.group.from !== group.from && a.group.actors.length > 1 && group.actors.every((x) => a.group.actors.some((y) => x.key === y.key)),
  );

/** "talks between the union and the two studios": those that one reference stands for face somebody else together. */
function isOppositeSide(items: readonly Item[], { group }: Argument): boolean {
  const one = items[group.to];
  const parties = group.actors.filter((a) => a.kind !== "other").length;
  if (one?.kind !== "reference" || one.actors.length < 2 || parties !== one.actors.length) return false;
  return parties < group.actors.length || CONJUNCTIONS.has(items[group.from - 1]?.low ?? "");
}

/** Two names at least; and where the sides of a tie differ (investor, target), both sides. */
function hasTwoSides(trigger: NounTrigger, args: readonly Argument[]): boolean {
  const mutual =
    isSymmetric(trigger) || trigger.kind === "competition" || ["with", "between", "among", "together"].some((p) => trigger.preps[p]);
  if (!mutual && new Set(args.map((a) => a.role)).size < 2) return false;
  return new Set(args.flatMap((a) => a.group.actors.map((x) => x.key))).size >= 2;
}
