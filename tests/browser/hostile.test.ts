import { afterEach, describe, expect, it } from "vitest";
import { readArticle } from "../../lib/page/extract-blocks.ts";
import { isArticlePage } from "../../lib/page/gate.ts";
import { groundOf } from "../../lib/page/ground.ts";
import { createHighlighter } from "../../lib/page/highlighter.ts";
import { pace, paces } from "../pace.ts";
import { articleOf, everywhere, marksFor, openPage, sentence, type TestPage } from "./page.ts";

let page: TestPage | null = null;
afterEach(() => page?.close());

/** Longest time that the main thread was not given back while `work` ran, in milliseconds, and its result. */
async function longestTask<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly longest: number }> {
  const channel = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let running = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  await new Promise((resolve) => setTimeout(resolve, 30));
  longest = 0;
  last = performance.now();
  const result = await work();
  await new Promise((resolve) => setTimeout(resolve, 0));
  running = false;
  return { result, longest };
}

const long = (count: number): string => Array.from({ length: count }, (_, i) => sentence(i)).join(" ");

const PAGES: readonly (readonly [string, () => string])[] = [
  ["5 MB of text", () => articleOf(36_000)],
  [
    "one paragraph of 1 MB",
    () => `<article><h1>Harbour</h1><p>${sentence(1)}</p><p>${sentence(2)}</p><p>${long(7000)}</p><p>${sentence(3)}</p></article>`,
  ],
  [
    "100,000 nodes",
    () =>
      `<article><h1>Harbour terminal on schedule</h1>${Array.from({ length: 20 }, (_, i) => `<p>${sentence(i)}</p>`).join("")}</article><div>${"<span><b>x</b></span>".repeat(50_000)}</div>`,
  ],
  [
    "nesting 1,000 deep",
    () =>
      `${"<div>".repeat(400)}<article>${"<div>".repeat(100)}${Array.from({ length: 20 }, (_, i) => `<p>${sentence(i)}</p>`).join("")}${"<span>".repeat(450)}deep${"</span>".repeat(450)}`,
  ],
  [
    "text without spaces",
    () => `<article><p>${sentence(1)}</p><p>${"a".repeat(300_000)}</p><p>${sentence(2)} ${sentence(3)} ${sentence(4)}</p></article>`,
  ],
  [
    "text made to upset patterns",
    () =>
      `<article><p>${sentence(1)}</p><p>${"By A. ".repeat(30_000)}</p><p>${"COMPANY, ".repeat(20_000)}:</p><p>${"- / | ".repeat(30_000)}</p><p>${"[1] ".repeat(50_000)}</p><p>${sentence(2)} ${sentence(3)} ${sentence(4)}</p></article>`,
  ],
];

describe("pages that are too much", () => {
  it.each(PAGES)("%s: gate, reading and marking stay short and bounded", async (name, make) => {
    page = await openPage(make());
    const { window, document } = page;
    const gate = paces(() => isArticlePage(document), 5);
    const started = performance.now();
    document.body.checkVisibility(); // The page's own first style and layout is not ours.
    const { result: extraction, longest } = await longestTask(() => readArticle(document));
    const whole = performance.now() - started;
    console.log(
      `${name}: gate ${gate.toFixed(1)} times the pace, read ${whole.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, ${extraction?.article.blocks.length ?? 0} blocks`,
    );
    expect(extraction).not.toBeNull();
    const sent = extraction!.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(sent).toBeLessThan(700_000);
    const ending = new AbortController();
    createHighlighter(window, extraction!.anchors, everywhere(), ending.signal).paint(
      marksFor(extraction!, { Northwind: "company" }).slice(0, 2000),
    );
    ending.abort();
    expect(gate).toBeLessThan(5);
    expect(whole / pace()).toBeLessThan(1_000);
  });

  it.each([
    "parentElement",
    "parentNode",
    "nextSibling",
    "firstChild",
    "shadowRoot",
    "assignedSlot",
    "id",
    "localName",
    "getAttribute",
    "nodeType",
    "contains",
  ])("is not led astray by a form whose field is named %s", async (name) => {
    const field = `<input name="${name}" form="f" id="before"><form id="f"><p>${sentence(90)}</p><input name="${name}"></form>`;
    page = await openPage(articleOf(8).replace("</article>", `${field}<p>${sentence(91)}</p></article>`));
    const extraction = await readArticle(page.document);
    const texts = extraction!.article.blocks.map(({ text }) => text);
    expect(texts).toContain(sentence(8));
    expect(texts).toContain(sentence(91));
    for (const node of page.document.querySelectorAll("form p, input")) expect(groundOf(node)).toBe("light");
  });

  it("ends when its signal does", async () => {
    page = await openPage(articleOf(5000));
    const ending = new AbortController();
    const reading = readArticle(page.document, { signal: ending.signal });
    ending.abort();
    expect(await reading).toBeNull();
  });
});
