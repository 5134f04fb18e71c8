import { isDeepStrictEqual } from "node:util";
import nlpOf from "compromise/three";
import { bundledDataset } from "../../data/index.ts";
import { type AnalyseDeps, analyse } from "../../lib/core/analyse.ts";
import { annotate } from "../../lib/core/annotate.ts";
import { indexRecord } from "../../lib/core/dataset/record.ts";
import type { Dataset, Entity } from "../../lib/core/dataset/types.ts";
import { buildGazetteer } from "../../lib/core/gazetteer/index.ts";
import { createMemo } from "../../lib/core/memo.ts";
import type { Article } from "../../lib/core/model/text.ts";
import { loadNlp } from "../../lib/core/nlp/load.ts";
import { type Figure, median, ms, printFigures } from "./measure/figures.ts";
import { paragraphsOf } from "./measure/made-pages.ts";

/** An article of about so many words; no sentence stands twice, nor in an article of another seed, so that nothing kept from before helps. */
const articleOf = (words: number, seed: number): Article => ({
  url: "https://news.example/2025/02/06/story",
  title: "A week of agreements",
  language: "en",
  published: "2025-02-06",
  publisher: null,
  blocks: paragraphsOf(words).map((text, n) => ({
    id: `b${n}`,
    role: "paragraph",
    text: text.replaceAll(/, | (?=who|which|and) /g, (join, at: number) => ` (item ${seed}${n}${at})${join}`),
  })),
  leftOut: [],
  partial: false,
});

let seeds = 0;

/** An open article that grows: parts of blocks worked out anew for each paragraph added, and the time of a reading, with and without what the last left. */
function measureGrowth(deps: AnalyseDeps): Figure {
  const blocks = articleOf(45_000, seeds++).blocks;
  const of = (count: number): Article => ({ ...articleOf(0, 0), blocks: structuredClone(blocks.slice(0, count)) });
  const memo = createMemo();
  const rows = [100, 400, 800].map((from) => {
    analyse(of(from), { ...deps, memo });
    const before = memo.made();
    const start = performance.now();
    const grown = analyse(of(from + 10), { ...deps, memo });
    const time = performance.now() - start;
    const whole = performance.now();
    const anew = analyse(of(from + 10), deps);
    return { from, parts: (memo.made() - before) / 10, time, whole: performance.now() - whole, same: isDeepStrictEqual(grown, anew) };
  });
  return {
    what: "reading an open article again after 10 paragraphs more, background",
    value: rows
      .map(({ from, parts, time, whole }) => `at ${from}: ${parts} parts of blocks for each, ${ms(time)} (${ms(whole)} anew)`)
      .join("; "),
    wanted: "parts the same throughout",
    data: rows,
  };
}

/** Median time of five runs after one to warm up, in milliseconds; each has an article of its own. */
function timeOf(words: number, work: (article: Article) => unknown): number {
  work(articleOf(words, seeds++));
  return median(
    Array.from({ length: 5 }, () => {
      const article = articleOf(words, seeds++);
      const from = performance.now();
      work(article);
      return performance.now() - from;
    }),
  );
}

const LENGTH = 1_500;

const made = (count: number): Entity[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `made-${n}`,
    kind: "company",
    names: [{ text: `${String.fromCharCode(65 + (n % 26))}elvanor${n.toString(36)} Industries`, lang: "en", kind: "primary" }],
  }));

const withNames = (count: number): Dataset => ({ ...bundledDataset, entities: [...bundledDataset.entities, ...made(count)] });

/** Words per second of annotation against the plain parser, growth with the text, and growth with the record. */
export async function measureCore(): Promise<Figure[]> {
  const nlp = await loadNlp();
  const record = indexRecord([bundledDataset]);
  const gazetteer = buildGazetteer(record);
  const words = articleOf(LENGTH, seeds++).blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const plain = timeOf(LENGTH, ({ blocks }) => {
    for (const { text } of blocks) nlpOf(text).topics();
  });
  const ours = timeOf(LENGTH, (article) => annotate(article.blocks, article, gazetteer, record, nlp));
  const whole = timeOf(LENGTH, (article) => analyse(article, { record, gazetteer, nlp }));
  const twice = timeOf(2 * LENGTH, (article) => analyse(article, { record, gazetteer, nlp }));
  const bySize = [1_000, 100_000].map((count) => {
    const larger = indexRecord([withNames(count)]);
    const names = buildGazetteer(larger);
    return { count, time: timeOf(LENGTH, (article) => analyse(article, { record: larger, gazetteer: names, nlp })) };
  });
  return [
    {
      what: `annotation, ${words} words`,
      value: `${Math.round((words / ours) * 1000)} words/s, ${(ours / plain).toFixed(1)} times plain compromise (${ms(plain)}); whole analysis ${ms(whole)}`,
      wanted: "1 to 3 times",
      data: { words, plain, ours, whole },
    },
    measureGrowth({ record, gazetteer, nlp }),
    { what: "analysis of twice the text", value: `${(twice / whole).toFixed(2)} times`, wanted: "linear", data: { whole, twice } },
    ...bySize.map(({ count, time }) => ({
      what: `article time with ${count} more names on record`,
      value: `${(time / whole).toFixed(2)} times the bundled record's`,
      wanted: "within 1.5 times",
      data: { count, time },
    })),
  ];
}

export async function run(): Promise<void> {
  printFigures(await measureCore());
}
