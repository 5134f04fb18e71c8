import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inEachBrowser, isRead, launch, openCard, openPanel, sleep, type TestBrowser } from "./driver/index.ts";
import { OWN_ARTICLE, OWN_EXPECTED } from "./fixtures/article.ts";
import { MARKUPS } from "./fixtures/markup.ts";
import { seedFixtures } from "./fixtures/seeds.ts";

const STRICT = {
  "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};

inEachBrowser((suite) => {
  let plain: TestBrowser;

  beforeAll(async () => {
    plain = await launch(suite.kind, { extension: false });
  });
  afterAll(() => plain?.close());

  it.each(MARKUPS)("marks the article's names and no furniture in %s markup", async (markup) => {
    const page = await suite.read(OWN_ARTICLE, { markup });
    const marked = await page.marked();
    for (const name of OWN_EXPECTED.marked) expect(marked).toContain(name);
    for (const name of OWN_EXPECTED.furniture) expect(marked).not.toContain(name);
    expect(page.errors.filter((line) => !/favicon|404/.test(line))).toEqual([]);
    await page.close();
  });

  it("marks a name that is split by inline markup once, and unknown names at their first mention", async () => {
    const page = await suite.read();
    const marks = await page.marks();
    expect(marks["intertie-company"]?.filter((text) => text === "OpenAI").length).toBeGreaterThan(3);
    expect(await page.marked()).not.toContain("Open");
    const unknown = Object.entries(marks).flatMap(([group, texts]) => (group.includes("unknown") ? texts : []));
    expect(unknown.filter((text) => text === "Harbour Lantern Systems")).toHaveLength(1);
    await page.close();
  });

  it("leaves the page's body as it is without the extension", async () => {
    const url = suite.serve();
    const page = await suite.browser.open(url);
    await isRead(page);
    await openCard(page, "Kakao");
    const without = await plain.open(url);
    expect(await page.bodyHtml()).toBe(await without.bodyHtml());
    await page.close();
    await without.close();
  });

  it("works under a policy that forbids everything", async () => {
    const page = await suite.read(OWN_ARTICLE, { headers: STRICT });
    expect(await openPanel(page)).toContain("OpenAI");
    await page.close();
  });

  it("reads nothing on a host that is not on the list", async () => {
    const page = await suite.open(OWN_ARTICLE, { host: "unlisted.example" });
    await sleep(1_000);
    expect(await page.marked()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  const SEED_NAMES = ["OpenAI", "Kakao", "SoftBank", "Stargate"];
  const SEED_FURNITURE = ["Petgas", "Hon Hai", "Kato", "Musk"];
  describe.each(seedFixtures().map((fixture) => [fixture.host, fixture] as const))("the recorded article on %s", (_host, fixture) => {
    it.each(MARKUPS)("is marked in %s markup", async (markup) => {
      const page = await suite.read(fixture, { markup });
      const marked = await page.marked();
      for (const name of SEED_NAMES)
        expect(
          marked.some((text) => text.toLowerCase().startsWith(name.toLowerCase())),
          name,
        ).toBe(true);
      for (const name of SEED_FURNITURE) expect(marked.filter((text) => text.includes(name))).toEqual([]);
      await page.close();
    });
  });
});
