import type { NameDraft, TieDraft } from "../../model/draft.ts";
import { checkDataset } from "../check.ts";
import { fingerprint } from "../fingerprint.ts";
import type { RecordIndex } from "../record.ts";
import { NO_CURRENCY } from "../schema.ts";
import { addressKey } from "../source-here.ts";
import type { Amount, Claim, Dataset, Entity, Party, Source, Statement } from "../types.ts";
import { freeId } from "./ids.ts";
import { headingOf, isName, languageOf, partiesOf } from "./parties.ts";
import { addRecords, NO_RECORDS, type OwnRecords } from "./records.ts";

/** Why a draft can't be kept: the form's field and a code. */
export interface DraftProblem {
  readonly field: string;
  readonly code: "needed" | "too-long" | "not-a-date" | "not-an-address" | "taken" | "refused";
  /** For "refused": the rule that it breaks. */
  readonly reason?: string;
}

export type Drafted<T> = { readonly ok: true } & T;
export type DraftResult<T> = Drafted<T> | { readonly ok: false; readonly problems: readonly DraftProblem[] };

export interface DraftContext {
  /** The reader's own dataset, as it is. */
  readonly own: Dataset;
  /** Everything on record, the own dataset among it. */
  readonly record: RecordIndex;
  /** Reads a sum as typed; without it, or where it finds none, the words alone are kept. */
  readonly readAmount?: (text: string) => Amount | null;
  /** The paragraph that the tie is kept from, so that it is found again on the page. */
  readonly paragraphText?: string;
}

const LONGEST = { words: 600, note: 4000, url: 2000 } as const;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The records of a tie as the reader wrote it: a statement and its claim, the page as a source, and new names as entities. A party
 * without any capital letter ("an unnamed investor") stays unnamed. Nothing is stored; see addRecords.
 */
export function draftToRecords(
  draft: TieDraft,
  context: DraftContext,
): DraftResult<{ readonly records: OwnRecords; readonly statement: string }> {
  const problems = tieProblems(draft);
  if (problems.length > 0) return { ok: false, problems };
  const entities: Entity[] = [];
  const parties = partiesOf(draft, context.record, entities);
  const source = sourceOf(draft, context);
  const labels = draft.parties.map(({ label }) => label.trim()).filter((label) => label !== "");
  const taken = (id: string) => context.record.statements.has(id) || context.record.claims.has(id);
  const id = draft.id ?? freeId([...labels.slice(0, 2), draft.kind], taken);
  const statement = statementOf(draft, id, source.id, parties, labels, context);
  const claim: Claim = {
    id,
    statements: [id],
    preferred: id,
    shown: draft.kind === "context" ? "context" : "relationship",
    heading: headingOf(parties, [...entities, ...context.record.entities.values()]),
  };
  const records: OwnRecords = { ...NO_RECORDS, sources: [source], entities, statements: [statement], claims: [claim] };
  return kept(records, context, { records, statement: id });
}

function tieProblems(draft: TieDraft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const add = (field: string, code: DraftProblem["code"]) => problems.push({ field, code });
  const named = draft.parties.filter(({ entity, label }) => entity !== null || isName(label));
  if (named.length === 0 || draft.parties.filter(({ entity, label }) => entity !== null || label.trim() !== "").length < 2)
    add("parties", "needed");
  if (!/^https?:\/\/[^\s/]+/i.test(draft.page.url)) add("page.url", "not-an-address");
  if (draft.page.publisher.trim() === "") add("page.publisher", "needed");
  const dates: [string, string][] = [["date", draft.date]];
  for (const [field, date] of [...dates, ["page.published", draft.page.published] as const])
    if (date !== "" && !PARTIAL_DATE.test(date)) add(field, "not-a-date");
  if (!PARTIAL_DATE.test(draft.page.read)) add("page.read", "not-a-date");
  for (const [field, text] of [
    ["gist", draft.gist],
    ["amount", draft.amount],
    ["page.title", draft.page.title],
    ["page.publisher", draft.page.publisher],
  ] as const)
    if (text.length > LONGEST.words) add(field, "too-long");
  draft.parties.forEach(({ label }, i) => {
    if (label.length > LONGEST.words) add(`parties[${i}]`, "too-long");
  });
  if (draft.note.length > LONGEST.note) add("note", "too-long");
  if (draft.page.url.length > LONGEST.url) add("page.url", "too-long");
  return problems;
}

function sourceOf(draft: TieDraft, context: DraftContext): Source {
  const { page } = draft;
  const key = addressKey(page.url);
  const known = context.own.sources.find((source) => addressKey(source.url) === key);
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(page.url)?.[1] ?? "page";
  const published: Source["published"] =
    page.published === "" ? { date: page.read, basis: "read" } : { date: page.published, basis: "given" };
  const paragraphs = [...(known?.paragraphs ?? [])];
  if (page.paragraph !== null && !paragraphs.some(({ n }) => n === page.paragraph)) {
    const print = context.paragraphText === undefined ? {} : { fingerprint: fingerprint(context.paragraphText) };
    paragraphs.push({ n: page.paragraph, role: "paragraph", ...print });
    paragraphs.sort((a, b) => a.n - b.n);
  }
  return {
    id: known?.id ?? freeId([host, published.date], (id) => context.record.sources.has(id)),
    publisher: { name: page.publisher.trim(), basis: "given" },
    ...(page.title.trim() === "" ? {} : { title: page.title.trim() }),
    url: page.url,
    language: known?.language ?? "und",
    published,
    read: page.read,
    paragraphs,
  };
}

function statementOf(draft: TieDraft, id: string, source: string, parties: Party[], labels: string[], context: DraftContext): Statement {
  const words = draft.amount.trim();
  const amount =
    words === "" ? null : (context.readAmount?.(words) ?? { surface: words, currency: NO_CURRENCY, qualifier: "exact" as const });
  return {
    id,
    source,
    paragraphs: draft.page.paragraph === null ? [] : [draft.page.paragraph],
    kind: draft.kind,
    status: draft.status,
    parties,
    ...(amount ? { amount } : {}),
    ...(draft.date === "" ? {} : { date: { value: draft.date, basis: "given" as const } }),
    gist: draft.gist.trim() === "" ? labels.join(", ").slice(0, LONGEST.words) : draft.gist.trim(),
    confidence: "high",
    proposedBy: "reader",
    acceptedBy: "reader",
    current: draft.current,
    ...(draft.note.trim() === "" ? {} : { note: draft.note.trim() }),
  };
}

const textsOf = ({ label, aliases }: NameDraft): string[] =>
  [...new Set([label, ...aliases].map((text) => text.trim()))].filter((text) => text !== "");

/** What keeps a name as the reader wrote it from being kept, whatever is on record. */
export function nameProblems(draft: NameDraft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (!/[\p{L}\p{N}]/u.test(draft.label)) problems.push({ field: "label", code: "needed" });
  if (textsOf(draft).some((text) => text.length > LONGEST.words)) problems.push({ field: "aliases", code: "too-long" });
  if (draft.descriptor.length > LONGEST.words) problems.push({ field: "descriptor", code: "too-long" });
  if (draft.note.length > LONGEST.note) problems.push({ field: "note", code: "too-long" });
  return problems;
}

/** A name without problems as an entity, under the draft's id or a free one. */
export const entityOfName = (draft: NameDraft, taken: (id: string) => boolean): Entity => ({
  id: draft.id ?? freeId([draft.label.trim()], taken),
  kind: draft.kind,
  names: textsOf(draft).map((text, i) => ({ text, lang: languageOf(text), kind: i === 0 ? ("primary" as const) : ("spelling" as const) })),
  ...(draft.descriptor.trim() === "" ? {} : { descriptor: { text: draft.descriptor.trim(), evidence: [] } }),
  ...(draft.kind === "person" ? { executive: true } : {}),
  ...(draft.note.trim() === "" ? {} : { note: draft.note.trim() }),
});

/** A name as the reader wrote it, as an entity. An id of the own dataset is kept; one on record elsewhere gets names added to it. */
export function nameDraftToEntity(draft: NameDraft, context: DraftContext): DraftResult<{ readonly entity: Entity }> {
  const label = draft.label.trim();
  const problems = nameProblems(draft);
  if (problems.length > 0) return { ok: false, problems };
  const taken = context.own.entities.find((entity) => entity.id !== draft.id && labelIs(entity, label));
  if (taken) return { ok: false, problems: [{ field: "label", code: "taken", reason: taken.id }] };
  const entity = entityOfName(draft, (id) => context.record.entities.has(id));
  return kept({ ...NO_RECORDS, entities: [entity] }, context, { entity });
}

const labelIs = (entity: Entity, label: string): boolean => entity.names[0]?.text.toLowerCase() === label.toLowerCase();

/** The rules are held against the whole own dataset as it would be, so that nothing is kept that couldn't be read back. */
export function kept<T extends object>(records: OwnRecords, { own, record }: DraftContext, result: T): DraftResult<T> {
  const known = record.datasets.filter((set) => set.id !== own.id);
  const checked = checkDataset(addRecords(own, records), { known });
  if (checked.ok) return { ok: true, ...result };
  return { ok: false, problems: checked.breaches.map(({ path, reason }) => ({ field: path, code: "refused", reason })) };
}
