import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inEachBrowser, isRead, launch, openCard, openPanel, sleep, type TestBrowser, until } from "./driver/index.ts";
import { OWN_ARTICLE, OWN_EXPECTED } from "./fixtures/article.ts";
import { MARKUPS } from "./fixtures/markup.ts";
import { seedFixtures } from "./fixtures/seeds.ts";

const STRICT = {
  "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};

/** Marked texts without a line under them, and whether any other text in the page would have one. */
function linesIn(): { readonly bare: readonly string[]; readonly outside: boolean } {
  const isLined = (element: Element, name: string) => getComputedStyle(element, `::highlight(${name})`).textDecorationLine === "underline";
  const bare: string[] = [];
  for (const [name, highlight] of CSS.highlights)
    for (const { startContainer } of highlight) {
      const element = startContainer.parentElement as Element;
      if (!isLined(element, name)) bare.push(`${name} in ${element.localName}: ${element.textContent}`);
    }
  const names = [...CSS.highlights.keys()];
  return { bare, outside: names.some((name) => isLined(document.body, name)) };
}

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

  it.each(MARKUPS)("draws its lines by rules that reach the marked text, and not the whole page, in %s markup", async (markup) => {
    const page = await suite.read(OWN_ARTICLE, { markup });
    await until("the lines", async () => (await page.evaluate(linesIn)).bare.length === 0);
    expect((await page.marked()).length).toBeGreaterThan(5);
    expect((await page.evaluate(linesIn)).outside).toBe(false);
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
