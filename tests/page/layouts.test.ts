import { describe, expect, it } from "vitest";
import { isArticlePage } from "../../lib/page/gate.ts";
import { FLAT_PAGES, FORMS, flatHtml } from "./flat-pages.ts";
import { LAYOUTS } from "./layouts.ts";
import { OTHER_PAGES } from "./non-articles.ts";
import { documentOf, read, textsOf } from "./read.ts";

describe("the ways in which publishers build their pages", () => {
  it.each(Object.entries(LAYOUTS))("%s: exactly the article's text", (_, { html, text }) => {
    expect(textsOf(read(documentOf(html)))).toEqual(text);
  });

  it.each(Object.entries(LAYOUTS))("%s: an article to the gate", (_, { html }) => {
    expect(isArticlePage(documentOf(html))).toBe("article");
  });

  it.each(Object.keys(FLAT_PAGES).flatMap((name) => Object.keys(FORMS).map((form) => [name, form] as const)))(
    "%s as %s: an article to the gate",
    (name, form) => expect(isArticlePage(documentOf(flatHtml(FLAT_PAGES[name]!, form)))).toBe("article"),
  );
});

describe("pages that are no articles", () => {
  it.each(Object.entries(OTHER_PAGES))("the gate stops %s", (_, { html, path }) => {
    const document = documentOf(html, `https://www.ledger.example${path}`);
    expect(isArticlePage(document)).not.toBe("article");
  });
});
