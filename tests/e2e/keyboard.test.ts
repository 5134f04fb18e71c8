import { beforeEach, expect, it } from "vitest";
import { inEachBrowser, type TestPage, until } from "./driver/index.ts";

inEachBrowser(
  (suite) => {
    beforeEach(() => suite.ask("settings/change", { panelOpen: false }));

    const open = async () => {
      const page = await suite.read();
      await until("the edge tab", () => page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.offsetWidth));
      return page;
    };
    /** What has the focus inside, by its label or text; "" while the page has it. */
    const focused = (page: TestPage) =>
      page.inside((root) => {
        const at = root.activeElement;
        return at ? (at.getAttribute("aria-label") ?? at.textContent ?? "") : "";
      });
    /** Presses Tab until what has the focus inside begins so. */
    const tabTo = (page: TestPage, label: string, key = "Tab") =>
      until(
        `the focus on “${label}”`,
        async () => {
          if ((await focused(page)).startsWith(label)) return true;
          await page.key(key);
          return (await focused(page)).startsWith(label);
        },
        30_000,
      );
    const panel = async (page: TestPage) => (await page.textInside(".panel"))[0] ?? "";

    it("opens the panel from the page's end, opens a tie, comes back, and closes it with the focus on its tab", async () => {
      const page = await open();
      await tabTo(page, "Open Intertie");
      await page.key("Enter");
      await until("the panel with the focus", async () => (await focused(page)) === "Intertie");
      await tabTo(page, "Partnership, ");
      await page.key("Enter");
      await until("the tie", async () => (await panel(page)).includes("What each article says"));
      expect(await focused(page)).toContain("OpenAI and Kakao");
      await page.key("Escape");
      await until("the overview", async () => (await panel(page)).includes("Names in this article"));
      expect(await focused(page)).toContain("Partnership");
      await page.key("Escape");
      await until("no panel", async () => (await page.textInside(".panel")).length === 0);
      await until("the focus on the tab", async () => (await focused(page)).startsWith("Open Intertie"));
      await page.close();
    });

    it("keeps the focus in the panel on a jump, and moves it to the text by a second command", async () => {
      const page = await open();
      await page.clickInside(".edge-tab-open");
      await until("the panel", async () => (await panel(page)).includes("Names in this article"));
      await tabTo(page, "Next mention of OpenAI");
      for (const nth of [1, 2]) {
        await page.key("Enter");
        await until("what is said", async () => (await page.textInside(".panel [role=status]")).join(" ").includes(`${nth} of `));
      }
      expect(await page.evaluate(() => String(getSelection()))).toBe("OpenAI");
      expect(await focused(page)).toBe("Next mention of OpenAI");
      await tabTo(page, "Go on in the text");
      await page.key("Enter");
      await until("the focus in the page", async () => (await focused(page)) === "");
      expect(await page.evaluate(() => String(getSelection()))).toBe("OpenAI");
      await page.key("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kakao");
      await page.close();
    });

    it("closes a card's menu alone by Escape, and then the card", async () => {
      const page = await open();
      await page.hover(await page.pointOf("Stargate"));
      await until("the card", async () => (await page.textInside(".card")).length);
      await page.clickInside(".card-tools .menu button");
      await until("the menu", async () => (await page.textInside(".menu-list")).length);
      await page.key("Escape");
      await until("no menu", async () => (await page.textInside(".menu-list")).length === 0);
      expect(await page.textInside(".card")).toHaveLength(1);
      await page.key("Escape");
      await until("no card", async () => (await page.textInside(".card")).length === 0);
      await page.close();
    });

    it("goes through a menu by arrows, and Escape closes one thing at a time", async () => {
      const page = await open();
      await page.clickInside(".edge-tab-open");
      await until("the panel", async () => (await panel(page)).includes("Names in this article"));
      await tabTo(page, "More");
      await page.key("Enter");
      await page.key("ArrowDown");
      await until("the first entry", async () => (await focused(page)) === "Add a tie");
      await page.key("ArrowUp");
      await until("the last entry", async () => (await focused(page)).startsWith("Pause on"));
      await page.key("Escape");
      await until("the button", async () => (await focused(page)) === "More");
      expect(await page.textInside(".menu-list")).toEqual([]);
      expect(await page.textInside(".panel")).toHaveLength(1);
      await page.close();
    });
  },
  { about: "by keyboard alone" },
);
