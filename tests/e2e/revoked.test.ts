import { expect, it } from "vitest";
import { edge, inEachBrowser, isMarked, openCard, openPanel, panelOf, shows, type TestPage, until } from "./driver/index.ts";

/** What the reader may have open when the permission goes, and how they got there. */
const OPEN: Readonly<Record<string, (page: TestPage) => Promise<unknown>>> = {
  "nothing open": edge,
  "a card open": (page) => openCard(page, "Stargate"),
  "a card's menu open": async (page) => {
    await openCard(page, "Stargate");
    await page.clickInside(".card-tools .menu button");
  },
  "the panel open": openPanel,
  "a tie open": async (page) => {
    await openPanel(page);
    await page.clickInside("button.row-open", "Partnership");
    await shows(page, "What each article says");
  },
  "a form open": async (page) => {
    await openPanel(page);
    await page.clickInside("[aria-label='More']");
    await page.clickInside(".menu button", "Add a tie");
    await until("the form", async () => (await page.textInside(".form")).length);
  },
};

inEachBrowser(
  (suite) => {
    it.each(Object.entries(OPEN))("takes all of ours away at once, and brings it back with it: %s", async (_open, take) => {
      const { browser } = suite;
      await suite.ask("settings/change", { panelOpen: false });
      const page = await suite.read();
      await take(page);
      const forms = async () => (await page.textInside(".form")).length;
      const [panel, form] = [await panelOf(page), await forms()];
      await browser.setAccess(false);
      await page.toFront();
      await until("no marks", async () => (await page.marked()).length === 0);
      await until("no card and no panel", async () => (await page.textInside(".card, .panel")).length === 0);
      expect(await page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.hidden)).toBe(true);
      await browser.setAccess(true);
      await page.toFront();
      await isMarked(page);
      if (panel) await until("the panel, left open", () => panelOf(page));
      // What was typed into a form is the reader's.
      expect(await forms()).toBe(form);
      await page.close();
    });

    it("lets no page that is opened meanwhile be read", async () => {
      await suite.browser.setAccess(false);
      const page = await suite.open();
      const other = await suite.browser.openExtension("/options.html");
      await other.close();
      expect(await page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length])).toEqual([0, 2]);
      await suite.browser.setAccess(true);
      await page.toFront();
      await isMarked(page);
      await page.close();
    });
  },
  { about: "a permission taken back" },
);
