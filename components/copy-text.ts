import type { ArticleView } from "../lib/core/model/view.ts";
import { copyText } from "../lib/core/words/copy.ts";
import type { Words } from "../lib/state/words-type.ts";

/** "Copy brief": every tie that the panel shows, in its order, and how many sources stand behind them. */
export function briefText(words: Words, view: ArticleView): { readonly text: string; readonly sources: number } {
  const pairs = view.panel.groups.flatMap((group) => [...group.pairs, ...group.notHere]);
  const ids = new Set(pairs.flatMap((pair) => pair.rows.map((row) => row.tie)));
  const copies = [...ids].flatMap((id) => view.ties[id]?.copy ?? []);
  const sources = new Set(copies.flatMap((copy) => copy.sources.map((source) => `${source.publisher} ${source.url}`)));
  return { text: copies.map((copy) => copyText(copy, words)).join("\n\n"), sources: sources.size };
}
