import type { Settings } from "../../core/model/settings.ts";
import type { Article } from "../../core/model/text.ts";
import type { Extraction } from "../../page/extract-blocks.ts";
import type { Highlighter } from "../../page/highlighter.ts";
import type { WatchArticle } from "../../page/watch.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { Ask } from "../messages.ts";
import type { ArticleReading, TabStart } from "../protocol.ts";

/** What a session works with. */
export interface SessionParts {
  readonly window: Window;
  readonly store: TabStore;
  readonly ask: Ask;
  /** Everything was read and painted, or taken away. */
  readonly onRead: (reading: ArticleReading | null) => void;
  /** Whether the page looks like an article, told at hardly any cost. */
  readonly isArticle: () => boolean;
  /** The extension that this script belongs to is gone. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/** How a page is read again. */
export interface ReadAgain {
  /** Read whatever text there is. */
  readonly anyway?: boolean;
  /** Mark once more after marking stopped. */
  readonly rewriting?: boolean;
}

/** How a page is first read. */
export interface Begin extends Pick<ReadAgain, "anyway"> {
  /** Access and settings, where they were asked for already; null where the answer was no. */
  readonly given?: Promise<TabStart | null> | undefined;
}

/** An article on its page, with its marks. Made anew for each article that is read. */
export interface OpenArticle {
  readonly extraction: Extraction;
  readonly highlighter: Highlighter;
}

/** Reads one page's article and keeps store and marks in step with it. */
export interface Session {
  readonly open: () => OpenArticle | null;
  readonly article: () => Article | null;
  readonly reading: () => ArticleReading | null;
  /** Asks for access and settings, then reads. Called at the start and whenever access may have changed. */
  begin(options?: Begin): Promise<void>;
  /** Finds the article anew and reads it. */
  read(options?: ReadAgain): Promise<void>;
  /** Has the article that was found analysed anew: corrections or records changed. */
  refresh(): Promise<void>;
  /** After the page was away: access, settings and records may have changed meanwhile. An open article keeps its marks. */
  resume(): Promise<void>;
  /** Follows the page's changes with this, and what has changed since its article was found. Watching comes after the first marks. */
  watchWith(watchArticle: WatchArticle): void;
  repaint(): void;
  follow(settings: Settings): void;
  /** Leaves a statement out; the function brings it back. */
  hide(statement: string): () => void;
  failed(where: string, error: unknown): void;
}
