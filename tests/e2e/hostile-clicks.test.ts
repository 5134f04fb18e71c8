import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, sleep, startServer, type TestBrowser, type TestPage, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

describe.each(KINDS)("%s", (kind) => {
  let server: TestServer;
  let browser: TestBrowser;
  let count = 0;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(kind);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (style = ""): Promise<TestPage> => {
    const html = pageOf(OWN_ARTICLE, "semantic").replace("</head>", `<style>${style}</style></head>`);
    const page = await browser.open(server.page(OWN_ARTICLE.host, `/clicks/a-page-that-steals-clicks-${count++}`, html));
    await until("marks", async () => (await page.marked()).length > 10);
    await until("the edge tab", async () => (await page.textInside(".edge-tab-open")).length);
    return page;
  };
  /** What our element looks like from the page. */
  const looks = (page: TestPage) =>
    page.evaluate(() => {
      const ours = document.documentElement.children[2];
      if (!ours) return null;
      const { opacity, visibility, transform, filter, position, pointerEvents, clipPath } = getComputedStyle(ours);
      return { opacity, visibility, transform, filter, position, pointerEvents, clipPath, inert: ours.hasAttribute("inert") };
    });
  const SOUND = {
    opacity: "1",
    visibility: "visible",
    transform: "none",
    filter: "none",
    position: "fixed",
    pointerEvents: "auto",
    clipPath: "none",
    inert: false,
  };

  it("stays to be seen, and in its place, whatever the page's rules say", async () => {
    const page = await open(
      "html > :not(head, body), intertie-root { opacity: 0 !important; visibility: hidden !important; transform: translate(200px, 0) !important; filter: opacity(0) !important; position: static !important; pointer-events: none !important; clip-path: inset(50%) !important }",
    );
    expect(await looks(page)).toEqual(SOUND);
    await page.evaluate(() => {
      const ours = document.documentElement.children[2] as HTMLElement;
      ours.style.cssText = "opacity:0!important;transform:translateX(-300px)!important";
      ours.setAttribute("inert", "");
    });
    await sleep(50);
    expect(await looks(page)).toEqual(SOUND);
    await page.clickInside(".edge-tab-open");
    await until("the panel", async () => (await page.textInside(".panel")).length);
    await page.key("Escape");
    await page.close();
  });

  it("goes rather than fight a page that insists, without holding it up", async () => {
    const page = await open();
    await page.evaluate(() => {
      const ours = document.documentElement.children[2] as HTMLElement;
      new MutationObserver(() => {
        if (ours.style.opacity !== "0") ours.style.setProperty("opacity", "0", "important");
      }).observe(ours, { attributes: true });
      ours.style.setProperty("opacity", "0", "important");
    });
    await until("our element to go", async () => (await looks(page)) === null);
    expect((await page.marked()).length).toBeGreaterThan(10);
    await page.close();
  });

  it("takes no click on what the reader can't see", async () => {
    const page = await open();
    await page.evaluate(() => document.documentElement.style.setProperty("opacity", "0"));
    await page.clickInside(".edge-tab-open");
    await sleep(600);
    expect(await page.textInside(".panel")).toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty("opacity"));
    await page.clickInside(".edge-tab-open");
    await until("the panel", async () => (await page.textInside(".panel")).length);
    await page.key("Escape");
    await page.close();
  });
});
