import { writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import type { Figures, Marks, Point, TestPage } from "./types.ts";
import { until } from "./wait.ts";

/** Runs a function, given as text, with our closed root as its first argument. */
export type RootCall = (source: string, args: readonly unknown[]) => Promise<unknown>;

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return errors;
}

/** Runs in the page: the marked texts of each group, in document order. */
function readMarks(): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const ranges = [...highlight].map((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    if (ranges.length) groups[name] = ranges.map((range) => range.toString());
  }
  return groups;
}

/** Runs in the page: the middle of the nth mark with this text. */
function findMark(text: string, nth: number): Point | null {
  const found: Range[] = [];
  for (const highlight of CSS.highlights.values())
    for (const one of highlight) {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      if (range.toString() === text) found.push(range);
    }
  found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = found.filter((one, i) => i === 0 || one.compareBoundaryPoints(Range.START_TO_START, found[i - 1] as Range) !== 0)[nth];
  if (!range) return null;
  const element = range.startContainer.parentElement;
  const before = range.getBoundingClientRect();
  if (before.top < 0 || before.bottom > innerHeight) element?.scrollIntoView({ block: "center", behavior: "instant" });
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

function middleOf(root: ShadowRoot, selector: string, text: string | null): Point | null {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  const element = all.find((one) => text === null || (one.textContent ?? "").includes(text) || one.getAttribute("aria-label") === text);
  if (!element) return null;
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const rect = element.getBoundingClientRect();
  return rect.width ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
}

/** Navigates. Firefox's driver takes the error page of a frame inside for the page's own at times; the page itself is there then. */
export async function go(page: Page, url: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => location.href === wanted && document.readyState !== "loading", url);
  await page
    .goto(url, { waitUntil: "domcontentloaded" })
    .catch((error: unknown) => (/Address rejected/.test(String(error)) ? until(url, isThere) : Promise.reject(error)));
}

export interface PageParts {
  readonly page: Page;
  readonly rootCall: RootCall;
  readonly setDark: (dark: boolean) => Promise<void>;
  readonly setPrint: (print: boolean) => Promise<void>;
  readonly figures: () => Promise<Figures>;
}

/** The same page API over either browser's protocol. */
export function testPage({ page, rootCall, setDark, setPrint, figures }: PageParts): TestPage {
  const errors = watchErrors(page);
  const inside: TestPage["inside"] = async (work, ...args) => (await rootCall(work.toString(), args)) as never;
  const marks = async () => (await page.evaluate(readMarks)) as Marks;
  return {
    errors,
    inside,
    marks,
    async goto(url) {
      await go(page, url);
    },
    evaluate: (work, ...args) => page.evaluate(work as never, ...(args as never)) as never,
    marked: async () => Object.values(await marks()).flat(),
    pointOf: (text, nth = 0) => until(`a mark “${text}”`, () => page.evaluate(findMark, text, nth)),
    async clickInside(selector, text) {
      // What slides or fades in is clicked once it stands still.
      let last = { x: -1, y: -1 };
      const at = await until(`${selector} ${text ?? ""}`, async () => {
        const now = await inside(middleOf, selector, text ?? null);
        const still = now !== null && now.x === last.x && now.y === last.y;
        last = now ?? last;
        return still ? now : null;
      });
      await page.mouse.click(at.x, at.y);
    },
    textInside: (selector) =>
      inside((root, wanted: string) => [...root.querySelectorAll(wanted)].map((one) => one.textContent ?? ""), selector),
    async hover({ x, y }) {
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
    },
    async click({ x, y }) {
      await page.mouse.click(x, y);
    },
    key: (key) => page.keyboard.press(key as never),
    setViewport: (width, height) => page.setViewport({ width, height }),
    setDark,
    setPrint,
    async screenshot(file) {
      writeFileSync(file, await page.screenshot({ type: "png" }));
    },
    bodyHtml: () => page.evaluate(() => document.body.outerHTML),
    async reload() {
      await page.reload({ waitUntil: "domcontentloaded" });
    },
    figures,
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
