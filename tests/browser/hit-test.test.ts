import { afterEach, describe, expect, it } from "vitest";
import { readArticleNow } from "../../lib/page/extract-blocks.ts";
import { createHighlighter } from "../../lib/page/highlighter.ts";
import { mentionAt, rectsOf } from "../../lib/page/hit-test.ts";
import { articleOf, everywhere, type Marked, marksFor, openMarked, openPage, type TestPage } from "./page.ts";

const NAMES = { Northwind: "company", "Ines Calder": "executive" } as const;
let page: TestPage | null = null;
afterEach(() => page?.close());
const open = async (...args: Parameters<typeof openMarked>): Promise<Marked> => {
  const opened = await openMarked(...args);
  page = opened;
  return opened;
};

/** The page stands in a frame at (0, 0) of the test's own page, so that both viewports agree. */
const middleOf = (rect: DOMRect): [number, number] => [rect.left + rect.width / 2, rect.top + rect.height / 2];

describe("what is under the pointer", () => {
  it("is each visible mark at its middle and its ends, with its boxes", async () => {
    const { document, extraction, highlighter, marks } = await open(articleOf(6), NAMES);
    for (const mark of marks) {
      const rects = rectsOf(extraction.anchors, mark);
      expect(rects.length).toBeGreaterThan(0);
      for (const rect of rects) {
        for (const x of [rect.left + 1, (rect.left + rect.right) / 2, rect.right - 1]) {
          expect(mentionAt(document, extraction.anchors, highlighter, x, rect.top + rect.height / 2)?.mark.id).toBe(mark.id);
        }
      }
    }
  });

  it("is nothing beside the text, between paragraphs and outside the window", async () => {
    const { document, extraction, highlighter, marks } = await open(articleOf(6), NAMES);
    const rect = rectsOf(extraction.anchors, marks[0]!)[0]!;
    // Where lines end depends on the fonts at hand; paragraphs' own boxes don't.
    const [one, two] = [...document.querySelectorAll("p")].map((paragraph) => paragraph.getBoundingClientRect());
    expect(two!.top - one!.bottom).toBeGreaterThan(8);
    for (const [x, y] of [
      [rect.right + 30, rect.top + 5],
      [rect.left - 15, rect.top + 5],
      [rect.left + 5, (one!.bottom + two!.top) / 2],
      [one!.right + 10, rect.top + 5],
      [-10, -10],
      [450, 5000],
    ] as const) {
      expect(mentionAt(document, extraction.anchors, highlighter, x, y)).toBeNull();
    }
  });

  it("is nothing where something covers the text", async () => {
    const { document, extraction, highlighter, marks } = await open(articleOf(6), NAMES);
    const [x, y] = middleOf(rectsOf(extraction.anchors, marks[0]!)[0]!);
    const cover = document.createElement("div");
    cover.style.cssText = "position:fixed;inset:0;background:#fff;z-index:9";
    document.body.append(cover);
    expect(mentionAt(document, extraction.anchors, highlighter, x, y)).toBeNull();
    cover.remove();
    expect(mentionAt(document, extraction.anchors, highlighter, x, y)?.mark.id).toBe(marks[0]!.id);
  });

  it("is the mark on both lines where a name wraps, and through inline markup", async () => {
    const html = articleOf(3).replaceAll("Ines Calder", "<a href='#'>Ines</a> <b>Cal</b>der");
    for (let width = 300; width < 420; width += 20) {
      const { document, extraction, highlighter, marks, close } = await openMarked(html, NAMES, { width });
      for (const mark of marks) {
        for (const rect of rectsOf(extraction.anchors, mark).filter(({ bottom }) => bottom < 690)) {
          expect(mentionAt(document, extraction.anchors, highlighter, ...middleOf(rect))?.mark.id).toBe(mark.id);
        }
      }
      close();
    }
  });

  it.each([50, 500])("holds at a zoom of %i percent", async (zoom) => {
    const { document, extraction, highlighter, marks } = await open(articleOf(2, `html{zoom:${zoom / 100}}`), NAMES, {
      width: 2600,
      height: 2400,
    });
    const seen = marks.filter((mark) => rectsOf(extraction.anchors, mark).every(({ right, bottom }) => right < 2590 && bottom < 2390));
    expect(seen.length).toBeGreaterThan(0);
    for (const mark of seen) {
      expect(mentionAt(document, extraction.anchors, highlighter, ...middleOf(rectsOf(extraction.anchors, mark)[0]!))?.mark.id).toBe(
        mark.id,
      );
    }
  });

  it("holds in text written from right to left", async () => {
    const { document, extraction, highlighter, marks } = await open(articleOf(3).replace("<html", '<html dir="rtl"'), NAMES);
    for (const mark of marks) {
      for (const rect of rectsOf(extraction.anchors, mark)) {
        expect(mentionAt(document, extraction.anchors, highlighter, ...middleOf(rect))?.mark.id).toBe(mark.id);
      }
    }
  });

  it("holds in open shadow roots, nested", async () => {
    page = await openPage(articleOf(0, "", "<x-outer></x-outer>"));
    const { window, document } = page;
    const outer = document.querySelector("x-outer")!.attachShadow({ mode: "open" });
    outer.innerHTML = "<div><x-inner></x-inner></div>";
    const inner = outer.querySelector("x-inner")!.attachShadow({ mode: "open" });
    inner.innerHTML = articleOf(6).replace(/^.*<article>/s, "<article>");
    const extraction = readArticleNow(document)!;
    const ending = new AbortController();
    const highlighter = createHighlighter(window, extraction.anchors, everywhere(), ending.signal);
    const marks = marksFor(extraction, NAMES);
    highlighter.paint(marks);
    for (const mark of marks) {
      expect(mentionAt(document, extraction.anchors, highlighter, ...middleOf(rectsOf(extraction.anchors, mark)[0]!))?.mark.id).toBe(
        mark.id,
      );
    }
    ending.abort();
  });

  it("holds in a same-origin frame that has the article", async () => {
    page = await openPage(
      '<!doctype html><body style="margin:0"><p>Top</p><iframe style="width:700px;height:500px;margin:40px 60px;border:3px solid"></iframe></body>',
    );
    const { window, document } = page;
    const frame = document.querySelector("iframe")!;
    frame.srcdoc = articleOf(6);
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const extraction = readArticleNow(document)!;
    expect(extraction.documents).toEqual([frame.contentDocument]);
    const ending = new AbortController();
    const highlighter = createHighlighter(window, extraction.anchors, everywhere(), ending.signal);
    const marks = marksFor(extraction, NAMES);
    expect(highlighter.paint(marks)).toBe(12);
    const seen = marks.filter((mark) => rectsOf(extraction.anchors, mark)[0]!.bottom < 480);
    expect(seen.length).toBeGreaterThan(2);
    for (const mark of seen) {
      const rect = rectsOf(extraction.anchors, mark)[0]!;
      expect(rect.left).toBeGreaterThan(60);
      expect(mentionAt(document, extraction.anchors, highlighter, ...middleOf(rect))?.mark.id).toBe(mark.id);
    }
    ending.abort();
  });
});
