import { describe, expect, it } from "vitest";
import { languageOfText } from "../../lib/core/text/language.ts";
import { readDate } from "../../lib/page/metadata.ts";
import * as signals from "../../lib/page/text-signals.ts";
import { paces } from "../pace.ts";

const SEEDS = [
  "a",
  " ",
  "By A ",
  "A.",
  "COMPANY ",
  "more from ",
  "/ ",
  "| ",
  "[1] ",
  "(c) ",
  "by ",
  "2025-",
  "’",
  "\u200b",
  "相关",
  "- ",
  "Reuters/",
  "comments ",
  "add a ",
  '."',
  "\n",
];

const TESTS: Readonly<Record<string, (text: string) => unknown>> = { ...signals, languageOfText, readDate };

describe("no pattern is super-linear", () => {
  it.each(Object.keys(TESTS))(
    "%s",
    (name) => {
      const test = TESTS[name]!;
      for (const seed of SEEDS) {
        for (const [head, tail] of [
          ["", ""],
          ["By ", "!"],
          ["Photo: ", "\u0000"],
          ["", ":"],
        ] as const) {
          const text = head + seed.repeat(Math.ceil(200_000 / seed.length)) + tail;
          test(text.slice(0, 100));
          // A quadratic pattern takes minutes on this; a linear one some milliseconds.
          expect(
            paces(() => test(text), 16),
            `${head}${seed}…`,
          ).toBeLessThan(16);
        }
      }
    },
    60_000,
  );

  it("holds below the lengths that the signals look at", () => {
    for (const seed of SEEDS) {
      for (const length of [85, 155, 215, 395]) {
        const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
        const all = () => Object.values(TESTS).map((test) => test(text));
        expect(paces(all, 4), `${seed}… at ${length}`).toBeLessThan(4);
      }
    }
  });
});
