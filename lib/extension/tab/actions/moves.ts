import type { Mention } from "../../../core/model/mention.ts";
import type { Article, PlaceInArticle } from "../../../core/model/text.ts";
import type { TabActions } from "../../../state/types.ts";
import { walkFrom } from "../../../state/walk.ts";
import type { TabContext } from "../context.ts";
import { targetOf } from "../pointer.ts";

/** Where a mention stands; its paragraph's number is the one the panel shows, else the block's place in the article. */
export function placeOfMention(context: TabContext, mention: Mention): PlaceInArticle {
  const { blockId, start, end } = mention;
  const rows = context.store.getState().view?.panel.names ?? [];
  const places = rows.flatMap((row) => [row, ...row.people]).flatMap((row) => row.places);
  const known = places.find((place) => place.blockId === blockId);
  const index = context.article()?.blocks.findIndex(({ id }) => id === blockId) ?? -1;
  return { blockId, paragraph: known?.paragraph ?? index + 1, span: { start, end } };
}

/** The sentence of a block that holds a span, trimmed. */
export function sentenceAt(article: Article, blockId: string, start: number): string {
  const block = article.blocks.find(({ id }) => id === blockId);
  if (!block) return "";
  const language = block.language ?? article.language;
  const segments = new Intl.Segmenter(language === "und" ? "en" : language, { granularity: "sentence" }).segment(block.text);
  return (segments.containing(start)?.segment ?? block.text).trim();
}

/** Jumps and walks through the article. */
export function moves(context: TabContext) {
  const { store, page } = context;
  const go = (place: PlaceInArticle, current: string | null) => {
    if (!page.jump(place)) return;
    page.point(current);
    store.setState({ current, canGoBack: true });
  };
  return {
    jump(place) {
      const { mentions } = store.getState();
      const at = place.span?.start;
      const mention = mentions.find(({ blockId, start }) => blockId === place.blockId && start === at);
      go(place, mention?.id ?? null);
    },
    walk(nameKey, step) {
      const { mentions, current } = store.getState();
      const next = walkFrom(mentions, nameKey, current, step);
      if (next) go(placeOfMention(context, next.mention), next.mention.id);
    },
    enterText: () => page.enter(),
    goBack() {
      page.back();
      page.point(null);
      store.setState({ canGoBack: false, current: null });
    },
    async sentences(nameKey) {
      const article = context.article();
      if (!article) return [];
      const own = store.getState().mentions.filter((mention) => mention.nameKey === nameKey);
      return own.map((mention) => ({
        place: placeOfMention(context, mention),
        text: sentenceAt(article, mention.blockId, mention.start),
      }));
    },
  } satisfies Partial<TabActions>;
}

/** The next or previous mention of any name, for the commands; opens its card by key. */
export function walkAll(context: TabContext, step: 1 | -1): void {
  const { mentions, current } = context.store.getState();
  const next = walkFrom(mentions, null, current, step);
  if (!next) return;
  const { mention } = next;
  if (!context.page.jump(placeOfMention(context, mention))) return;
  context.page.point(mention.id);
  context.store.setState({ current: mention.id, canGoBack: true });
  const target = targetOf(context.store, mention.id);
  if (target) context.card.send({ type: "key", target });
}
