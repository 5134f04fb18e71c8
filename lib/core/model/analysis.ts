import type { ArticleName, Mention } from "./mention.ts";
import type { ArticleStatement, Stance } from "./statement.ts";

/** The open article's own place on record, when it is one of the record's sources. */
export interface SourceHere {
  readonly source: string;
  /** Paragraph number on record for each block that was found there again. */
  readonly paragraphOf: Readonly<Record<string, number>>;
  /** Numbers of evidence paragraphs whose text reads differently now. */
  readonly changed: readonly number[];
  /** Numbers of evidence paragraphs that were not found on the page. */
  readonly missing: readonly number[];
}

/** Everything that was read from one article; plain data, ready to be sent in a message. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly names: readonly ArticleName[];
  readonly statements: readonly ArticleStatement[];
  readonly stances: readonly Stance[];
  readonly sourceHere: SourceHere | null;
}
