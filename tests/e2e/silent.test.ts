import { expect, it } from "vitest";
import { hides, inEachBrowser, isMarked, openCard, openPanel, panelOf, shows, type TestPage, until } from "./driver/index.ts";
import { clickOn, textOf } from "./driver/own-page.ts";

const UNREAD = "The names on this page couldn't be read. Nothing you saved is affected.";
const NOT_SHOWN = "Not shown: Intertie didn't answer; try again in a moment. Nothing you saved is affected.";

const says = (page: TestPage, text: string) => until(`“${text}”`, async () => (await textOf(page)).includes(text), 20_000);

inEachBrowser(
  (suite) => {
    it("keeps what was read of a page, says that the rest couldn't be, and reads it when asked again", async () => {
      const page = await suite.read();
      await openPanel(page);
      const before = await page.marked();
      const release = await suite.browser.holdBackground();
      try {
        await page.evaluate(() => {
          const added = document.createElement("p");
          added.textContent =
            "Naver, Kakao's rival, said on Friday that it would build a data centre of its own in the south of the country.";
          document.querySelector("article")?.append(added);
        });
        await until("the word in the panel", async () => (await panelOf(page)).includes(UNREAD), 30_000);
        expect(await page.marked()).toEqual(before);
        expect(await openCard(page, "Stargate")).toContain("Stargate");
        await page.clickInside(".panel .link", "Try again");
        await hides(page, UNREAD);
        await until("the word again", async () => (await panelOf(page)).includes(UNREAD), 30_000);
      } finally {
        await release();
      }
      await page.toFront();
      await page.clickInside(".panel .link", "Try again");
      await until("the new name marked", async () => (await page.marked()).includes("Naver"), 15_000);
      await hides(page, UNREAD);
      await page.close();
    });

    it("reads a page that was opened meanwhile once the background can be had", async () => {
      const release = await suite.browser.holdBackground();
      const page = await suite.open();
      await until("a while", () => new Promise((done) => setTimeout(() => done(true), 5_000)));
      await release();
      await until("marks", async () => (await page.marked()).length > 0, 40_000);
      await isMarked(page);
      await openPanel(page);
      await shows(page, "Partnerships");
      await page.close();
    });

    // Chromium's worker answers these before it can be stopped, or, stopped as it starts, leaves each call to its full patience of 80 s.
    if (suite.kind === "firefox")
      it.each(["/options.html", "/sidepanel.html", "/popup.html"])("says so in %s, and shows it when asked again", async (file) => {
        const release = await suite.browser.holdBackground();
        const page = await suite.browser.openExtension(file);
        try {
          await says(page, NOT_SHOWN);
        } finally {
          await release();
        }
        await clickOn(page, "Try again");
        await until("the page", async () => !(await textOf(page)).includes("Not shown"), 15_000);
        expect((await textOf(page)).length).toBeGreaterThan(20);
        await page.close();
      });
  },
  { about: "a background that fails again and again" },
);
