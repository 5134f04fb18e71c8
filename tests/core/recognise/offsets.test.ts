import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../../lib/core/annotate.ts";
import { gazetteer, nlp, record } from "../link/reader.ts";
import { read } from "./names.ts";

/** Changes of a name's print that a page makes and that a reader doesn't see, or hardly. */
const PRINTED: readonly (readonly [what: string, print: (name: string) => string])[] = [
  ["soft hyphens", (name) => name.replace(/(\p{L}{3})(\p{L}{2})/u, "$1\u00ad$2")],
  ["no-break spaces", (name) => name.replaceAll(" ", "\u00a0")],
  ["a line break between words", (name) => name.replaceAll(" ", "\n")],
  ["zero-width spaces", (name) => name.replace(/(\p{L})(\p{L})/u, "$1\u200b$2")],
  ["decomposed letters", (name) => name.normalize("NFD")],
  ["no-break hyphens", (name) => name.replaceAll("-", "\u2011")],
  ["narrow no-break spaces", (name) => name.replaceAll(" ", "\u202f")],
  ["word joiners", (name) => name.replace(/(\p{L}{2})(\p{L})/u, "$1\u2060$2")],
];
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ["On Monday ", " said that it was over."],
  ["🚀🚀 “It’s over,” said ", ".”"],
  ["(", ") was not there; the others were."],
  ["\ufeffÉlysée—", "’s lawyers agreed."],
  ["A👩‍👩‍👧‍👦 family met ", ", and e\u0301lan was seen."],
];
const NAMES = ["Sam Altman", "Lee Jae-yong", "SK Telecom", "Samsung Electronics", "Chey Tae-won", "Patrick Pouyanné", "OpenAI"];

const inBlocks = (...texts: string[]) =>
  annotate(
    texts.map((text, n) => ({ id: `b${n}`, role: "paragraph", text })),
    { language: "en" },
    gazetteer,
    record,
    nlp,
  );

describe("spans in any print", () => {
  const cases = PRINTED.flatMap(([what, print]) => FRAMES.map((frame, n) => ({ what, print, frame, n })));
  it.each(cases)("$what in frame $n", ({ print, frame: [before, after] }) => {
    for (const name of NAMES) {
      const printed = print(name);
      const text = before + printed + after;
      const { mentions } = inBlocks(text);
      const found = mentions.find((one) => one.start === before.length && one.end === before.length + printed.length);
      expect(found, JSON.stringify(text)).toBeDefined();
    }
  });

  it("says the same of a text whatever stands before it", () => {
    const prefixes = fc.constantFrom("😀 ", "\u00ad", "e\u0301 ", "\u200b\u200b", "한국 ", "\u00a0\u00a0", "– ", "“");
    fc.assert(
      fc.property(fc.array(prefixes, { maxLength: 6 }), fc.constantFrom(...NAMES), (list, name) => {
        const before = list.join("");
        const text = `${before}\n${name} of Acme Corp. told reporters that ${name} was pleased.`;
        for (const { blockId, start, end, surfaceForm } of read(text).mentions) {
          const line = text.split("\n")[Number(blockId.slice(1))] ?? "";
          expect(line.slice(start, end)).toBe(surfaceForm);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("keeps each name in a line of capitals whole", () => {
    const { mentions } = inBlocks("SAMSUNG ELECTRONICS, SK TELECOM AND OPENAI TO MEET SAM ALTMAN", "Samsung Electronics met Sam Altman.");
    expect(mentions.filter((one) => one.blockId === "b0").map((one) => one.surfaceForm)).toEqual([
      "SAMSUNG ELECTRONICS",
      "SK TELECOM",
      "OPENAI",
      "SAM ALTMAN",
    ]);
  });
});
