import type { RecordIndex } from "../dataset/record.ts";
import { type Keep, keepNothing } from "../memo.ts";
import type { ArticleName, Mention } from "../model/mention.ts";
import type { ArticleStatement } from "../model/statement.ts";
import type { Block } from "../model/text.ts";
import { sumsOf } from "./amount-of.ts";
import { readAppointment } from "./appointments.ts";
import { datelineLength } from "./dateline.ts";
import { readDates } from "./dates.ts";
import {
  appointmentDraft,
  type Candidate,
  covers,
  type Draft,
  draftOf,
  isParty,
  isTie,
  partiesOf,
  sameParties,
  withoutTalkedAbout,
} from "./drafts.ts";
import { actorOf, employersOf } from "./employers.ts";
import { readFrames } from "./frames.ts";
import { type Named, readItems } from "./items.ts";
import { foldPeople } from "./people.ts";
import { emptyFocus, type Focus, resolveReferences } from "./refer.ts";
import { splitSentences } from "./sentences.ts";
import { readStanding } from "./status.ts";
import type { Actor, Background, Item, Sentence } from "./types.ts";
import { weakFrames } from "./weak.ts";

/** What the reader of statements is given: blocks in reading order, their mentions and names, the article's date, what is on record. */
export interface ReadInput {
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly names: readonly ArticleName[];
  /** ISO date of the article; without it relative dates stay fuzzy. */
  readonly published: string | null;
  readonly record: RecordIndex | null;
  /** Also what readers never see: hints between neighbours, and appointments. */
  readonly hints?: boolean;
  /** Where parts of single blocks are kept for the next reading. */
  readonly keep?: Keep;
}

/** Reads what the article states of ties between the companies it names, in reading order. Never throws; linear in the text. */
export function readStatements(input: ReadInput): ArticleStatement[] {
  const actors = new Map(input.names.map((n) => [n.key, actorOf(n, input.record)]));
  const employers = employersOf(input.names, input.record);
  const labels = new Map(input.names.map((n) => [n.key, n.label]));
  // Of a name that may be none no tie is shown.
  const doubtful = new Set<string | null>(input.names.filter(({ sure }) => !sure).map(({ key }) => key));
  const focus = describedFocus(input);
  const { keep = keepNothing, hints = false } = input;
  const byBlock = new Map<string, Named[]>();
  const toldOf = (actor: Actor): string =>
    [actor, ...(actor.kind === "person" ? (employers.get(actor.key) ?? []) : [])]
      .map((a) => `${a.key}\t${a.label}\t${a.entity}\t${a.kind}\t${a.project ?? ""}`)
      .join("\t") + (actor.kind === "person" ? labels.get(actor.key) : "");
  for (const m of input.mentions) {
    const actor = actors.get(m.nameKey) ?? {
      key: m.nameKey,
      label: m.surfaceForm,
      entity: m.entity,
      kind: m.kind === "organisation" ? "other" : m.kind,
    };
    const named = { start: m.start, end: m.end, actor: asPrinted(actor, m.surfaceForm) };
    const list = byBlock.get(m.blockId);
    if (list) list.push(named);
    else byBlock.set(m.blockId, [named]);
  }
  const out: ArticleStatement[] = [];
  let target: readonly Actor[] = [];
  for (const block of input.blocks) {
    focus.block++;
    const named = disjoint(byBlock.get(block.id) ?? [], block.text.length);
    let told: string | null = null;
    const said = () => {
      told ??= named.map(({ start, end, actor }) => `${start} ${end} ${toldOf(actor)}`).join();
      return told;
    };
    const sentences = () => `sentences ${hints} ${said()}`;
    for (const folded of keep(sentences, block, () => sentencesOf(block.text, named, employers, hints))) {
      const background = { company: focus.company, pair: focus.pair, target };
      const sentence = resolveReferences(folded, focus);
      // With one company at most, only a party that isn't in the sentence could make a tie: such are never shown.
      if (!hints && !hasTwo(sentence.items)) continue;
      const context = { block, published: input.published, background, hints, label: (key: string) => labels.get(key) ?? key };
      const around = () => JSON.stringify([sentence.start, block.role, input.published, hints, background, referred(sentence, labels)]);
      const read = keep(
        () => `statements ${around()} ${said()}`,
        block,
        () => readSentence(sentence, context),
      );
      for (const s of read.drafts)
        out.push({
          ...s,
          shown: s.shown && !s.parties.some(({ nameKey }) => doubtful.has(nameKey)),
          blockId: block.id,
          id: `s${out.length}`,
        });
      if (read.target.length > 0) target = read.target;
    }
  }
  return out;
}

/** What a sentence without a name must hold to speak of two companies. */
const REFERS_TO_TWO =
  /\b(?:both|two|three|they|companies|firms|groups|sides|parties|partners|pair|duo|trio|joint|venture|project|initiative|undertaking)\b|\b(?:it|its|he|she|his|her)\b.{0,160}\b(?:it|its|he|she|his|her|the)\b/iu;

/** A block's sentences with their names as single items, people standing for whom they speak for. */
function sentencesOf(text: string, named: readonly Named[], employers: ReturnType<typeof employersOf>, hints: boolean): Sentence[] {
  let at = 0;
  const opening = datelineLength(text, named);
  return splitSentences(text, named).flatMap((sentence) => {
    if (sentence.end <= opening) return [];
    const span = { ...sentence, start: Math.max(sentence.start, opening) };
    const inside: Named[] = [];
    while (at < named.length && (named[at] as Named).start < span.end) {
      const name = named[at] as Named;
      if (name.start >= span.start && name.end <= span.end) inside.push(name);
      at++;
    }
    if (!hints && inside.length === 0 && !REFERS_TO_TWO.test(text.slice(span.start, span.end))) return [];
    const raw = readItems(text, span, inside);
    return { ...raw, items: foldPeople(raw.items, employers) };
  });
}

/** What a sentence's references were resolved to, and how those are called: all that its items have from other sentences. */
const referred = ({ items }: Sentence, labels: ReadonlyMap<string, string>): unknown[] =>
  items.flatMap((item) => (item.kind === "reference" ? [item, item.actors.map(({ key, via = key }) => labels.get(via))] : []));

/** A party is called what its sentence calls it, as long as that is the beginning of its full name; abbreviations aren't. */
const asPrinted = (actor: Actor, form: string): Actor =>
  actor.kind !== "person" && actor.label.startsWith(`${form} `) ? { ...actor, label: form } : actor;

/** Sorted mentions inside the text, the first of overlapping ones kept. */
function disjoint(named: readonly Named[], length: number): Named[] {
  const out: Named[] = [];
  for (const n of [...named].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (n.start < (out.at(-1)?.end ?? 0) || n.end > length || n.start < 0 || n.end <= n.start) continue;
    out.push(n);
  }
  return out;
}

/** The focus at the article's start: what the record says each company is ("maker of ChatGPT", its country). */
function describedFocus({ names, record }: ReadInput): Focus {
  const focus = emptyFocus();
  for (const name of names) {
    const entity = name.entity ? record?.entities.get(name.entity) : undefined;
    const words = new Set(
      [...(entity?.descriptor?.text ?? "").toLowerCase().matchAll(/(?:maker|owner|developer|creator|operator) of ([\p{L}\p{N}]+)/gu)].map(
        (m) => m[1] as string,
      ),
    );
    if (entity?.country) words.add(entity.country.toLowerCase());
    if (words.size > 0) focus.about.set(name.key, words);
  }
  return focus;
}

/** What a sentence is read with. */
interface SentenceContext {
  readonly block: Block;
  readonly published: string | null;
  readonly background: Background;
  readonly hints: boolean;
  /** A person's name by nameKey. */
  readonly label: (key: string) => string;
}

/** The statements of one sentence: its frames, one per set of parties and family of kinds; else what its words only hint at. */
function readSentence(sentence: Sentence, context: SentenceContext): { drafts: Draft[]; target: readonly Actor[] } {
  const frames = readFrames(sentence, context.background)
    .map((frame) => ({ frame, parties: partiesOf(frame) }))
    .filter(isTie)
    .sort((a, b) => over(sentence, b) - over(sentence, a) || b.frame.score - a.frame.score || b.parties.length - a.parties.length);
  const kept: typeof frames = [];
  for (const f of frames) if (!kept.some((k) => covers(k, f)) && !isBidding(f, frames)) kept.push(f);
  for (const frame of context.hints ? weakFrames(sentence.items) : []) {
    const f = { frame, parties: partiesOf(frame) };
    if (f.parties.length >= 2 && !kept.some((k) => covers(k, f) || sameParties(k, f))) kept.push(f);
  }
  const text = context.block.text.slice(sentence.start, sentence.end);
  const figures = kept.length > 0 ? { sums: sumsOf(text), dates: readDates(text, context.published) } : { sums: [], dates: [] };
  const drafts = withoutTalkedAbout(
    kept.sort((a, b) => a.frame.from - b.frame.from).map((f) => draftOf(f, sentence, figures, context.block)),
  );
  const post = context.hints ? readAppointment(sentence.items, context.label) : null;
  if (post) drafts.push(appointmentDraft(post, sentence, context.block));
  return { drafts, target: targetOf(kept) };
}

/** 1 for talks that the sentence says are over: that outweighs their being mentioned once more. */
const over = ({ items }: Sentence, { frame }: Candidate): number =>
  frame.kind === "talks" && ["ended", "denied"].includes(readStanding(items, frame).status) ? 1 : 0;

/** "A consortium of A and B has agreed to buy C": what the consortium is for is told by what it does. */
const isBidding = (f: Candidate, all: readonly Candidate[]): boolean =>
  f.frame.trigger === "consortium" &&
  all.some(
    ({ frame, parties }) =>
      (frame.kind === "acquisition" || frame.kind === "investment") &&
      sameParties({ frame, parties: parties.filter((p) => p.role === "investor") }, f),
  );

/** Two companies or ventures at least, by name or reference. */
function hasTwo(items: readonly Item[]): boolean {
  let one: string | null = null;
  for (const item of items)
    for (const actor of item.actors)
      if (isParty(actor)) {
        if (one !== null && actor.key !== one) return true;
        one = actor.key;
      }
  return false;
}

/** What the surest deal of a sentence is about. */
function targetOf(kept: readonly Candidate[]): readonly Actor[] {
  const deals = kept.filter((k) => k.frame.kind === "investment" || k.frame.kind === "acquisition");
  const named = deals.flatMap((k) => k.frame.args).find((a) => a.role === "target" && !a.implied);
  return named ? named.group.actors.slice(0, 1) : [];
}
