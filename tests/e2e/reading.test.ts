import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, sleep, startServer, type TestBrowser, type TestPage, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";
import { seedFixtures } from "./fixtures/seeds.ts";

describe.each(KINDS)("%s", (kind) => {
  let server: TestServer;
  let browser: TestBrowser;
  let count = 0;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(kind);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const article = async (fixture = OWN_ARTICLE): Promise<TestPage> => {
    const page = await browser.open(server.page(fixture.host, `${fixture.path}/${count++}`, pageOf(fixture, "semantic")));
    await until("marks", async () => (await page.marked()).length > 0);
    return page;
  };
  const card = (page: TestPage) => page.textInside(".card");
  const panel = async (page: TestPage) => (await page.textInside(".panel"))[0];
  /** The panel, opened by its tab unless an earlier article left it open. */
  const opened = async (page: TestPage) => {
    const isShown = () => page.inside((root) => Boolean(root.querySelector(".panel")));
    const hasTab = () => page.inside((root) => Boolean(root.querySelector<HTMLElement>(".edge-tab")?.offsetWidth));
    if ((await until("tab or panel", async () => ((await isShown()) ? "panel" : (await hasTab()) && "tab"))) === "tab")
      await page.clickInside(".edge-tab-open");
    return until("the panel", () => panel(page));
  };

  it("opens a card on hover, lets it be entered, and closes it with Escape", async () => {
    const page = await article();
    await page.hover(await page.pointOf("Kakao", 2));
    const [text] = await until("the card", async () => ((await card(page)).length ? card(page) : null));
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
    const page = await article();
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
    const [text] = await until("the card", async () => ((await card(page)).length ? card(page) : null));
    expect(text).toContain("Stargate");
    await page.close();
  });

  it("shows ties in the panel, opens one, jumps and goes back", async () => {
    const page = await article();
    expect(await opened(page)).toContain("OpenAI and Kakao");
    await page.setViewport(1100, 500);
    const before = await page.evaluate(() => scrollY);
    await page.clickInside(".panel button", "Previous mention of Kakao");
    await until("a jump", () => page.evaluate(() => String(getSelection()) === "Kakao" && scrollY > 100));
    await sleep(800);
    await page.clickInside(".panel button", "Back to where you were");
    await until("the way back", async () => (await page.evaluate(() => scrollY)) === before);
    await page.clickInside("button.row-open", "Partnership");
    const tie = await until("the tie", async () => ((await panel(page))?.includes("What each article says") ? panel(page) : null));
    expect(tie).toContain("plan to form");
    await page.key("Escape");
    await until("the overview", async () => (await panel(page))?.includes("Names in this article"));
    await page.close();
  });

  it("is not noticed when the background stops between any two steps", async () => {
    const page = await article();
    await browser.stopBackground();
    await opened(page);
    await browser.stopBackground();
    await page.hover(await page.pointOf("Stargate"));
    await until("the card", async () => (await card(page)).length);
    await browser.stopBackground();
    const next = await article();
    expect(await next.marked()).toContain("OpenAI");
    await page.close();
    await next.close();
  });

  it.runIf(seedFixtures().length > 0)("shows three articles and both figures for Stargate on a recorded article", async () => {
    const fixture = seedFixtures().find(({ host }) => host.includes("taipeitimes")) ?? seedFixtures()[0];
    if (!fixture) throw new Error("no fixture");
    const page = await article(fixture);
    const text = await opened(page);
    expect(text).toContain("OpenAI and Kakao");
    expect(text).toContain("3 articles, 2 share passages");
    await page.clickInside("button.row-open", "Venture");
    const stargate = await until("the tie", async () => ((await panel(page))?.includes("What each article says") ? panel(page) : null));
    expect(stargate).toContain("$400 billion");
    expect(stargate).toContain("$500 billion");
    await page.close();
  });
});
