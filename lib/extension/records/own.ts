import type { Claim, Dataset, Entity, Source, Statement } from "../../core/dataset/types.ts";
import type { NameDraft, TieDraft } from "../../core/model/draft.ts";

/** Makes ids that no other record has; passed in so that tests can foresee them. */
export type NewId = () => string;
export const newId: NewId = () => crypto.randomUUID();

/** What a deletion took out, so that it can be put back as it was. */
export interface Removed {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

const put = <T extends { readonly id: string }>(items: readonly T[], item: T): T[] =>
  items.some(({ id }) => id === item.id) ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];

const nameOf = (text: string, kind: "primary" | "spelling") => ({ text: text.trim(), lang: "und", kind });

function sourceOf({ page }: TieDraft, known: readonly Source[], id: string): Source {
  const there = known.find(({ url }) => url === page.url);
  const n = page.paragraph ?? 1;
  const paragraphs = there?.paragraphs ?? [];
  return {
    ...there,
    id: there?.id ?? `own.source-${id}`,
    publisher: { name: page.publisher || new URL(page.url).hostname, basis: "given" },
    ...(page.title ? { title: page.title } : {}),
    url: page.url,
    language: there?.language ?? "und",
    published: page.published ? { date: page.published, basis: "given" } : { date: page.read, basis: "inferred" },
    read: page.read,
    paragraphs: paragraphs.some((one) => one.n === n) ? paragraphs : [...paragraphs, { n, role: "paragraph" as const }],
  };
}

/** Adds what the form holds, or replaces the record it was opened from. Parties without a record get one of the reader's own. */
export function keepTie(own: Dataset, draft: TieDraft, makeId: NewId = newId): { own: Dataset; result: string } {
  const before = own.statements.find(({ id }) => id === draft.id);
  let { entities } = own;
  const parties = draft.parties.map(({ entity, label }) => {
    if (entity) return { entity, role: "partner" as const };
    const there = entities.find((one) => one.names.some(({ text }) => text.toLowerCase() === label.trim().toLowerCase()));
    if (there) return { entity: there.id, role: "partner" as const };
    const made: Entity = { id: `own.${makeId()}`, kind: "company", names: [nameOf(label, "primary")] };
    entities = [...entities, made];
    return { entity: made.id, role: "partner" as const };
  });
  const source = sourceOf(draft, own.sources, makeId());
  const statement: Statement = {
    id: before?.id ?? `own.${makeId()}`,
    source: source.id,
    paragraphs: [draft.page.paragraph ?? 1],
    kind: draft.kind,
    status: draft.current === "no" ? "ended" : draft.status,
    parties,
    ...(draft.amount.trim() ? { period: draft.amount.trim() } : {}),
    ...(draft.date ? { date: { value: draft.date, basis: "given" as const } } : {}),
    gist: draft.gist.trim(),
    confidence: "high",
    proposedBy: "reader",
    acceptedBy: "reader",
  };
  const old = own.claims.find(({ statements }) => statements.includes(statement.id));
  const claim: Claim = {
    id: old?.id ?? `own.${makeId()}`,
    statements: [statement.id],
    preferred: statement.id,
    shown: "relationship",
    heading: parties.map(({ entity }) => entity),
    ...(draft.note.trim() ? { detail: draft.note.trim() } : {}),
  };
  return {
    own: {
      ...own,
      sources: put(own.sources, source),
      entities,
      statements: put(own.statements, statement),
      claims: put(own.claims, claim),
    },
    result: statement.id,
  };
}

/** Adds or changes a name of the reader's own. */
export function keepName(own: Dataset, draft: NameDraft, makeId: NewId = newId): { own: Dataset; result: string } {
  const aliases = draft.aliases.map((alias) => alias.trim()).filter((alias) => alias && alias !== draft.label.trim());
  const entity: Entity = {
    id: draft.id ?? `own.${makeId()}`,
    kind: draft.kind,
    names: [nameOf(draft.label, "primary"), ...aliases.map((alias) => nameOf(alias, "spelling"))],
    ...(draft.descriptor.trim() ? { descriptor: { text: draft.descriptor.trim(), evidence: [] } } : {}),
    ...(draft.kind === "person" ? { executive: true } : {}),
  };
  return { own: { ...own, entities: put(own.entities, entity) }, result: entity.id };
}

/** Takes out a statement with its claim, a claim with its statements, or a name; what refers to it stays readable. */
export function remove(own: Dataset, id: string): { own: Dataset; result: Removed } {
  const claims = own.claims.filter((claim) => claim.id === id || claim.statements.includes(id));
  const gone = new Set(claims.flatMap(({ statements }) => statements).concat(id));
  const statements = own.statements.filter((statement) => gone.has(statement.id));
  const entities = own.entities.filter((entity) => entity.id === id);
  return {
    own: {
      ...own,
      claims: own.claims.filter((claim) => !claims.includes(claim)),
      statements: own.statements.filter((statement) => !statements.includes(statement)),
      entities: own.entities.filter((entity) => !entities.includes(entity)),
    },
    result: { entities, statements, claims },
  };
}

/** Puts back what `remove` took out. */
export function restore(own: Dataset, removed: Removed): { own: Dataset; result: string } {
  const add = <T extends { readonly id: string }>(items: readonly T[], more: readonly T[]) => more.reduce<T[]>(put, [...items]);
  return {
    own: {
      ...own,
      entities: add(own.entities, removed.entities),
      statements: add(own.statements, removed.statements),
      claims: add(own.claims, removed.claims),
    },
    result: removed.statements[0]?.id ?? removed.entities[0]?.id ?? "",
  };
}

function tieDraftOf(own: Dataset, statement: Statement, labelOf: (entity: string) => string): TieDraft | null {
  const source = own.sources.find(({ id }) => id === statement.source);
  if (!source) return null;
  return {
    id: statement.id,
    parties: statement.parties.map(({ entity, label }) => ({ entity, label: entity ? labelOf(entity) : (label ?? "") })),
    kind: statement.kind,
    status: statement.status,
    current: statement.status === "ended" ? "no" : "unknown",
    amount: statement.amount?.surface ?? statement.period ?? "",
    date: statement.date?.value ?? "",
    gist: statement.gist,
    note: own.claims.find(({ statements }) => statements.includes(statement.id))?.detail ?? "",
    page: {
      title: source.title ?? "",
      publisher: source.publisher.name,
      url: source.url,
      published: source.published.basis === "inferred" ? "" : source.published.date,
      read: source.read ?? source.published.date,
      paragraph: statement.paragraphs[0] ?? null,
    },
  };
}

const primaryOf = (entity: Entity): string => (entity.names.find(({ kind }) => kind === "primary") ?? entity.names[0])?.text ?? entity.id;

/** The form's content for one of the reader's own records, by statement, claim or entity id; null when there is none. */
export function draftOf(
  own: Dataset,
  id: string,
  labelOf: (entity: string) => string,
): { readonly tie: TieDraft } | { readonly name: NameDraft } | null {
  const entity = own.entities.find((one) => one.id === id);
  if (entity) {
    const label = primaryOf(entity);
    const kind = entity.kind === "person" || entity.kind === "venture" ? entity.kind : "company";
    const aliases = entity.names.map(({ text }) => text).filter((text) => text !== label);
    return { name: { id, label, kind, aliases, descriptor: entity.descriptor?.text ?? "", note: "" } };
  }
  const claim = own.claims.find((one) => one.id === id);
  const statement = own.statements.find((one) => one.id === (claim?.preferred ?? id));
  const tie = statement ? tieDraftOf(own, statement, labelOf) : null;
  return tie ? { tie } : null;
}
