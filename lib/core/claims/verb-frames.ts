import { chainBefore } from "./chain.ts";
import { type Complement, complementsAfter } from "./complements.ts";
import { isAttributive, isName, prepositionOf } from "./groups.ts";
import type { Inflected } from "./inflect.ts";
import type { VerbTrigger } from "./lexicon/types.ts";
import { VERB_TRIGGERS } from "./lexicon/verbs.ts";
import { relativeComplement } from "./relatives.ts";
import { frontedSubject, type Subject, subjectBefore } from "./subject.ts";
import type { Argument, Background, Frame, Group, Item } from "./types.ts";
import { activeArgs, passiveArgs } from "./verb-args.ts";
import { isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS, PRONOUNS } from "./words.ts";

const BY_LEMMA: ReadonlyMap<string, readonly VerbTrigger[]> = (() => {
  const map = new Map<string, VerbTrigger[]>();
  for (const t of VERB_TRIGGERS) {
    const list = map.get(t.lemma);
    if (list) list.push(t);
    else map.set(t.lemma, [t]);
  }
  return map;
})();

const SUBJECT_FACTOR = { near: 1, relative: 0.95, apposition: 0.95, far: 0.8 } as const;

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
  if (reading.lemma === "have" && isParticiple(items[at + 1])) return [];
  const chain = chainBefore(items, at);
  const participle = reading.tense === "past" || reading.tense === "participle";
  const bought = participle && !chain.be ? boughtAside(items, at, chain.start) : null;
  const out: Frame[] = [];
  const known = new Map<number, Complement[]>();
  const complementsFrom = (end: number): Complement[] => {
    const found = known.get(end) ?? complementsAfter(items, end);
    known.set(end, found);
    return found;
  };
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
    const args = bought && direct && !passive ? bought(trigger) : passive ? passiveArgs(parts) : activeArgs(parts);
    if (args.length < 2 || !allowed(trigger, items, end, args)) continue;
    const form = passive ? PASSIVE_FACTOR : bought ? 0.7 : 1;
    const score = Math.min(0.97, scoreOf(trigger, subject, args, complements) * form);
    const scope = scopeOf(subject, chain.start, at, reading);
    out.push({
      kind: trigger.kind === "investment" && DEALS.has(trigger.lemma) && isControl(items, end, args) ? "acquisition" : trigger.kind,
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

const DEALS = new Set("buy acquire purchase take get secure snap obtain sell offload divest".split(" "));
const CONTROL = new Set(["majority", "controlling", "control"]);

/** "a majority of B", "a controlling stake in B", "60 percent of B": whoever buys it buys the company. */
function isControl(items: readonly Item[], from: number, args: readonly Argument[]): boolean {
  const to = Math.max(...args.map((a) => a.group.from));
  for (let i = from + 1; i < to; i++) {
    const item = items[i] as Item;
    if (CONTROL.has(item.low)) return true;
    const percent = item.kind === "number" && ["%", "percent"].includes(items[i + 1]?.low ?? "") ? Number(item.text) : 0;
    if (percent > 50 && percent <= 100) return true;
  }
  return false;
}

/** Where the words begin that hedge the trigger: after its subject; for a finite verb far from it, right before its chain. */
function scopeOf(subject: Subject | null, start: number, at: number, { tense }: Inflected): number {
  const governed = tense === "base" || tense === "gerund";
  if (subject && subject.group.to < at && ((subject.place !== "far" && subject.place !== "apposition") || governed))
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

const isParticiple = (item: Item | undefined): boolean =>
  verbForms(item?.low ?? "").some((f) => f.tense === "past" || f.tense === "participle");

const companiesBefore = (items: readonly Item[], at: number): Group[] =>
  items.slice(0, at).flatMap((item, i) => (item.actors[0]?.kind === "company" ? [{ from: i, to: i, actors: item.actors }] : []));

/** Words that the trigger needs after it, and those that rule it out. */
function allowed(trigger: VerbTrigger, items: readonly Item[], end: number, args: readonly Argument[]): boolean {
  const near = (to: number, words: ReadonlySet<string>): boolean => items.slice(end + 1, to).some((i) => words.has(i.low));
  if (trigger.venture && !args.some((a) => a.role === "venture" && a.group.actors[0]?.kind === "venture")) return false;
  const money = trigger.lemma === "come" && items.slice(Math.max(0, end - 8), end).some((i) => trigger.needs?.has(i.low));
  if (trigger.needs && !money && !near(Math.min(end + 30, Math.max(end, ...args.map((a) => a.group.to)) + 12), trigger.needs)) return false;
  const last = (args.at(-1) as Argument).group.from;
  return !(trigger.not && near(last > end ? last : end + 12, trigger.not));
}

/** A base or present form after a determiner, adjective or possessive is a noun ("the team", "Kakao's partner"). */
function isNominal(items: readonly Item[], at: number, reading: Inflected): boolean {
  const before = items[at - 1];
  const alike = items[at]?.low === reading.lemma;
  if (reading.tense !== "base" && reading.tense !== "present" && reading.tense !== "gerund")
    return alike && (before?.possessive === true || NOUN_OPENERS.has(before?.low ?? ""));
  if (!before) return reading.tense !== "gerund";
  if (before.possessive || (reading.tense === "present" && AUXILIARIES.has(before.low))) return true;
  if (before.low === "that" && reading.tense === "present") return false;
  if (NOUN_OPENERS.has(before.low) && reading.tense !== "gerund") return true;
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

/** "B bought by A": a participle without "be", with its agent right after. */
function reducedPassive(items: readonly Item[], at: number, end: number, chainStart: number): boolean {
  const before = items[chainStart - 1];
  if (chainStart < at && items.slice(chainStart, at).some((i) => ["has", "have", "had", "having"].includes(i.low))) return false;
  for (let i = end + 1; i < items.length && i - end <= 5; i++) {
    const item = items[i] as Item;
    if (item.low === "by") return before !== undefined;
    if (isName(item) || item.kind === "punct") return false;
  }
  return false;
}

function reducedSubject(items: readonly Item[], start: number): Subject | null {
  let p = start - 1;
  if (items[p]?.text === ",") p--;
  if (isName(items[p])) return { group: { from: p, to: p, actors: (items[p] as Item).actors }, place: "near" };
  return subjectBefore(items, start);
}

/** "A has B, bought for $1 billion in 2016": the object stands before the participle, the buyer is the clause's subject. */
function boughtAside(items: readonly Item[], at: number, chainStart: number): ((t: VerbTrigger) => Argument[]) | null {
  const p = chainStart - 2;
  if (items[chainStart - 1]?.text !== "," || !isName(items[p]) || isAttributive(items, p)) return null;
  if (!["for", "in", "from", "last", "at"].includes(items[at + 1]?.low ?? "")) return null;
  const subject = subjectBefore(items, p);
  if (!subject || subject.group.to >= p || prepositionOf(items, p) !== null) return null;
  const bought = { from: p, to: p, actors: (items[p] as Item).actors };
  return (t) => [
    { group: subject.group, role: t.roles[0] },
    { group: bought, role: t.roles[1] },
  ];
}
