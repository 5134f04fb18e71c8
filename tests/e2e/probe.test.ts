import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, sleep, startServer, type TestBrowser, type TestPage, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

/** In the article and on no record: the reader makes a company of it. */
const OWN_NAME = "Shipyards Together";
const PLANTED = `<p>${OWN_NAME} was named too, and so were Kakao and Stargate, but ${OWN_NAME.toLowerCase()} said nothing to reporters that day.</p></article>`;

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

  const ask = async (call: string, payload: unknown): Promise<unknown> =>
    browser.inExtension(
      async (name, value) => {
        const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
        const reply = (await runtime.sendMessage({ call: name, ask: value })) as { value: unknown };
        if (!("value" in reply)) throw new Error(JSON.stringify(reply));
        return reply.value;
      },
      call,
      payload,
    );
  /** All that a page's own scripts can find out, from its first moment on. */
  const probe = (page: TestPage) =>
    page.evaluate(() => {
      const groups = [...CSS.highlights]
        .map(([name, { size, priority, type }]) => ({ name, size, priority, type }))
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.name.localeCompare(b.name));
      return {
        groups,
        elements: [...document.documentElement.children]
          .map((one) => one.cloneNode(one.localName !== "body"))
          .map((one) => (one as Element).outerHTML),
        body: document.body.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => /intertie|wxt/i.test(name)),
        stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
        heard: (window as never as { heard: string[] }).heard,
        failures: performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => name.includes("extension")),
      };
    });
  const read = async () => {
    const listen = `<script>window.heard = []; for (const type of ["message", "error", "securitypolicyviolation"]) addEventListener(type, (event) => heard.push(type + String(event.data ?? event.message ?? "")), true);</script></head>`;
    const html = pageOf(OWN_ARTICLE, "semantic").replace("</head>", listen).replace("</article>", PLANTED);
    const page = await browser.open(server.page(OWN_ARTICLE.host, "/probe/what-a-page-can-learn", html));
    await until("marks", async () => (await page.marked()).length > 10);
    const isOpen = async () => (await page.textInside(".panel")).length > 0;
    const hasTab = () => page.inside((root) => Boolean(root.querySelector<HTMLElement>(".edge-tab")?.offsetWidth));
    if ((await until("tab or panel", async () => ((await isOpen()) ? "panel" : (await hasTab()) && "tab"))) === "tab")
      await page.clickInside(".edge-tab-open");
    const panel = await until("the panel", async () => (await page.textInside(".panel"))[0]);
    const seen = { ...(await probe(page)), marks: await page.marks() };
    const cards: string[] = [];
    for (const name of ["OpenAI", "Kakao", "Stargate"]) {
      await page.hover(await page.pointOf(name));
      await sleep(900);
      if ((await page.textInside(".card")).length > 0) cards.push(name);
      await page.hover({ x: 8, y: 8 });
      await until("no card", async () => (await page.textInside(".card")).length === 0);
    }
    await page.close();
    return { seen, panel, cards };
  };

  it("shows a page the same whatever the reader's records, mutes and corrections are", async () => {
    const before = await read();
    expect(before.seen.heard).toEqual([]);
    expect(before.seen.globals).toEqual([]);
    expect(JSON.stringify(before.seen)).not.toMatch(/(?:chrome|moz)-extension:/);
    expect(before.seen.elements[2]).toMatch(/^<intertie-root style="[^"]*"><\/intertie-root>$/);

    const found = (await ask("names/find", { query: "Kakao" })) as { entity: string; label: string }[];
    const kakao = found.find(({ label }) => label === "Kakao")?.entity;
    const [stargate] = (await ask("names/find", { query: "Stargate" })) as { entity: string }[];
    const own = await ask("records/keep-name", {
      draft: { id: null, label: OWN_NAME, kind: "company", aliases: [], descriptor: "a planted company", note: "" },
    });
    expect(own).toMatchObject({ ok: true });
    await ask("settings/change", {
      muted: [{ key: `e:${kakao}`, label: "Kakao" }],
      corrections: [
        { id: "c1", surfaceForm: "Stargate", from: stargate?.entity ?? null, to: "no-name", scope: "everywhere", where: "" },
        { id: "c2", surfaceForm: "reporters", from: null, to: null, added: "company", scope: "everywhere", where: "" },
      ],
    });

    const after = await read();
    expect(before.cards).toEqual(["OpenAI", "Kakao", "Stargate"]);
    expect(before.panel).not.toContain(OWN_NAME);
    expect(after.panel).toContain(OWN_NAME);
    expect(after.cards).toEqual(["OpenAI"]);
    expect(after.seen).toEqual(before.seen);
  });
});
