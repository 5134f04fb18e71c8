import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFor } from "../../scripts/bench/measure/bundle.ts";
import { addInBatches } from "../../scripts/bench/measure/live-in-page.ts";
import { articlePage, mentionsPage, NAME, paragraph } from "../../scripts/bench/measure/made-pages.ts";
import { type MarkingRun, markOnce, type Way } from "../../scripts/bench/measure/marking-in-page.ts";
import { edge, inEachBrowser, isMarked, launch, openCard, openPanel, type TestBrowser, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

/** Counts and ratios only: figures in milliseconds are for npm run bench. */
inEachBrowser((suite) => {
  const { kind } = suite;
  let plain: TestBrowser;
  let pageCode: string;

  beforeAll(async () => {
    plain = await launch(kind, { extension: false });
    pageCode = await bundleFor("scripts/bench/measure/page-code.ts", "intertiePage");
  });
  afterAll(() => plain?.close());

  const withScripts = async (url: string, ...scripts: readonly string[]): Promise<TestPage> => {
    const page = await plain.open(url);
    for (const script of scripts)
      await page.evaluate((text) => {
        const element = document.createElement("script");
        element.textContent = text;
        document.head.append(element);
        element.remove();
      }, script);
    return page;
  };

  it("marks 1,000 mentions without a new node", async () => {
    const url = suite.server.page("unlisted.example", "/1000", mentionsPage(1_000));
    const markJs = readFileSync(createRequire(import.meta.url).resolve("mark.js/dist/mark.min.js"), "utf8");
    const runs: Record<Exclude<Way, "bare">, MarkingRun[]> = { highlights: [], "mark.js": [], wrapping: [] };
    // Firefox takes as long for a range in a highlight as for a wrapped node (docs/performance.md); its pages gain the untouched nodes.
    const shortest = (way: keyof typeof runs) => Math.min(...runs[way].map((run) => run.frame));
    const isFaster = () => kind === "firefox" || shortest("highlights") < Math.min(shortest("mark.js"), shortest("wrapping"));
    // Other work on the machine lengthens some runs and shortens none.
    for (let round = 0; round < 3 || (round < 8 && !isFaster()); round++) {
      for (const way of ["highlights", "mark.js", "wrapping"] as const) {
        const page = await withScripts(url, pageCode, markJs);
        runs[way].push(await page.evaluate(markOnce, way, NAME));
        await page.close();
      }
    }
    for (const run of runs.highlights) expect(run).toMatchObject({ marked: 1_000, nodes: 0, sameHtml: true });
    expect(runs.wrapping[0]?.marked).toBe(1_000);
    expect(runs["mark.js"][0]?.nodes).toBeGreaterThan(1_000);
    expect(isFaster(), JSON.stringify(runs)).toBe(true);
  });

  it("spends the same work on an added paragraph, however long the article has grown", async () => {
    const page = await withScripts(suite.server.page("unlisted.example", "/live", articlePage(700)), pageCode);
    const texts = Array.from({ length: 1_000 }, (_, n) => paragraph(n + 1_000));
    const batches = await page.evaluate(addInBatches, texts, 10);
    for (const { added } of batches) expect(added).toBe(100);
    const reads = batches.map((batch) => batch.reads / batch.added);
    expect(Math.max(...reads)).toBeLessThan(8);
    expect((reads[9] ?? 0) / (reads[0] ?? 1)).toBeLessThan(1.2);
    await page.close();
  });

  it("shifts no layout with marks, tab, card and panel", async () => {
    const page = await suite.browser.open(
      suite.server.page(OWN_ARTICLE.host, "/2025/02/06/a-week-of-agreements-in-seoul", articlePage(700)),
    );
    await isMarked(page);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("h1,p")].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y + scrollY, width, height].map(Math.round).join();
        }),
      );
    const before = await boxes();
    await openCard(page, "Stargate");
    await openPanel(page);
    expect(await boxes()).toEqual(before);
    await page.close();
  });

  it("brings React to a page on the reader's sign only", async () => {
    const page = await suite.browser.open(suite.server.page(OWN_ARTICLE.host, "/2025/02/06/a-second-week-of-agreements", articlePage(700)));
    await edge(page);
    expect(await page.inside((root) => root.querySelector("[data-drawn]") === null || root.querySelector(".panel") !== null)).toBe(true);
    await page.hover(await page.pointOf("Stargate"));
    await until("React's place", () => page.inside((root) => root.querySelector("[data-drawn]") !== null));
    await page.close();
  });
});
