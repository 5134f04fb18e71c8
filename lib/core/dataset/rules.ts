import { checkAmount, checkDates, checkNames, checkRole, checkSource } from "./rules-records.ts";
import { checkClaim, checkDisagreement, checkEdited, checkStatement } from "./rules-statements.ts";
import { scopeOf } from "./scope.ts";
import type { Breach, Dataset } from "./types.ts";

/** Everything the schema can't say: ids, locators, evidence, bounds, dates. `known` are datasets that may be referred to. */
export function checkRules(dataset: Dataset, known: readonly Dataset[]): Breach[] {
  const breaches: Breach[] = [];
  const scope = scopeOf(dataset, known, (path, reason, record) =>
    breaches.push(record === undefined ? { path, reason } : { path, reason, record }),
  );
  for (const list of ["sources", "entities", "roles", "statements", "claims", "disagreements"] as const)
    checkUnique(dataset[list], list, scope.report);
  dataset.sources.forEach((source, i) => {
    checkSource(source, `sources[${i}]`, scope);
  });
  checkNames(dataset, scope);
  const posts = new Set<string>();
  dataset.roles.forEach((role, i) => {
    checkRole(role, `roles[${i}]`, scope);
    const post = [role.person, role.organisation, role.title, role.start].join("\n");
    if (posts.has(post)) scope.report(`roles[${i}]`, "the same post stands twice", role.id);
    posts.add(post);
  });
  dataset.statements.forEach((statement, i) => {
    const path = `statements[${i}]`;
    checkStatement(statement, path, scope);
    if (statement.amount) checkAmount(statement.amount, `${path}.amount`, statement.id, scope);
    if (statement.date) checkDates([[`${path}.date.value`, statement.date.value]], statement.id, scope);
  });
  checkEdited(dataset, scope);
  dataset.claims.forEach((claim, i) => {
    checkClaim(claim, `claims[${i}]`, scope);
  });
  dataset.disagreements.forEach((disagreement, i) => {
    checkDisagreement(disagreement, `disagreements[${i}]`, scope);
  });
  dataset.sharedPassages.forEach(({ sources: [a, b] }, i) => {
    for (const id of [a, b]) if (!scope.sources.has(id)) scope.report(`sharedPassages[${i}].sources`, `no source "${id}"`);
    if (a === b) scope.report(`sharedPassages[${i}].sources`, "names one source twice");
  });
  return breaches;
}

function checkUnique(
  records: readonly { readonly id: string }[],
  list: string,
  report: (path: string, reason: string, record?: string) => void,
): void {
  const seen = new Set<string>();
  records.forEach(({ id }, i) => {
    if (seen.has(id)) report(`${list}[${i}].id`, `"${id}" is taken by another record of this list`, id);
    seen.add(id);
  });
}
