import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../lib/core/analyse.ts";
import { createMemo } from "../../lib/core/memo.ts";
import type { Article, Block } from "../../lib/core/model/text.ts";
import { paragraph } from "../../scripts/bench/measure/made-pages.ts";
import { blocksOf, ownTexts } from "../../scripts/bench/quality/texts.ts";
import { gazetteer, nlp, record } from "./link/reader.ts";

const articleOf = (blocks: readonly Block[]): Article => ({
  url: "https://news.example/story",
  title: "A week of agreements",
  language: "en",
  published: "2025-02-06",
  publisher: null,
  blocks,
  leftOut: [],
  partial: false,
});
const blockOf = (text: string, id: string): Block => ({ id, role: "paragraph", text });

const pool = [
  ...ownTexts().flatMap(({ text }) => blocksOf(text).map((block) => block.text)),
  ...Array.from({ length: 12 }, (_, n) => paragraph(n)),
  "카카오와 오픈AI가 협력한다고 밝혔다.",
  "",
];

/** An edit of a growing page: so many blocks from the pool put in at a place, so many there taken out. */
const edit = fc.record({ at: fc.nat(60), out: fc.nat(3), put: fc.array(fc.nat(pool.length - 1), { maxLength: 4 }) });

describe("a reading that goes on from the last one", { timeout: 120_000 }, () => {
  it("says what a reading of the whole says, after any edits", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
        const memo = createMemo();
        let texts: string[] = pool.slice(0, 4);
        for (const { at, out, put } of edits) {
          const from = Math.min(at, texts.length);
          texts = [...texts.slice(0, from), ...put.map((n) => pool[n]!), ...texts.slice(from + out)];
          const article = articleOf(texts.map((text, n) => blockOf(text, `b${n}`)));
          expect(analyse(article, { record, gazetteer, nlp, memo })).toEqual(analyse(article, { record, gazetteer, nlp }));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("reads the blocks that are new, whatever the article's length, and forgets those that are gone", () => {
    const memo = createMemo();
    const madeFor = (count: number) => {
      const before = memo.made();
      analyse(articleOf(Array.from({ length: count }, (_, n) => blockOf(paragraph(n), `b${n}`))), { record, gazetteer, nlp, memo });
      return memo.made() - before;
    };
    madeFor(30);
    const few = madeFor(39);
    expect(few).toBeGreaterThan(9);
    madeFor(300);
    expect(madeFor(309)).toBe(few);
    expect(madeFor(309)).toBe(0);
    expect(madeFor(1)).toBe(0);
    expect(madeFor(10)).toBeGreaterThanOrEqual(few);
  });
});
