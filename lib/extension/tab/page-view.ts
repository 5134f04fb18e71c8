import type { Mention } from "../../core/model/mention.ts";
import type { PlaceInArticle } from "../../core/model/text.ts";
import type { Extraction } from "../../page/extract-blocks.ts";
import { createHighlighter, type Highlighter, type Mark } from "../../page/highlighter.ts";
import { mentionAt, rectsOf } from "../../page/hit-test.ts";
import { type Origin, scrollToMention } from "../../page/jump.ts";
import type { Rect } from "../../state/card-machine.ts";
import type { TabState } from "../../state/types.ts";

type Shown = Pick<TabState, "settings" | "marksOn">;

/** Which mentions are painted under the reader's settings, and in which kind of line. */
export function marksOf(paint: readonly Mention[], { settings, marksOn }: Shown): Mark[] {
  if (!marksOn || settings.marks === "off") return [];
  const marks: Mark[] = [];
  for (const { id, blockId, start, end, kind, entity } of paint) {
    const person = kind === "person";
    if (entity === null && settings.marks === "on-record") continue;
    if (person ? !settings.markExecutives : !settings.markCompanies) continue;
    marks.push({ id, blockId, start, end, kind: entity === null ? "unknown" : person ? "executive" : "company" });
  }
  return marks;
}

/** An article on its page: its marks, what lies under the pointer, and jumps. Made anew for each article that is read. */
export interface PageView {
  readonly extraction: Extraction;
  paint(marks: readonly Mark[]): void;
  /** Blocks whose nodes changed while their text stayed. */
  repaint(blockIds: Iterable<string>): void;
  /** The page's colours changed. */
  refresh(): void;
  /** Id of the painted mark at a point of the window, and its boxes. */
  at(x: number, y: number): { readonly id: string; readonly rects: readonly Rect[] } | null;
  /** Boxes of a stretch of text; none when the page no longer shows it. */
  rectsOf(place: { readonly blockId: string; readonly start: number; readonly end: number }): readonly Rect[];
  jump(place: PlaceInArticle): boolean;
  back(): void;
  point(id: string | null): void;
}

export function createPageView(window: Window, extraction: Extraction, signal: AbortSignal): PageView {
  const { anchors } = extraction;
  const highlighter: Highlighter = createHighlighter(window, anchors, signal);
  let origin: Origin | null = null;
  return {
    extraction,
    paint: (marks) => void highlighter.paint(marks),
    repaint: (blockIds) => highlighter.repaint(blockIds),
    refresh: () => highlighter.refresh(),
    at(x, y) {
      const hit = mentionAt(window.document, anchors, highlighter, x, y);
      return hit ? { id: hit.mark.id, rects: hit.rects } : null;
    },
    rectsOf: (place) => rectsOf(anchors, place),
    jump({ blockId, span }) {
      const block = anchors.get(blockId);
      if (!block) return false;
      const { start, end } = span ?? { start: 0, end: block.text.length };
      const from = scrollToMention(window, anchors, { blockId, start, end }, { select: span !== undefined });
      if (!from) return false;
      origin ??= from;
      highlighter.tint(blockId, span ? start : 0, span ? end : block.text.length);
      return true;
    },
    back() {
      const from = origin;
      origin = null;
      // The pressed button leaves with the panel's next drawing, and Chromium gives up a smooth scroll when it does.
      window.requestAnimationFrame(() => window.requestAnimationFrame(() => from?.back()));
    },
    point: (id) => highlighter.setActive(id),
  };
}
