import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../lib/core/claims/sentences.ts";

const split = (text: string, names: string[] = []): string[] => {
  const whole = names.map((n) => ({ start: text.indexOf(n), end: text.indexOf(n) + n.length })).sort((a, b) => a.start - b.start);
  return splitSentences(text, whole).map((s) => text.slice(s.start, s.end));
};

describe("splitSentences", () => {
  it.each<[string, string[], string[]]>([
    ["One ends. Two begins.", [], ["One ends.", "Two begins."]],
    ["It met Mr. Smith on Feb. 4 in the U.S. today.", [], ["It met Mr. Smith on Feb. 4 in the U.S. today."]],
    ["Acme Corp. said so. It paid.", ["Acme Corp."], ["Acme Corp. said so.", "It paid."]],
    ["They bought Acme Inc. The price was low.", ["Acme Inc."], ["They bought Acme Inc.", "The price was low."]],
    ["Costs rose 3.5 percent. Sales fell.", [], ["Costs rose 3.5 percent.", "Sales fell."]],
    ["“We agreed.” He left.", [], ["“We agreed.”", "He left."]],
    ["line one\nline two", [], ["line one", "line two"]],
    ["", [], []],
    ["  \u00a0 ", [], []],
  ])("splits %j", (text, names, expected) => expect(split(text, names)).toEqual(expected));
});
