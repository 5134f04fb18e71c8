import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, startServer, type TestBrowser, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

type Permissions = { remove(what: { origins: string[] }): Promise<boolean> };

describe.each(KINDS)("%s: a permission taken back", (kind) => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(kind);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("takes marks and names away at once and says why; a host that Chromium never gives back stays read", async () => {
    const page = await browser.open(server.page(OWN_ARTICLE.host, "/business/permission-taken-back", pageOf(OWN_ARTICLE, "semantic")));
    await until("marks", async () => (await page.marked()).length > 0);
    await page.clickInside(".edge-tab");
    const panel = async () => (await page.textInside(".panel")).join("");
    await until("the panel", async () => (await panel()).includes("Kakao"));
    const removed = await browser.inExtension(async (origin) => {
      const { permissions } = (globalThis as never as { chrome: { permissions: Permissions } }).chrome;
      return permissions.remove({ origins: [origin] }).catch(() => false);
    }, "*://*.koreatimes.co.kr/*");
    await page.toFront();
    expect(removed).toBe(kind === "firefox");
    if (removed) {
      await until("no marks", async () => (await page.marked()).length === 0);
      await until("the reason", async () => (await panel()).includes(`You took back access to ${OWN_ARTICLE.host}. Marks were removed.`));
      expect(await panel()).not.toContain("Kakao");
    } else {
      expect(await page.marked()).toContain("Kakao");
      expect(await panel()).toContain("Kakao");
    }
  });
});
