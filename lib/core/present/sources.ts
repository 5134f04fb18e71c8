import type { Statement } from "../dataset/types.ts";
import type { Phrase } from "../model/view.ts";
import { type Context, isHere } from "./context.ts";
import { published, publisherShort } from "./names.ts";
import { paraPhrases, phrase } from "./phrase.ts";

/** From this share of the shorter article's words on, two articles are said to share passages. */
export const SHARED_FROM = 0.15;

/** Which of these sources share passages with another of them. */
export function sharing(ctx: Context, sources: readonly string[]): string[] {
  const wanted = new Set(sources);
  const found = new Set<string>();
  for (const set of ctx.record.datasets)
    for (const { sources: pair, share } of set.sharedPassages)
      if (share >= SHARED_FROM && wanted.has(pair[0]) && wanted.has(pair[1])) {
        found.add(pair[0]);
        found.add(pair[1]);
      }
  return sources.filter((id) => found.has(id));
}

/** Distinct sources, oldest first; those of one day in the record's order. */
export function sourcesOf(ctx: Context, statements: readonly Statement[]): string[] {
  const ids = new Set(statements.map((statement) => statement.source));
  const inOrder = [...ctx.record.sources.keys()].filter((id) => ids.has(id));
  return inOrder.sort((a, b) => published(ctx, a).localeCompare(published(ctx, b)));
}

/** "3 articles, 2 share passages" */
export function articlesPhrase(ctx: Context, sources: readonly string[]): Phrase {
  const n = sources.length;
  const share = sharing(ctx, sources).length;
  if (share === 0) return phrase("sources.articles", { n });
  return share === n ? phrase("sources.articlesAllShare", { n }) : phrase("sources.articlesShare", { n, share });
}

const paragraphsIn = (statements: readonly Statement[], source: string): number[] =>
  statements.filter((statement) => statement.source === source).flatMap((statement) => statement.paragraphs);

/** A row's last line: "Here ¶11 · 3 articles, 2 share passages", "Not mentioned here · ..."; without that remark where its fold says so. */
export function sourcesLine(ctx: Context, statements: readonly Statement[], folded = false): Phrase {
  const sources = sourcesOf(ctx, statements);
  const here = sources.find((source) => isHere(ctx, source));
  const [only] = sources;
  if (only && sources.length === 1) {
    const paras = paraPhrases(paragraphsIn(statements, only));
    const source = ctx.record.sources.get(only);
    if (here) return phrase("sources.hereOnly", { paras });
    const articles = phrase("sources.oneOnly", { publisher: source ? publisherShort(source) : only, paras });
    return folded ? articles : phrase("sources.notHere", { articles });
  }
  const articles = articlesPhrase(ctx, sources);
  if (!here) return folded ? articles : phrase("sources.notHere", { articles });
  return phrase("sources.hereMany", { paras: paraPhrases(paragraphsIn(statements, here)), articles });
}
