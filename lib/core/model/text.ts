/** A stretch of a text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is in its article. `furniture` never reaches an Article; see page/extract-blocks. */
export type BlockRole = "headline" | "standfirst" | "heading" | "paragraph" | "caption" | "quote" | "list-item" | "table";

/** One paragraph-like unit of an article's text, in reading order. */
export interface Block {
  /** Unique in its article, stable while the page shows the same element ("b0", "b1", ...). */
  readonly id: string;
  readonly role: BlockRole;
  /** The text as it stands in the page's text nodes joined; never trimmed or folded, so that offsets map back. */
  readonly text: string;
  /** BCP 47 tag when the page marks this block's language, else the article's holds. */
  readonly language?: string;
}

/** A place in the open article, for jumps. `paragraph` is the number shown to the reader (¶), counted from 1. */
export interface PlaceInArticle {
  readonly blockId: string;
  readonly paragraph: number;
  readonly span?: Span;
}

/** The text of one article as it was found in a page. */
export interface Article {
  readonly url: string;
  readonly title: string;
  /** BCP 47, from the page's markup or told from its script; "und" when unknown. */
  readonly language: string;
  /** ISO date (YYYY-MM-DD, or with time) from JSON-LD, meta or a visible date; null when none was found. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly blocks: readonly Block[];
  /** What was left out as furniture, for the panel's foot. */
  readonly leftOut: readonly LeftOut[];
  /** True when the page holds only the beginning of the article (paywall fade). */
  readonly partial: boolean;
}

export interface LeftOut {
  readonly what: "byline" | "credit" | "controls" | "related" | "comments" | "advert" | "other";
  readonly count: number;
}
