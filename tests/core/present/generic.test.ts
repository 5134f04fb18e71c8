import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { postWords } from "../../../lib/core/present/phrase.ts";

const ROOT = join(import.meta.dirname, "../../../lib/core");
const files = ["present", "words"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(ROOT, folder, file)),
);
/** Comments show what a line looks like; only what runs must know no name. */
const code = (file: string): string => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

test("no rule of the views knows a name or an id of the bundled dataset", () => {
  expect(files.length).toBeGreaterThan(20);
  const companies = bundledDataset.entities.filter((entity) => entity.kind !== "place" && entity.kind !== "public-body");
  const words = companies.flatMap((entity) => [entity.id, ...entity.names.filter((name) => !name.weak).map((name) => name.text)]);
  const publishers = bundledDataset.sources.flatMap((source) => [source.id, source.publisher.short ?? source.publisher.name]);
  for (const file of files) {
    const text = code(file);
    const found = [...words, ...publishers].filter((word) => text.includes(word));
    expect(found, `${file} names records; derive it from them`).toEqual([]);
  }
});

test("posts stand in the words of a sentence, initials and names as they are", () => {
  expect(postWords("Chief Executive")).toBe("chief executive");
  expect(postWords("Vice President, Korea")).toBe("vice president, Korea");
  expect(postWords("CEO")).toBe("CEO");
});
