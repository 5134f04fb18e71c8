import { beforeEach, expect, it } from "vitest";
import { edge, inEachBrowser, isMarked, openCard, openPanel, panelOf, type TestPage, until } from "./driver/index.ts";

/** What the reader may have open when an update comes, and how they got there. */
const OPEN: Readonly<Record<string, (page: TestPage) => Promise<unknown>>> = {
  "nothing open": edge,
  "a card open": (page) => openCard(page, "Stargate"),
  "the panel open": openPanel,
};

inEachBrowser((suite) => {
  beforeEach(() => suite.ask("settings/change", { panelOpen: false }));

  it.each(Object.entries(OPEN))("hands marks and panel over to the new scripts when it is updated: %s", async (_open, take) => {
    const page = await suite.read();
    await take(page);
    const panel = await panelOf(page);
    await suite.browser.update();
    // Only a script of the new version still hears of changed settings.
    const setMarks = (marks: string) => until("the new background", () => suite.ask("settings/change", { marks }));
    await until("the new script", async () => {
      await setMarks("off");
      return (await page.marked()).length === 0;
    });
    await setMarks("all");
    await isMarked(page);
    await page.toFront();
    await until("the panel as it was left", async () => (await page.textInside(".panel")).length === (panel ? 1 : 0));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.hover({ x: 5, y: 400 });
    await until("no card of the old script", async () => (await page.textInside(".card")).length === 0);
    await openCard(page, "Stargate");
    expect(await page.textInside(".card")).toHaveLength(1);
    await page.close();
  });
});
