import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { inEachBrowser, isRead, type TestPage, until } from "./driver/index.ts";
import { textOf } from "./driver/own-page.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Runs axe in the page; with `root`, only on what stands in our closed root, which the test opens to it first. */
async function violations(page: TestPage, inOurs: boolean): Promise<readonly Violation[]> {
  if (inOurs) await page.inside((root) => Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true }) && null);
  await page.evaluate(`(() => { ${AXE} })()` as never);
  return page.evaluate(async (ours) => {
    const { axe } = globalThis as never as {
      axe: {
        run(where: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const host = [...document.documentElement.children].find((one) => !/^(head|body)$/i.test(one.localName));
    const found = await axe.run(ours ? host : document, { resultTypes: ["violations"], rules: { region: { enabled: !ours } } });
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    }));
  }, inOurs);
}

inEachBrowser((suite) => {
  it.each(["light", "dark"])("finds nothing wrong with edge tab, card, panel and an opened tie, %s", async (ground) => {
    await suite.ask("settings/change", { panelOpen: false });
    const head = ground === "dark" ? "<style>body{background:#121212;color:#ddd}</style>" : "";
    const page = await suite.read(OWN_ARTICLE, { head });
    await until("edge tab or panel", () => page.inside((root) => Boolean(root.querySelector(".edge-tab"))));
    await page.hover(await page.pointOf("Stargate"));
    await until("the card", async () => (await page.textInside(".card")).length);
    expect(await violations(page, true)).toEqual([]);
    await page.key("Escape");
    await until("the card to go", async () => (await page.textInside(".card")).length === 0);
    await page.clickInside(".edge-tab-open");
    await until("the panel", async () => (await page.textInside(".panel")).length);
    expect(await violations(page, true)).toEqual([]);
    await page.clickInside("button.row-open", "Partnership");
    await until("the tie", async () => (await page.textInside(".panel"))[0]?.includes("What each article says"));
    expect(await violations(page, true)).toEqual([]);
    await page.close();
  });

  it("finds nothing wrong with open menus, forms, corrections and what was done", async () => {
    const page = await suite.read();
    const shown = (selector: string) => until(selector, async () => (await page.textInside(selector)).length);
    const clean = async (what: string) => expect(await violations(page, true), what).toEqual([]);
    await page.hover(await page.pointOf("Stargate"));
    await shown(".card");
    await page.clickInside(".card-tools .menu button");
    await shown(".card .menu-list");
    await clean("card menu");
    await page.clickInside(".menu-item", "Why marked");
    await shown(".why");
    await clean("why");
    await page.clickInside(".card-tools .menu button");
    await page.clickInside(".menu-item", "This isn't Stargate");
    await page.clickInside(".card .done .link", "Link to another name");
    await page.clickInside(".card [role=combobox]");
    for (const letter of "Kak") await page.key(letter);
    await shown(".card [role=option]");
    await clean("link to another");
    await page.key("Escape");
    await page.clickInside(".card .done .link", "Undo");
    await page.key("Escape");
    await page.click({ x: 5, y: 400 });
    await until("no card", async () => (await page.textInside(".card")).length === 0);
    await page.click(await page.pointOf("Harbour Lantern Systems"));
    await shown(".card");
    await clean("a name not on record");
    await page.clickInside(".card .button", "Add to my records");
    await shown(".panel .form");
    await clean("name form");
    await page.clickInside(".form .button", "Cancel");
    await page.clickInside(".panel-head .menu button");
    await shown(".panel-head .menu-list");
    await clean("panel menu");
    await page.clickInside(".menu-item", "Add a tie");
    await shown(".panel .form");
    await page.clickInside(".form .button", "Save");
    await shown(".form .notice.error");
    await clean("tie form with its error");
    await page.clickInside(".form .button", "Cancel");
    await page.clickInside(".panel-head .menu button");
    await page.clickInside(".menu-item", "Import records");
    await shown(".panel .form textarea");
    await clean("import form");
    await page.clickInside(".form .button", "Cancel");
    await page.clickInside(".name-open", "Kakao");
    await shown(".panel .sentences li");
    await page.clickInside(".panel button", "Next mention of Kakao");
    await shown(".way-back");
    await page.clickInside(".panel .link", "Something missed?");
    await shown(".panel .done");
    await clean("names unfolded, the way back, what was done");
    await page.close();
  });

  it("finds nothing wrong with popup and native panel, whatever the page is", async () => {
    const story = suite.serve();
    const plain = suite.address("<!doctype html><title>Contact</title><p>Write to us.</p>");
    const unlisted = suite.serve(OWN_ARTICLE, { host: "unlisted.example" });
    const native = await suite.browser.openExtension("/sidepanel.html");
    for (const [url, popupText, nativeText] of [
      [story, "partnerships among the names here", "OpenAI and Kakao"],
      [plain, "doesn't look like an article", "doesn't look like an article"],
      [unlisted, "isn't on for unlisted.example", "unlisted.example"],
    ] as const) {
      const page = await suite.browser.open(url);
      if (url === story) await isRead(page);
      const popup = await suite.browser.openPopup(page);
      await until(popupText, async () => (await textOf(popup)).includes(popupText));
      expect(await violations(popup, false), popupText).toEqual([]);
      await popup.close().catch(() => undefined);
      await page.toFront();
      await until(nativeText, async () => (await textOf(native)).includes(nativeText));
      expect(await violations(native, false), nativeText).toEqual([]);
      await page.close();
    }
    await native.close();
  });

  it.each(["/welcome.html", "/options.html", "/popup.html", "/sidepanel.html"])("finds nothing wrong with %s", async (file) => {
    const page = await suite.browser.openExtension(file);
    await until("content", () => page.evaluate(() => (document.body.textContent ?? "").trim().length > 20));
    expect(await violations(page, false)).toEqual([]);
    await page.close();
  });
});
