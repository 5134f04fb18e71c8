import type { ArticleView, CopyView, Phrase } from "../lib/core/model/view.ts";
import type { Words } from "../lib/state/words-type.ts";

/** "Copy with sources" as plain text: the summary, its sources, the note on the record. */
export function copyText(words: Words, copy: CopyView): string {
  const sources: readonly Phrase[] = copy.sources.map(({ publisher, date, paragraphs, carries }) => ({
    code: "copy.source",
    params: {
      publisher,
      ...(carries ? { agency: carries } : {}),
      ...(date ? { date } : {}),
      ...(paragraphs.length > 0 ? { paras: { code: "copy.paras", params: { n: paragraphs.length, numbers: paragraphs } } } : {}),
    },
  }));
  const lines = [words.text(copy.summary)];
  if (sources.length > 0)
    lines.push(words.text({ code: sources.length === 1 ? "copy.source.single" : "copy.sources", params: { sources } }));
  if (copy.note) lines.push(words.text(copy.note));
  return lines.join("\n");
}

/** "Copy brief": every tie that the panel shows, in its order, and how many sources stand behind them. */
export function briefText(words: Words, view: ArticleView): { readonly text: string; readonly sources: number } {
  const pairs = view.panel.groups.flatMap((group) => [...group.pairs, ...group.notHere]);
  const ids = new Set(pairs.flatMap((pair) => pair.rows.map((row) => row.tie)));
  const copies = [...ids].flatMap((id) => view.ties[id]?.copy ?? []);
  const sources = new Set(copies.flatMap((copy) => copy.sources.map((source) => `${source.publisher} ${source.url}`)));
  return { text: copies.map((copy) => copyText(words, copy)).join("\n\n"), sources: sources.size };
}
