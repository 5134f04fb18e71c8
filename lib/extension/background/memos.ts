import { createMemo, type Memo } from "../../core/memo.ts";
import type { Article } from "../../core/model/text.ts";

/** So many articles are remembered. */
const MOST_ARTICLES = 4;
/** And no more text of them all, in characters. */
const MOST_TEXT = 600_000;

/** What was worked out of the articles read last, so that a page that grows is read on instead of anew. */
export interface Memos {
  /** The memo of an article under one way of reading it (whose records, with the parser or without). */
  of(article: Article, way: object, parsed: boolean): Memo | undefined;
}

interface Kept {
  readonly url: string;
  readonly way: object;
  readonly parsed: boolean;
  readonly memo: Memo;
  length: number;
}

/** Keeps the memos of the last few articles; all of it can be lost at any time. */
export function createMemos(): Memos {
  let kept: Kept[] = [];
  return {
    of({ url, blocks }, way, parsed) {
      const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
      const known = kept.find((one) => one.url === url && one.way === way && one.parsed === parsed);
      const one = known ?? { url, way, parsed, memo: createMemo(), length };
      one.length = length;
      let left = MOST_TEXT;
      kept = [one, ...kept.filter((other) => other !== one)].slice(0, MOST_ARTICLES).filter((each) => {
        left -= each.length;
        return left >= 0;
      });
      return kept[0] === one ? one.memo : undefined;
    },
  };
}
