import { afterEach, describe, expect, it } from "vitest";
import { readArticleNow } from "../../lib/page/extract-blocks.ts";
import { groundOf } from "../../lib/page/ground.ts";
import { createHighlighter } from "../../lib/page/highlighter.ts";
import { paces } from "../pace.ts";
import { articleOf, everywhere, type Marked, marksFor, openMarked, openPage, painted, type TestPage } from "./page.ts";

const NAMES = { Northwind: "company", "Ines Calder": "executive", "Port Ainslie": "unknown" } as const;
let page: TestPage | null = null;
afterEach(() => page?.close());
const open = async (...args: Parameters<typeof openMarked>): Promise<Marked> => {
  const opened = await openMarked(...args);
  page = opened;
  return opened;
};

describe("marks", () => {
  it("paint each mention in its group and leave the page's nodes as they were", async () => {
    const html = articleOf(4);
    const plain = await openPage(html);
    const before = plain.document.body.innerHTML;
    plain.close();
    const { window, document } = await open(html, NAMES);
    expect(painted(window)).toEqual({
      "intertie-company": Array(4).fill("Northwind"),
      "intertie-executive": Array(4).fill("Ines Calder"),
      "intertie-unknown": Array(4).fill("Port Ainslie"),
    });
    expect(document.body.innerHTML).toBe(before);
  });

  it("have the lines and colours of the design", async () => {
    const { window, document } = await open(articleOf(3, "p{font-size:40px}"), NAMES);
    const paragraph = document.querySelector("p")!;
    const style = (name: string) => window.getComputedStyle(paragraph, `::highlight(${name})`);
    expect(style("intertie-company").textDecorationStyle).toBe("solid");
    expect(style("intertie-company").textDecorationColor).toBe("rgb(18, 130, 112)");
    expect(style("intertie-company").textDecorationThickness).toContain("2.8px");
    expect(style("intertie-executive").textDecorationStyle).toBe("double");
    expect(style("intertie-executive").textDecorationColor).toBe("rgb(160, 101, 42)");
    expect(style("intertie-unknown").textDecorationStyle).toBe("dotted");
    expect(style("intertie-unknown").textDecorationColor).toBe("rgb(122, 122, 122)");
    expect(style("intertie-company-active").textDecorationThickness).toBe("3px");
    expect(style("intertie-company-middle").textDecorationColor).toBe(window.getComputedStyle(paragraph).color);
  });

  it("cause no layout shift and no resize of the text", async () => {
    const { document, highlighter, marks } = await open(articleOf(5), NAMES);
    highlighter.clear();
    const before = [...document.querySelectorAll("p")].map((p) => JSON.stringify(p.getBoundingClientRect()));
    highlighter.paint(marks);
    expect([...document.querySelectorAll("p")].map((p) => JSON.stringify(p.getBoundingClientRect()))).toEqual(before);
  });

  it("are drawn in a text of any length only as far as the page can stand them, its first ones first", async () => {
    const long = (times: number) => `<p>${"Northwind said nothing of the harbour, the yards or the ferries. ".repeat(times)}</p>`;
    const { window, document } = await open(articleOf(1).replace("</article>", `${long(200)}${long(4_000)}</article>`), NAMES);
    const drawn = [...(window.CSS.highlights.get("intertie-company") ?? [])];
    const within = (nth: number) => {
      const text = document.querySelectorAll("p").item(nth).firstChild;
      return drawn.filter((range) => range.startContainer === text).map((range) => range.startOffset);
    };
    expect(within(1)).toHaveLength(200);
    const most = within(2);
    expect(most.length).toBeGreaterThan(10);
    expect(most.length).toBeLessThan(20);
    expect(most.sort((a, b) => a - b)).toEqual(
      most.map((_, n) => (n * (document.querySelectorAll("p").item(2).textContent?.length ?? 0)) / 4_000),
    );
  });

  it("move to the strong group under the pointer and back", async () => {
    const { window, highlighter, marks } = await open(articleOf(2), NAMES);
    const first = marks.find(({ kind }) => kind === "company")!;
    highlighter.setActive(first.id);
    expect(painted(window)["intertie-company"]).toHaveLength(1);
    expect(painted(window)["intertie-company-active"]).toEqual(["Northwind"]);
    highlighter.setActive(null);
    expect(painted(window)["intertie-company"]).toHaveLength(2);
    expect(painted(window)["intertie-company-active"]).toBeUndefined();
  });

  it("stay as they are when a new reading numbers its mentions anew", async () => {
    const { window, highlighter, marks } = await open(articleOf(3), NAMES);
    const ranges = () => [...window.CSS.highlights].flatMap(([name, group]) => [...group].map((range) => [name, range] as const));
    const before = ranges();
    expect(highlighter.paint(marks.map((mark) => ({ ...mark, id: `again-${mark.id}` })))).toBe(marks.length);
    for (const [n, [name, range]] of ranges().entries()) {
      expect(name).toBe(before[n]![0]);
      expect(range).toBe(before[n]![1]);
    }
    highlighter.setActive(`again-${marks[0]!.id}`);
    expect(painted(window)[`intertie-${marks[0]!.kind}-active`]).toHaveLength(1);
    expect(highlighter.paint(marks.slice(1))).toBe(marks.length - 1);
  });

  it("come back after the page cleared the registry or took their names, and touch only their own groups", async () => {
    const { window, document, highlighter } = await open(articleOf(2), NAMES);
    const own = new window.Highlight(
      new window.StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }),
    );
    window.CSS.highlights.clear();
    window.CSS.highlights.set("page-search", own);
    expect(highlighter.restore()).toBe(true);
    expect(highlighter.restore()).toBe(false);
    expect(painted(window)["intertie-company"]).toHaveLength(2);
    window.CSS.highlights.set("intertie-company", new window.Highlight());
    expect(highlighter.restore()).toBe(true);
    expect(painted(window)["intertie-company"]).toHaveLength(2);
    highlighter.clear();
    expect(painted(window)).toEqual({});
    expect(window.CSS.highlights.get("page-search")).toBe(own);
  });

  it("of an older script leave a newer one's groups of the same names alone", async () => {
    const { window, extraction, highlighter, marks } = await open(articleOf(2), NAMES);
    const ending = new AbortController();
    const newer = createHighlighter(window, extraction.anchors, everywhere(), ending.signal);
    newer.paint(marks);
    highlighter.clear();
    expect(painted(window)["intertie-company"]).toHaveLength(2);
    ending.abort();
    expect(painted(window)).toEqual({});
  });

  it("come back by themselves", async () => {
    const { window } = await open(articleOf(2), NAMES);
    window.CSS.highlights.clear();
    await expect.poll(() => Object.keys(painted(window)).length, { timeout: 5000 }).toBe(3);
  });

  it("go when the signal ends", async () => {
    const { window, ending } = await open(articleOf(2), NAMES);
    ending.abort();
    expect(painted(window)).toEqual({});
  });

  it("differ for tight lines and for grounds between light and dark", async () => {
    const { window } = await open(articleOf(2, "p{line-height:1.1}h1{line-height:1.5}article{background:#808080}"), NAMES);
    expect(Object.keys(painted(window)).sort()).toEqual([
      "intertie-company-tight-middle",
      "intertie-executive-tight-middle",
      "intertie-unknown-tight-middle",
    ]);
  });

  it("are repainted for moved nodes and skipped where the text is gone", async () => {
    const { window, document, highlighter, extraction, marks } = await open(articleOf(3), NAMES);
    document.querySelectorAll("p")[1]!.textContent = "Other words stand here now.";
    highlighter.repaint([extraction.article.blocks[2]!.id]);
    expect(painted(window)["intertie-company"]).toHaveLength(2);
    expect(highlighter.paint(marks)).toBe(6);
  });

  it("reach into open shadow roots", async () => {
    page = await openPage(articleOf(0, "", "<x-story></x-story>"));
    const { window, document } = page;
    const root = document.querySelector("x-story")!.attachShadow({ mode: "open" });
    root.innerHTML = articleOf(6)
      .replace(/^.*<article>/s, "<article>")
      .replace("</body></html>", "");
    const extraction = readArticleNow(document)!;
    const ending = new AbortController();
    const highlighter = createHighlighter(window, extraction.anchors, everywhere(), ending.signal);
    expect(highlighter.paint(marksFor(extraction, NAMES))).toBe(18);
    expect(window.getComputedStyle(root.querySelector("p")!, "::highlight(intertie-company)").textDecorationStyle).toBe("solid");
    ending.abort();
  });

  it("tint the place jumped to for a moment", async () => {
    const { window, highlighter, marks } = await open(articleOf(2), NAMES);
    const { blockId, start, end } = marks[0]!;
    highlighter.tint(blockId, start, end);
    expect(painted(window)["intertie-jump"]).toEqual(["Northwind"]);
    await expect.poll(() => painted(window)["intertie-jump"], { timeout: 4000 }).toBeUndefined();
  });

  it("are all painted, 1,000 of them, at little cost", async () => {
    const opened = await open(articleOf(340), {});
    const marks = marksFor(opened.extraction, NAMES).slice(0, 1000);
    const paint = () => {
      opened.highlighter.clear();
      expect(opened.highlighter.paint(marks)).toBe(1000);
    };
    expect(paces(paint, 10)).toBeLessThan(10);
  });
});

describe("the ground behind text", () => {
  it.each([
    ["white", "body{background:#fff}", "light"],
    ["no colour at all", "body{background:none}", "light"],
    ["black", "body{background:#121212}", "dark"],
    ["middle grey", "body{background:#808080}", "middle"],
    ["see-through black over white", "body{background:#fff}article{background:rgb(0 0 0/.9)}", "dark"],
    ["salmon", "body{background:#FFF1E5}", "light"],
    ["navy", "article{background:#0F1B2D}", "dark"],
    ["oklch dark", "article{background:oklch(0.2 0.02 200)}", "dark"],
    ["an image below white text", "article{background-image:linear-gradient(#000,#111);color:#fff}", "dark"],
    ["a dark colour scheme without colours", ":root{color-scheme:dark}body{background:none}", "dark"],
  ])("%s", async (_, css, ground) => {
    page = await openPage(articleOf(1, css));
    expect(groundOf(page.document.querySelector("p")!)).toBe(ground);
  });
});
