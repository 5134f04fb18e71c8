import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, startServer, type TestBrowser, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

describe.each(KINDS)("%s", (kind) => {
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

  it("hands marks and panel over to the new scripts when it is updated", async () => {
    const page = await browser.open(server.page(OWN_ARTICLE.host, "/updated/what-a-week-of-visits-left", pageOf(OWN_ARTICLE, "semantic")));
    await until("marks", async () => (await page.marked()).length > 10);
    await page.clickInside(".edge-tab-open");
    await until("the panel", async () => (await page.textInside(".panel")).length);
    await browser.update();
    // Only a script of the new version still hears of changed settings.
    const setMarks = (marks: string) =>
      until("the new background", () =>
        browser.inExtension(async (value) => {
          const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
          return runtime.sendMessage({ call: "settings/change", ask: { marks: value } });
        }, marks),
      );
    await until("the new script", async () => {
      await setMarks("off");
      return (await page.marked()).length === 0;
    });
    await setMarks("all");
    await until("marks", async () => (await page.marked()).length > 10);
    await page.toFront();
    await until("the panel, left open", async () => (await page.textInside(".panel")).length === 1);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.hover(await page.pointOf("Stargate"));
    await until("one card", async () => (await page.textInside(".card")).length === 1);
    await page.close();
  });
});
