import { expect, it } from "vitest";
import { cardOf, inEachBrowser, openCard, openPanel, panelOf, shows, sleep, type TestPage, until } from "./driver/index.ts";
import { seedFixtures } from "./fixtures/seeds.ts";

inEachBrowser((suite) => {
  const card = (page: TestPage) => page.textInside(".card");

  it("opens a card on hover, lets it be entered, and closes it with Escape", async () => {
    const page = await suite.read();
    const text = await openCard(page, "Kakao", 2);
    expect(text).toContain("Kakao");
    expect(text).toContain("OpenAI");
    const at = await page.inside((root) => {
      const { x, y } = root.querySelector(".card")?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + 40, y: y + 60 };
    });
    await page.hover(at);
    await sleep(700);
    expect(await card(page)).toHaveLength(1);
    await page.key("Escape");
    await until("the card to close", async () => (await card(page)).length === 0);
    await page.close();
  });

  it("lets a link keep its click and a plain mark open its card by click", async () => {
    const page = await suite.read();
    await page.evaluate(() => {
      document.querySelector("a[href='/topics/kakao']")?.addEventListener("click", (event) => {
        event.preventDefault();
        document.title = "link";
      });
    });
    await page.click(await page.pointOf("Kakao", 1));
    expect(await page.evaluate(() => document.title)).toBe("link");
    await page.hover({ x: 5, y: 400 });
    await page.click(await page.pointOf("Stargate"));
    const text = await until("the card", () => cardOf(page));
    expect(text).toContain("Stargate");
    await page.close();
  });

  it("shows ties in the panel, opens one, jumps and goes back", async () => {
    const page = await suite.read();
    expect(await openPanel(page)).toContain("OpenAI and Kakao");
    await page.setViewport(1100, 500);
    const before = await page.evaluate(() => scrollY);
    await page.clickInside(".panel button", "Previous mention of Kakao");
    await until("a jump", () => page.evaluate(() => String(getSelection()) === "Kakao" && scrollY > 100));
    await sleep(800);
    await page.clickInside(".panel button", "Back to where you were");
    await until("the way back", async () => (await page.evaluate(() => scrollY)) === before);
    await page.clickInside("button.row-open", "Partnership");
    await shows(page, "What each article says");
    const tie = await panelOf(page);
    expect(tie).toContain("plan to form");
    await page.key("Escape");
    await shows(page, "Names in this article");
    await page.close();
  });

  if (seedFixtures().length > 0)
    it("shows three articles and both figures for Stargate on a recorded article", async () => {
      const fixture = seedFixtures().find(({ host }) => host.includes("taipeitimes")) ?? seedFixtures()[0];
      if (!fixture) throw new Error("no fixture");
      const page = await suite.read(fixture);
      const text = await openPanel(page);
      expect(text).toContain("OpenAI and Kakao");
      expect(text).toContain("3 articles, 2 share passages");
      await page.clickInside("button.row-open", "Venture");
      await shows(page, "What each article says");
      const stargate = await panelOf(page);
      expect(stargate).toContain("$400 billion");
      expect(stargate).toContain("$500 billion");
      await page.close();
    });
});
