import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, startServer, type TestBrowser, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE, OWN_EXPECTED } from "./fixtures/article.ts";
import { MARKUPS, pageOf } from "./fixtures/markup.ts";
import { seedFixtures } from "./fixtures/seeds.ts";

const STRICT = {
  "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};

describe.each(KINDS)("%s", (kind) => {
  let server: TestServer;
  let browser: TestBrowser;
  let plain: TestBrowser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(kind);
    plain = await launch(kind, { extension: false });
  });
  afterAll(async () => {
    await browser?.close();
    await plain?.close();
    await server?.close();
  });

  const settled = async (url: string) => {
    const page = await browser.open(url);
    // Sure marks come before the article is read; the edge tab comes after it.
    await until("the edge tab", async () => (await page.textInside(".edge-tab-open")).length);
    await until("marks", async () => (await page.marked()).length > 0);
    return page;
  };

  it.each(MARKUPS)("marks the article's names and no furniture in %s markup", async (markup) => {
    const page = await settled(server.page(OWN_ARTICLE.host, `/${markup}${OWN_ARTICLE.path}`, pageOf(OWN_ARTICLE, markup)));
    const marked = await page.marked();
    for (const name of OWN_EXPECTED.marked) expect(marked).toContain(name);
    for (const name of OWN_EXPECTED.furniture) expect(marked).not.toContain(name);
    expect(page.errors.filter((line) => !/favicon|404/.test(line))).toEqual([]);
    await page.close();
  });

  it("marks a name that is split by inline markup once, and unknown names at their first mention", async () => {
    const page = await settled(server.page(OWN_ARTICLE.host, "/split", pageOf(OWN_ARTICLE, "semantic")));
    const marks = await page.marks();
    expect(marks["intertie-company"]?.filter((text) => text === "OpenAI").length).toBeGreaterThan(3);
    expect(await page.marked()).not.toContain("Open");
    const unknown = Object.entries(marks).flatMap(([group, texts]) => (group.includes("unknown") ? texts : []));
    expect(unknown.filter((text) => text === "Harbour Lantern Systems")).toHaveLength(1);
    await page.close();
  });

  it("leaves the page's body as it is without the extension", async () => {
    const url = server.page(OWN_ARTICLE.host, "/same", pageOf(OWN_ARTICLE, "semantic"));
    const page = await settled(url);
    await page.hover(await page.pointOf("Kakao"));
    await until("the card", () => page.textInside(".card"));
    const without = await plain.open(url);
    expect(await page.bodyHtml()).toBe(await without.bodyHtml());
    await page.close();
    await without.close();
  });

  it("works under a policy that forbids everything", async () => {
    const url = server.page(OWN_ARTICLE.host, "/strict", pageOf(OWN_ARTICLE, "semantic"), STRICT);
    const page = await settled(url);
    await page.clickInside(".edge-tab-open");
    const text = await until("the panel", async () => (await page.textInside(".panel"))[0]);
    expect(text).toContain("OpenAI");
    await page.close();
  });

  it("reads nothing on a host that is not on the list", async () => {
    const page = await browser.open(server.page("unlisted.example", "/story", pageOf(OWN_ARTICLE, "semantic")));
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await page.marked()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  const SEED_NAMES = ["OpenAI", "Kakao", "SoftBank", "Stargate"];
  const SEED_FURNITURE = ["Petgas", "Hon Hai", "Kato", "Musk"];
  describe.each(seedFixtures().map((fixture) => [fixture.host, fixture] as const))("the recorded article on %s", (_host, fixture) => {
    it.each(MARKUPS)("is marked in %s markup", async (markup) => {
      const page = await settled(server.page(fixture.host, `${fixture.path}/${markup}`, pageOf(fixture, markup)));
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
