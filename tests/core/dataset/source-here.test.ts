import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../lib/core/dataset/fingerprint.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { addressKey, findSourceHere } from "../../../lib/core/dataset/source-here.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import type { Article } from "../../../lib/core/model/text.ts";
import { sample } from "./sample.ts";

const PARAGRAPHS = [
  "Orlo Mills and Pelle Rail agree on ten years of flour by rail",
  "The mills of Orlo are going to send their flour by the trains of Pelle Rail for the next ten years.",
  "Neither of the two wanted to say what the trains will cost, or who is going to pay for the new sidings.",
  "Ida Orlo, who chairs the mills, told the town council that the first train leaves in the spring.",
];

function dataset(): Dataset {
  const base = sample();
  const paragraphs = PARAGRAPHS.map((text, i) => ({
    n: i + 1,
    role: i === 0 ? ("headline" as const) : ("paragraph" as const),
    fingerprint: fingerprint(text),
  }));
  return { ...base, sources: [{ ...base.sources[0]!, paragraphs }] };
}
const record = indexRecord([dataset()]);

const article = (url: string, texts: readonly string[]): Article => ({
  url,
  title: "",
  language: "en",
  published: null,
  publisher: null,
  blocks: texts.map((text, i) => ({ id: `b${i}`, role: "paragraph", text })),
  leftOut: [],
  partial: false,
});

describe("addressKey", () => {
  it.each([
    ["https://www.gazette.example/a/b/", "http://gazette.example/a/b"],
    ["https://m.gazette.example/a?utm_source=x#top", "https://gazette.example/a"],
    ["https://GAZETTE.example:443/A", "https://gazette.example/a"],
    ["https://gazette.example/view.php?x=1&idx=7", "https://gazette.example/view.php?idx=7&y=2"],
  ])("%s = %s", (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });
  it.each([
    ["https://gazette.example/a", "https://gazette.example/b"],
    ["https://gazette.example/view.php?idx=7", "https://gazette.example/view.php?idx=8"],
    ["https://gazette.example/a", "https://gazette.example.org/a"],
  ])("%s is not %s", (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
  it("knows no other schemes", () => {
    expect(addressKey("file:///etc/passwd")).toBeNull();
  });
});

describe("findSourceHere", () => {
  const url = "http://gazette.example/2024/03/05/mills/?ref=home";

  it("finds the page by its address and each paragraph by its text", () => {
    expect(findSourceHere(article(url, ["Share this", ...PARAGRAPHS]), record)).toEqual({
      source: "gazette-1",
      paragraphOf: { b1: 1, b2: 2, b3: 3, b4: 4 },
      changed: [],
      missing: [],
    });
  });

  it("tells changed and missing paragraphs", () => {
    const changed = PARAGRAPHS[1]!.replace("ten years", "twelve years");
    expect(findSourceHere(article(url, [PARAGRAPHS[0]!, changed, PARAGRAPHS[3]!]), record)).toMatchObject({
      paragraphOf: { b0: 1, b1: 2, b2: 4 },
      changed: [2],
      missing: [3],
    });
  });

  it("finds a copy elsewhere by most of its text", () => {
    expect(findSourceHere(article("file:///tmp/copy.html", PARAGRAPHS), record)?.source).toBe("gazette-1");
  });

  it("doesn't take a page for it that has one paragraph in common", () => {
    expect(findSourceHere(article("https://other.example/x", [PARAGRAPHS[2]!, "Something else."]), record)).toBeNull();
  });
});
