import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRead, KINDS, launch, sleep, startServer, type TestBrowser, type TestPage, type TestServer, until } from "./driver/index.ts";
import { clickOn, textOf } from "./driver/own-page.ts";
import { openScreen, type Screen } from "./driver/screen.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

type Permissions = { remove(what: { origins: string[] }): Promise<boolean> };
const STORY = pageOf(OWN_ARTICLE, "semantic");

const openPanel = async (page: TestPage) => {
  await page.toFront();
  const isOpen = () => page.inside((root) => Boolean(root.querySelector(".panel")));
  const hasTab = () => page.inside((root) => Boolean(root.querySelector<HTMLElement>(".edge-tab")?.offsetWidth));
  // An earlier page may have left the panel open for all.
  if ((await until("tab or panel", async () => ((await isOpen()) ? "panel" : (await hasTab()) && "tab"))) === "tab")
    await page.clickInside(".edge-tab-open");
  await until("the panel", isOpen);
};
/** Nothing of ours is to be seen or used. */
const isLeft = async (page: TestPage) => {
  await until("no marks", async () => (await page.marked()).length === 0);
  await until("no panel", async () => (await page.textInside(".panel, .card")).length === 0);
  expect(await page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.hidden)).toBe(true);
};

describe.each(KINDS)("%s: access", (kind) => {
  let server: TestServer;
  let screen: Screen | null = null;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startServer();
    // Chromium's prompt takes keys from a screen only; Firefox can be told to grant without one.
    screen = kind === "chromium" ? await openScreen() : null;
    browser = await launch(kind, screen ? { headless: false, display: screen.display } : { grants: true });
  });
  afterAll(async () => {
    await browser?.close();
    screen?.close();
    await server?.close();
  });

  /** Says yes to the browser's prompt, where there is one. */
  const agree = async () => {
    if (!screen) return;
    await sleep(1_500);
    screen.act("key", "Tab");
    await sleep(200);
    screen.act("key", "Return");
  };
  const open = async (host: string, name: string) => browser.open(server.page(host, `/business/${name}-with-a-long-enough-name`, STORY));

  it("to a site is asked for in the popup and acts at once; given back in the options, it takes everything away", async () => {
    const page = await open("unlisted.example", "always");
    await sleep(800);
    expect(await page.marked()).toEqual([]);
    const popup = await browser.openPopup(page);
    await until("the popup", async () => (await textOf(popup)).includes("Intertie isn't on for unlisted.example."));
    if (kind === "firefox") await popup.toFront();
    await clickOn(popup, "Always read unlisted.example");
    await agree();
    await page.toFront();
    await isRead(page);
    await openPanel(page);
    const options = await browser.openExtension("/options.html");
    await clickOn(options, "Remove: unlisted.example");
    await isLeft(page);
    expect(await textOf(options)).not.toContain("unlisted.example");
    await options.close();
    await page.close();
  });

  it("to every news article acts at once in all open tabs, and leaves all but the listed ones", async () => {
    const first = await open("unlisted.example", "every");
    const second = await open("other.example", "every");
    const listed = await open(OWN_ARTICLE.host, "every");
    await isRead(listed);
    const options = await browser.openExtension("/options.html");
    await clickOn(options, "Read every news article");
    await agree();
    for (const page of [first, second]) await isRead(page);
    await openPanel(second);
    await options.toFront();
    await clickOn(options, "Read every news article");
    for (const page of [first, second]) await isLeft(page);
    expect(await listed.marked()).toContain("Kakao");
    for (const page of [options, first, second, listed]) await page.close();
  });

  it("to one page is given by a click on the button, and ends with the page", async () => {
    const page = await open("unlisted.example", "once");
    const popup = await browser.openPopup(page);
    await clickOn(popup, "Read this page once");
    await isRead(page);
    await until("what was found", async () => (await textOf(popup)).includes("partnerships among the names here"));
    await page.toFront();
    await page.goto(server.page("other.example", "/business/another-with-a-long-enough-name", STORY));
    await sleep(1_000);
    expect(await page.marked()).toEqual([]);
    await page.close();
  });

  it("to a listed site that Firefox lets be taken back goes at once, is asked for again and comes back; Chromium never gives it back", async () => {
    const page = await open(OWN_ARTICLE.host, "taken-back");
    await isRead(page);
    await openPanel(page);
    const removed = await browser.inExtension(async (origin) => {
      const { permissions } = (globalThis as never as { chrome: { permissions: Permissions } }).chrome;
      return permissions.remove({ origins: [origin] }).catch(() => false);
    }, "*://*.koreatimes.co.kr/*");
    expect(removed).toBe(kind === "firefox");
    if (!removed) {
      expect(await page.marked()).toContain("Kakao");
      expect((await page.textInside(".panel")).join("")).toContain("Kakao");
      return;
    }
    await isLeft(page);
    const popup = await browser.openPopup(page);
    await until("the reason", async () =>
      (await textOf(popup)).includes(`You took back access to ${OWN_ARTICLE.host}. Marks were removed.`),
    );
    await popup.toFront();
    await clickOn(popup, "Allow again");
    await page.toFront();
    await isRead(page);
    await until("the panel, left open", async () => (await page.textInside(".panel")).join("").includes("Kakao"));
  });
});
