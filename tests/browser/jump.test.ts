import { afterEach, describe, expect, it } from "vitest";
import { rectsOf } from "../../lib/page/hit-test.ts";
import { scrollToMention } from "../../lib/page/jump.ts";
import { articleOf, type Marked, openMarked, type TestPage } from "./page.ts";

const NAMES = { Northwind: "company" } as const;
let page: TestPage | null = null;
afterEach(() => page?.close());
const open = async (...args: Parameters<typeof openMarked>): Promise<Marked> => {
  const opened = await openMarked(...args);
  page = opened;
  return opened;
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const topOf = ({ extraction }: Marked, mark: Marked["marks"][number]): number => rectsOf(extraction.anchors, mark)[0]!.top;

describe("jumping to a mention", () => {
  it("brings a far one into view at once, selects it and leads back", async () => {
    const opened = await open(articleOf(80), NAMES);
    const { window, extraction, marks } = opened;
    window.scrollTo(0, 120);
    const last = marks.at(-2)!;
    const origin = scrollToMention(window, extraction.anchors, last)!;
    expect(topOf(opened, last)).toBeGreaterThan(0);
    expect(topOf(opened, last)).toBeLessThan(690);
    expect(window.getSelection()?.toString()).toBe("Northwind");
    expect(window.document.activeElement).toBe(window.document.body);
    origin.back();
    await wait(50);
    expect(window.scrollY).toBe(120);
  });

  it("scrolls smoothly to a near one", async () => {
    const opened = await open(articleOf(80), NAMES);
    const { window, extraction, marks } = opened;
    const near = marks.find((mark) => topOf(opened, mark) > 900)!;
    scrollToMention(window, extraction.anchors, near);
    await expect.poll(() => topOf(opened, near), { timeout: 3000 }).toBeLessThan(400);
  });

  it("keeps clear of a sticky header", async () => {
    const head = "header{position:sticky;top:0;height:420px;background:#eee}";
    const opened = await open(articleOf(80, head, "<header>Head</header>"), NAMES);
    const { window, extraction, marks } = opened;
    for (const mark of [marks.at(-20)!, marks[12]!]) {
      scrollToMention(window, extraction.anchors, mark);
      await wait(1300);
      expect(topOf(opened, mark)).toBeGreaterThanOrEqual(420);
      expect(topOf(opened, mark)).toBeLessThan(690);
    }
  });

  it("scrolls inside an element that scrolls, and leads back there", async () => {
    const head = "html,body{height:100%;margin:0;overflow:hidden}article{height:100%;overflow:auto}";
    const opened = await open(articleOf(80, head), NAMES);
    const { window, document, extraction, marks } = opened;
    const article = document.querySelector("article")!;
    article.scrollTop = 50;
    const origin = scrollToMention(window, extraction.anchors, marks.at(-5)!)!;
    expect(topOf(opened, marks.at(-5)!)).toBeGreaterThan(0);
    expect(topOf(opened, marks.at(-5)!)).toBeLessThan(690);
    expect(article.scrollTop).toBeGreaterThan(1000);
    origin.back();
    await wait(50);
    expect(article.scrollTop).toBe(50);
  });

  it("leaves the selection alone when asked to, and says when the text is gone", async () => {
    const { window, document, extraction, marks } = await open(articleOf(10), NAMES);
    scrollToMention(window, extraction.anchors, marks[1]!, { select: false });
    expect(window.getSelection()?.rangeCount).toBe(0);
    document.querySelectorAll("p")[0]!.textContent = "Gone.";
    expect(scrollToMention(window, extraction.anchors, marks[0]!)).toBeNull();
  });
});
