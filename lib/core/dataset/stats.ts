import type { Dataset } from "./types.ts";

/** Counts of a dataset's records. `companyPairs` are pairs of companies or ventures that stand together in a statement. */
export interface DatasetStats {
  readonly sources: number;
  readonly entities: Readonly<Record<string, number>>;
  readonly names: number;
  readonly roles: number;
  readonly statements: number;
  readonly statementsBySource: Readonly<Record<string, number>>;
  readonly statementsByKind: Readonly<Record<string, number>>;
  readonly statementsByStatus: Readonly<Record<string, number>>;
  readonly companyPairs: readonly (readonly [string, string])[];
  readonly claims: Readonly<Record<string, number>>;
  readonly disagreements: number;
}

/** Counts what a dataset holds. */
export function statsOf(dataset: Dataset): DatasetStats {
  return {
    sources: dataset.sources.length,
    entities: tally(dataset.entities.map(({ kind }) => kind)),
    names: dataset.entities.reduce((sum, { names }) => sum + names.length, 0),
    roles: dataset.roles.length,
    statements: dataset.statements.length,
    statementsBySource: tally(dataset.statements.map(({ source }) => source)),
    statementsByKind: tally(dataset.statements.map(({ kind }) => kind)),
    statementsByStatus: tally(dataset.statements.map(({ status }) => status)),
    companyPairs: companyPairs(dataset),
    claims: tally(dataset.claims.map(({ shown }) => shown)),
    disagreements: dataset.disagreements.length,
  };
}

function companyPairs(dataset: Dataset): (readonly [string, string])[] {
  const companies = new Set(dataset.entities.filter(({ kind }) => kind === "company" || kind === "venture").map(({ id }) => id));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { parties } of dataset.statements) {
    const ids = [...new Set(parties.flatMap(({ entity }) => (entity !== null && companies.has(entity) ? [entity] : [])))].sort();
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) pairs.set(`${a} ${b}`, [a, b]);
    });
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key)!);
}

function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
