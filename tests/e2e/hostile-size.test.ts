import { expect, it } from "vitest";
import { inEachBrowser, isRead } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

const SENTENCE = "The yards in the north have orders for three years, and Kakao named no date for the first of its new products. ";
const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** What is put before the end of an ordinary article, each far larger than any real page's. */
const LARGE: Readonly<Record<string, string>> = {
  "5 MB of text": `<p>${SENTENCE.repeat(10)}</p>`.repeat(Math.ceil(5_000_000 / (SENTENCE.length * 10))),
  "one paragraph of 1 MB": `<p>${repeated(SENTENCE, 1_000_000)}</p>`,
  "100,000 nodes": `<div>${"<span>a</span> ".repeat(50_000)}</div>`,
  "nesting a thousand deep": `${"<div>".repeat(1_000)}<p>${SENTENCE}</p>${"</div>".repeat(1_000)}`,
  "text that makes patterns blow up": ["A", "((((", "1,", "Inc. ", "OpenAI, ", "A.", "\u0301", "“", "Lee "]
    .map((unit) => `<p>${repeated(unit, 20_000)}</p>`)
    .join(""),
};
/** No page may freeze: it is held up at once for no more than so many times as long as sorting 100,000 numbers takes there and then. */
const MOST_TIMES = 60;
/** The browsers' own words about such a page, not ours. */
const THEIRS = /status of 404|tree is too deep/;

inEachBrowser((suite) => {
  it.each(Object.entries(LARGE))("reads a page with %s and leaves it alive", { timeout: 240_000 }, async (_what, more) => {
    const watch = `<script>
      window.held = 0;
      addEventListener("load", () => { let last = performance.now(); setInterval(() => { const now = performance.now(); held = Math.max(held, now - last); last = now; }, 20); });
    </script>`;
    const page = await suite.open(OWN_ARTICLE, { head: watch, more });
    await isRead(page, 60_000);
    const held = await page.evaluate(() => (window as never as { held: number }).held);
    const pace = await page.evaluate(() => {
      const from = performance.now();
      Array.from({ length: 100_000 }, (_, n) => (n * 7_919) % 100_003).sort((a, b) => a - b);
      return performance.now() - from;
    });
    expect(held).toBeLessThan(MOST_TIMES * pace);
    const names = await page.marked();
    expect(names).toContain("Stargate");
    expect(page.errors.filter((one) => !THEIRS.test(one))).toEqual([]);
    await page.close();
  });
});
