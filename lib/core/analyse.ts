import { annotate } from "./annotate.ts";
import { readStatements } from "./claims/read.ts";
import { holdAgainstRecord } from "./claims/stance.ts";
import type { RecordIndex } from "./dataset/record.ts";
import { findSourceHere } from "./dataset/source-here.ts";
import type { Gazetteer } from "./gazetteer/types.ts";
import { keepNothing, type Memo } from "./memo.ts";
import type { Analysis } from "./model/analysis.ts";
import type { Correction } from "./model/settings.ts";
import type { Article } from "./model/text.ts";
import type { Nlp } from "./nlp/types.ts";

/** What reading an article needs besides the article. */
export interface AnalyseDeps {
  readonly record: RecordIndex;
  readonly gazetteer: Gazetteer;
  /** Null before the parser is loaded, or where it isn't wanted: names on record only. */
  readonly nlp: Nlp | null;
  readonly corrections?: readonly Correction[];
  /** What the last reading of this article left, made with the same gazetteer and parser: only blocks that are new to it are read. */
  readonly memo?: Memo;
}

/** Reads one article: its names and whom they mean, what it states of ties, and how that stands to the record. Pure, linear in the text. */
export function analyse(article: Article, { record, gazetteer, nlp, corrections = [], memo }: AnalyseDeps): Analysis {
  memo?.begin();
  const keep = memo?.keep ?? keepNothing;
  const { mentions, names } = annotate(article.blocks, { language: article.language }, gazetteer, record, nlp, {
    corrections,
    url: article.url,
    keep,
  });
  const statements = readStatements({ blocks: article.blocks, mentions, names, published: article.published, record, keep });
  const sourceHere = findSourceHere(article, record, keep);
  const stances = holdAgainstRecord(statements, names, record, sourceHere);
  return { mentions, names, statements, stances, sourceHere };
}
