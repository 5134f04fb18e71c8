import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { TestPage } from "./types.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");
const LEAST = 25;

/** Readability's own source around a call of it, as one function: the page's policy forbids evaluating text inside it. */
const work = new Function(
  "least",
  `${SOURCE}
  const parsed = new Readability(document.cloneNode(true)).parse();
  const content = new DOMParser().parseFromString(parsed?.content ?? "", "text/html");
  const texts = [...content.querySelectorAll("p")].map((p) => p.textContent ?? "");
  return texts.filter((text) => text.replace(/[\\s\\u00ad\\u200b]+/g, "").length >= least);`,
) as (least: number) => string[];

/** The paragraphs of an open page's article as Readability reads them, at least 25 characters each. */
export const paragraphsOf = (page: TestPage): Promise<readonly string[]> => page.evaluate(work, LEAST);
