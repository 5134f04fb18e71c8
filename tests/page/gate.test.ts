import { describe, expect, it } from "vitest";
import { isArticlePage } from "../../lib/page/gate.ts";
import { paces } from "../pace.ts";
import { battery, chips, harbour } from "./articles.ts";
import { MARKUPS } from "./markup.ts";
import { articleWith, documentOf, filler } from "./read.ts";

const cards = Array.from(
  { length: 30 },
  (_, i) =>
    `<article><h2><a href="/s/${i}">Story number ${i} of the day</a></h2><p>A line or two on it, to make readers click it.</p></article>`,
).join("");
const front = (head: string, path = "/") => documentOf(`<head>${head}</head><body>${cards}</body>`, `https://news.example${path}`);

describe("the gate", () => {
  it.each(
    Object.entries(MARKUPS).flatMap(([markup, make]) => [harbour, battery, chips].map((page) => [markup, page.title, make(page)] as const)),
  )("lets an article pass: %s, %s", (_, __, html) => expect(isArticlePage(documentOf(html))).toBe("article"));

  it.each([
    ["a front", front('<meta property="og:type" content="website">')],
    ["a section", front("", "/business")],
    ["a search", front('<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>', "/search/?q=harbour")],
    ["a list of tags", front("", "/tags/shipping")],
    ["an author's page", front('<meta property="og:type" content="profile">', "/authors/ann-doe")],
    [
      "a login form",
      documentOf('<form><input name="user"><p>Please enter your name and password to go on.</p></form>', "https://news.example/login"),
    ],
    [
      "a front whose first story is long",
      documentOf(`<body><article><h2>Lead</h2><p>${filler(1)}</p><p>${filler(2)}</p></article>${cards}</body>`, "https://news.example/"),
    ],
  ])("stops %s", (_, document) => expect(isArticlePage(document)).toBe("not-article"));

  it("asks to be asked again while a page still fills, and lets it pass then", () => {
    const document = documentOf('<div id="app"></div>', "https://news.example/2026/03/harbour.html");
    expect(isArticlePage(document)).toBe("maybe-later");
    document.getElementById("app")!.innerHTML = articleWith("");
    expect(isArticlePage(document)).toBe("article");
  });

  it("believes a page that calls itself an article with little text", () => {
    const head = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';
    expect(isArticlePage(documentOf(`<head>${head}</head><body><p>${filler(1)}</p><p>${filler(2)}</p><p>${filler(3)}</p></body>`))).toBe(
      "article",
    );
  });

  it("sees an article in an open shadow root", () => {
    const document = documentOf("<news-story></news-story>");
    document.querySelector("news-story")!.attachShadow({ mode: "open" }).innerHTML = Array.from(
      { length: 8 },
      (_, i) => `<p>${filler(i)}</p>`,
    ).join("");
    expect(isArticlePage(document)).toBe("article");
  });

  it("looks at a bounded number of nodes", () => {
    const document = documentOf(`<body>${"<p>x</p>".repeat(20_000)}</body>`, "https://news.example/business");
    expect(paces(() => expect(isArticlePage(document)).toBe("not-article"), 40)).toBeLessThan(40);
  });
});
