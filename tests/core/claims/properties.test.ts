import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmounts } from "../../../lib/core/claims/amounts.ts";
import { readDates } from "../../../lib/core/claims/dates.ts";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { relateNames } from "../../../lib/core/claims/relate.ts";
import { splitSentences } from "../../../lib/core/claims/sentences.ts";
import { article } from "./article.ts";
import { SAMPLES } from "./sentences-of-our-own.ts";

const PIECES =
  "[Norvik] [Halden] [+Polarlink] {Ann Lee@Norvik} {Bo Berg} said it they the company and , . ( ) “ ” - 's acquired partnership with between of joint venture stake in $2 billion not plans to was by which The On Monday 2016 \u00a0 ; : include clients".split(
    " ",
  );
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(" "));

describe("whatever the text", () => {
  it("never throws, and places every statement in its block", () => {
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 4 }), (paragraphs) => {
        const input = article(paragraphs);
        for (const s of readStatements(input)) {
          const text = input.blocks.find((b) => b.id === s.blockId)?.text ?? "";
          expect(s.start).toBeGreaterThanOrEqual(0);
          expect(s.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(s.start, s.end).trim()).toBe(text.slice(s.start, s.end));
          expect(s.parties.length).toBeGreaterThanOrEqual(2);
          expect(new Set(s.parties.map((p) => p.nameKey)).size).toBe(s.parties.length);
          expect(s.score).toBeGreaterThanOrEqual(0);
          expect(s.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("reads the same twice", () => {
    fc.assert(fc.property(soup, (text) => void expect(readStatements(article([text]))).toEqual(readStatements(article([text])))));
  });

  it("prints amounts and dates as they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const a of readAmounts(text)) expect(text.slice(a.start, a.end)).toBe(a.surface);
        for (const d of readDates(text, "2025-02-05"))
          expect(text.slice(d.start, d.end)).toBe(d.date?.surface ?? text.slice(d.start, d.end));
        for (const s of splitSentences(text)) expect(s.end).toBeGreaterThan(s.start);
      }),
    );
  });

  it("ties any two spans or none, without throwing", () => {
    fc.assert(
      fc.property(soup, fc.nat(60), fc.nat(60), (text, at, length) => {
        const a = { start: 0, end: Math.min(4, text.length) };
        const b = { start: Math.min(at, text.length), end: Math.min(at + length, text.length) };
        const relation = relateNames(text, a, b);
        if (relation) expect(relation.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("cost", () => {
  const time = (paragraphs: string[]): number => {
    const input = article(paragraphs);
    const t0 = performance.now();
    readStatements(input);
    return performance.now() - t0;
  };
  /** How many times as long `large` takes as `small`; other work on the machine lengthens some runs, so that one that is long is made again. */
  const times = (small: string[], large: string[], most: number): number => {
    time(small);
    let [least, other] = [time(small), time(large)];
    for (let again = 0; again < 12 && other / Math.max(1, least) >= most; again++) {
      least = Math.min(least, time(small));
      other = Math.min(other, time(large));
    }
    return other / Math.max(1, least);
  };

  it("grows with the text, not with its square", () => {
    const text = SAMPLES.flatMap((s) => s.text);
    const many = (n: number) => Array.from({ length: n }, () => text).flat();
    expect(times(many(4), many(32), 8 * 4)).toBeLessThan(8 * 4);
  });
  it("stays linear in one endless sentence", () => {
    const endless = (n: number) => [`[Norvik] ${"and [Halden] , the maker of ships , announced a partnership with [Norvik] ".repeat(n)}.`];
    expect(times(endless(50), endless(400), 8 * 5)).toBeLessThan(8 * 5);
  });
});
