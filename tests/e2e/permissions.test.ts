import { expect, it } from "vitest";
import { inEachBrowser, isRead, type Kind, openPanel, sleep, type TestPage, until } from "./driver/index.ts";
import { clickOn, textOf } from "./driver/own-page.ts";
import { openScreen, type Screen } from "./driver/screen.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

type Permissions = { remove(what: { origins: string[] }): Promise<boolean> };

/** Nothing of ours is to be seen or used. */
const isLeft = async (page: TestPage) => {
  await until("no marks", async () => (await page.marked()).length === 0);
  await until("no panel", async () => (await page.textInside(".panel, .card")).length === 0);
  expect(await page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.hidden)).toBe(true);
};

let screen: Screen | null = null;

/** Chromium's prompt takes keys from a screen only; Firefox can be told to grant without one. */
async function prepare(kind: Kind) {
  screen = kind === "chromium" ? await openScreen() : null;
  const options = screen ? { headless: false, display: screen.display } : { grants: true };
  return { options, end: () => screen?.close() };
}

inEachBrowser(
  (suite) => {
    /** Says yes to the browser's prompt, where there is one. */
    const agree = async () => {
      if (!screen) return;
      await sleep(1_500);
      screen.act("key", "Tab");
      await sleep(200);
      screen.act("key", "Return");
    };
    const open = (host: string) => suite.open(OWN_ARTICLE, { host });

    it("to a site is asked for in the popup and acts at once; given back in the options, it takes everything away", async () => {
      const page = await open("unlisted.example");
      await sleep(800);
      expect(await page.marked()).toEqual([]);
      const popup = await suite.browser.openPopup(page);
      await until("the popup", async () => (await textOf(popup)).includes("Intertie isn't on for unlisted.example."));
      if (suite.kind === "firefox") await popup.toFront();
      await clickOn(popup, "Always read unlisted.example");
      await agree();
      await page.toFront();
      await isRead(page);
      await openPanel(page);
      const options = await suite.browser.openExtension("/options.html");
      await clickOn(options, "Remove: unlisted.example");
      await isLeft(page);
      expect(await textOf(options)).not.toContain("unlisted.example");
      await options.close();
      await page.close();
    });

    it("to every news article acts at once in all open tabs, and leaves all but the listed ones", async () => {
      const first = await open("unlisted.example");
      const second = await open("other.example");
      const listed = await open(OWN_ARTICLE.host);
      await isRead(listed);
      const options = await suite.browser.openExtension("/options.html");
      await clickOn(options, "Read every news article");
      await agree();
      for (const page of [first, second]) await isRead(page);
      await openPanel(second);
      await options.toFront();
      await clickOn(options, "Read every news article");
      for (const page of [first, second]) await isLeft(page);
      await until("the listed one's marks", async () => (await listed.marked()).includes("Kakao"));
      for (const page of [options, first, second, listed]) await page.close();
    });

    it("to one page is given by a click on the button, and ends with the page", async () => {
      const page = await open("unlisted.example");
      const popup = await suite.browser.openPopup(page);
      await clickOn(popup, "Read this page once");
      await isRead(page);
      await until("what was found", async () => (await textOf(popup)).includes("partnerships among the names here"));
      await page.toFront();
      await page.goto(suite.serve(OWN_ARTICLE, { host: "other.example" }));
      await sleep(1_000);
      expect(await page.marked()).toEqual([]);
      await page.close();
    });

    it("to a listed site that Firefox lets be taken back goes at once, is asked for again and comes back; Chromium never gives it back", async () => {
      const page = await open(OWN_ARTICLE.host);
      await isRead(page);
      await openPanel(page);
      const removed = await suite.browser.inExtension(async (origin) => {
        const { permissions } = (globalThis as never as { chrome: { permissions: Permissions } }).chrome;
        return permissions.remove({ origins: [origin] }).catch(() => false);
      }, "*://*.koreatimes.co.kr/*");
      expect(removed).toBe(suite.kind === "firefox");
      if (!removed) {
        expect(await page.marked()).toContain("Kakao");
        expect((await page.textInside(".panel")).join("")).toContain("Kakao");
        return;
      }
      await isLeft(page);
      const popup = await suite.browser.openPopup(page);
      await until("the reason", async () =>
        (await textOf(popup)).includes(`You took back access to ${OWN_ARTICLE.host}. Marks were removed.`),
      );
      await popup.toFront();
      await clickOn(popup, "Allow again");
      await page.toFront();
      await isRead(page);
      await until("the panel, left open", async () => (await page.textInside(".panel")).join("").includes("Kakao"));
    });
  },
  { about: "access", prepare },
);
