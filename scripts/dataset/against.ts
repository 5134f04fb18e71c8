import { familyOfKind } from "../../lib/core/claims/families.ts";
import type { Dataset, Statement } from "../../lib/core/dataset/types.ts";
import type { ArticleStatement } from "../../lib/core/model/statement.ts";

interface Proposed {
  readonly statement: ArticleStatement;
  readonly paragraph: number;
}

/** How proposed statements compare with the curated ones of the same source. */
export interface Comparison {
  /** Curated relations: statements that tie two or more companies or ventures, of another kind than context. */
  readonly relations: number;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly proposed: number;
  /** Proposed statements that no curated one of the source bears out. */
  readonly invented: readonly string[];
}

const ORGANISATIONS = new Set(["company", "venture", "group", "project"]);
const NO_RELATION = new Set(["context", "no-comment"]);

/** Holds proposed statements against the curated statements of one source: same family of kinds, two parties in common. */
export function compareWithCurated(curated: Dataset, source: string, proposed: readonly Proposed[]): Comparison {
  const kinds = new Map(curated.entities.map((e) => [e.id, e.kind]));
  const organisations = (s: Statement): string[] =>
    s.parties.flatMap((p) => (p.entity && ORGANISATIONS.has(kinds.get(p.entity) ?? "") ? [p.entity] : []));
  const own = curated.statements.filter((s) => s.source === source);
  const relations = own.filter((s) => !NO_RELATION.has(s.kind) && organisations(s).length >= 2);
  const fits = (s: Statement, p: Proposed): boolean =>
    familyOfKind(s.kind) === familyOfKind(p.statement.kind) &&
    p.statement.parties.filter((x) => x.entity !== null && organisations(s).includes(x.entity)).length >= 2;
  const found = relations.filter((s) => proposed.some((p) => fits(s, p)));
  const invented = proposed.filter((p) => !own.some((s) => fits(s, p)));
  return {
    relations: relations.length,
    found: found.map((s) => s.id),
    missed: relations.filter((s) => !found.includes(s)).map((s) => s.id),
    proposed: proposed.length,
    invented: invented.map(
      (p) => `paragraph ${p.paragraph}: ${p.statement.kind}, ${p.statement.status}: ${p.statement.parties.map((x) => x.label).join(", ")}`,
    ),
  };
}

/** The comparison for people. */
export function printComparison(c: Comparison): string {
  const share = c.relations === 0 ? 0 : Math.round((100 * c.found.length) / c.relations);
  return [
    `found ${c.found.length} of ${c.relations} curated relations (${share} %); ${c.invented.length} of ${c.proposed} proposed are none`,
    ...c.missed.map((id) => `  missed    ${id}`),
    ...c.invented.map((line) => `  no record ${line}`),
  ].join("\n");
}
