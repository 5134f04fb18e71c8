import { describe, expect, it } from "vitest";
import { checkAgainstSources } from "../../../lib/core/dataset/check-sources.ts";
import { fingerprint } from "../../../lib/core/dataset/fingerprint.ts";
import { paragraphsOf } from "../../../lib/core/dataset/paragraphs.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import { sample, withValue } from "./sample.ts";

const TEXT = `Rails for Orlo

By A. Writer

Orlo Mills said yesterday that Pelle Rail will carry the flour, for between $2 million and $3 million, from the mills to the harbour each week.
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
