import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadNlp } from "../../../lib/core/nlp/load.ts";

const nlp = await loadNlp();

describe("loadNlp", () => {
  it("is evaluated once", async () => {
    expect(await loadNlp()).toBe(nlp);
  });

  it("looks words up without context", () => {
    expect(nlp.lexicon("john")).toContain("MaleName");
    expect(nlp.lexicon("paris")).toContain("City");
    expect(nlp.lexicon("qwertzuiop")).toEqual([]);
    expect(nlp.lexicon("constructor")).toEqual([]);
    expect(nlp.lexicon("__proto__")).toEqual([]);
  });

  it("tags words in a sentence at their exact places", () => {
    const sentence = "In Paris, John Smith met the board.";
    const john = nlp.parse(sentence).find(({ start }) => start === sentence.indexOf("John"))!;
    expect(sentence.slice(john.start, john.end)).toBe("John");
    expect(john.tags.has("Person")).toBe(true);
  });

  it("gives ordered places inside any sentence", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (sentence) => {
        let at = 0;
        for (const { start, end } of nlp.parse(sentence)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
          at = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
