import { isEvidence } from "./paragraphs.ts";
import type { Claim, Dataset, Entity, Locator, Source, Statement } from "./types.ts";

export type Report = (path: string, reason: string, record?: string) => void;

/** What a record may refer to: the dataset's own records and those of datasets it builds on. */
export interface Scope {
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly report: Report;
}

const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): Map<string, T> =>
  new Map(lists.flatMap((list) => list.map((item) => [item.id, item] as const)));

export function scopeOf(dataset: Dataset, known: readonly Dataset[], report: Report): Scope {
  const all = [...known, dataset];
  return {
    sources: byId(all.map((set) => set.sources)),
    entities: byId(all.map((set) => set.entities)),
    statements: byId(all.map((set) => set.statements)),
    claims: byId(all.map((set) => set.claims)),
    report,
  };
}

/** Reports a locator that doesn't lead to an article paragraph of a known source. */
export function checkLocator(at: Locator, path: string, record: string, scope: Scope): void {
  const source = scope.sources.get(at.source);
  if (source) checkParagraph(source, at.paragraph, `${path}.paragraph`, record, scope);
  else scope.report(`${path}.source`, `no source "${at.source}"`, record);
}

/** Reports a paragraph that the source doesn't have or that is page furniture. */
export function checkParagraph(source: Source, n: number, path: string, record: string, scope: Scope): void {
  const paragraph = source.paragraphs.find((item) => item.n === n);
  if (!paragraph) scope.report(path, `${source.id} has no paragraph ${n}`, record);
  else if (!isEvidence(paragraph))
    scope.report(path, `paragraph ${n} of ${source.id} is page furniture (${paragraph.role}), never evidence`, record);
}

/** Reports an id that no entity has. */
export function checkEntity(id: string, path: string, record: string, scope: Scope): void {
  if (!scope.entities.has(id)) scope.report(path, `no entity "${id}"`, record);
}

/** Reports an id that isn't a person's. */
export function checkPerson(id: string, path: string, record: string, scope: Scope): void {
  const entity = scope.entities.get(id);
  if (!entity) scope.report(path, `no entity "${id}"`, record);
  else if (entity.kind !== "person") scope.report(path, `"${id}" is a ${entity.kind}, not a person`, record);
}
