import { type Complement, chainBefore, complementsAfter, hangsOn, type Subject, subjectBefore } from "./clause.ts";
import { isName } from "./groups.ts";
import type { Inflected } from "./inflect.ts";
import type { VerbTrigger } from "./lexicon/types.ts";
import { VERB_TRIGGERS } from "./lexicon/verbs.ts";
import { nounFrames } from "./noun-frames.ts";
import type { Actor, Argument, Frame, Item, Sentence } from "./types.ts";
import { verbForms } from "./verb-forms.ts";
import { isAdverb, PREPOSITIONS } from "./words.ts";

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

const gapFactor = (gap: number): number => (gap <= 4 ? 1 : gap <= 8 ? 0.92 : gap <= 14 ? 0.8 : 0.65);

/** Every relation that the sentence's verbs and nouns state between its names. */
export function readFrames(sentence: Sentence, implied: readonly Actor[] = []): Frame[] {
  const { items } = sentence;
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== "word") continue;
    for (const reading of verbForms(item.low)) {
      const triggers = BY_LEMMA.get(reading.lemma);
      if (triggers) out.push(...verbFrames(items, i, reading, triggers));
    }
  }
  out.push(...nounFrames(items, implied));
  return out;
}

function verbFrames(items: readonly Item[], at: number, reading: Inflected, triggers: readonly VerbTrigger[]): Frame[] {
  if (isNominal(items, at, reading)) return [];
  const chain = chainBefore(items, at);
  const participle = reading.tense === "past" || reading.tense === "participle";
  const out: Frame[] = [];
  let subject: Subject | null | undefined;
  for (const trigger of triggers) {
    const end = particleEnd(items, at, trigger.particle);
    if (end < 0) continue;
    const complements = complementsAfter(items, end);
    const passive = participle && trigger.object.includes("") && (chain.be || reducedPassive(items, at, end, chain.start));
    subject ??= passive && !chain.be ? reducedSubject(items, chain.start) : subjectBefore(items, chain.start);
    const args = passive ? passiveArgs(trigger, subject, complements) : activeArgs(trigger, subject, complements, reading);
    if (args.length < 2) continue;
    const words = items.slice(end + 1, end + 30);
    if (trigger.needs && !nearWords(words, trigger.needs)) continue;
    if (trigger.not && nearWords(items.slice(end + 1, (args.at(-1) as Argument).group.from), trigger.not)) continue;
    const other = complements.find((c) => c.group === (args.at(-1) as Argument).group);
    const score =
      trigger.score *
      (subject ? SUBJECT_FACTOR[subject.place] : 0.7) *
      gapFactor(other?.gap ?? 0) *
      0.96 ** Math.max(0, (other?.path.length ?? 0) - 1);
    out.push({
      kind: trigger.kind,
      from: at,
      to: end,
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

const nearWords = (items: readonly Item[], words: ReadonlySet<string>): boolean => items.some((i) => words.has(i.low));

/** A base or present form after a determiner, adjective or possessive is a noun ("the team", "Kakao's partner"). */
function isNominal(items: readonly Item[], at: number, reading: Inflected): boolean {
  if (reading.tense !== "base" && reading.tense !== "present" && reading.tense !== "gerund") return false;
  const before = items[at - 1];
  if (!before) return reading.tense !== "gerund";
  if (before.possessive) return true;
  if (
    ["the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "of", "for", "with"].includes(before.low) &&
    reading.tense !== "gerund"
  )
    return true;
  return reading.tense === "base" && before.kind === "word" && PREPOSITIONS.has(before.low) && before.low !== "to";
}

function particleEnd(items: readonly Item[], at: number, then: readonly string[] | undefined): number {
  if (!then) return at;
  let i = at + 1;
  while (items[i] && isAdverb((items[i] as Item).low) && i - at < 3) i++;
  return then.includes(items[i]?.low ?? "") ? i : -1;
}

/** "B, bought by A in 2016" or "B bought by A": a participle without "be", with its agent right after. */
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

function activeArgs(trigger: VerbTrigger, subject: Subject | null, complements: readonly Complement[], reading: Inflected): Argument[] {
  const object = complements.find((c) => hangsOn(c, (p) => trigger.object.includes(p)) !== null && (c.prep !== "" || c.gap <= 12));
  const args: Argument[] = [];
  const personal = subject?.group.actors.every((a) => a.kind === "person");
  if (subject && !(personal && reading.lemma !== "meet")) args.push({ group: subject.group, role: trigger.roles[0] });
  if (object) args.push({ group: object.group, role: trigger.roles[1] });
  if (trigger.also && object) {
    const third = complements.find((c) => hangsOn(c, (p) => trigger.also?.preps.includes(p) === true) !== null && c.group !== object.group);
    if (third) args.push({ group: third.group, role: trigger.also.role });
  }
  if (!object) return jointArgs(trigger, subject);
  return distinct(args);
}

/** "A and B merged", "A and B are working together": the parties are all in the subject. */
function jointArgs(trigger: VerbTrigger, subject: Subject | null): Argument[] {
  const symmetric = trigger.roles[0] === trigger.roles[1] && trigger.object.includes("with");
  if (!symmetric || !subject || subject.group.actors.length < 2) return [];
  if (!["merge", "partner", "team", "collaborate", "cooperate", "ally", "join", "combine", "meet", "co-develop"].includes(trigger.lemma))
    return [];
  return subject.group.actors.slice(0, 6).map((actor) => ({ group: { ...subject.group, actors: [actor] }, role: trigger.roles[0] }));
}

function passiveArgs(trigger: VerbTrigger, subject: Subject | null, complements: readonly Complement[]): Argument[] {
  const agent = complements.find((c) => hangsOn(c, (p) => p === "by") !== null);
  const args: Argument[] = [];
  if (agent) args.push({ group: agent.group, role: trigger.roles[0] });
  if (subject) args.push({ group: subject.group, role: trigger.roles[1] });
  if (trigger.also) {
    const third = complements.find((c) => hangsOn(c, (p) => trigger.also?.preps.includes(p) === true) !== null && c.group !== agent?.group);
    if (third) args.push({ group: third.group, role: trigger.also.role });
  }
  return distinct(args);
}

function distinct(args: readonly Argument[]): Argument[] {
  const out: Argument[] = [];
  for (const arg of args) {
    const same = out.some((o) => o.group.from === arg.group.from);
    if (!same) out.push(arg);
  }
  return out;
}
