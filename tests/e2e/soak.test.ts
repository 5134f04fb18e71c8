import { expect, it } from "vitest";
import { expectSteady, inEachBrowser, openPanel, type TestPage, until } from "./driver/index.ts";
import type { Fixture } from "./fixtures/article.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";
import { NEW_DEAL } from "./fixtures/new-deal.ts";

/** Articles in a row in one tab and tabs side by side; `npm run soak` takes 200 and 20. */
const IN_A_ROW = Number(process.env.INTERTIE_SOAK_ARTICLES ?? 8);
const SIDE_BY_SIDE = Number(process.env.INTERTIE_SOAK_TABS ?? 3);
const SEED = Number(process.env.INTERTIE_SOAK_SEED ?? 20_250_206);
const PATIENCE = 60_000 + (IN_A_ROW + SIDE_BY_SIDE) * 8_000;
/** Reproducible "random" stops (Park and Miller's generator). */
const randomly = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

inEachBrowser((suite) => {
  const random = randomly(SEED);

  const fixtureOf = (n: number): Fixture => (n % 2 ? NEW_DEAL : OWN_ARTICLE);
  const nameOf = (n: number): string => (n % 2 ? "Castlewick Software" : "Stargate");
  const open = (n: number): Promise<TestPage> => suite.open(fixtureOf(n), { host: OWN_ARTICLE.host });
  const marked = (page: TestPage, name: string) => until(`“${name}” marked`, async () => (await page.marked()).includes(name), 40_000);
  /** Now and then twice: one that is just starting is stopped too. */
  let stops = 0;
  const sometimesStop = async () => {
    for (let chance = random(); chance < 0.3; chance *= 3) {
      await suite.browser.stopBackground();
      stops++;
    }
  };
  const report = (what: string, from: number) =>
    console.log(`${suite.kind}: ${what} in ${((Date.now() - from) / 1000).toFixed(0)} s, ${stops} stops of the background so far`);

  it(`marks ${IN_A_ROW} articles that follow one another in one document, and grows by nothing`, { timeout: PATIENCE }, async () => {
    const from = Date.now();
    const page = await open(0);
    await marked(page, nameOf(0));
    let settled = await page.figures();
    for (let n = 1; n <= IN_A_ROW; n++) {
      await sometimesStop();
      await page.evaluate(
        (html, path) => {
          history.pushState(null, "", path);
          const next = new DOMParser().parseFromString(html, "text/html");
          document.title = next.title;
          document.body.replaceChildren(...next.body.children);
        },
        pageOf(fixtureOf(n), "semantic"),
        `/soak/next-article-of-a-long-address-${n}`,
      );
      await marked(page, nameOf(n));
      expect(await page.marked()).not.toContain(nameOf(n + 1));
      if (n === 4) settled = await page.figures();
    }
    const end = await page.figures();
    expectSteady(settled, end);
    console.log(`${suite.kind}: after 4 articles ${JSON.stringify(settled)}, after ${IN_A_ROW} ${JSON.stringify(end)}`);
    report(`${IN_A_ROW} articles in a row marked`, from);
    await page.close();
  });

  it(`marks ${SIDE_BY_SIDE} tabs side by side, each with its own article`, { timeout: PATIENCE }, async () => {
    const from = Date.now();
    const pages: TestPage[] = [];
    for (let n = 0; n < SIDE_BY_SIDE; n++) {
      pages.push(await open(100 + n));
      await sometimesStop();
    }
    for (const [n, page] of pages.entries()) {
      await page.toFront();
      await marked(page, nameOf(100 + n));
      expect(await page.marked()).not.toContain(nameOf(n + 101));
    }
    report(`${SIDE_BY_SIDE} tabs side by side marked`, from);
    await suite.browser.stopBackground();
    for (const page of pages.slice(0, 2)) {
      await page.toFront();
      await openPanel(page);
    }
    expect(await suite.ask("app/report", null)).toContain("No errors noted.");
    for (const page of pages) await page.close();
  });
});
