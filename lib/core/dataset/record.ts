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
  const sources = firstById(datasets.map((set) => set.sources));
  const statements = firstById(datasets.map((set) => set.statements));
  const claims = firstById(datasets.map((set) => set.claims));
  return {
    datasets,
    sources,
    entities: entitiesOf(datasets),
    statements,
    claims,
    claimsOf: claimsByName(claims, statements),
    ...rolesOf(datasets),
    ...disagreementsOf(datasets),
    ownDataset: datasets.some((set) => set.id === OWN_DATASET) ? OWN_DATASET : null,
  };
}

function firstById<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const list of lists) for (const item of list) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

/** An entity of several datasets is the first one's, with the names of all. */
function entitiesOf(datasets: readonly Dataset[]): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const item of datasets.flatMap((set) => set.entities)) {
    const known = entities.get(item.id);
    entities.set(item.id, known ? { ...known, names: [...known.names, ...item.names] } : item);
  }
  return entities;
}

function rolesOf(datasets: readonly Dataset[]): Pick<RecordIndex, "rolesOfPerson" | "rolesAt"> {
  const rolesOfPerson = new Map<string, Role[]>();
  const rolesAt = new Map<string, Role[]>();
  for (const item of firstById(datasets.map((set) => set.roles)).values()) {
    push(rolesOfPerson, item.person, item);
    push(rolesAt, item.organisation, item);
  }
  return { rolesOfPerson, rolesAt };
}

function disagreementsOf(datasets: readonly Dataset[]): Pick<RecordIndex, "disagreementsOfClaim" | "disagreementsOfEntity"> {
  const disagreementsOfClaim = new Map<string, Disagreement[]>();
  const disagreementsOfEntity = new Map<string, Disagreement[]>();
  for (const item of firstById(datasets.map((set) => set.disagreements)).values()) {
    for (const id of item.claims ?? []) push(disagreementsOfClaim, id, item);
    if (item.entity) push(disagreementsOfEntity, item.entity, item);
  }
  return { disagreementsOfClaim, disagreementsOfEntity };
}

function claimsByName(claims: ReadonlyMap<string, Claim>, statements: ReadonlyMap<string, Statement>): Map<string, Claim[]> {
  const claimsOf = new Map<string, Claim[]>();
  for (const item of claims.values()) {
    const named = new Set<string>(item.heading);
    for (const id of item.statements)
      for (const party of statements.get(id)?.parties ?? []) {
        if (party.entity) named.add(party.entity);
        if (party.via) named.add(party.via);
      }
    for (const id of named) push(claimsOf, id, item);
  }
  return claimsOf;
}
