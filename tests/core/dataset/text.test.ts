import { describe, expect, it } from "vitest";
import { fingerprint, likeness } from "../../../lib/core/dataset/fingerprint.ts";
import { foldedWords } from "../../../lib/core/dataset/fold.ts";
import { evidenceText, paragraphsOf } from "../../../lib/core/dataset/paragraphs.ts";
import { sharedShare } from "../../../lib/core/dataset/shared.ts";
import { sample } from "./sample.ts";

describe("paragraphsOf", () => {
  it.each([
    ["lines", "one\ntwo", ["one", "two"]],
    ["blank lines", "\none\n \t \n\ntwo\n", ["one", "two"]],
    ["a line of no-break spaces", "one\n\u00A0\u00A0\ntwo", ["one", "two"]],
    ["a line of ideographic spaces and a byte order mark", "one\n\u3000\uFEFF\ntwo", ["one", "two"]],
    ["carriage returns", "one\r\n\r\ntwo\rthree", ["one", "two", "three"]],
    ["line and paragraph separators", "one\u2028two\u2029three", ["one", "two", "three"]],
    ["nothing", " \n\u00A0", []],
  ])("splits %s", (_what, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  it("keeps an article's own paragraphs only", () => {
    expect(evidenceText(sample().sources[0]!, ["Mills", "By A. B.", "Text."])).toEqual(["Mills", "Text."]);
  });
});

describe("foldedWords", () => {
  it.each([
    ["the U.S. data centre", "the US data center"],
    ["US$500 billion", "$500 billion"],
    ["Japan’s “second” programme", 'Japan\'s "second" program'],
    ["They organise a neighbour’s defence", "they organize a neighbor's defense"],
    ["2,000 won", "2000 won"],
    ["high-bandwidth memory", "high bandwidth memory"],
    ["Ｏｐｅｎ", "open"],
  ])("%s = %s", (a, b) => {
    expect(foldedWords(a)).toEqual(foldedWords(b));
  });

  it.each([
    ["four", "for"],
    ["more", "moer"],
    ["raise", "raze"],
    ["sun", "son"],
  ])("%s is not %s", (a, b) => {
    expect(foldedWords(a)).not.toEqual(foldedWords(b));
  });

  it("takes unspaced scripts by the character", () => {
    expect(foldedWords("孫正義 met")).toEqual(["孫", "正", "義", "met"]);
  });
});

describe("fingerprint", () => {
  const text =
    "The harbour company and the mill signed a contract on Monday under which flour is carried by rail for ten years from the spring.";

  it.each([
    ["other quotes and spaces", text.replace("The harbour", "  The\u00A0harbor"), "same"],
    ["a word changed", text.replace("Monday", "Tuesday"), "changed"],
    ["some words added", text.replace("contract", "long awaited contract"), "changed"],
    [
      "another paragraph",
      "Nobody at the railway wanted to say when the next train would leave, or whether it had been paid for at all.",
      "other",
    ],
    ["only its beginning", "The harbour company and the mill", "other"],
  ])("%s: %s", (_what, other, expected) => {
    expect(likeness(fingerprint(text), fingerprint(other))).toBe(expected);
  });

  it("tells short paragraphs apart by their whole", () => {
    expect(likeness(fingerprint("Read more here"), fingerprint("Read more here"))).toBe("same");
    expect(likeness(fingerprint("Read more here"), fingerprint("Read more there"))).toBe("other");
  });

  it("is never alike across versions, nor to nonsense", () => {
    expect(likeness(fingerprint(text), fingerprint(text).replace(/^1/, "2"))).toBe("other");
    expect(likeness(fingerprint(text), "")).toBe("other");
    expect(likeness("1.x", "1.x")).not.toBe("changed");
  });

  it("doesn't hold the text's words", () => {
    expect(fingerprint(text)).toMatch(/^1\.[0-9a-f]{16}\.[0-9a-f]{16}\.24$/);
  });
});

describe("sharedShare", () => {
  const run = "one two three four five six";
  it.each([
    ["the same text", run, run, 1],
    ["a run of five", "one two three four five", "one two three four five", 0],
    ["half of the shorter", `${run} a b c d e f`, `x ${run} y z p q r s t u v w m n`, 0.5],
    ["spelling", "the U.S. centre costs US$5 in all", "so the US center costs $5 in all, then", 1],
    ["nothing", "", "one", 0],
  ])("%s", (_what, a, b, share) => {
    expect(sharedShare(a, b)).toBeCloseTo(share, 5);
    expect(sharedShare(b, a)).toBeCloseTo(share, 5);
  });
});
