import { STATUSES } from "../model/kinds.ts";
import { checkEntity, checkLocator, checkParagraph, checkPerson, type Scope } from "./scope.ts";
import type { Claim, Dataset, Disagreement, Statement } from "./types.ts";

/** Longest quote of a source's own words. */
export const QUOTE_WORDS = 6;

const wordCount = (text: string): number => text.trim().split(/\s+/u).length;

/** One source, article paragraphs of it, and parties that are on record or have a label. */
export function checkStatement(statement: Statement, path: string, scope: Scope): void {
  const { id } = statement;
  const source = scope.sources.get(statement.source);
  if (!source) scope.report(`${path}.source`, `no source "${statement.source}"`, id);
  if (statement.paragraphs.length === 0 && statement.proposedBy !== "reader")
    scope.report(`${path}.paragraphs`, "not located in any paragraph", id);
  statement.paragraphs.forEach((n, k) => {
    if (source) checkParagraph(source, n, `${path}.paragraphs[${k}]`, id, scope);
    if (statement.paragraphs.indexOf(n) < k) scope.report(`${path}.paragraphs[${k}]`, `paragraph ${n} stands twice`, id);
  });
  const seen = new Set<string>();
  statement.parties.forEach((party, k) => {
    if (party.entity !== null) checkEntity(party.entity, `${path}.parties[${k}].entity`, id, scope);
    else if (party.label === undefined) scope.report(`${path}.parties[${k}].label`, "an unnamed party needs a label", id);
    if (party.via !== undefined) checkPerson(party.via, `${path}.parties[${k}].via`, id, scope);
    const key = [party.entity, party.label, party.role].join("\n");
    if (seen.has(key)) scope.report(`${path}.parties[${k}]`, `"${party.entity ?? party.label}" is ${party.role} twice`, id);
    seen.add(key);
  });
  statement.assertedBy?.forEach((entity, k) => {
    checkEntity(entity, `${path}.assertedBy[${k}]`, id, scope);
  });
  if (statement.quote !== undefined && wordCount(statement.quote) > QUOTE_WORDS)
    scope.report(`${path}.quote`, `a quote has ${QUOTE_WORDS} words at most`, id);
}

/** Statuses that a kind can't have: a meeting isn't launched, a refusal to comment isn't agreed. */
const NEVER: Readonly<Partial<Record<Statement["kind"], readonly Statement["status"][]>>> = {
  meeting: ["launched"],
  talks: ["launched"],
  competition: ["launched", "agreed"],
  "no-comment": STATUSES.filter((status) => !["no-comment", "denied", "non-committal"].includes(status)),
};

/** What editors' statements keep to and a reader's needn't: a status that fits the kind, and one claim that gathers each. */
export function checkEdited(dataset: Dataset, scope: Scope): void {
  const claims = new Map<string, string[]>();
  for (const claim of dataset.claims) for (const id of claim.statements) claims.set(id, [...(claims.get(id) ?? []), claim.id]);
  dataset.statements.forEach(({ id, kind, status, proposedBy, acceptedBy }, i) => {
    if (proposedBy !== "editor") return;
    const path = `statements[${i}]`;
    if (NEVER[kind]?.includes(status)) scope.report(`${path}.status`, `"${kind}" is never "${status}"`, id);
    const [first, second] = claims.get(id) ?? [];
    if (acceptedBy !== undefined && first === undefined) scope.report(path, "accepted, but no claim gathers it", id);
    if (second !== undefined) scope.report(path, `gathered by two claims, ${first} and ${second}`, id);
  });
}

/** A claim stands on an accepted statement, and a relationship that is shown on one that can be dated and attributed. */
export function checkClaim(claim: Claim, path: string, scope: Scope): void {
  const { id } = claim;
  claim.statements.forEach((statement, k) => {
    if (!scope.statements.has(statement)) scope.report(`${path}.statements[${k}]`, `no statement "${statement}"`, id);
  });
  if (new Set(claim.statements).size < claim.statements.length) scope.report(`${path}.statements`, "lists a statement twice", id);
  const parties = new Set(
    claim.statements.flatMap((statement) => scope.statements.get(statement)?.parties.map(({ entity }) => entity) ?? []),
  );
  claim.heading.forEach((entity, k) => {
    checkEntity(entity, `${path}.heading[${k}]`, id, scope);
    if (claim.heading.indexOf(entity) < k) scope.report(`${path}.heading[${k}]`, `"${entity}" stands twice`, id);
    else if (!parties.has(entity)) scope.report(`${path}.heading[${k}]`, `"${entity}" is no party of its statements`, id);
  });
  if (!claim.statements.includes(claim.preferred))
    scope.report(`${path}.preferred`, `"${claim.preferred}" isn't one of its statements`, id);
  const preferred = scope.statements.get(claim.preferred);
  if (preferred && preferred.acceptedBy === undefined)
    scope.report(`${path}.preferred`, `"${claim.preferred}" isn't accepted by anybody`, id);
  if (claim.shown !== "relationship" || !preferred) return;
  if (preferred.kind === "context") scope.report(`${path}.shown`, "background is no relationship", id);
  const source = scope.sources.get(preferred.source);
  if (source && source.publisher.name.trim() === "") scope.report(`${path}.preferred`, `${source.id} has no publisher`, id);
}

/** A disagreement is about claims or an entity, and each side says where it stands. */
export function checkDisagreement(disagreement: Disagreement, path: string, scope: Scope): void {
  const { id } = disagreement;
  if (!disagreement.claims?.length && disagreement.entity === undefined) scope.report(path, "about no claim and no entity", id);
  const about = new Set<string>();
  disagreement.claims?.forEach((claim, k) => {
    const known = scope.claims.get(claim);
    if (!known) scope.report(`${path}.claims[${k}]`, `no claim "${claim}"`, id);
    for (const statement of known?.statements ?? []) about.add(statement);
  });
  if (disagreement.entity !== undefined) checkEntity(disagreement.entity, `${path}.entity`, id, scope);
  const sideOf = new Map<string, number>();
  disagreement.sides.forEach((side, k) => {
    const at = `${path}.sides[${k}]`;
    if (!side.statements?.length && !side.located?.length) scope.report(at, "says nowhere where it stands", id);
    if (side.quote !== undefined && wordCount(side.quote) > QUOTE_WORDS)
      scope.report(`${at}.quote`, `a quote has ${QUOTE_WORDS} words at most`, id);
    side.statements?.forEach((statement, m) => {
      const first = sideOf.get(statement) ?? k;
      sideOf.set(statement, first);
      if (first < k) scope.report(`${at}.statements[${m}]`, `"${statement}" stands on another side too`, id);
      if (!scope.statements.has(statement)) scope.report(`${at}.statements[${m}]`, `no statement "${statement}"`, id);
      else if (disagreement.claims?.length && !about.has(statement))
        scope.report(`${at}.statements[${m}]`, `"${statement}" belongs to none of its claims`, id);
    });
    side.located?.forEach((locator, m) => {
      checkLocator(locator, `${at}.located[${m}]`, id, scope);
    });
  });
}
