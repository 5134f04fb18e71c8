import { afterEach, describe, expect, it, vi } from "vitest";
import { rangeOf } from "../../lib/page/anchor.ts";
import { type ArticleChange, type ArticleWatch, watchArticle } from "../../lib/page/watch.ts";
import { articleWith, documentOf, filler, read } from "./read.ts";

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let ending = new AbortController();
afterEach(() => ending.abort());

function open(html = articleWith("")) {
  ending = new AbortController();
  const document = documentOf(html);
  const extraction = read(document);
  const changes: ArticleChange[] = [];
  const told = { rewrites: 0, gone: 0 };
  const watch: ArticleWatch = watchArticle(
    document.defaultView!,
    extraction,
    { onChange: (change) => changes.push(change), onRewrites: () => told.rewrites++, onGone: () => told.gone++ },
    ending.signal,
  );
  const article = document.querySelector("article")!;
  const settle = async () => {
    for (let i = 0; i < 40; i++) {
      const before = changes.length;
      await wait(200);
      if (changes.length === before && i > 0) return;
    }
  };
  return { document, extraction, changes, told, watch, article, settle };
}

const paragraph = (document: Document, text: string): Element => {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
};

describe("watching an article", () => {
  it("reports nothing on a quiet page, nor for changes outside the text", async () => {
    const { document, changes, settle } = open();
    document.querySelector("nav")!.append(paragraph(document, "Menu"));
    document.querySelector("article")!.setAttribute("class", "dark");
    await settle();
    expect(changes).toEqual([]);
  });

  it("reports only the paragraphs that were added, in their place", async () => {
    const { document, changes, article, settle, watch } = open();
    article.append(paragraph(document, filler(70)));
    article.querySelector("p")!.before(paragraph(document, filler(71)));
    await settle();
    expect(changes).toHaveLength(1);
    expect(changes[0]!.added.map(({ text }) => text).sort()).toEqual([filler(70), filler(71)].sort());
    expect([changes[0]!.changed, changes[0]!.moved, changes[0]!.removed]).toEqual([[], [], []]);
    const texts = watch.article().blocks.map(({ text }) => text);
    expect(texts.indexOf(filler(71))).toBe(1);
    expect(texts.indexOf(filler(70))).toBe(texts.length - 1);
    expect(new Set(watch.article().blocks.map(({ id }) => id)).size).toBe(texts.length);
  });

  it("leaves out furniture that is added", async () => {
    const { document, changes, article, settle } = open();
    const box = document.createElement("div");
    box.className = "related-stories";
    box.append(paragraph(document, filler(72)));
    article.append(box, paragraph(document, "READ MORE: Another line buys a ship, people say."), paragraph(document, "Photo: Reuters"));
    await settle();
    expect(changes).toEqual([]);
  });

  it("keeps a block's id when its text is replaced", async () => {
    const { changes, article, settle, extraction } = open();
    const id = extraction.article.blocks[2]!.id;
    article.querySelectorAll("p")[1]!.textContent = filler(80);
    await settle();
    expect(changes.flatMap(({ changed }) => changed)).toMatchObject([{ id, text: filler(80) }]);
    expect(rangeOf(extraction.anchors, id, 0, 9)?.toString()).toBe("Northwind");
  });

  it("reports text that only stands in other nodes as moved", async () => {
    const { document, changes, article, settle, extraction } = open();
    const [first, second] = article.querySelectorAll("p");
    (first!.firstChild as Text).splitText(12);
    const wrapper = document.createElement("b");
    second!.firstChild!.replaceWith(wrapper);
    wrapper.textContent = filler(2);
    await settle();
    const ids = extraction.article.blocks.slice(1, 3).map(({ id }) => id);
    expect(changes.flatMap(({ moved }) => moved).sort()).toEqual([...ids].sort());
    expect(changes.flatMap(({ added, changed, removed }) => [...added, ...changed, ...removed])).toEqual([]);
    for (const id of ids) expect(rangeOf(extraction.anchors, id, 0, 20)?.toString()).toBe("Northwind said in re");
  });

  it("reports what is removed, and text moved elsewhere as moved", async () => {
    const { changes, article, settle, extraction } = open();
    const [first, second] = article.querySelectorAll("p");
    first!.remove();
    article.append(second!);
    await settle();
    expect(changes.flatMap(({ removed }) => removed)).toEqual([extraction.article.blocks[1]!.id]);
    expect(changes.flatMap(({ added, changed }) => [...added, ...changed])).toEqual([]);
  });

  it("takes in a further article that is appended below (infinite scroll)", async () => {
    const { document, changes, settle, watch } = open();
    const next = document.createElement("article");
    next.innerHTML = `<h1>Okoro Marine joins the harbour</h1>${Array.from({ length: 8 }, (_, i) => `<p>${filler(90 + i)}</p>`).join("")}`;
    document.body.append(next);
    await settle();
    expect(changes.flatMap(({ added }) => added)).toHaveLength(9);
    expect(watch.article().blocks.at(-1)!.text).toBe(filler(97));
    next.append(paragraph(document, filler(98)));
    await settle();
    expect(watch.article().blocks.at(-1)!.text).toBe(filler(98));
  });

  it("does work in proportion to what is added: a live page of 2,000 paragraphs", async () => {
    const { document, changes, article, settle, extraction } = open();
    const before = extraction.anchors.list.length;
    for (let i = 0; i < 2000; i++) article.append(paragraph(document, filler(1000 + i)));
    await vi.waitFor(() => expect(changes.flatMap(({ added }) => added)).toHaveLength(2000), { timeout: 50_000, interval: 200 });
    expect(extraction.anchors.list).toHaveLength(before + 2000);
    const seen = changes.length;
    article.append(paragraph(document, filler(4000)));
    await settle();
    expect(changes.slice(seen).flatMap(({ added, changed, moved }) => [...added, ...changed, ...moved])).toHaveLength(1);
  }, 60_000);

  it("stops when the page rewrites itself over and over, and starts again when asked", async () => {
    const { changes, told, article, watch, settle } = open();
    const html = article.innerHTML;
    for (let i = 0; i < 400 && told.rewrites === 0; i++) {
      article.innerHTML = html.replaceAll("Northwind said", `Northwind ${i} said`);
      await wait(50);
    }
    expect(told.rewrites).toBe(1);
    const seen = changes.length;
    article.innerHTML = html;
    await settle();
    expect(changes).toHaveLength(seen);
    watch.resume();
    await settle();
    expect(watch.article().blocks.map(({ text }) => text)).toContain(filler(1));
  }, 60_000);

  it("leaves a paragraph alone that never rests (a clock, a ticker)", async () => {
    const { changes, article } = open();
    const ticker = article.querySelectorAll("p")[3]!;
    for (let i = 0; i < 30; i++) {
      ticker.textContent = `Northwind shares stood at ${100 + i} dollars on the harbour exchange a moment ago.`;
      await wait(150);
    }
    expect(changes.flatMap(({ changed }) => changed).length).toBeLessThanOrEqual(10);
  }, 30_000);

  it("says when the article has left the page", async () => {
    const { article, told, settle } = open();
    article.remove();
    await settle();
    expect(told.gone).toBe(1);
  });

  it("says so when another address shows another article in the same element", async () => {
    const { document, article, told, settle } = open();
    document.defaultView!.history.pushState(null, "", "/2026/03/other-story.html");
    article.innerHTML = `<h1>Other</h1>${Array.from({ length: 7 }, (_, i) => `<p>${filler(200 + i)}</p>`).join("")}`;
    await settle();
    expect(told.gone).toBe(1);
  });

  it("goes on when only the address changes (a reader scrolls through several articles)", async () => {
    const { document, article, told, changes, settle } = open();
    document.defaultView!.history.replaceState(null, "", "/2026/03/next-story.html");
    article.append(paragraph(document, filler(70)));
    await settle();
    expect(told.gone).toBe(0);
    expect(changes.flatMap(({ added }) => added)).toHaveLength(1);
  });

  it("catches up with what changed while the article was being read", async () => {
    ending = new AbortController();
    const document = documentOf(articleWith(""));
    const extraction = read(document);
    document.querySelectorAll("p")[2]!.textContent = filler(60);
    const changes: ArticleChange[] = [];
    watchArticle(
      document.defaultView!,
      extraction,
      { onChange: (change) => changes.push(change), onRewrites() {}, onGone() {} },
      ending.signal,
    );
    await wait(500);
    expect(changes.flatMap(({ changed }) => changed)).toMatchObject([{ id: extraction.article.blocks[3]!.id, text: filler(60) }]);
  });

  it("is silent after its signal", async () => {
    const { document, changes, article, settle } = open();
    ending.abort();
    article.append(paragraph(document, filler(70)));
    await settle();
    expect(changes).toEqual([]);
  });

  it("sees changes inside an open shadow root", async () => {
    const html = articleWith("<story-part></story-part>");
    const document = documentOf(html);
    const root = document.querySelector("story-part")!.attachShadow({ mode: "open" });
    root.innerHTML = `<p>${filler(50)}</p>`;
    const extraction = read(document);
    expect(extraction.article.blocks.map(({ text }) => text)).toContain(filler(50));
    const changes: ArticleChange[] = [];
    ending = new AbortController();
    watchArticle(
      document.defaultView!,
      extraction,
      { onChange: (change) => changes.push(change), onRewrites() {}, onGone() {} },
      ending.signal,
    );
    root.append(paragraph(document, filler(51)));
    await wait(500);
    expect(changes.flatMap(({ added }) => added).map(({ text }) => text)).toEqual([filler(51)]);
    const texts = changes[0]!.article.blocks.map(({ text }) => text);
    expect(texts.indexOf(filler(51))).toBe(texts.indexOf(filler(50)) + 1);
  });
});
