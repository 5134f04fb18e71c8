import { describe, expect, it } from "vitest";
import { ARTICLES, articleTexts, battery, chips } from "./articles.ts";
import { flat, MARKUPS, semantic } from "./markup.ts";
import { articleWith, documentOf, filler, read, textsOf } from "./read.ts";

const kinds = Object.entries(ARTICLES).flatMap(([name, page]) =>
  Object.entries(MARKUPS).map(([markup, make]) => ({ name, page, markup, make })),
);

describe("article text in every kind of markup", () => {
  it.each(kinds)("$name as $markup: exactly the article's paragraphs", ({ page, make }) => {
    expect(textsOf(read(documentOf(make(page))))).toEqual(articleTexts(page));
  });

  it("keeps what the page marks: roles in semantic markup", () => {
    const { article } = read(documentOf(semantic(ARTICLES.harbour)));
    expect(article.blocks.map((block) => block.role)).toEqual(["headline", "caption", ...Array(6).fill("paragraph")]);
    expect(article.title).toBe("Northwind and Tasman Freight to share a harbour terminal");
    expect(article.published).toBe("2026-03-03");
    expect(article.language).toBe("en");
  });

  it("counts a credit and four other stories below the article", () => {
    for (const make of [flat, semantic]) {
      const { leftOut } = read(documentOf(make(chips))).article;
      expect(leftOut).toContainEqual({ what: "credit", count: 1 });
      expect(leftOut).toContainEqual({ what: "related", count: 4 });
    }
  });

  it("leaves out nothing of an article that ends in whole sentences of its own", () => {
    const page = { ...battery, lines: battery.lines.filter(({ is }) => is === "paragraph") };
    expect(textsOf(read(documentOf(flat(page))))).toEqual(page.lines.map(({ text }) => text));
  });
});

describe("text across inline markup", () => {
  const blockWith = (html: string, part: string): string => {
    const found = textsOf(read(documentOf(articleWith(html)))).find((text) => text.includes(part));
    if (found === undefined) throw new Error(`no block with ${part}`);
    return found;
  };

  it.each([
    [
      "bold half",
      "<p>The line <span>North</span><b>wind</b> said it would wait for the harbour board to decide on it.</p>",
      "Northwind said",
    ],
    [
      "a link over half a name",
      '<p>The line Nor<a href="/n">thwind</a> said it would wait for the harbour board to decide.</p>',
      "Northwind said",
    ],
    ["a word break", "<p>The line North<wbr>wind said it would wait for the harbour board to decide on it.</p>", "Northwind said"],
    [
      "a soft hyphen, kept",
      "<p>The line North\u00adwind said it would wait for the harbour board to decide on it.</p>",
      "North\u00adwind said",
    ],
    [
      "ruby readings left out",
      "<p>The line <ruby>北<rp>(</rp><rt>きた</rt><rp>)</rp>風</ruby> said it would wait for the board to decide.</p>",
      "北風 said",
    ],
    [
      "a comment in a name",
      "<p>The line North<!-- -->wind said it would wait for the harbour board to decide on it.</p>",
      "Northwind said",
    ],
    [
      "a button in a sentence",
      "<p>The line Northwind<button>+</button> said it would wait for the harbour board to decide.</p>",
      "Northwind said",
    ],
  ])("%s", (_, html, part) => {
    expect(blockWith(html, part)).toContain(part);
  });

  it("joins single line breaks by a newline and splits at double ones", () => {
    const html = `<div>Northwind and<br>Tasman Freight wait for the harbour board's word.<br><br>${filler(41)}<br><br>${filler(42)}</div>`;
    const texts = textsOf(read(documentOf(articleWith(html))));
    expect(texts).toContain("Northwind and\nTasman Freight wait for the harbour board's word.");
    expect(texts).toContain(filler(41));
    expect(texts).toContain(filler(42));
  });

  it.each([
    ["hidden attribute", "<p hidden>Secret Holdings bought the harbour terminal from Northwind in a hurry.</p>"],
    ["display none", '<p style="display: none">Secret Holdings bought the harbour terminal from Northwind in a hurry.</p>'],
    ["aria-hidden", '<p aria-hidden="true">Secret Holdings bought the harbour terminal from Northwind in a hurry.</p>'],
    ["noscript", "<noscript>Secret Holdings bought the harbour terminal from Northwind in a hurry.</noscript>"],
    ["template", "<template><p>Secret Holdings bought the harbour terminal from Northwind.</p></template>"],
    ["script", "<script>const text = 'Secret Holdings bought the harbour terminal from Northwind.';</script>"],
    ["for screen readers only", '<p class="visually-hidden">Secret Holdings bought the harbour terminal from Northwind in a hurry.</p>'],
    ["a form field", "<textarea>Secret Holdings bought the harbour terminal from Northwind in a hurry.</textarea>"],
  ])("leaves out text hidden by %s", (_, html) => {
    expect(textsOf(read(documentOf(articleWith(html)))).join()).not.toContain("Secret");
  });
});

describe("furniture", () => {
  it.each([
    ["share bar", '<div class="share-bar"><a href="/x">Facebook</a> <a href="/y">X</a></div>'],
    ["by-line", '<div class="article__byline">Secret Holdings correspondent Ann Doe</div>'],
    ["by-line without a name of its own", "<p>By Ann Secret</p>"],
    ["photo credit", "<p>Photo: Secret Pictures</p>"],
    ["agency credit", "<p>Ann Secret/AFP</p>"],
    ["teaser link", '<p><a href="/other">Secret Holdings buys a second harbour terminal, people say</a></p>'],
    ["read-more pointer", "<p>READ MORE: Secret Holdings buys a second harbour terminal.</p>"],
    [
      "related box",
      '<div class="related-stories"><h3>Secret Holdings buys a second terminal</h3><p>Secret Holdings has bought a second terminal.</p></div>',
    ],
    ["aside", "<aside><p>Secret Holdings is the third largest line in the harbour, a survey said.</p></aside>"],
    ["comments", '<section id="comments"><p>Secret Holdings should have bought it, I have been saying so for years.</p></section>'],
    ["advert", '<div class="ad-slot"><p>Secret Holdings: invest in harbours today and sleep well tomorrow.</p></div>'],
    ["newsletter box", '<div class="newsletter-signup"><p>Get Secret Holdings news in your inbox, each morning.</p></div>'],
    ["newsletter line", "<p>Sign up for our newsletter, sponsored by Secret Holdings.</p>"],
    ["cookie notice", '<div id="cookie-consent"><p>Secret Holdings and its partners store cookies on your device.</p></div>'],
    ["navigation", '<nav><ul><li><a href="/s">Secret Holdings</a></li></ul></nav>'],
    ["copyright", "<p>© 2026 Secret Holdings. All rights reserved.</p>"],
    ["tags", '<ul class="tags"><li><a href="/t">Secret Holdings</a></li></ul>'],
    ["author's note", '<div class="author-bio"><p>Ann Secret writes on ships.</p></div>'],
  ])("leaves out a %s in the middle of the text", (_, html) => {
    const texts = textsOf(read(documentOf(articleWith(html))));
    expect(texts.join()).not.toContain("Secret");
    expect(texts.filter((text) => text.startsWith("Northwind said in report"))).toHaveLength(6);
  });

  it("keeps sentences that only begin like a call to the reader", () => {
    const html =
      "<p>Share prices of app makers fell in Port Ainslie, where members of the exchange had waited for news.</p><p>Support for subscribers of the harbour's alerts ended last year, Northwind said in a letter to its customers.</p>";
    expect(textsOf(read(documentOf(articleWith(html))))).toHaveLength(9);
  });

  it("goes on after an inline label where the article goes on", () => {
    const html = "<p>Advertisement</p>";
    expect(textsOf(read(documentOf(articleWith(html))))).toHaveLength(7);
  });

  it("does not take a furniture word on the article's own wrapper for furniture", () => {
    const html = articleWith("")
      .replace("<article>", '<div class="page has-sidebar comments-open"><article class="story related-enabled">')
      .replace("</article>", "</article></div>");
    expect(textsOf(read(documentOf(html)))).toHaveLength(7);
  });

  it("keeps speakers' names in capitals: an interview", () => {
    const talk = Array.from({ length: 8 }, (_, i) => `<p>${i % 2 ? "CALDER" : "ANCHOR"}: ${filler(i)}</p>`).join("");
    expect(textsOf(read(documentOf(`<article><h1>Interview with Ines Calder</h1>${talk}</article>`)))).toHaveLength(9);
  });

  it("keeps lists, tables, quotes and headings of the article", () => {
    const html = `<h2>The parties</h2><ul><li>Northwind, with four ships</li><li>Tasman Freight, with nine ships</li></ul><blockquote><p>We waited for two years, and it was right to wait.</p></blockquote><table><tr><td>Okoro Marine</td><td>3</td></tr></table>`;
    const { article } = read(documentOf(articleWith(html)));
    const roles = new Map(article.blocks.map((block) => [block.text, block.role]));
    expect(roles.get("The parties")).toBe("heading");
    expect(roles.get("Northwind, with four ships")).toBe("list-item");
    expect(roles.get("We waited for two years, and it was right to wait.")).toBe("quote");
    expect(roles.get("Okoro Marine")).toBe("table");
  });
});
