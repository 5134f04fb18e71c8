import { expect, it } from "vitest";
import { cardOf, edge, inEachBrowser, isMarked, openCard, openPanel, panelOf, sleep, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

inEachBrowser((suite) => {
  const open = (script = "", headers: Readonly<Record<string, string>> = {}): Promise<TestPage> =>
    suite.read(OWN_ARTICLE, { head: `<script>${script}</script>`, headers });

  it("marks, shows cards and panel under the strictest policy and trusted types, without a breach of it", async () => {
    const page = await open("", {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    });
    await edge(page);
    const before = page.errors.length;
    await openCard(page, "Stargate");
    await page.key("Escape");
    await openPanel(page);
    const width = await page.inside((root) => root.querySelector(".panel")?.getBoundingClientRect().width ?? 0);
    expect(width).toBeGreaterThan(290);
    expect(page.errors.slice(before)).toEqual([]);
    await page.clickInside(".panel button", "Close").catch(() => page.key("Escape"));
    await page.close();
  });

  it("can't be spoken to by a page", async () => {
    const page = await open();
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
    await page.evaluate(() => CSS.highlights.clear());
    await isMarked(page, 11);
    await page.close();
  });

  it("comes back when the page removes our element, and gives up where it insists", async () => {
    const page = await open();
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
    expect(await cardOf(page)).toBe("");
    await page.close();
  });

  it("works where the page replaced built-ins before we started", async () => {
    // The page puts its own back later, so that the test can look; what ran until then met the broken ones.
    const page = await suite.open(OWN_ARTICLE, {
      head: `<script>
        const kept = [[Array.prototype, "map"], [JSON, "stringify"], [Promise.prototype, "then"], [Element.prototype, "attachShadow"],
          [window, "MutationObserver"], [Document.prototype, "createElement"], [Document.prototype, "createTreeWalker"], [window, "Highlight"],
          [window, "StaticRange"], [EventTarget.prototype, "addEventListener"], [window, "setTimeout"], [Node.prototype, "appendChild"]]
          .map(([on, name]) => [on, name, on[name]]);
        window.mend = () => { for (const [on, name, was] of kept) on[name] = was; };
        for (const [on, name] of kept) on[name] = function () { throw new Error("page"); };
      </script>`,
    });
    await until("our element", () => page.evaluate("document.documentElement.children.length === 3" as never));
    await page.evaluate("mend()" as never);
    await isMarked(page, 11);
    await openCard(page, "Stargate");
    await page.close();
  });

  it("keeps its marks, and its place once it is uncovered, where the page covers everything and takes its groups", async () => {
    const page = await open();
    await edge(page);
    await page.evaluate(() => {
      const cover = document.createElement("dialog");
      cover.style.cssText =
        "position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;background:#fff;z-index:2147483647";
      document.documentElement.append(cover);
      cover.showModal();
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
    });
    await isMarked(page, 11);
    await page.evaluate(() => document.querySelector("dialog")?.remove());
    await openPanel(page);
    await page.close();
  });

  it("can't be stopped or started by a page's messages", async () => {
    const page = await open();
    await page.evaluate(() => {
      for (const type of ["wxt:content-script-started", "intertie:stop", "intertie-stop"]) {
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: "article", messageId: "1" } }));
        window.postMessage({ type, contentScriptName: "article" }, "*");
      }
    });
    await sleep(300);
    await openCard(page, "Stargate");
    await page.close();
  });

  it("tells the page nothing but its marks and one closed element", async () => {
    const page = await open(`
      window.heard = [];
      addEventListener("message", (event) => heard.push(String(JSON.stringify(event.data))));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
    `);
    await openPanel(page);
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
    await page.evaluate(() => {
      const article = document.querySelector("article") as HTMLElement;
      new MutationObserver(() => undefined).observe(article, { childList: true, subtree: true });
      let n = 0;
      setInterval(() => {
        n++;
        for (const p of article.querySelectorAll("p")) p.textContent = `${p.textContent ?? ""} ${n}`;
      }, 100);
    });
    await openPanel(page);
    await until("word that marking stopped", async () => /rewrit|changing/i.test(await panelOf(page)), 20_000);
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
