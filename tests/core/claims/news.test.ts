import { describe, expect, it } from "vitest";
import { found, invented, readParagraphs, told } from "./read-paragraphs.ts";

/**
 * Paragraphs of news written and marked before they were first read: "first" were the first, "wire" as agencies put things, "varied" with no way of saying a
 * tie used twice, "articles" whole, "no-ties" full of the words of deals without one.
 */
const FLOORS = {
  first: { found: 0.8, kind: 0.9, status: 0.9 },
  wire: { found: 0.88, kind: 0.9, status: 0.72 },
  varied: { found: 0.42, kind: 0.88, status: 0.65 },
  articles: { found: 0.45, kind: 0.8, status: 0.7 },
} as const;

describe.each(["first", "wire", "varied", "articles"] as const)("reading %s of news", (name) => {
  const all = found(readParagraphs(`${name}.txt`));
  const floor = FLOORS[name];
  it("finds the ties", () => expect(all.found / all.marked, all.missed).toBeGreaterThanOrEqual(floor.found));
  it("tells their kind", () => expect(all.kind / all.found).toBeGreaterThanOrEqual(floor.kind));
  it("tells their status", () => expect(all.status / all.kind).toBeGreaterThanOrEqual(floor.status));
});

describe.each(["first", "wire", "varied", "articles", "no-ties"])("what is shown of %s", (name) => {
  it("invents none", () =>
    expect(readParagraphs(`${name}.txt`).flatMap((p) => invented(p).map((tie) => `${told(tie)} in ${p.text}`))).toEqual([]));
});
