import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../../lib/core/annotate.ts";
import { certainMentions } from "../../../lib/core/link/index.ts";
import type { Block } from "../../../lib/core/model/text.ts";
import { paragraphsOf } from "../../../scripts/bench/measure/made-pages.ts";
import { blocksOf, corpusTexts, ownTexts, SHARED } from "../../../scripts/bench/quality/texts.ts";
import { gazetteer, nlp, record } from "./reader.ts";

const seeds = join(SHARED, "seeds");
const articles = [
  ...ownTexts(),
  ...corpusTexts(),
  ...(existsSync(seeds) ? readdirSync(seeds).map((id) => ({ id, text: readFileSync(join(seeds, id), "utf8") })) : []),
];

/** Sure mentions that a reading of the same text does not have, as they stand there. */
function refuted(blocks: readonly Block[], language = "en"): string[] {
  const place = ({ blockId, start, end, entity, kind, executive }: ReturnType<typeof certainMentions>[number]) =>
    `${blockId} ${start}-${end} ${entity} ${kind} ${executive}`;
  const { mentions } = annotate(blocks, { language }, gazetteer, record, nlp);
  const read = new Set(mentions.flatMap(({ entity, ...one }) => (entity === null ? [] : place({ ...one, entity }))));
  return certainMentions(blocks, { language }, gazetteer, record)
    .filter((one) => !read.has(place(one)))
    .map((one) => `${place(one)}: ${blocks.find(({ id }) => id === one.blockId)?.text.slice(Math.max(0, one.start - 40), one.end + 40)}`);
}

const line = (...texts: readonly string[]): Block[] => texts.map((text, n) => ({ id: `b${n}`, role: "paragraph" as const, text }));
const found = (...texts: readonly string[]) =>
  certainMentions(line(...texts), { language: "en" }, gazetteer, record).map(({ entity, start }) => `${entity}@${start}`);

describe("what is sure before an article is read", { timeout: 60_000 }, () => {
  it.each(articles.map(({ id, text }) => [id, text] as const))("is found again by reading %s", (_, text) => {
    expect(refuted(blocksOf(text))).toEqual([]);
  });

  it("is some of what is on record, so that there is something to paint", () => {
    const texts = [...articles.map(({ text }) => blocksOf(text)), line(...paragraphsOf(700))];
    const linked = texts.map((blocks) => annotate(blocks, { language: "en" }, gazetteer, record, nlp).mentions.filter((one) => one.entity));
    const sure = texts.map((blocks) => certainMentions(blocks, { language: "en" }, gazetteer, record));
    expect(sure.flat().length / linked.flat().length).toBeGreaterThan(0.2);
    expect(sure.at(-1)!.length / linked.at(-1)!.length).toBeGreaterThan(0.3);
  });

  it("is a name among small letters, and two joined by a word where both are on record", () => {
    expect(found("The plan of OpenAI was old, and SK hynix and Kakao said so.")).toEqual(["openai@12", "sk-hynix@32", "kakao@45"]);
  });

  it.each([
    ["a longer name after it", "The deal with Kakao Verdant was old."],
    ["a longer name before it", "The deal with Verdant Kakao was old."],
    ["a name of several", "The deal with the Bank of Kakao was old."],
    ["a list that may be one name", "They went to Kakao and Verdant Partners."],
    ["a legal form that isn't its own", "It was sold to Kakao plc."],
    ["a name that needs its context", "The deal with Oracle was old, and Son said so."],
    ["another company of the name nearby", "SoftBank Corp. is the carrier. The results of SoftBank were old."],
    ["sport", "The match of SoftBank was old: the pitcher, the coach and the league had a season in the stadium."],
  ])("is nothing of %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  const names = [
    "OpenAI",
    "Kakao",
    "SoftBank",
    "SoftBank Group",
    "SK hynix",
    "Sam Altman",
    "Masayoshi Son",
    "DeepSeek",
    "Samsung Electronics",
  ];
  const others = [
    "Verdant",
    "Harbour Lantern Systems",
    "Ines Calder",
    "Toronto",
    "Monday",
    "Bank",
    "Group",
    "Holdings",
    "Inc.",
    "CEO",
    "India",
  ];
  const small = [
    "the",
    "of",
    "and",
    "or",
    "said",
    "with",
    "for",
    "in",
    "a",
    "unit",
    "chairman",
    "at",
    "bought",
    "shares",
    "coach",
    "goal",
    "film",
  ];
  const words = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
    { weight: 4, arbitrary: fc.constantFrom(...small) },
  );
  // Marks stand between words as they stand in print: right after a word, right before one, or free.
  const joints = fc.oneof(
    { weight: 6, arbitrary: fc.constant(" ") },
    { weight: 3, arbitrary: fc.constantFrom(", ", ". ", ": ", "; ", " - ", "’s ", " (", ") ", " “", "” ", ".” ", "? ", "\n") },
    { weight: 1, arbitrary: fc.constantFrom("-", "/", " & ", "’ ", " — ", ".", "&") },
  );
  const text = fc.array(fc.tuple(words, joints), { minLength: 3, maxLength: 30 }).map((all) => all.flat().join(""));

  it("is found again in any text", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(refuted(line(...texts))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
