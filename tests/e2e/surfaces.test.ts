import { beforeEach, expect, it } from "vitest";
import { inEachBrowser, sleep, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

const textOf = (page: TestPage) => page.evaluate(() => document.body.textContent ?? "");

/** What a journey asks of the extension's own `browser` API. */
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly permissions: { remove(what: { readonly origins: readonly string[] }): Promise<boolean> };
}

inEachBrowser((suite) => {
  const change = (patch: object) => suite.ask("settings/change", patch);
  beforeEach(() => change({ panelOpen: false, pausedHosts: [], marks: "all", markExecutives: true, muted: [] }));

  it("shows its sample on the welcome page, marked by the page's own code", async () => {
    const page = await suite.browser.openExtension("/welcome.html");
    for (const name of ["Kakao", "Sam Altman", "Northlake Instruments"])
      await until(`${name} marked`, async () => (await page.marked()).includes(name));
    await page.hover(await page.pointOf("Kakao"));
    const [card] = await until("the card", async () => ((await page.textInside(".card")).length ? page.textInside(".card") : null));
    expect(card).toContain("OpenAI");
    await page.close();
  });

  it("mirrors the active tab in the native panel, one host at a time, with jumps acting in the page", async () => {
    const page = await suite.read();
    const native = await suite.browser.openExtension("/sidepanel.html");
    await page.toFront();
    const text = await until("the mirror", async () => ((await textOf(native)).includes("OpenAI and Kakao") ? textOf(native) : null));
    expect(text).toContain("Names in this article");
    expect(await page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.hidden)).toBe(true);
    await native.evaluate(() => document.querySelector<HTMLElement>("[aria-label='Next mention of Kakao']")?.click());
    await until("the jump", () => page.evaluate(() => String(getSelection()) === "Kakao"));
    const other = await suite.open(OWN_ARTICLE, { host: "unlisted.example" });
    await until("the plain word", async () => (await textOf(native)).includes("Intertie can't see which page this is."));
    await page.toFront();
    await until("the mirror again", async () => (await textOf(native)).includes("OpenAI and Kakao"));
    await native.close();
    await until("the edge tab", async () => (await page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.hidden)) === false);
    await other.close();
    await page.close();
  });

  it("applies settings at once in open tabs", async () => {
    const page = await suite.read();
    const kinds = async () => Object.keys(await page.marks()).map((group) => group.split("-")[1]);
    await change({ marks: "on-record" });
    await until("no unknown names", async () => !(await kinds()).includes("unknown"));
    await change({ markExecutives: false });
    await until("no executives", async () => !(await kinds()).includes("executive"));
    await change({ marks: "off" });
    await until("no marks", async () => (await page.marked()).length === 0);
    await change({ marks: "all", markExecutives: true });
    await until("all marks", async () => (await kinds()).includes("unknown"));
    await page.close();
  });

  it("pauses on a host and resumes without a reload", async () => {
    const page = await suite.read();
    await change({ pausedHosts: [OWN_ARTICLE.host] });
    await until("no marks", async () => (await page.marked()).length === 0);
    const next = await suite.open();
    await sleep(800);
    expect(await next.marked()).toEqual([]);
    await change({ pausedHosts: [] });
    await until("marks", async () => (await page.marked()).length > 0);
    await until("marks in the page that was passed by", async () => (await next.marked()).length > 0);
    await page.close();
    await next.close();
  });

  it("keeps a muted name's line, but opens no card and leaves it out of the panel", async () => {
    const page = await suite.read();
    const before = await page.marks();
    await change({ muted: [{ key: "e:stargate", label: "Stargate" }] });
    await sleep(800);
    expect(await page.marks()).toEqual(before);
    await page.hover(await page.pointOf("Stargate"));
    await sleep(900);
    expect(await page.textInside(".card")).toEqual([]);
    await page.close();
  });

  it("unlinks a name with its undo, and takes a missed one into the article's list", async () => {
    const page = await suite.read();
    await page.hover(await page.pointOf("Stargate"));
    await until("the card", async () => (await page.textInside(".card")).length);
    await page.clickInside(".card-tools .menu button");
    await page.clickInside(".menu-item", "This isn't Stargate");
    await until("what was done", async () => (await page.textInside(".card .done"))[0]?.includes("Not linked to Stargate here."));
    await page.clickInside(".card .done .link", "Undo");
    await until("no trace of it", async () => (await page.textInside(".card .done")).length === 0);
    await page.key("Escape");
    await page.hover({ x: 5, y: 400 });
    await page.clickInside(".edge-tab-open");
    await page.clickInside(".panel .link", "Something missed?");
    await until("what to do first", async () => (await page.textInside(".panel .done"))[0]?.includes("Select the name"));
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf("Busan") ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 5);
      }
    });
    await page.clickInside(".panel .link", "Something missed?");
    await page.clickInside(".panel .done .link", "a company");
    await until("the name in the list", async () => (await page.textInside(".panel .name-open")).includes("Busan"));
    await page.clickInside(".panel .done .link", "Undo");
    await until("the list as it was", async () => !(await page.textInside(".panel .name-open")).includes("Busan"));
    await page.clickInside(".panel .link", "Something missed?");
    const executives = async () => Number(/(\d+) executives/.exec((await page.textInside(".panel .counts"))[0] ?? "")?.[1]);
    const before = await executives();
    await page.clickInside(".panel .done .link", "a person in business");
    await until("the person in the list", async () => (await page.textInside(".panel .name-open")).includes("Busan"));
    expect(await executives()).toBe(before + 1);
    await page.clickInside(".panel .done .link", "Undo");
    await page.close();
  });

  it("keeps a card off the open panel", async () => {
    const page = await suite.read();
    await until("the edge tab", () => page.inside((root) => root.querySelector<HTMLElement>(".edge-tab")?.offsetWidth));
    const gap = () =>
      page.inside((root) => {
        const [card, panel] = [".card", ".panel"].map((one) => root.querySelector(one)?.getBoundingClientRect());
        return card && panel ? Math.round(panel.left - card.right) : null;
      });
    const [last] = (await page.marked()).filter((one) => one === "Masayoshi Son");
    await page.hover(await page.pointOf(last ?? "Kakao"));
    await until("the card", async () => (await page.textInside(".card")).length);
    await page.clickInside(".card-foot .link", "Open in panel");
    await until("both, apart", async () => ((await gap()) ?? -1) >= 0);
    await page.click({ x: 5, y: 400 });
    await until("no card", async () => (await page.textInside(".card")).length === 0);
    await page.hover(await page.pointOf("Kakao", 1));
    await until("both, apart", async () => ((await gap()) ?? -1) >= 0);
    await page.close();
  });

  it("changes settings on the options page, told to every open page", async () => {
    const page = await suite.read();
    const options = await suite.browser.openExtension("/options.html");
    await until("the page", async () => (await textOf(options)).includes("What is marked"));
    await options.evaluate(() => {
      const label = [...document.querySelectorAll("label")].find((one) => one.textContent?.trim() === "Nothing");
      label?.querySelector("input")?.click();
    });
    await until("no marks", async () => (await page.marked()).length === 0);
    await options.close();
    await page.close();
  });

  it("tells the popup where a page stands, and takes marks away with the access", async () => {
    const page = await suite.read();
    const standing = (url: string) =>
      suite.browser.inExtension(async (start) => {
        const { runtime, tabs } = (globalThis as never as { chrome: Api }).chrome;
        const tab = (await tabs.query({})).find((one) => one.url?.startsWith(start));
        return (await runtime.sendMessage({ call: "page/standing", ask: { tab: tab?.id } })) as unknown;
      }, url);
    const here = await page.evaluate(() => location.origin);
    expect(JSON.stringify(await standing(here))).toContain('"article"');
    const taken = await suite.browser.inExtension(
      async (origins) => {
        const { permissions } = (globalThis as never as { chrome: Api }).chrome;
        return permissions.remove({ origins }).catch(() => false);
      },
      [`*://*.${OWN_ARTICLE.host.replace(/^www\./, "")}/*`],
    );
    // Chrome keeps the list of the manifest out of the extension's own reach; there the reader takes it back in the browser's menu.
    expect(taken).toBe(suite.kind === "firefox");
    if (taken) await until("no marks", async () => (await page.marked()).length === 0);
    await page.close();
  });
});
