import { describe, expect, it } from "vitest";
import { checkAgainstSources } from "../../../lib/core/dataset/check-sources.ts";
import { fingerprint } from "../../../lib/core/dataset/fingerprint.ts";
import { paragraphsOf } from "../../../lib/core/dataset/paragraphs.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import { sample, withValue } from "./sample.ts";

const TEXT = `Rails for Orlo

By A. Writer, March 5, 2024

Ida Orlo, chairman of Orlo Mills, said yesterday that Pelle Rail will carry the flour, for between $2 million and $3 million, from the mills to the harbour each week.
`;
const HASH = "0".repeat(64);

function sound(): Dataset {
  const dataset = sample();
  const texts = paragraphsOf(TEXT);
  for (const paragraph of dataset.sources[0]!.paragraphs)
    if (paragraph.role !== "byline") paragraph.fingerprint = fingerprint(texts[paragraph.n - 1]!);
  return dataset;
}
const check = (dataset: unknown, text = TEXT, sha256 = HASH) =>
  checkAgainstSources(dataset as Dataset, new Map([["gazette.txt", { text, sha256 }]])).map(({ path, reason }) => `${path}: ${reason}`);

/** A name that the paragraph prints only as part of the company's own. */
function withLongerName(): Dataset {
  const dataset = sound();
  dataset.entities[0]!.names.push({ text: "Mills", lang: "en", kind: "short", located: [{ source: "gazette-1", paragraph: 3 }] });
  return dataset;
}

const OTHER = TEXT.replace("Pelle Rail", "a railway");

/** With another article, which doesn't name the railway, for a post in it. */
function elsewhere(): Dataset {
  const dataset = sound();
  dataset.sources.push({ ...dataset.sources[0]!, id: "other", file: "other.txt" });
  dataset.roles[0]!.evidence[0]!.source = "other";
  return dataset;
}

const checkTwo = (dataset: unknown) => {
  const texts = new Map(
    [
      ["gazette.txt", TEXT],
      ["other.txt", OTHER],
    ].map(([file, text]) => [file!, { text: text!, sha256: HASH }]),
  );
  return checkAgainstSources(dataset as Dataset, texts).map(({ path, reason }) => `${path}: ${reason}`);
};

/** Two sums for one thing, said to be compatible though they exclude each other. */
function apart(): Dataset {
  const dataset = sound();
  const other = {
    ...dataset.statements[0]!,
    id: "gazette-3-other",
    amount: { surface: "$9", currency: "USD", qualifier: "exact", min: 9, max: 9 },
  };
  dataset.statements.push(other as Dataset["statements"][number]);
  dataset.claims[0]!.statements.push(other.id);
  const [first] = dataset.disagreements[0]!.sides;
  dataset.disagreements[0] = {
    ...dataset.disagreements[0]!,
    sides: [first!, { says: "otherwise", statements: [other.id] }],
    verdict: "bounds-compatible",
  };
  return dataset;
}

describe("checkAgainstSources", () => {
  it("passes records that stand in their text", () => {
    expect(check(sound())).toEqual([]);
  });

  it.each([
    ["another hash", () => check(sound(), TEXT, "f".repeat(64)), /sources\[0\].sha256: the text's hash is f/],
    ["another number of paragraphs", () => check(sound(), `${TEXT}\nMore stories`), /has 4 paragraphs, the record 3/],
    ["another wording", () => check(sound(), TEXT.replace("flour", "grain")), /paragraphs\[2\].fingerprint/],
    ["a text that isn't there", () => checkAgainstSources(sound(), new Map()).map(({ reason }) => reason), /no text "gazette.txt"/],
    [
      "a name that isn't there",
      () => check(withValue(sound(), "entities[0].names[0].text", "Orlo Mill")),
      /"Orlo Mill" doesn't stand in paragraph 3/,
    ],
    ["a quote that isn't there", () => check(withValue(sound(), "statements[0].quote", "shall carry")), /quote: "shall carry"/],
    ["a sum that isn't there", () => check(withValue(sound(), "statements[0].amount.surface", "$4 million")), /amount.surface/],
    ["a date that isn't there", () => check(withValue(sound(), "statements[0].date.surface", "on Friday")), /date.surface/],
    ["a figure that isn't there", () => check(withValue(sound(), "statements[0].gist", "A matter of 40 trains.")), /figure 40/],
    [
      "a copied sentence",
      () => check(withValue(sound(), "statements[0].gist", "They take it from the mills to the harbor each week.")),
      /repeats 7 words in a row of gazette-1/,
    ],
    ["another bound", () => check(withValue(sound(), "statements[0].amount.max", 4e6)), /amount.max: ".*" has 3000000, the record 4000000/],
    ["another currency", () => check(withValue(sound(), "statements[0].amount.currency", "EUR")), /currency: ".*" has USD/],
    ["an open bound that isn't", () => check(withValue(sound(), "statements[0].amount.minExclusive", true)), /minExclusive/],
    [
      "a conversion of another sum",
      () => check(withValue(sound(), "statements[0].amount.conversion", { surface: "$3 million", currency: "USD", value: 30 })),
      /"\$3 million" isn't 30 USD/,
    ],
    [
      "a day that its words don't mean",
      () => check(withValue(sound(), "statements[0].date.value", "2024-03-05")),
      /"yesterday" is 2024-03-04/,
    ],
    ["a date without its words", () => check(withValue(sound(), "statements[0].date.surface", undefined)), /"relative" needs the words/],
    ["a period that isn't there", () => check(withValue(sound(), "statements[0].period", "each year")), /period: "each year"/],
    ["a place that isn't there", () => check(withValue(sound(), "statements[0].place", "the harbour at Ost")), /place: "Ost"/],
    ["a newspaper that isn't there", () => check(withValue(sound(), "statements[0].through", "Courier")), /through: "Courier"/],
    ["a name within a longer one", () => check(withLongerName()), /"Mills" stands only within a longer name/],
    ["a name in another script", () => check(withValue(sound(), "entities[1].names[0].text", "펠레")), /"펠레" isn't written in "en"/],
    [
      "a party that the article doesn't name",
      () => checkTwo(withValue(elsewhere(), "statements[0].source", "other")),
      /other doesn't name "pelle-rail"/,
    ],
    [
      "a paragraph about somebody else",
      () => check(withValue(sound(), "statements[0].paragraphs", [1])),
      /no party is named in paragraph 1 of gazette-1/,
    ],
    ["a post that isn't there", () => check(withValue(sound(), "roles[0].title", "president")), /has no president of orlo-mills/],
    ["a post elsewhere", () => checkTwo(withValue(elsewhere(), "roles[0].organisation", "pelle-rail")), /has no chairman of pelle-rail/],
    [
      "a descriptor that rests on nothing",
      () => check(withValue(sound(), "entities[0].descriptor.evidence", [])),
      /descriptor.evidence: rests on no paragraph/,
    ],
    [
      "a descriptor that rests on another's paragraph",
      () => check(withValue(sound(), "entities[0].descriptor.evidence[0].paragraph", 1)),
      /paragraph 1 of gazette-1 doesn't name orlo-mills/,
    ],
    ["another headline", () => check(withValue(sound(), "sources[0].title", "Mills for Orlo")), /title: isn't the text's headline/],
    ["another by-line", () => check(withValue(sound(), "sources[0].byline", "B. Writer")), /"B. Writer" stands in no by-line/],
    [
      "another day of printing",
      () => check(withValue(sound(), "sources[0].published.date", "2024-03-06")),
      /2024-03-06 is printed nowhere/,
    ],
    [
      "a side's figure that isn't there",
      () => check(withValue(sound(), "disagreements[0].sides[0].says", "for 9 years")),
      /sides\[0\].says: the figure 9/,
    ],
    ["a side's quote that isn't there", () => check(withValue(sound(), "disagreements[0].sides[0].quote", "may carry")), /"may carry"/],
    ["sums that can't both hold", () => check(apart()), /can't both hold/],
  ] as const)("tells %s", (_what, run, expected) => {
    expect(run().join("\n")).toMatch(expected);
  });

  it("allows six words in a row", () => {
    expect(check(withValue(sound(), "statements[0].gist", "Trains from the mills to the harbour."))).toEqual([]);
  });

  it("measures the passages two articles share", () => {
    const dataset = sound();
    dataset.sources.push({ ...dataset.sources[0]!, id: "courier-1", file: "courier.txt" });
    const texts = new Map(["gazette.txt", "courier.txt"].map((file) => [file, { text: TEXT, sha256: HASH }]));
    const without = checkAgainstSources(dataset, texts).map(({ reason }) => reason);
    expect(without).toEqual([expect.stringMatching(/^no share for gazette-1 and courier-1; measured 1.000$/)]);
    dataset.sharedPassages = [{ sources: ["courier-1", "gazette-1"], share: 0.4 }];
    expect(checkAgainstSources(dataset, texts).map(({ reason }) => reason)).toEqual(["0.4 is recorded, 1.000 measured"]);
    dataset.sharedPassages = [{ sources: ["courier-1", "gazette-1"], share: 1 }];
    expect(checkAgainstSources(dataset, texts)).toEqual([]);
  });
});
