import type { PlaceInArticle } from "../../core/model/text.ts";
import { mentionAt, rectsOf } from "../../page/hit-test.ts";
import { enterText, type Origin, scrollToMention } from "../../page/jump.ts";
import type { Rect } from "../../state/card-machine.ts";
import type { OpenArticle } from "./session-parts.ts";

interface Stretch {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/** Looks and jumps in the open article: what lies under the pointer, where a mention stands, there and back. */
export interface PageView {
  /** Id of the painted mark at a point of the window, and its boxes. */
  at(x: number, y: number): { readonly id: string; readonly rects: readonly Rect[] } | null;
  /** Boxes of a stretch of text; none when the page no longer shows it. */
  rectsOf(place: Stretch): readonly Rect[];
  jump(place: PlaceInArticle): boolean;
  /** Moves the focus to the text that the last jump went to. */
  enter(): void;
  back(): void;
  point(id: string | null): void;
}

export function createPageView(window: Window, open: () => OpenArticle | null): PageView {
  let origin: Origin | null = null;
  let last: Stretch | null = null;
  return {
    at(x, y) {
      const article = open();
      const hit = article && mentionAt(window.document, article.extraction.anchors, article.highlighter, x, y);
      return hit ? { id: hit.mark.id, rects: hit.rects } : null;
    },
    rectsOf(place) {
      const article = open();
      return article ? rectsOf(article.extraction.anchors, place) : [];
    },
    jump({ blockId, span }) {
      const article = open();
      const block = article?.extraction.anchors.get(blockId);
      if (!article || !block) return false;
      const { start, end } = span ?? { start: 0, end: block.text.length };
      const from = scrollToMention(window, article.extraction.anchors, { blockId, start, end }, { select: span !== undefined });
      if (!from) return false;
      origin ??= from;
      last = { blockId, start, end };
      article.highlighter.tint(blockId, start, end);
      return true;
    },
    enter() {
      const article = open();
      if (article && last) enterText(window, article.extraction.anchors, last);
    },
    back() {
      const from = origin;
      origin = null;
      // The pressed button leaves with the panel's next drawing, and Chromium gives up a smooth scroll when it does.
      window.requestAnimationFrame(() => window.requestAnimationFrame(() => from?.back()));
    },
    point: (id) => open()?.highlighter.setActive(id),
  };
}
