import type { Article, PlaceInArticle } from "../../core/model/text.ts";
import type { CardStore } from "../../state/card-store.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { UndoList } from "../../state/undo.ts";
import type { Ask } from "../messages.ts";
import type { ArticleReading } from "../protocol.ts";

/** What the tab's actions need of the page; made from lib/page where the scripts start. */
export interface TabPage {
  /** Scrolls to a place, tints it for a moment and selects its text; false when it is no longer there. */
  jump(place: PlaceInArticle): boolean;
  /** Moves the focus from our surfaces to the text that the last jump went to. */
  enter(): void;
  /** Scrolls back to where the reader was before the first of the last jumps. */
  back(): void;
  /** Draws the line of one mention stronger: under the pointer and in the walk; null for none. */
  point(mention: string | null): void;
  /** Marks shown or not, by the store's settings and switch. */
  repaint(): void;
}

/** One tab: its stores, its page, and ways to the rest. Everything the actions touch comes through here. */
export interface TabContext {
  readonly store: TabStore;
  readonly card: CardStore;
  readonly undo: UndoList;
  readonly page: TabPage;
  readonly ask: Ask;
  readonly article: () => Article | null;
  readonly reading: () => ArticleReading | null;
  /** Reads the open article again, after corrections, new records or "read it anyway". */
  readonly reread: (options?: { readonly anyway?: boolean; readonly rewriting?: boolean }) => void;
  /** Begins again after a failure: access and settings may not have been had either. */
  readonly retry: () => void;
  readonly clipboard: (text: string) => Promise<void>;
  readonly reload: () => void;
  /** Local date, YYYY-MM-DD. */
  readonly today: () => string;
  /** Notes a failure, once, in words. */
  readonly failed: (where: string, error: unknown) => void;
}
