import { describe, expect, it } from "vitest";
import { loadNlp } from "../../lib/core/nlp/load.ts";
import { readMarks, score } from "../../scripts/bench/quality/score.ts";
import { corpusTexts, ownTexts } from "../../scripts/bench/quality/texts.ts";

const nlp = await loadNlp();
const read = (text: string) => readMarks(text, nlp);

describe("recognition without any dataset", () => {
  it("marks every article of the project's own set exactly where its text says", () => {
    const texts = ownTexts();
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const { id, text, mentions } of texts) {
      for (const mark of mentions) expect(text.slice(mark.start, mark.end), id).toBe((mark as { text?: string }).text);
    }
  });

  it("keeps its floors on the project's own articles", () => {
    const own = score(ownTexts(), read);
    expect(own.f1, own.errors.join("\n")).toBeGreaterThanOrEqual(95);
    expect(own.executive, own.errors.join("\n")).toBeGreaterThanOrEqual(95);
  });

  const corpus = corpusTexts();
  it.runIf(corpus.length > 0)("keeps its floors on the development corpus", () => {
    const all = score(corpus, read);
    expect(all.f1, all.errors.join("\n")).toBeGreaterThanOrEqual(95);
    expect(all.executive, all.errors.join("\n")).toBeGreaterThanOrEqual(95);
  });

  it.runIf(corpus.length > 0)("keeps its floor on hard negatives", () => {
    const hard = score(
      corpus.filter(({ id }) => id.startsWith("C")),
      read,
    );
    expect(hard.f1, hard.errors.join("\n")).toBeGreaterThanOrEqual(93);
  });
});
