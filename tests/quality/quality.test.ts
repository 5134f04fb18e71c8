import { describe, expect, it } from "vitest";
import { loadNlp } from "../../lib/core/nlp/load.ts";
import { scoreLinks } from "../../scripts/bench/quality/links.ts";
import { readMarked } from "../../scripts/bench/quality/marked.ts";
import { readMarks, score } from "../../scripts/bench/quality/score.ts";
import { corpusTexts, ownTexts } from "../../scripts/bench/quality/texts.ts";

const nlp = await loadNlp();
const read = (text: string) => readMarks(text, nlp);

describe("recognition without any dataset", () => {
  it("reads marks out of an article, and no mark that is misspelt", () => {
    expect(readMarked("x", "[[p:Jane Doe*]] left [[c:Acme Inc.]] for [[o:Zeus]], not [[c:Kakao=kakao]].")).toEqual({
      id: "x",
      text: "Jane Doe left Acme Inc. for Zeus, not Kakao.",
      mentions: [
        { start: 0, end: 8, type: "person", executive: true, entity: null },
        { start: 14, end: 23, type: "company", executive: false, entity: null },
        { start: 38, end: 43, type: "company", executive: false, entity: "kakao" },
      ],
      optional: [{ start: 28, end: 32 }],
    });
    expect(() => readMarked("x", "[[q:Jane]]")).toThrow(/x: /);
  });

  it("has a set of its own to read", () => {
    expect(ownTexts().length).toBeGreaterThanOrEqual(126);
  });

  it("keeps its floors on the project's own articles", () => {
    const own = score(ownTexts(), read);
    expect(own.f1, own.errors.join("\n")).toBeGreaterThanOrEqual(93);
    expect(own.executive, own.errors.join("\n")).toBeGreaterThanOrEqual(91);
  });

  it("links no name of the project's own articles wrongly", () => {
    const { right, wrong, missed } = scoreLinks(ownTexts(), nlp);
    expect(wrong).toEqual([]);
    expect(right / (right + missed.length), missed.join("\n")).toBeGreaterThan(0.9);
  });

  const corpus = corpusTexts();
  if (corpus.length > 0)
    it("keeps its floors on the development corpus", () => {
      const all = score(corpus, read);
      expect(all.f1, all.errors.join("\n")).toBeGreaterThanOrEqual(97);
      expect(all.executive, all.errors.join("\n")).toBeGreaterThanOrEqual(98);
    });

  if (corpus.length > 0)
    it("keeps its floor on hard negatives", () => {
      const hard = score(
        corpus.filter(({ id }) => id.startsWith("C")),
        read,
      );
      expect(hard.f1, hard.errors.join("\n")).toBeGreaterThanOrEqual(96);
    });
});
