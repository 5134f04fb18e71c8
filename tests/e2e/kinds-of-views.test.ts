import { expect, it } from "vitest";
import { inEachBrowser, openPanel, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

const STORY = pageOf(OWN_ARTICLE, "semantic");
const THEMED = STORY.replace("</style>", "html.night body{background:#121212;color:#ddd}</style>");

interface Tabs {
  query(about: object): Promise<{ id: number; url?: string }[]>;
  setZoom(tab: number, factor: number): Promise<void>;
  discard(tab: number): Promise<unknown>;
  update(tab: number, change: object): Promise<unknown>;
}

/** Runs in an extension page: does something with the tab at an address. */
async function withTab(url: string, what: "zoom" | "discard" | "activate", factor: number): Promise<boolean> {
  const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const { tabs } = api.browser ?? api.chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) return false;
  if (what === "zoom") await tabs.setZoom(tab.id, factor);
  else if (what === "discard") await tabs.discard(tab.id);
  else await tabs.update(tab.id, { active: true });
  return true;
}

const hasMarks = (page: TestPage) => until("marks", async () => (await page.marked()).length > 5);

/** The line under the names on record, as the page's style has it now. */
const lineOfMarks = (page: TestPage) =>
  page.evaluate(() => getComputedStyle(document.querySelector("article p") as Element, "::highlight(intertie-company)").textDecorationLine);

const isShown = (page: TestPage, selector: string) =>
  page.inside((root, wanted: string) => {
    const element = root.querySelector(wanted);
    return element?.checkVisibility() ?? false;
  }, selector);

inEachBrowser((suite) => {
  // Before the panel is opened, which would lie over the story at a large zoom.
  it.each([0.5, 1.5, 3, 5])("keeps marks, card and panel in place at a zoom of %d", async (factor) => {
    const url = suite.address(STORY);
    const page = await suite.browser.open(url);
    await hasMarks(page);
    const before = await page.evaluate(() => innerWidth);
    await suite.browser.inExtension(withTab, url, "zoom", factor);
    await page.toFront();
    await until("the zoom", async () => (await page.evaluate(() => innerWidth)) !== before);
    await until("the card", async () => {
      await page.hover(await page.pointOf("Kakao"));
      return until("the card", () => isShown(page, ".card"), 1_500);
    });
    const isInView = () =>
      page.inside((root) => {
        const { left, top, right, bottom, width } = (root.querySelector(".card") as Element).getBoundingClientRect();
        return width > 0 && left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      });
    await until("the card in view", isInView);
    expect((await page.marked()).filter((text) => text === "Kakao").length).toBeGreaterThan(1);
    await suite.browser.inExtension(withTab, url, "zoom", 1);
    await page.close();
  });

  it("prints neither marks nor panel", async () => {
    const page = await suite.browser.open(suite.address(STORY));
    await hasMarks(page);
    await openPanel(page);
    expect(await lineOfMarks(page)).toBe("underline");
    expect(await isShown(page, ".panel")).toBe(true);
    await page.setPrint(true);
    await until("no line under names", async () => (await lineOfMarks(page)) !== "underline");
    expect(await isShown(page, ".panel")).toBe(false);
    expect(await isShown(page, ".edge-tab")).toBe(false);
    await page.setPrint(false);
    await until("the lines again", async () => (await lineOfMarks(page)) === "underline");
    await page.close();
  });

  it("follows a page that turns dark, and light again", async () => {
    const page = await suite.browser.open(suite.address(THEMED));
    await hasMarks(page);
    await openPanel(page);
    const theme = () => page.inside((root) => root.querySelector(".panel")?.closest("[data-theme]")?.getAttribute("data-theme") ?? null);
    await until("the light panel", async () => (await theme()) === "light");
    await page.evaluate(() => document.documentElement.classList.add("night"));
    await until("the dark panel", async () => (await theme()) === "dark");
    await page.evaluate(() => document.documentElement.classList.remove("night"));
    await until("the light panel again", async () => (await theme()) === "light");
    await page.close();
  });

  it("reads a tab that was put away and restored", async () => {
    const url = suite.address(STORY);
    const page = await suite.browser.open(url);
    await hasMarks(page);
    const other = await suite.browser.open(suite.address(STORY));
    await suite.browser.inExtension(withTab, url, "discard", 1);
    await suite.browser.inExtension(withTab, url, "activate", 1);
    const restored = await suite.browser.find(url);
    await hasMarks(restored);
    await restored.close();
    await other.close();
  });
});
