import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS, launch, sleep, startServer, type TestBrowser, type TestPage, type TestServer, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

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

  const open = (script = "", headers: Readonly<Record<string, string>> = {}): Promise<TestPage> => {
    const html = pageOf(OWN_ARTICLE, "semantic").replace("</head>", `<script>${script}</script></head>`);
    return browser.open(server.page(OWN_ARTICLE.host, `/hostile/a-page-that-does-things-${count++}`, html, headers));
  };
  const marked = (page: TestPage) => until("marks", async () => (await page.marked()).length > 10);
  const card = (page: TestPage) => page.textInside(".card");

  it("marks, shows cards and panel under the strictest policy and trusted types, without a breach of it", async () => {
    const page = await open("", {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    });
    await marked(page);
    await until("the edge tab", async () => (await page.textInside(".edge-tab-open")).length);
    const before = page.errors.length;
    await page.hover(await page.pointOf("Stargate"));
    await until("the card", async () => (await card(page)).length);
    await page.key("Escape");
    await page.clickInside(".edge-tab-open");
    await until("the panel", async () => (await page.textInside(".panel")).length);
    const width = await page.inside((root) => root.querySelector(".panel")?.getBoundingClientRect().width ?? 0);
    expect(width).toBeGreaterThan(290);
    expect(page.errors.slice(before)).toEqual([]);
    await page.clickInside(".panel button", "Close").catch(() => page.key("Escape"));
    await page.close();
  });

  it("can't be spoken to by a page", async () => {
    const page = await open();
    await marked(page);
    const ways = await page.evaluate(() => {
      const world = globalThis as never as Record<
        string,
        { runtime?: { sendMessage?: unknown; connect?: unknown; id?: unknown } } | undefined
      >;
      return ["chrome", "browser"].flatMap((name) => Object.keys(world[name]?.runtime ?? {}));
    });
    expect(ways).toEqual([]);
    await page.close();
  });

  it("keeps its marks when the page clears the registry", async () => {
    const page = await open();
    await marked(page);
    await page.evaluate(() => CSS.highlights.clear());
    await marked(page);
    await page.close();
  });

  it("comes back when the page removes our element, and gives up where it insists", async () => {
    const page = await open();
    await marked(page);
    const remove = () =>
      page.evaluate(() => {
        for (const one of [...document.documentElement.children]) if (!/^(head|body)$/i.test(one.localName)) one.remove();
      });
    await until("our element", () => page.evaluate(() => document.documentElement.children.length === 3));
    await remove();
    await until("our element again", () => page.evaluate(() => document.documentElement.children.length === 3));
    for (let i = 0; i < 8; i++) {
      await remove();
      await sleep(30);
    }
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect((await page.marked()).length).toBeGreaterThan(10);
    await page.close();
  });

  it("takes no event for the reader's that a script made", async () => {
    const page = await open();
    await marked(page);
    const { x, y } = await page.pointOf("Stargate");
    await page.evaluate(
      (at) => {
        const target = document.elementFromPoint(at.x, at.y);
        const init = { bubbles: true, composed: true, clientX: at.x, clientY: at.y, button: 0 };
        for (let i = 0; i < 500; i++) {
          target?.dispatchEvent(new PointerEvent("pointermove", init));
          target?.dispatchEvent(new MouseEvent("click", init));
        }
      },
      { x, y },
    );
    await sleep(900);
    expect(await card(page)).toEqual([]);
    await page.close();
  });

  it("works where the page replaced built-ins before we started", async () => {
    const page = await open(`
      Array.prototype.map = () => { throw new Error("page") };
      JSON.stringify = () => "{}";
      Promise.prototype.then = function () { throw new Error("page") };
      Element.prototype.attachShadow = () => { throw new Error("page") };
      MutationObserver = class { constructor() { throw new Error("page") } };
      document.createElement = () => null;
    `);
    await until("our element", () => page.evaluate(() => document.documentElement.children.length === 3));
    await page.close();
  });

  it("can't be stopped or started by a page's messages", async () => {
    const page = await open();
    await marked(page);
    await page.evaluate(() => {
      for (const type of ["wxt:content-script-started", "intertie:stop", "intertie-stop"]) {
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: "article", messageId: "1" } }));
        window.postMessage({ type, contentScriptName: "article" }, "*");
      }
    });
    await sleep(300);
    await page.hover(await page.pointOf("Stargate"));
    await until("the card", async () => (await card(page)).length);
    await page.close();
  });

  it("tells the page nothing but its marks and one closed element", async () => {
    const page = await open(`
      window.heard = [];
      addEventListener("message", (event) => heard.push(String(JSON.stringify(event.data))));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
    `);
    await marked(page);
    await page.clickInside(".edge-tab-open");
    await until("the panel", async () => (await page.textInside(".panel")).length);
    const seen = await page.evaluate(() => {
      const ours = [...document.documentElement.children].find((one) => !/^(head|body)$/i.test(one.localName));
      const globals = Object.getOwnPropertyNames(window).filter((name) => /intertie|wxt/i.test(name));
      const sheets = [...document.adoptedStyleSheets, ...document.styleSheets].length;
      return {
        root: ours?.shadowRoot ?? null,
        text: ours?.textContent,
        globals,
        sheets,
        heard: (window as never as { heard: string[] }).heard,
      };
    });
    expect(seen).toEqual({ root: null, text: "", globals: [], sheets: 1, heard: [] });
    await page.key("Escape");
    await page.close();
  });

  it("stops marking on a page that rewrites itself, and leaves the page its time", async () => {
    const page = await open();
    await marked(page);
    await page.evaluate(() => {
      const article = document.querySelector("article") as HTMLElement;
      new MutationObserver(() => undefined).observe(article, { childList: true, subtree: true });
      let n = 0;
      setInterval(() => {
        n++;
        for (const p of article.querySelectorAll("p")) p.textContent = `${p.textContent ?? ""} ${n}`;
      }, 100);
    });
    const stopped = () => page.textInside(".panel");
    await page.clickInside(".edge-tab-open");
    await until("word that marking stopped", async () => /rewrit|changing/i.test((await stopped())[0] ?? ""), 20_000);
    const ticks = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let n = 0;
          const from = performance.now();
          const tick = () => {
            n++;
            if (performance.now() - from > 500) done(n);
            else setTimeout(tick, 0);
          };
          tick();
        }),
    );
    expect(ticks).toBeGreaterThan(30);
    await page.close();
  });

  it("reads an article whose text arrives late, grows, or is replaced", async () => {
    const page = await open();
    await marked(page);
    await page.evaluate(() => {
      const p = document.createElement("p");
      p.textContent =
        "Later that evening Naver said that it had not been asked, and Oracle gave no comment when it was reached by telephone.";
      document.querySelector("article")?.append(p);
    });
    await until("the new name", async () => (await page.marked()).includes("Naver"));
    await page.close();
  });
});
