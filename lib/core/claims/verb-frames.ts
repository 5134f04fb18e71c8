import { chainBefore } from "./chain.ts";
import { type Complement, complementsAfter } from "./complements.ts";
import { kindOf } from "./control.ts";
import { isHeldNoun, isName } from "./groups.ts";
import type { Inflected } from "./inflect.ts";
import type { VerbTrigger } from "./lexicon/types.ts";
import { VERB_TRIGGERS } from "./lexicon/verbs.ts";
import { boughtAside, reducedPassive, reducedSubject } from "./reduced.ts";
import { relativeComplement } from "./relatives.ts";
import { frontedSubject, type Subject, subjectBefore } from "./subject.ts";
import type { Argument, Background, Frame, Group, Item } from "./types.ts";
import { activeArgs, passiveArgs } from "./verb-args.ts";
import { isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CONJUNCTIONS, isAdverb, isFunctionWord, PREPOSITIONS, PRONOUNS } from "./words.ts";

const BY_LEMMA: ReadonlyMap<string, readonly VerbTrigger[]> = (() => {
  const map = new Map<string, VerbTrigger[]>();
  for (const t of VERB_TRIGGERS) {
    const list = map.get(t.lemma);
    if (list) list.push(t);
    else map.set(t.lemma, [t]);
  }
  return map;
})();

const SUBJECT_FACTOR = { near: 1, relative: 0.95, apposition: 0.95, far: 0.82 } as const;

/** A passive with its agent names both sides outright. */
const PASSIVE_FACTOR = 1.08;

const gapFactor = (gap: number): number => (gap <= 4 ? 1 : gap <= 8 ? 0.92 : gap <= 14 ? 0.8 : 0.65);

/** Relations stated by verbs, active and passive. */
export function verbFrames(items: readonly Item[], background: Background): Frame[] {
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== "word") continue;
    for (const reading of verbForms(item.low)) {
      const triggers = BY_LEMMA.get(reading.lemma);
      if (triggers && !isNominal(items, i, reading)) out.push(...framesAt(items, i, reading, triggers, background));
    }
  }
  return out;
}

function framesAt(
  items: readonly Item[],
  at: number,
  reading: Inflected,
  triggers: readonly VerbTrigger[],
  background: Background,
): Frame[] {
  if (items[at - 1]?.text === "-" && !isName(items[at - 2])) return [];
  // "power-device maker B"
  if (items[at + 1]?.text === "-" && items[at + 1]?.start === items[at]?.end) return [];
  if (reading.lemma === "have" && isParticiple(items.slice(at + 1, at + 4).find((i) => !isAdverb(i.low)))) return [];
  const chain = chainBefore(items, at);
  const participle = reading.tense === "past" || reading.tense === "participle";
  const bought = participle && !chain.be ? boughtAside(items, at, chain.start) : null;
  const out: Frame[] = [];
  const complementsFrom = remembered((end) => complementsAfter(items, end));
  for (const trigger of triggers) {
    const end = particleEnd(items, at, trigger.particle);
    if (end < 0) continue;
    const following = complementsFrom(end);
    const direct = trigger.object.includes("");
    const passive = participle && direct && (chain.be || reducedPassive(items, at, end, chain.start));
    const before = passive && !chain.be ? reducedSubject(items, chain.start) : subjectBefore(items, chain.start);
    const subject = before ?? (at <= 2 && following[0] ? frontedSubject(items, at, following[0].group.to) : null);
    const relative = passive ? null : relativeComplement(items, subject);
    const complements = relative ? [relative, ...following] : following;
    const after = items.slice(end + 1, end + 30);
    const parts = { trigger, subject, complements, reading, chain: chain.words, after, before: companiesBefore(items, at), background };
    // "patents belonging to B": whose they are isn't said of the clause's subject.
    if (reading.lemma === "belong" && reading.tense === "gerund" && subject?.place === "far") continue;
    if (trigger.owned && !(passive && subject && items[subject.group.to]?.possessive)) continue;
    // "a third of the sugar is bought from B": who buys isn't the subject.
    if (participle && chain.be && !passive && TRADED.has(trigger.lemma)) continue;
    // "was founded with B": the subject is what was made, not who made it.
    if (participle && chain.be && !passive && trigger.makes) continue;
    const args = bought && direct && !passive ? bought(trigger) : passive ? passiveArgs(parts) : activeArgs(parts);
    // "the sugar that A pours is bought from B": without an agent the subject must be beside its verb.
    if (passive && subject?.place === "far" && !args.some((a) => a.role === trigger.roles[0])) continue;
    if (args.length < 2 || !allowed(trigger, items, end, args, chain.words)) continue;
    const form = passive ? PASSIVE_FACTOR : bought ? 0.7 : 1;
    const score = Math.min(0.97, scoreOf(trigger, subject, args, complements) * form);
    const scope = scopeOf(items, subject, chain.start, isFiniteHere(reading, chain.words));
    out.push({
      kind: kindOf(trigger, chain.words, items, end, args, subject),
      from: at,
      to: end,
      scope,
      args,
      trigger: trigger.lemma,
      form: passive ? "passive" : "active",
      chain: chain.words,
      tense: reading.tense,
      score,
    });
  }
  return out;
}

/** Triggers of one verb mostly end at the same item. */
function remembered(read: (end: number) => Complement[]): (end: number) => Complement[] {
  const known = new Map<number, Complement[]>();
  return (end) => {
    const found = known.get(end) ?? read(end);
    known.set(end, found);
    return found;
  };
}

/** "sold", "has sold", "is selling": a verb of its own, not one that another governs ("plans to sell"). */
const isFiniteHere = ({ tense }: Inflected, chain: readonly string[]): boolean =>
  (tense !== "base" && tense !== "gerund") || (tense === "gerund" && chain.some((w) => AUXILIARIES.has(w)));

/**
 * Where the words begin that hedge the trigger: after its subject; for a finite verb far from it, right before its chain; and
 * no earlier than the conjunction where another verb came first ("dismissed the staff and sold B").
 */
function scopeOf(items: readonly Item[], subject: Subject | null, start: number, finite: boolean): number {
  const governed = !finite;
  if (finite && CONJUNCTIONS.has(items[start - 1]?.low ?? "") && subject?.group.to !== start - 1) return start;
  if (subject && subject.group.to < start && ((subject.place !== "far" && subject.place !== "apposition") || governed))
    return subject.group.to + 1;
  return Math.max(0, start - 2);
}

function scoreOf(trigger: VerbTrigger, subject: Subject | null, args: readonly Argument[], complements: readonly Complement[]): number {
  const last = args.at(-1) as Argument;
  if (last.implied) return trigger.score * 0.55;
  const other = complements.find((c) => c.group === last.group);
  const place = subject ? SUBJECT_FACTOR[subject.place] : 0.7;
  return (
    trigger.score *
    place *
    gapFactor(other ? (other.prep === "" || other.prep === "~" ? other.gap : other.gap / 2) : 0) *
    0.96 ** Math.max(0, (other?.path.length ?? 0) - 1)
  );
}

const TRADED = new Set("buy purchase acquire sell divest offload source order procure lease rent".split(" "));

const isParticiple = (item: Item | undefined): boolean =>
  verbForms(item?.low ?? "").some((f) => f.tense === "past" || f.tense === "participle");

const companiesBefore = (items: readonly Item[], at: number): Group[] =>
  items.slice(0, at).flatMap((item, i) => (item.actors[0]?.kind === "company" ? [{ from: i, to: i, actors: item.actors }] : []));

const TRADERS = new Set(
  "firm firms fund funds house houses group groups investor investors company companies bank banks giant arm".split(" "),
);

/** "the private equity firm B": a word for B's trade, not for what is bought. */
const isTrade = (items: readonly Item[], i: number): boolean =>
  items[i]?.low === "equity" && (items[i - 1]?.low === "private" || TRADERS.has(items[i + 1]?.low ?? ""));

/** "work with B phones": what is fitted to things of B's is no work with B; "with B engineers" is. */
const isThing = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return (
    item?.kind === "word" &&
    !isFunctionWord(item.low) &&
    !isVerbLike(item) &&
    /[^s]s$/.test(item.low) &&
    !/(?:ers|ors|ists|ants|ives)$/.test(item.low)
  );
};

/** Whether what comes right after the object is what the trigger needs there; "for B's ferries" has no such object. */
function isFollowed(pattern: RegExp, items: readonly Item[], end: number, args: readonly Argument[]): boolean {
  const object = args.find(({ group }) => group.from > end)?.group;
  if (!object || items[object.to]?.possessive) return false;
  const after = items.slice(object.to + 1, object.to + 10).map(({ low, text }) => low || text);
  return pattern.test(after.join(" "));
}

/** Words that the trigger needs after it, and those that rule it out. */
function allowed(trigger: VerbTrigger, items: readonly Item[], end: number, args: readonly Argument[], chain: readonly string[]): boolean {
  const near = (to: number, words: ReadonlySet<string>): boolean => {
    for (let i = end + 1; i < to && i < items.length; i++) if (words.has(items[i]?.low ?? "") && !isTrade(items, i)) return true;
    return false;
  };
  if (trigger.venture && !args.some((a) => a.role === "venture" && a.group.actors[0]?.kind === "venture")) return false;
  const money = trigger.lemma === "come" && items.slice(Math.max(0, end - 8), end).some((i) => trigger.needs?.has(i.low));
  const behind = Math.max(end, ...args.map((a) => a.group.to));
  // A stake is named before whose it is ("bought a stake in B").
  const within = trigger.kind === "investment" && !trigger.object.includes("") && behind > end ? behind : Math.min(end + 30, behind + 12);
  if (trigger.needs && !money && !near(within, trigger.needs)) return false;
  if (trigger.resolved && !chain.some((w) => w === "to" || w === "will")) return false;
  if (trigger.lemma === "work" && args.some((a) => a.group.from > end && isThing(items, a.group.to + 1))) return false;
  if (trigger.followed && !isFollowed(trigger.followed, items, end, args)) return false;
  const object = args.find(({ group }) => group.from > end)?.group.to ?? -1;
  // "bought B's shares": what of B's it was.
  if (trigger.not && items[object]?.possessive && items.slice(object + 1, object + 4).some((i) => trigger.not?.has(i.low))) return false;
  const last = (args.at(-1) as Argument).group.from;
  return !(trigger.not && near(last > end ? last : end + 12, trigger.not));
}

/** A base or present form after a determiner, adjective or possessive is a noun ("the team", "Kakao's partner"). */
function isNominal(items: readonly Item[], at: number, reading: Inflected): boolean {
  const before = items[at - 1];
  const alike = items[at]?.low === reading.lemma;
  if (isHeldNoun(items[at + 1]) && reading.lemma === "own") return true;
  if (reading.tense !== "base" && reading.tense !== "present" && reading.tense !== "gerund")
    return alike && (before?.possessive === true || NOUN_OPENERS.has(before?.low ?? ""));
  if (!before) return reading.tense !== "gerund";
  if (before.possessive || (reading.tense === "present" && (AUXILIARIES.has(before.low) || PREPOSITIONS.has(before.low)))) return true;
  if (before.low === "that" && reading.tense === "present") return false;
  if (NOUN_OPENERS.has(before.low) && (reading.tense !== "gerund" || ["for", "of"].includes(items[at + 1]?.low ?? ""))) return true;
  if (reading.tense !== "base" || before.kind !== "word" || before.low === "to" || before.actors.length > 0) return false;
  if (PREPOSITIONS.has(before.low)) return true;
  const verbal =
    AUXILIARIES.has(before.low) || CONJUNCTIONS.has(before.low) || PRONOUNS.has(before.low) || isAdverb(before.low) || isVerbLike(before);
  return !verbal && !before.low.endsWith("s");
}
const NOUN_OPENERS = new Set(["the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "of", "for", "with"]);

function particleEnd(items: readonly Item[], at: number, particle: readonly string[] | undefined): number {
  if (!particle) return at;
  let i = at + 1;
  while (items[i] && isAdverb((items[i] as Item).low) && i - at < 3) i++;
  return particle.includes(items[i]?.low ?? "") ? i : -1;
}
