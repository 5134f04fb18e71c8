import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadNlp } from "../../../lib/core/nlp/load.ts";
import { recognise } from "../../../lib/core/recognise/recognise.ts";
import type { Recognition } from "../../../lib/core/recognise/types.ts";

const nlp = await loadNlp();
const gazetteer = { find: () => [], kindOf: () => undefined };

function read(texts: readonly string[], parser: typeof nlp | null = nlp): Recognition {
  return recognise({ blocks: texts.map((text, i) => ({ id: `b${i}`, role: "paragraph", text })), language: "en", gazetteer }, parser);
}

function check(texts: readonly string[], { mentions, clusters }: Recognition): void {
  let block = -1;
  let at = 0;
  for (const mention of mentions) {
    const index = Number(mention.blockId.slice(1));
    expect(index).toBeGreaterThanOrEqual(block);
    if (index > block) at = 0;
    block = index;
    expect(texts[index]!.slice(mention.start, mention.end)).toBe(mention.surfaceForm);
    expect(mention.start).toBeGreaterThanOrEqual(at);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(clusters.some((cluster) => cluster.id === mention.cluster)).toBe(true);
    at = mention.end;
  }
}

const WORDS = [
  "Kakao",
  "OpenAI",
  "Sam",
  "Altman",
  "CEO",
  "Chairman",
  "Lee",
  "Jae-yong",
  "Inc.",
  "Corp",
  "of",
  "the",
  "The",
  "said",
  "shares",
  "Bank",
  "Japan",
  "and",
  "&",
  "i",
  "U.S.",
  "7&i",
  "SK",
  "hynix",
  "(",
  ")",
  ",",
  ".",
  '"',
  "’s",
  "–",
  "\u00ad",
  "\u00a0",
  "é",
  "e\u0301",
  "😀",
  "\ud83d",
  "鴻海",
  "카카오",
  "\n\n",
  ":",
  "Mr",
  "Dr.",
  "L’Oréal",
  "5",
  "x86",
  "in",
  "de",
  "van",
];
function timeOf(text: string): number {
  const start = performance.now();
  read([text]);
  return performance.now() - start;
}

const newsLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .chain((words) => fc.constantFrom(" ", "", "\u00a0").map((gap) => words.join(gap)));

describe("recognise on any text", () => {
  it("gives exact, sorted spans that never overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(newsLike, fc.string({ unit: "binary", maxLength: 80 })), { maxLength: 4 }), (texts) => {
        check(texts, read(texts));
        check(texts, read(texts, null));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("takes time in proportion to length on long runs of one thing", () => {
    for (const unit of ["A", "Aa ", "Kim ", "CEO ", "of ", "'s ", "((((", "A.", "\u0301", "😀", "Lee, ", "a-", "Chairman Lee and "]) {
      const small = unit.repeat(Math.ceil(8_000 / unit.length));
      const large = unit.repeat(Math.ceil(80_000 / unit.length));
      read([small]);
      // other work on the machine can slow any one run: the better of two counts
      const ratios = [1, 2].map(() => timeOf(large) / Math.max(timeOf(small), 8));
      expect(Math.min(...ratios), `ten times as much ${JSON.stringify(unit)}`).toBeLessThan(45);
    }
  }, 60_000);

  it("gives nothing on empty text", () => {
    expect(read([]).mentions).toEqual([]);
    expect(read(["", " ", "\n"]).mentions).toEqual([]);
  });
});
