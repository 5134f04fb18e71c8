import type { RecordIndex } from "../dataset/record.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/text.ts";
import type { ArticleView, PanelView } from "../model/view.ts";
import { cardView } from "./card.ts";
import { makeContext, type PresentOptions } from "./context.ts";
import { findTies } from "./pairs.ts";
import { panelView } from "./panel.ts";
import { tieView } from "./tie.ts";
import { whyPhrase } from "./why.ts";

export type { PresentOptions } from "./context.ts";

const openedIn = (panel: PanelView): Set<string> =>
  new Set(panel.groups.flatMap((group) => group.pairs.flatMap((pair) => pair.rows.map((row) => row.tie))));

/** Turns what was read from an article, and what is on record, into everything that card, panel and opened tie show. */
export function present(analysis: Analysis, article: Article, record: RecordIndex, options: PresentOptions): ArticleView {
  const ctx = makeContext(analysis, article, record, options);
  const ties = findTies(ctx);
  const names = ctx.names.filter((name) => name.kind !== "organisation");
  const panel = panelView(ctx, ties);
  const opened = openedIn(panel);
  const all = [...ties.among, ...ties.outside.filter((tie) => opened.has(tie.id))];
  return {
    cards: Object.fromEntries(names.map((name) => [name.key, cardView(ctx, ties, name)])),
    panel,
    ties: Object.fromEntries(all.map((tie) => [tie.id, tieView(ctx, tie)])),
    why: Object.fromEntries(
      analysis.mentions.filter((mention) => ctx.nameByKey.has(mention.nameKey)).map((mention) => [mention.id, whyPhrase(ctx, mention)]),
    ),
  };
}
