import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, Entity } from "../../../lib/core/dataset/types.ts";
import { buildGazetteer, buildIndex, deserialise, serialise } from "../../../lib/core/gazetteer/index.ts";
import { fixture } from "./fixture.ts";

const word = fc.stringMatching(/^[A-Z][a-zé]{3,8}$/u);
const names = fc.uniqueArray(
  fc.tuple(word, word).map((parts) => parts.join(" ")),
  { minLength: 1, maxLength: 12 },
);
const datasetOf = (list: readonly string[]): Dataset => ({
  ...fixture,
  entities: list.map((text, n): Entity => ({ id: `e-${n}`, kind: "company", names: [{ text, lang: "en", kind: "primary" }] })),
});

describe("the gazetteer", { timeout: 60_000 }, () => {
  it("finds every name it was built of, at its place, also when read back from bytes", () => {
    fc.assert(
      fc.property(names, fc.constantFrom(", ", ". The ", " – ", "; ", "\n\n"), (list, between) => {
        const index = buildIndex([datasetOf(list)]);
        const text = list.join(between);
        for (const gazetteer of [buildGazetteer([datasetOf(list)]), deserialise(serialise(index))]) {
          const found = gazetteer.find(text);
          expect(found.map((hit) => text.slice(hit.start, hit.end))).toEqual(list);
          found.forEach((hit, n) => {
            expect(hit.candidates.some((one) => list[Number(one.entity.slice(2))] === list[n])).toBe(true);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives hits in order that never overlap and never cut a character, on any text", () => {
    const gazetteer = buildGazetteer([fixture]);
    const piece = fc.constantFrom(
      "OpenAI",
      "Kakao",
      "SK",
      "hynix",
      "\u00ad",
      "\u00a0",
      "카카오",
      "는",
      "孫正義",
      "e\u0301",
      "🚀",
      "'s",
      "-",
      "&",
      ".",
      "Ｓ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const hit of gazetteer.find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(/^\p{M}/u.test(text.slice(hit.start))).toBe(false);
          expect(hit.candidates.length).toBeGreaterThan(0);
          end = hit.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  });
});
