import { afterAll, beforeAll, it } from "vitest";
import { inEachBrowser, isRead, launch, type TestBrowser, type TestPage, until } from "./driver/index.ts";
import { openScreen, type Screen } from "./driver/screen.ts";

/** A driver's keys never reach the browser's own shortcuts and menus: these come from the screen. */
inEachBrowser(
  (suite) => {
    let screen: Screen;
    let browser: TestBrowser;
    let page: TestPage;

    beforeAll(async () => {
      screen = await openScreen();
      browser = await launch(suite.kind, { headless: false, display: screen.display });
      page = await browser.open(suite.serve());
      await page.toFront();
      await isRead(page, 30_000);
    });
    afterAll(async () => {
      await browser?.close();
      screen?.close();
    });

    const selection = () => page.evaluate(() => String(getSelection()));
    /** Where a point of the page stands on the screen. */
    const onScreen = async (text: string) => {
      const at = await page.pointOf(text);
      const from = await page.evaluate(() => {
        const { mozInnerScreenX: left, mozInnerScreenY: top } = window as never as { mozInnerScreenX?: number; mozInnerScreenY?: number };
        return { x: left ?? screenX, y: top ?? screenY + outerHeight - innerHeight };
      });
      return [String(Math.round(from.x + at.x)), String(Math.round(from.y + at.y))] as const;
    };
    /** Presses until it shows: a busy browser may pass by a key. */
    const press = (keys: string, what: string, shown: () => Promise<boolean>) =>
      until(
        what,
        async () => {
          if (await shown()) return true;
          screen.act("key", keys);
          return until(what, shown, 2_500).catch(() => false);
        },
        60_000,
      );

    it("turns marks off and on", async () => {
      const [x, y] = await onScreen("Stargate");
      screen.act("mousemove", x, String(Number(y) + 40));
      await press("alt+shift+i", "no marks", async () => (await page.marked()).length === 0);
      await press("alt+shift+i", "marks", async () => (await page.marked()).length > 0);
    });

    it("walks to the next mention and back", async () => {
      /** The strongly drawn mention: where it stands in the page, and its name. */
      const current = () =>
        page.evaluate(() => {
          for (const [name, group] of CSS.highlights) {
            if (!name.endsWith("-active")) continue;
            for (const { startContainer, startOffset } of group) {
              const range = document.createRange();
              range.setStart(startContainer, startOffset);
              return `${Math.round(range.getBoundingClientRect().top + scrollY)} ${startOffset} ${startContainer.textContent?.slice(0, 40)}`;
            }
          }
          return "";
        });
      await press("alt+shift+j", "a mention", async () => (await current()) !== "");
      const first = await current();
      await press("alt+shift+j", "the next", async () => !["", first].includes(await current()));
      await press("alt+shift+k", "the one before", async () => (await current()) === first);
    });

    it("looks up a selection from the context menu", async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const card = async () => (await page.textInside(".card")).length > 0;
      await until(
        "the card",
        async () => {
          const [x, y] = await onScreen("Stargate");
          screen.act("key", "Escape");
          screen.act("mousemove", x, y, "click", "--repeat", "2", "--delay", "60", "1");
          await until("a selection", async () => (await selection()).trim() === "Stargate", 2_000);
          screen.act("mousemove", x, y, "click", "3");
          // The menu takes letters once it is drawn; the first that finds it closes it again.
          return until(
            "the card",
            async () => {
              screen.act("key", "l");
              return until("the card", card, 700).catch(() => false);
            },
            4_000,
          );
        },
        60_000,
      );
    });

    it("opens the panel", async () => {
      const hidden = () => page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.hidden === true);
      await press("alt+shift+l", "the native panel", hidden);
    });
  },
  { about: "real keys and pointer", browser: false },
);
