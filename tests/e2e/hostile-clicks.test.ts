import { expect, it } from "vitest";
import { edge, inEachBrowser, openPanel, sleep, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

inEachBrowser((suite) => {
  const open = async (style = ""): Promise<TestPage> => {
    await suite.ask("settings/change", { panelOpen: false });
    const page = await suite.read(OWN_ARTICLE, { head: `<style>${style}</style>` });
    await edge(page);
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
    await openPanel(page);
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
    await openPanel(page);
    await page.key("Escape");
    await page.close();
  });
});
