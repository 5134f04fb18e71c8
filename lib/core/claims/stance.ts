import type { RecordIndex } from "../dataset/record.ts";
import type { Claim, Statement } from "../dataset/types.ts";
import type { SourceHere } from "../model/analysis.ts";
import type { ArticleName } from "../model/mention.ts";
import type { ArticleStatement, Stance } from "../model/statement.ts";
import { compareAmounts } from "./compare-amounts.ts";
import { familyOfKind } from "./families.ts";
import { compareStatus } from "./status-order.ts";

/** A claim on record with what it is compared by. */
interface OnRecord {
  readonly claim: Claim;
  readonly statements: readonly Statement[];
  readonly preferred: Statement;
  /** Companies and ventures that are parties in any of its statements. */
  readonly parties: ReadonlySet<string>;
}

const ORGANISATIONS = new Set(["company", "venture", "project", "group"]);
const NO_PARTY = new Set(["market", "topic", "subject"]);

/**
 * Holds each statement of the article against the record: by its set of companies and the family of its kind. Claims among the
 * names here that no statement met follow as `record-only`. On a source's own page only statements from other paragraphs than
 * its evidence can be new, so the claims of that source count as repeated.
 */
export function holdAgainstRecord(
  statements: readonly ArticleStatement[],
  names: readonly ArticleName[],
  record: RecordIndex,
  sourceHere: SourceHere | null,
): Stance[] {
  const here = new Set(names.flatMap((n) => (n.entity ? [n.entity] : [])));
  const claims = claimsAmong(here, record);
  const met = new Set<string>();
  const out: Stance[] = [];
  for (const statement of statements) {
    const stance = stanceOf(statement, claims);
    if (stance.claim) met.add(stance.claim);
    out.push(stance);
  }
  for (const { claim, statements: own } of claims) {
    if (met.has(claim.id) || claim.shown === "hidden") continue;
    if (sourceHere && own.some((s) => s.source === sourceHere.source)) continue;
    out.push({ kind: "record-only", claim: claim.id, statement: null });
  }
  return out;
}

/** Claims on record with at least two of their companies among the names of the article. */
function claimsAmong(here: ReadonlySet<string>, record: RecordIndex): OnRecord[] {
  const seen = new Set<string>();
  const out: OnRecord[] = [];
  for (const entity of here)
    for (const claim of record.claimsOf.get(entity) ?? []) {
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      const entry = onRecord(claim, record);
      if (entry && [...entry.parties].filter((p) => here.has(p)).length >= 2) out.push(entry);
    }
  return out;
}

function onRecord(claim: Claim, record: RecordIndex): OnRecord | null {
  const statements = claim.statements.flatMap((id) => record.statements.get(id) ?? []);
  const preferred = record.statements.get(claim.preferred) ?? statements[0];
  if (!preferred || preferred.kind === "context") return null;
  return { claim, statements, preferred, parties: new Set(statements.flatMap((s) => companiesOf(s, record))) };
}

const companiesOf = (s: Statement, record: RecordIndex): string[] =>
  s.parties.flatMap((p) =>
    p.entity && !NO_PARTY.has(p.role) && ORGANISATIONS.has(record.entities.get(p.entity)?.kind ?? "") ? [p.entity] : [],
  );

const entitiesOf = (s: ArticleStatement): string[] => s.parties.flatMap((p) => (p.entity ? [p.entity] : []));

function stanceOf(statement: ArticleStatement, claims: readonly OnRecord[]): Stance {
  const fresh: Stance = { kind: "new", claim: null, statement: statement.id };
  const entities = entitiesOf(statement);
  if (entities.length < 2) return fresh;
  const candidates = claims
    .filter((c) => familyOfKind(c.preferred.kind) === familyOfKind(statement.kind) && related(entities, c.parties))
    .filter((c) => !isOtherMeeting(statement, c))
    .sort((a, b) => likeness(statement, entities, b) - likeness(statement, entities, a));
  const best = candidates[0];
  return best ? against(statement, entities, best) : fresh;
}

const related = (entities: readonly string[], parties: ReadonlySet<string>): boolean => {
  const shared = entities.filter((e) => parties.has(e)).length;
  return shared >= 2 && (shared === entities.length || shared === parties.size);
};

/** The same companies count more than the same kind, and that more than how many companies are shared. */
const likeness = (s: ArticleStatement, entities: readonly string[], c: OnRecord): number => {
  const shared = entities.filter((e) => c.parties.has(e)).length;
  const same = shared === entities.length && shared === c.parties.size ? 8 : 0;
  const kind = c.statements.some((x) => x.kind === s.kind) ? 4 : 0;
  return same + kind + (c.preferred.kind === s.kind ? 2 : 0) + shared / Math.max(entities.length, c.parties.size);
};

/** Two meetings on two days are two meetings; so is one whose day the record doesn't know. */
function isOtherMeeting(s: ArticleStatement, c: OnRecord): boolean {
  const day = s.date?.value;
  if (familyOfKind(s.kind) !== "talks" || day?.length !== 10) return false;
  const days = c.statements.flatMap((x) => (x.date ? [x.date.value] : []));
  return days.every((d) => !day.startsWith(d) && !d.startsWith(day));
}

function against(s: ArticleStatement, entities: readonly string[], c: OnRecord): Stance {
  const base = { claim: c.claim.id, statement: s.id };
  return (
    sumStance(s, c, base) ??
    kindStance(s, c, base) ??
    statusStance(s, c, base) ??
    partyStance(s, entities, c, base) ??
    dateStance(s, c, base) ?? { kind: "repeats", ...base }
  );
}

type Base = Pick<Stance, "claim" | "statement">;

function sumStance(s: ArticleStatement, c: OnRecord, base: Base): Stance | null {
  if (!s.amount) return null;
  const known = c.statements.flatMap((x) => (x.amount ? [x] : []));
  const first = known[0];
  if (!first?.amount) return { kind: "adds", aspect: "sum", here: s.amount.surface, ...base };
  const relations = known.map((x) => ({
    x,
    relation: compareAmounts(s.amount as NonNullable<typeof s.amount>, x.amount as NonNullable<typeof x.amount>),
  }));
  if (relations.some((r) => r.relation === "equal")) return null;
  const words = { aspect: "sum" as const, here: s.amount.surface };
  const both = relations.find((r) => r.relation === "both-hold");
  if (both) return { kind: "differs-compatible", ...words, onRecord: both.x.amount?.surface ?? "", bounds: "both-hold", ...base };
  const sameThing = relations.find((r) => r.relation === "cannot-hold" && r.x.kind === s.kind && !r.x.amount?.purpose);
  return { kind: "differs", ...words, onRecord: first.amount.surface, bounds: sameThing ? "cannot-hold" : "unknown", ...base };
}

/** A joint venture here and a partnership on record differ; products made together are a partnership in other words. */
function kindStance(s: ArticleStatement, c: OnRecord, base: Base): Stance | null {
  if (c.statements.some((x) => x.kind === s.kind)) return null;
  const loose = new Set(["partnership", "co-development", "talks", "meeting", "supply", "technology-use", "ownership", "investment"]);
  if (loose.has(s.kind) && loose.has(c.preferred.kind)) return null;
  return { kind: "differs", aspect: "kind", here: s.kind, onRecord: c.preferred.kind, ...base };
}

function statusStance(s: ArticleStatement, c: OnRecord, base: Base): Stance | null {
  const relations = c.statements.map((x) => compareStatus(s.status, x.status));
  if (relations.includes("same")) return null;
  const words = { aspect: "status" as const, here: s.status, onRecord: c.preferred.status };
  const relation = compareStatus(s.status, c.preferred.status);
  return relation === "firmer" ? { kind: "adds", ...words, ...base } : { kind: "differs", ...words, ...base };
}

function partyStance(s: ArticleStatement, entities: readonly string[], c: OnRecord, base: Base): Stance | null {
  const known = s.parties.filter((p) => p.entity && c.parties.has(p.entity));
  const more = s.parties.filter((p) => !p.entity || !c.parties.has(p.entity));
  if (more.length > 0 && known.length >= 2) return { kind: "adds", aspect: "party", here: more.map((p) => p.label).join(", "), ...base };
  const same = c.statements.some((x) => {
    const theirs = x.parties.flatMap((p) => (p.entity && c.parties.has(p.entity) ? [p.entity] : []));
    return theirs.every((e) => entities.includes(e));
  });
  if (same) return null;
  return { kind: "differs-compatible", aspect: "parties", here: s.parties.map((p) => p.label).join(", "), bounds: "both-hold", ...base };
}

function dateStance(s: ArticleStatement, c: OnRecord, base: Base): Stance | null {
  if (!s.date || s.date.basis === "inferred" || c.statements.some((x) => x.date)) return null;
  return { kind: "adds", aspect: "date", here: s.date.value, ...base };
}
