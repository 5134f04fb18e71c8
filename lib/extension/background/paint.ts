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

/** Whether mentions of this sort are marked at all: organisations never, people only where they act for a company. */
export const isMarked = ({ kind, executive }: Pick<Mention, "kind" | "executive">): boolean =>
  kind !== "organisation" && (kind !== "person" || executive);

/**
 * What a page may be marked with (docs/design.md 7): names on record at every mention; sure names not on record at their first mention,
 * and only if the article says something of them; people only where they act for a company.
 */
export function toPaint({ mentions, names, statements }: Analysis): Mention[] {
  const first = new Set<string>();
  for (const name of names) {
    const wanted = name.entity === null && name.sure && isMarked(name);
    if (wanted && name.mentions[0] !== undefined && isTold(name, names, statements)) first.add(name.mentions[0]);
  }
  return mentions.filter((mention) => isMarked(mention) && (mention.entity !== null || first.has(mention.id)));
}

/**
 * Gives painted marks the ids under which the reader's own reading has the same words: each reading numbers its mentions, and the reader's
 * records and corrections add some and take some away. Where their reading has no name, the mark gets an id that means none.
 */
export function withIdsOf(paint: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  const byBlock = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const here = byBlock.get(mention.blockId);
    if (here) here.push(mention);
    else byBlock.set(mention.blockId, [mention]);
  }
  const taken = new Set<string>();
  return paint.map((mark) => {
    const near = byBlock.get(mark.blockId)?.filter(({ start, end }) => start < mark.end && end > mark.start) ?? [];
    const same = near.find(({ start, end }) => start === mark.start && end === mark.end) ?? near[0];
    const id = same && !taken.has(same.id) ? same.id : `none:${mark.id}`;
    taken.add(id);
    return { ...mark, id };
  });
}
