import { afterAll, beforeAll, describe } from "vitest";
import { type Fixture, OWN_ARTICLE } from "../fixtures/article.ts";
import { type Markup, pageOf } from "../fixtures/markup.ts";
import { KINDS, launch } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import type { Kind, LaunchOptions, TestBrowser, TestPage } from "./types.ts";
import { until } from "./wait.ts";

/** How an article is served; what is left out makes it a plain page at an address of its own. */
export interface Serving {
  readonly host?: string;
  readonly path?: string;
  readonly markup?: Markup;
  /** Put before the end of the page's head. */
  readonly head?: string;
  /** Put before the end of the article. */
  readonly more?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One server and one browser for all tests of a file in one browser; both end with them. */
export interface Suite {
  readonly kind: Kind;
  readonly server: TestServer;
  readonly browser: TestBrowser;
  /** Serves an article and gives its address. */
  serve(fixture?: Fixture, serving?: Serving): string;
  /** Serves a page of any kind, at an address that looks like a story's. */
  address(html: string, host?: string): string;
  /** Opens an article. */
  open(fixture?: Fixture, serving?: Serving): Promise<TestPage>;
  /** Opens an article and waits until it was read. */
  read(fixture?: Fixture, serving?: Serving): Promise<TestPage>;
  /** Calls the background as one of the extension's own pages does; throws what it refuses. */
  ask<T = unknown>(call: string, payload: unknown): Promise<T>;
}

export interface SuiteOptions extends LaunchOptions {
  /** What the tests are about, beside the browser's name. */
  readonly about?: string;
  /** What only the browser's kind tells, made ready before it starts. */
  readonly prepare?: (kind: Kind) => Promise<{ readonly options: LaunchOptions; readonly end: () => void }>;
  /** False where each test starts its own browser. */
  readonly browser?: boolean;
}

/** Calls the background from one of the extension's own pages; throws what it refuses. */
export async function askFrom<T>(browser: TestBrowser, call: string, payload: unknown): Promise<T> {
  const reply = await browser.inExtension(
    async (name, value) => {
      const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
      return (await runtime.sendMessage({ call: name, ask: value })) as { value?: unknown } | null;
    },
    call,
    payload,
  );
  if (!reply || !("value" in reply)) throw new Error(`${call}: ${JSON.stringify(reply)}`);
  return reply.value as T;
}

const html = (fixture: Fixture, { markup = "semantic", head = "", more = "" }: Serving): string =>
  pageOf(fixture, markup)
    .replace("</head>", () => `${head}</head>`)
    .replace("</article>", () => `${more}</article>`);

/** Waits until something is marked: `least` texts or more. */
export const isMarked = (page: TestPage, least = 1): Promise<unknown> =>
  until("marks", async () => (await page.marked()).length >= least, 40_000);

/** Waits until an article was read to its end: sure names are marked first, and our element comes after the last ones. */
export const isRead = async (page: TestPage, ms = 40_000): Promise<void> => {
  await until("the end of reading", () => page.inside((root) => root.childElementCount > 0), ms);
  await isMarked(page);
};

function suiteOf(kind: Kind, parts: { readonly server: () => TestServer; readonly browser: () => TestBrowser }): Suite {
  let count = 0;
  const suite: Suite = {
    kind,
    get server() {
      return parts.server();
    },
    get browser() {
      return parts.browser();
    },
    serve(fixture = OWN_ARTICLE, serving = {}) {
      const { host = fixture.host, path = `${fixture.path}/${count++}`, headers } = serving;
      return suite.server.page(host, path, html(fixture, serving), headers);
    },
    address: (html, host = OWN_ARTICLE.host) => suite.server.page(host, `/business/a-page-with-a-long-enough-name-${count++}`, html),
    open: (fixture, serving) => suite.browser.open(suite.serve(fixture, serving)),
    async read(fixture, serving) {
      const page = await suite.open(fixture, serving);
      await isRead(page);
      return page;
    },
    ask: (call, payload) => askFrom(suite.browser, call, payload),
  };
  return suite;
}

/** Declares tests for each browser of this run, with a server and, unless told otherwise, one browser for all of them. */
export function inEachBrowser(
  tests: (suite: Suite) => void,
  { about, browser: wanted = true, prepare, ...options }: SuiteOptions = {},
): void {
  describe.each(KINDS)(about ? `%s: ${about}` : "%s", (kind) => {
    let server: TestServer | null = null;
    let browser: TestBrowser | null = null;
    let end = () => undefined as unknown;
    const there = <T>(part: T | null): T => {
      if (!part) throw new Error("server and browser start with the first test");
      return part;
    };
    beforeAll(async () => {
      server = await startServer();
      const prepared = await prepare?.(kind);
      end = prepared?.end ?? end;
      if (wanted) browser = await launch(kind, { ...options, ...prepared?.options });
    });
    afterAll(async () => {
      await browser?.close();
      end();
      await server?.close();
    });
    tests(suiteOf(kind, { server: () => there(server), browser: () => there(browser) }));
  });
}
