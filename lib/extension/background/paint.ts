import type { Analysis } from "../../core/model/analysis.ts";
import type { ArticleName, Mention } from "../../core/model/mention.ts";
import type { ArticleStatement } from "../../core/model/statement.ts";

/** Whether the article says something of a name: what it is, a role at it or held by it, or a tie. */
function isTold(name: ArticleName, names: readonly ArticleName[], statements: readonly ArticleStatement[]): boolean {
  return (
    name.descriptor !== null ||
    name.roles.length > 0 ||
    names.some(({ roles }) => roles.some(({ organisationKey }) => organisationKey === name.key)) ||
    statements.some(({ shown, parties }) => shown && parties.some(({ nameKey, via }) => nameKey === name.key || via === name.key))
  );
}

/**
 * What a page may be marked with (docs/design.md 7): names on record at every mention; sure names not on record at their first mention,
 * and only if the article says something of them; people only where they act for a company.
 */
export function toPaint({ mentions, names, statements }: Analysis): Mention[] {
  const first = new Set<string>();
  for (const name of names) {
    const wanted = name.entity === null && name.sure && name.kind !== "organisation" && (name.kind !== "person" || name.executive);
    if (wanted && name.mentions[0] !== undefined && isTold(name, names, statements)) first.add(name.mentions[0]);
  }
  return mentions.filter(({ id, entity, kind, executive }) => {
    if (kind === "organisation" || (kind === "person" && !executive)) return false;
    return entity !== null || first.has(id);
  });
}
