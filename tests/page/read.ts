import { JSDOM, VirtualConsole } from "jsdom";
import { type Extraction, readArticleNow } from "../../lib/page/extract-blocks.ts";

/** A document from HTML, at a news address. Scripts don't run. */
export function documentOf(html: string, url = "https://news.example/2026/03/harbour-terminal.html"): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** Reads the article of a document; throws when none is found. */
export function read(document: Document): Extraction {
  const extraction = readArticleNow(document);
  if (!extraction) throw new Error("no article found");
  return extraction;
}

/** The texts of an article's blocks without space around. */
export const textsOf = (extraction: Extraction): string[] => extraction.article.blocks.map((block) => block.text.trim());

/** Filler that reads as an article's paragraph about Northwind's harbour terminal. */
export const filler = (nth: number): string =>
  `Northwind said in report number ${nth} that the harbour terminal at Port Ainslie was on schedule, and that Tasman Freight had paid its share of the costs for the quarter.`;

/** A plain article of `count` paragraphs with `more` put behind its second paragraph. */
export function articleWith(more: string, count = 6): string {
  const paragraphs = Array.from({ length: count }, (_, i) => `<p>${filler(i + 1)}</p>`);
  paragraphs.splice(2, 0, more);
  return `<!doctype html><html lang="en"><head><title>Harbour terminal on schedule</title></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour terminal on schedule</h1>${paragraphs.join("\n")}</article></body></html>`;
}
