import { beforeEach, expect, it } from "vitest";
import { inEachBrowser, isRead, type TestPage, until } from "./driver/index.ts";
import { clickOn, textOf } from "./driver/own-page.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

interface Api {
  readonly tabs: { query(of: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
}

const STORY = pageOf(OWN_ARTICLE, "semantic");
const FILLER = "The harbour was quiet in the morning, and by noon the boats had come back with less than on the day before. ";
const paragraphs = (n: number, text = FILLER.repeat(3)) => `<p>${text}</p>`.repeat(n);
const article = (inner: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A quiet day</title><meta property="og:type" content="article"></head>
<body><article><h1>A quiet day at the harbour</h1>${inner}</article></body></html>`;

/** Why a page shows nothing or less, in the words of docs/design.md, on every surface that can say so. */
inEachBrowser(
  (suite) => {
    beforeEach(() => suite.ask("settings/change", { panelOpen: false, pausedHosts: [] }));

    const open = (html: string, host?: string) => suite.browser.open(suite.address(html, host));
    const says = (page: TestPage, text: string) => until(`“${text}”`, async () => (await textOf(page)).includes(text));
    /** Number and title of the toolbar's button over the page in front. */
    const button = () =>
      suite.browser.inExtension(async () => {
        const { tabs, action } = (globalThis as never as { chrome: Api }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        return tab ? [await action.getBadgeText({ tabId: tab.id }), await action.getTitle({ tabId: tab.id })] : [];
      });
    /** The popup over a page, once it says `text`; `then` goes on in it. */
    const popupSays = async (page: TestPage, text: string, then: (popup: TestPage) => Promise<void> = async () => undefined) => {
      const popup = await suite.browser.openPopup(page);
      await says(popup, text);
      await then(popup);
      await popup.close().catch(() => undefined);
      await page.toFront();
    };

    it("on: counts, partnerships, the number on the button, and off and on here", async () => {
      const page = await open(STORY);
      await isRead(page);
      await page.toFront();
      await until("the number", async () => /^\d+$/.test((await button())[0] ?? ""));
      expect((await button())[1]).toMatch(/^Intertie: \d+ partnerships among the names here$/);
      await popupSays(page, "partnerships among the names here", async (popup) => {
        expect(await textOf(popup)).toMatch(/\d+ companies and ventures, \d+ executives/);
        await clickOn(popup, `Pause on ${OWN_ARTICLE.host}`);
        await says(popup, `Paused on ${OWN_ARTICLE.host}.`);
        await until("no marks", async () => (await page.marked()).length === 0);
        await clickOn(popup, "Turn on here");
        await isRead(page);
        await says(popup, "partnerships among the names here");
      });
      await page.close();
    });

    it("paused: no number, and the way back", async () => {
      const page = await open(STORY);
      await isRead(page);
      await page.hover(await page.pointOf("Stargate"));
      await until("the card", async () => (await page.textInside(".card")).length);
      await page.clickInside(".card-tools .menu button");
      await page.clickInside(".menu-item", `Pause on ${OWN_ARTICLE.host}`);
      await until("no marks", async () => (await page.marked()).length === 0);
      await until("the word in the card", async () =>
        (await page.textInside(".card .done"))[0]?.includes(`Paused on ${OWN_ARTICLE.host}.`),
      );
      await until("no number", async () => (await button())[0] === "");
      await page.clickInside(".card .done .link", "Resume");
      await isRead(page);
      await until("the card as it was", async () => (await page.textInside(".card .done")).length === 0);
      await page.close();
    });

    it("not an article: said in popup and native panel, and read anyway", async () => {
      const page = await open(
        `<!doctype html><title>Contact</title><h1>Contact</h1><p>Kakao and OpenAI have no desk here. Write to us.</p>`,
      );
      const native = await suite.browser.openExtension("/sidepanel.html");
      await page.toFront();
      await says(native, "This page doesn't look like an article.");
      await popupSays(page, "This page doesn't look like an article.", (popup) => clickOn(popup, "Read it anyway"));
      await isRead(page);
      await says(native, "OpenAI and Kakao");
      await native.close();
      await page.close();
    });

    it("an article without names: no number, never 0, and what to do", async () => {
      const page = await open(article(paragraphs(8)));
      await popupSays(page, "No companies or executives found in this article.");
      expect(await button()).toEqual(["", "Intertie"]);
      await page.clickInside(".edge-tab-open");
      await until("the word in the panel", async () =>
        (await page.textInside(".panel"))[0]?.includes("No companies or executives found in this article."),
      );
      expect(await page.textInside(".edge-tab-badge")).toEqual([""]);
      expect(
        await page.inside((root) => [...root.querySelectorAll(".panel .link")].some((one) => one.textContent?.includes("Select it"))),
      ).toBe(true);
      await page.close();
    });

    it("the beginning of an article: says how much of it is read", async () => {
      const fence = '<div class="paywall-box"><p>Subscribe to read on.</p></div>';
      const page = await open(article(`<p>Kakao and OpenAI met. ${FILLER.repeat(3)}</p>${paragraphs(2)}${fence}`));
      await isRead(page);
      await popupSays(page, "Names below them aren't read.");
      await page.clickInside(".edge-tab-open");
      await until("the word in the panel", async () =>
        /Only the first \d+ paragraphs are on the page\./.test((await page.textInside(".panel"))[0] ?? ""),
      );
      await page.close();
    });

    it("a page that the browser keeps to itself, and one that nobody asked for", async () => {
      const closed = await suite.browser.openExtension("/welcome.html");
      const page = await open(STORY, "unlisted.example");
      await popupSays(page, "Intertie isn't on for unlisted.example.");
      const native = await suite.browser.openExtension("/sidepanel.html");
      const other = await open(STORY, "other.example");
      await other.toFront();
      await says(native, "Intertie can't see which page this is.");
      for (const one of [native, other, page, closed]) await one.close();
    });

    // Firefox ends the scripts of an extension that is taken away.
    if (suite.kind === "chromium")
      it("an extension that is gone: says so where something of it is open, and goes elsewhere", async () => {
        const read = await open(STORY);
        await isRead(read);
        await read.clickInside(".edge-tab-open");
        await until("the panel", async () => (await read.textInside(".panel")).length);
        await suite.browser.uninstall();
        await read.toFront();
        await read.hover(await read.pointOf("Stargate"));
        await until("the word", async () =>
          (await read.textInside(".panel"))[0]?.includes("Intertie was updated. Reload the page to go on."),
        );
        await read.clickInside(".panel .link", "Reload the page");
        await until("a page without us", async () => (await read.evaluate(() => document.documentElement.children.length)) === 2);
      });
  },
  { grants: true },
);
