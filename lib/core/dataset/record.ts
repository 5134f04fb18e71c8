import type { Claim, Dataset, Disagreement, Entity, Role, Source, Statement } from "./types.ts";

/**
 * One or more datasets, indexed for reading: the bundled one, imported ones, and the reader's own. The first dataset that
 * defines an entity id wins; later ones may add names, roles, statements and claims.
 */
export interface RecordIndex {
  readonly datasets: readonly Dataset[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims that name the entity as a party or stand-in, in dataset order. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly rolesOfPerson: ReadonlyMap<string, readonly Role[]>;
  readonly rolesAt: ReadonlyMap<string, readonly Role[]>;
  readonly disagreementsOfClaim: ReadonlyMap<string, readonly Disagreement[]>;
  readonly disagreementsOfEntity: ReadonlyMap<string, readonly Disagreement[]>;
  /** Whether a dataset is the reader's own. */
  readonly ownDataset: string | null;
}

/** id of the dataset that holds what the reader keeps. */
export const OWN_DATASET = "own-records";

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Indexes datasets that have passed `checkDataset`; ids of later datasets never replace earlier ones. */
export function indexRecord(datasets: readonly Dataset[]): RecordIndex {
  const sources = new Map<string, Source>();
  const entities = new Map<string, Entity>();
  const statements = new Map<string, Statement>();
  const claims = new Map<string, Claim>();
  const claimsOf = new Map<string, Claim[]>();
  const rolesOfPerson = new Map<string, Role[]>();
  const rolesAt = new Map<string, Role[]>();
  const disagreementsOfClaim = new Map<string, Disagreement[]>();
  const disagreementsOfEntity = new Map<string, Disagreement[]>();
  const addNew = <T extends { id: string }>(map: Map<string, T>, items: readonly T[]) => {
    for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  };
  for (const set of datasets) {
    addNew(sources, set.sources);
    addNew(statements, set.statements);
    addNew(claims, set.claims);
    for (const item of set.entities) {
      const known = entities.get(item.id);
      entities.set(item.id, known ? { ...known, names: [...known.names, ...item.names] } : item);
    }
    for (const item of set.roles) {
      push(rolesOfPerson, item.person, item);
      push(rolesAt, item.organisation, item);
    }
    for (const item of set.disagreements) {
      for (const id of item.claims ?? []) push(disagreementsOfClaim, id, item);
      if (item.entity) push(disagreementsOfEntity, item.entity, item);
    }
  }
  for (const item of claims.values()) {
    const named = new Set<string>(item.heading);
    for (const id of item.statements)
      for (const party of statements.get(id)?.parties ?? []) {
        if (party.entity) named.add(party.entity);
        if (party.via) named.add(party.via);
      }
    for (const id of named) push(claimsOf, id, item);
  }
  return {
    datasets,
    sources,
    entities,
    statements,
    claims,
    claimsOf,
    rolesOfPerson,
    rolesAt,
    disagreementsOfClaim,
    disagreementsOfEntity,
    ownDataset: datasets.some((set) => set.id === OWN_DATASET) ? OWN_DATASET : null,
  };
}
