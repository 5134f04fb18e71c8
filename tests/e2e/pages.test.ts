import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fold } from "../../scripts/bench/pages.ts";
import { isText } from "../page/furniture.ts";
import { expectSteady, KINDS, launch, paragraphsOf, sleep, startServer, type TestBrowser, type TestServer } from "./driver/index.ts";
import { OWN_ARTICLE, OWN_EXPECTED } from "./fixtures/article.ts";
import { MARKUPS, pageOf } from "./fixtures/markup.ts";

const SHARED = path.join(process.env.INTERTIE_SHARED ?? path.resolve(import.meta.dirname, "../../../shared"), "pages");
const HOSTS = ["www.bbc.com", "www.theguardian.com", "www.nytimes.com", "www.reuters.com"];

interface SavedPage {
  readonly name: string;
  readonly html: string;
}

const own: SavedPage[] = MARKUPS.map((markup) => ({ name: `own ${markup}`, html: pageOf(OWN_ARTICLE, markup) }));
/** Real pages, where they are at hand; their own scripts don't run, so that two loads give the same page. */
const shared: SavedPage[] = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((file) => file.endsWith(".html"))
      .map((name) => ({ name, html: readFileSync(path.join(SHARED, name), "utf8") }))
  : [];
const PAGES = [...own, ...shared];
const NO_SCRIPTS = { "content-security-policy": "script-src 'none'" };

/** What a page without its network, pictures and scripts complains of by itself. */
const OWN_NOISE = /failed to load|content.security.policy|blocked|refused|net::|preload|font|cookie|quirks|frame|mixed|https?:/i;

interface Mentioned {
  readonly id: string;
  readonly surfaceForm: string;
}

/** Runs in an extension page: asks the tab at an address for its mentions, as the popup does; null where nothing was read. */
async function mentionsAt(url: string): Promise<{ phase: string; mentions: readonly Mentioned[] } | null> {
  const api = (globalThis as unknown as { browser?: never; chrome?: never }).browser ?? (globalThis as never as { chrome: never }).chrome;
  const { tabs } = api as unknown as {
    tabs: {
      query(about: object): Promise<{ id: number; url?: string }[]>;
      connect(
        tab: number,
        info: object,
      ): {
        onMessage: { addListener(listen: (message: { changed?: never }) => void): void };
        onDisconnect: { addListener(listen: () => void): void };
        disconnect(): void;
      };
    };
  };
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) return null;
  const port = tabs.connect(tab.id, { name: "mirror/popup", frameId: 0 });
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve(null));
    port.onMessage.addListener(({ changed }) => {
      resolve(changed ?? null);
      port.disconnect();
    });
    setTimeout(() => resolve(null), 400);
  });
}

/** Runs in an extension page: the texts of the article that our script has open in the tab at an address. */
async function textsAt(url: string): Promise<readonly string[]> {
  const api = (globalThis as unknown as { browser?: never; chrome?: never }).browser ?? (globalThis as never as { chrome: never }).chrome;
  const { tabs, scripting } = api as unknown as {
    tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(what: object): Promise<{ result?: readonly string[] }[]> };
  };
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) return [];
  const func = () => {
    type Slot = { core: { session: { article(): { blocks: readonly { text: string }[] } | null } } } | undefined;
    const slot = (globalThis as never as Record<symbol, Slot>)[Symbol.for("intertie.tab")];
    return (slot?.core.session.article()?.blocks ?? []).map(({ text }) => text);
  };
  const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, func });
  return answer?.result ?? [];
}

const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

const squeezed = (text: string) => text.replace(/\s+/g, " ");

describe.each(KINDS)("%s", (kind) => {
  let server: TestServer;
  let browser: TestBrowser;
  let plain: TestBrowser;

  beforeAll(async () => {
    server = await startServer({ secure: HOSTS });
    [browser, plain] = await Promise.all([launch(kind), launch(kind, { extension: false })]);
  });
  afterAll(async () => {
    await browser?.close();
    await plain?.close();
    await server?.close();
  });

  /** What was read at an address, once reading has come to an end; null where the page is no article. */
  const readAt = async (url: string) => {
    const end = Date.now() + 30_000;
    for (let looks = 0; Date.now() < end; looks++) {
      const tab = await browser.inExtension(mentionsAt, url);
      if (tab?.phase === "ready" || tab?.phase === "none") return tab;
      // The gate looks once more at a page that may still fill; a page without our script after that is none of ours.
      if (tab === null && looks > 16) return null;
      await sleep(150);
    }
    throw new Error("reading came to no end");
  };

  it.each(PAGES.map((page, i) => [page.name, page, i] as const))(
    "leaves %s as it is, and marks what it says",
    async (_name, { html }, i) => {
      const url = server.page(HOSTS[i % HOSTS.length] ?? "", `/2025/02/06/story-${i}`, html, NO_SCRIPTS);
      const [page, without] = await Promise.all([browser.open(url), plain.open(url)]);
      const tab = await readAt(url);
      await sleep(100);
      expect(await page.bodyHtml()).toBe(await without.bodyHtml());
      const marked = (await page.marked()).map(squeezed);
      const mentions = counted((tab?.mentions ?? []).map(({ surfaceForm }) => squeezed(surfaceForm)));
      for (const [text, times] of counted(marked)) expect(mentions.get(text) ?? 0, `marks of “${text}”`).toBeGreaterThanOrEqual(times);
      const texts = await browser.inExtension(textsAt, url);
      const found = texts.map(fold).join("\n");
      const reference = await paragraphsOf(without);
      const missed = reference.filter((text) => isText(text) && !found.includes(fold(text)));
      expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(0.05 * texts.length);
      if (_name.startsWith("own ")) {
        expect(reference.length).toBeGreaterThan(5);
        expect(marked.length).toBeGreaterThan(5);
        for (const name of OWN_EXPECTED.furniture) expect(texts.join("\n")).not.toContain(name);
      } else expect(texts.length).toBeGreaterThan(2);
      const ofUs = page.errors.filter((line) => !without.errors.includes(line) && !OWN_NOISE.test(line));
      expect(ofUs).toEqual([]);
      expect(page.errors.filter((line) => /extension:\/\//.test(line))).toEqual([]);
      await Promise.all([page.close(), without.close()]);
    },
  );

  it("holds no more after fifty pages than after ten", { timeout: 400_000 }, async () => {
    // The six shortest: what is held doesn't depend on how long a page takes to load.
    const pages = [...PAGES].sort((a, b) => a.html.length - b.html.length).slice(0, 6);
    const urls = pages.map(({ html }, i) => server.page(HOSTS[i % HOSTS.length] ?? "", `/2025/02/07/next-story-${i}`, html, NO_SCRIPTS));
    const [first = ""] = urls;
    const page = await browser.open(first);
    const figuresAt = async () => {
      await page.goto(first);
      await readAt(first);
      return page.figures();
    };
    let settled = null;
    for (let n = 1; n <= 50; n++) {
      const url = urls[n % urls.length] ?? "";
      await page.goto(url);
      await readAt(url);
      if (n === 10) settled = await figuresAt();
    }
    const end = await figuresAt();
    if (!settled) throw new Error("ten pages were not opened");
    expectSteady(settled, end);
    await page.close();
  });
});
