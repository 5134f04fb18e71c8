import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { scorePage } from "../../scripts/bench/pages.ts";
import { isText } from "./furniture.ts";
import { type Line, MARKUPS } from "./markup.ts";
import { documentOf, read, textsOf } from "./read.ts";

const shared = process.env.INTERTIE_SHARED ?? resolve(import.meta.dirname, "../../../shared");
const pages = join(shared, "pages");
const seeds = join(shared, "seeds");

if (existsSync(pages))
  describe("saved news pages", () => {
    const scores = existsSync(pages)
      ? readdirSync(pages)
          .filter((file) => file.endsWith(".html"))
          .map((file) => scorePage(file, readFileSync(join(pages, file), "utf8")))
      : [];

    it.each(scores.map((score) => [score.file, score] as const))("%s is an article whose text is found", (_, score) => {
      expect(score.gate).toBe("article");
      const missed = score.missed.filter(isText);
      expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(0.05 * score.paragraphs);
    });

    it("hold 99 % of the articles' paragraphs that Readability finds, and 93 % with its pointers and notices", () => {
      const sum = (pick: (score: (typeof scores)[number]) => number) => scores.reduce((all, score) => all + pick(score), 0);
      const found = sum((score) => score.found);
      expect(found / (found + sum((score) => score.missed.filter(isText).length))).toBeGreaterThanOrEqual(0.99);
      expect(found / sum((score) => score.paragraphs)).toBeGreaterThanOrEqual(0.93);
    });

    it.each([
      ["qq.html", "zh"],
      ["heise.html", "de"],
      ["lemonde-1.html", "fr"],
      ["folha.html", "pt-BR"],
      ["seattletimes-1.html", "en-US"],
    ])("%s is in %s", (file, language) => expect(scores.find((score) => score.file === file)?.language).toBe(language));
  });

/** What each line of a stored article is, by its own form; anything else is a paragraph. */
const kinds: Readonly<Record<string, readonly (readonly [number, number, Line["is"]])[]>> = {
  "000": [
    [1, 1, "headline"],
    [2, 2, "byline"],
    [3, 4, "caption"],
    [16, 17, "control"],
  ],
  "002": [
    [1, 1, "caption"],
    [2, 2, "credit"],
    [11, 13, "label"],
    [14, 14, "teaser-title"],
    [15, 15, "teaser"],
    [16, 16, "label"],
    [17, 17, "teaser-title"],
    [18, 18, "teaser"],
    [19, 20, "label"],
  ],
  "003": [
    [4, 4, "credit"],
    [19, 22, "teaser"],
  ],
};

if (existsSync(seeds))
  describe("the stored articles", () => {
    const files = existsSync(seeds) ? readdirSync(seeds).filter((file) => kinds[file.slice(0, 3)]) : [];
    const cases = files.flatMap((file) => Object.entries(MARKUPS).map(([markup, make]) => ({ file, markup, make })));

    it.each(cases)("$file as $markup: exactly the article's paragraphs", ({ file, make }) => {
      const lines = readFileSync(join(seeds, file), "utf8")
        .split("\n")
        .map((text) => text.trim())
        .filter(Boolean)
        .map(
          (text, i): Line => ({
            text,
            is: kinds[file.slice(0, 3)]!.find(([from, to]) => i + 1 >= from && i + 1 <= to)?.[2] ?? "paragraph",
          }),
        );
      const extraction = read(documentOf(make({ title: `${lines[0]!.text.slice(0, 60)} - News`, lines })));
      const wanted = lines.filter(({ is }) => is === "headline" || is === "paragraph" || is === "caption").map(({ text }) => text);
      expect(textsOf(extraction)).toEqual(wanted);
    });
  });
