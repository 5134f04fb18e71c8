import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../data/index.ts";
import { analyse } from "../../lib/core/analyse.ts";
import { readAmounts } from "../../lib/core/claims/amounts.ts";
import { readDates } from "../../lib/core/claims/dates.ts";
import { splitSentences } from "../../lib/core/claims/sentences.ts";
import { indexRecord } from "../../lib/core/dataset/record.ts";
import { buildGazetteer } from "../../lib/core/gazetteer/index.ts";
import type { Article } from "../../lib/core/model/text.ts";
import { loadNlp } from "../../lib/core/nlp/load.ts";
import { present } from "../../lib/core/present/present.ts";
import { fold } from "../../lib/core/text/fold.ts";
import { tokenise } from "../../lib/core/text/tokens.ts";

const nlp = await loadNlp();
const record = indexRecord([bundledDataset]);
const gazetteer = buildGazetteer(record);

/** Texts that go on and on: names without an end, one endless sentence, open brackets, figures, tricks with letters. */
const UNITS = [
  "A",
  "A ",
  "A.",
  "((((",
  "“",
  "1,",
  "$1 billion ",
  "2025-02-",
  "\u0301",
  "\u200b",
  "\u202e",
  "😀",
  "中",
  "가",
  "OpenAI ",
  "OpenAI, ",
  "OpenAI and Kakao ",
  "OpenAI (Kakao) ",
  "Sam Altman, ",
  "Lee ",
  "CEO of ",
  "chief executive ",
  "Inc. ",
  "the joint venture of ",
  "said that ",
  "OpenAI said it would buy Kakao from SoftBank, ",
  "SK hynix-",
  "’s ",
];
/** Eight times the text may take eight times the time, and some more for memory and a busy machine. */
const TIMES = 8;
const MOST = TIMES * 4;

/** Processor time of the long text over that of the short one: other work on the machine counts little. */
function ratio(work: (text: string) => unknown, unit: string, length: number): number {
  const time = (n: number, runs: number): number => {
    const text = unit.repeat(Math.ceil(n / unit.length));
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const from = process.cpuUsage();
      work(text);
      const { user, system } = process.cpuUsage(from);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  };
  time(length, 1);
  const small = Math.max(time(length, 2), 8);
  const once = time(length * TIMES, 1) / small;
  return once > MOST ? time(length * TIMES, 3) / small : once;
}

const readWhole = (text: string) => {
  const article: Article = {
    url: "https://news.example/story",
    title: text.slice(0, 400),
    language: "en",
    published: "2025-02-06",
    publisher: null,
    blocks: [{ id: "b0", role: "paragraph", text }],
    leftOut: [],
    partial: false,
  };
  return present(analyse(article, { record, gazetteer, nlp }), article, record, { mutedKeys: [] });
};

describe("time grows with the text and no faster", () => {
  it("notices what doesn't", { timeout: 60_000 }, () => {
    const square = (text: string) => {
      let n = 0;
      for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j += 6) n += text.charCodeAt(j);
      return n;
    };
    expect(ratio(square, "a", 6_000)).toBeGreaterThan(MOST);
  });

  it.each(UNITS)("reading a whole article of %j", { timeout: 60_000 }, (unit) => {
    expect(ratio(readWhole, unit, 4_000)).toBeLessThan(MOST);
  });

  const parts = { readAmounts, readDates: (text: string) => readDates(text, null), splitSentences, tokenise, fold, find: gazetteer.find };
  it.each(Object.entries(parts))("%s", { timeout: 60_000 }, (_name, work) => {
    for (const unit of UNITS) expect(ratio(work, unit, 20_000), JSON.stringify(unit)).toBeLessThan(MOST);
  });
});

describe("tricks with letters", () => {
  const found = (text: string) => gazetteer.find(text).map(({ start, end }) => text.slice(start, end));

  it("finds a name through soft hyphens and joiners, whole", () => {
    expect(found("The maker, Open\u00adAI, said so.")).toEqual(["Open\u00adAI"]);
    expect(found("The maker, Soft\u200bBank, said so.")).toEqual(["Soft\u200bBank"]);
  });

  it("takes a name written in look-alike letters for none on record", () => {
    expect(found("The maker, Оpеnаi, said so.")).toEqual([]);
    expect(found("The group, Κakao, said so.")).toEqual([]);
  });

  it("cuts no character and keeps every offset on text that turns direction", () => {
    const text = "\u202eOpenAI\u202c and \u2067Kakao\u2069 met \u200fSoftBank\u200f.";
    expect(found(text)).toEqual(["OpenAI", "Kakao", "SoftBank"]);
    for (const { start, end, surfaceForm } of analyse(
      {
        url: "https://news.example/",
        title: "",
        language: "en",
        published: null,
        publisher: null,
        leftOut: [],
        partial: false,
        blocks: [{ id: "b", role: "paragraph", text }],
      },
      { record, gazetteer, nlp },
    ).mentions)
      expect(text.slice(start, end)).toBe(surfaceForm);
  });
});
