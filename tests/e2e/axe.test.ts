import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, startServer, type TestBrowser, type TestPage, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

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

describe.each(KINDS)("%s", (kind) => {
  let server: TestServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await startServer();
    browser = await launch(kind);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(["light", "dark"])("finds nothing wrong with edge tab, card, panel and an opened tie, %s", async (ground) => {
    await browser.inExtension(async () => {
      const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
      await runtime.sendMessage({ call: "settings/change", ask: { panelOpen: false } });
    });
    const style = ground === "dark" ? "<style>body{background:#121212;color:#ddd}</style></head>" : "</head>";
    const html = pageOf(OWN_ARTICLE, "semantic").replace("</head>", style);
    const page = await browser.open(server.page(OWN_ARTICLE.host, `/axe/${ground}/a-page-with-a-name`, html));
    await until("marks", async () => (await page.marked()).length > 0);
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

  it.each(["/welcome.html", "/options.html", "/popup.html", "/sidepanel.html"])("finds nothing wrong with %s", async (file) => {
    const page = await browser.openExtension(file);
    await until("content", () => page.evaluate(() => (document.body.textContent ?? "").trim().length > 20));
    expect(await violations(page, false)).toEqual([]);
    await page.close();
  });
});
