import { OWN_DATASET } from "../record.ts";
import type { Claim, Dataset, Entity, Role, Source, Statement } from "../types.ts";

/** Some records of a dataset, to be added to another or put back after a removal. */
export interface OwnRecords {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly roles: readonly Role[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

export const NO_RECORDS: OwnRecords = { sources: [], entities: [], roles: [], statements: [], claims: [] };

/** The reader's own dataset before anything is kept. The title is the interface's to word. */
export function emptyOwnDataset(title: string): Dataset {
  return {
    format: "intertie-dataset",
    version: 1,
    id: OWN_DATASET,
    title,
    sources: [],
    entities: [],
    roles: [],
    statements: [],
    claims: [],
    disagreements: [],
    sharedPassages: [],
  };
}

/** Adds records to a dataset; a record whose id is there already takes its place. Neither argument is changed. */
export function addRecords(own: Dataset, records: OwnRecords): Dataset {
  return {
    ...own,
    sources: merged(own.sources, records.sources),
    entities: merged(own.entities, records.entities),
    roles: merged(own.roles, records.roles),
    statements: merged(own.statements, records.statements),
    claims: merged(own.claims, records.claims),
  };
}

function merged<T extends { readonly id: string }>(old: readonly T[], added: readonly T[]): T[] {
  const replaced = new Map(added.map((item) => [item.id, item]));
  const kept = old.map((item) => replaced.get(item.id) ?? item);
  const ids = new Set(old.map(({ id }) => id));
  return [...kept, ...[...replaced.values()].filter(({ id }) => !ids.has(id))];
}

/** What a removal leaves, and what `addRecords` needs to undo it. */
export interface Removal {
  readonly own: Dataset;
  readonly removed: OwnRecords;
}

/** Removes a statement with the claims and the source that stood on it alone. An unknown id removes nothing. */
export function removeStatement(own: Dataset, id: string): Removal {
  const statement = own.statements.find((item) => item.id === id);
  if (!statement) return { own, removed: NO_RECORDS };
  const statements = own.statements.filter((item) => item.id !== id);
  const touched = own.claims.filter((claim) => claim.statements.includes(id));
  const claims = own.claims.flatMap((claim) => {
    if (!claim.statements.includes(id)) return [claim];
    const left = claim.statements.filter((item) => item !== id);
    return left[0] === undefined
      ? []
      : [{ ...claim, statements: left, preferred: left.includes(claim.preferred) ? claim.preferred : left[0] }];
  });
  const needed = neededSources(own, statements);
  const removed = { ...NO_RECORDS, statements: [statement], claims: touched, sources: own.sources.filter((item) => !needed.has(item.id)) };
  return { own: { ...own, statements, claims, sources: own.sources.filter((item) => needed.has(item.id)) }, removed };
}

function neededSources(own: Dataset, statements: readonly Statement[]): Set<string> {
  const located = own.entities.flatMap((entity) => [
    ...entity.names.flatMap((name) => name.located ?? []),
    ...(entity.descriptor?.evidence ?? []),
  ]);
  const roles = own.roles.flatMap((role) => role.evidence);
  return new Set([...statements.map((item) => item.source), ...[...located, ...roles].map((at) => at.source)]);
}

/**
 * Removes a name. Ties that it is a party to stay and keep it as a label; a tie that would then name nobody is removed with it.
 * Undone by `addRecords`.
 */
export function removeEntity(own: Dataset, id: string): Removal {
  const entity = own.entities.find((item) => item.id === id);
  if (!entity) return { own, removed: NO_RECORDS };
  const label = labelOf(entity);
  const names = (statement: Statement) =>
    statement.parties.some((party) => party.entity === id || party.via === id) || statement.assertedBy?.includes(id) === true;
  const statements = own.statements.filter(names);
  const claims = own.claims.filter((claim) => claim.heading.includes(id));
  const roles = own.roles.filter((role) => role.person === id || role.organisation === id);
  let left: Dataset = {
    ...own,
    entities: own.entities.filter((item) => item.id !== id),
    roles: own.roles.filter((role) => !roles.includes(role)),
    statements: own.statements.map((item) => (statements.includes(item) ? withoutEntity(item, id, label) : item)),
  };
  let removed: OwnRecords = { ...NO_RECORDS, entities: [entity], roles, statements, claims };
  for (const claim of claims) {
    const heading = claim.heading.filter((item) => item !== id);
    if (heading.length > 0) left = { ...left, claims: left.claims.map((item) => (item.id === claim.id ? { ...item, heading } : item)) };
    else
      for (const statement of claim.statements) {
        const more = removeStatement(left, statement);
        left = more.own;
        removed = { ...removed, sources: [...removed.sources, ...more.removed.sources] };
      }
  }
  return { own: left, removed };
}

function withoutEntity(statement: Statement, id: string, label: string): Statement {
  const { assertedBy, ...rest } = statement;
  const parties = statement.parties.map(({ via, ...party }) => ({
    ...(party.entity === id ? { ...party, entity: null, label } : party),
    ...(via === undefined || via === id ? {} : { via }),
  }));
  const asserted = assertedBy?.filter((item) => item !== id);
  return { ...rest, parties, ...(asserted?.length ? { assertedBy: asserted } : {}) };
}

/** The name an entity is shown by. */
export const labelOf = (entity: Entity): string => (entity.names.find(({ kind }) => kind === "primary") ?? entity.names[0]!).text;
