import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import puppeteer, { type Browser, type CDPSession, type Page, TargetType } from "puppeteer-core";
import { controlWorker, type Worker } from "../../../tests/e2e/driver/service-worker.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const EXTENSION = path.resolve(root, process.env.INTERTIE_BUILD ?? ".output/chrome-mv3");

/** A host of the reviewed list that can be had over http. */
export const HOST = "www.koreatimes.co.kr";

export interface Bench {
  readonly browser: Browser;
  /** Serves a page under the news host and gives its address; `scripts` false forbids the page its own scripts. */
  serve(html: string, options?: { readonly scripts?: boolean; readonly host?: string }): string;
  /** Address that files and scripts of the extension begin with; empty without it. */
  readonly origin: string;
  newPage(): Promise<{ readonly page: Page; readonly session: CDPSession }>;
  /** Stops the background as the browser does; from then on no session is attached to it. */
  stopBackground(): Promise<void>;
  background(): Promise<CDPSession | null>;
  close(): Promise<void>;
}

/** Starts Chromium, with the built extension unless told otherwise, and a local server that stands in for every host. */
export async function startBench({ extension = true }: { readonly extension?: boolean } = {}): Promise<Bench> {
  if (extension && !existsSync(EXTENSION)) throw new Error(`${EXTENSION} is missing: run npm run build first`);
  const pages = new Map<string, { html: string; scripts: boolean }>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? "").split("?")[0] ?? "");
    const policy = page && !page.scripts ? { "content-security-policy": "script-src 'none'" } : {};
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...policy });
    response.end(page?.html ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? process.env.INTERTIE_CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    pipe: true,
    ...(extension ? { enableExtensions: [EXTENSION] } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-features=HttpsUpgrades",
      "--host-resolver-rules=MAP * 127.0.0.1",
    ],
  });
  const isOurs = (type: TargetType, url: string) => type === TargetType.SERVICE_WORKER && url.endsWith("/background.js");
  const worker = () => browser.targets().find((one) => isOurs(one.type(), one.url()));
  let origin = "";
  let control: Promise<Worker> | null = null;
  if (extension) {
    const target = await browser.waitForTarget((one) => isOurs(one.type(), one.url()));
    origin = `chrome-extension://${new URL(target.url()).host}/`;
    const welcome = await browser.waitForTarget((one) => one.url().endsWith("/welcome.html"));
    await new Promise((done) => setTimeout(done, 1_500));
    await (await welcome.page())?.close();
  }
  return {
    browser,
    origin,
    serve(html, { scripts = true, host = HOST } = {}) {
      const at = `/2025/02/06/story-${pages.size}`;
      pages.set(at, { html, scripts });
      return `http://${host}:${port}${at}`;
    },
    async newPage() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1100, height: 800 });
      return { page, session: await page.createCDPSession() };
    },
    async stopBackground() {
      control ??= controlWorker(browser, new URL(origin).host);
      await (await control).stop();
    },
    background: async () => (await worker()?.createCDPSession()) ?? null,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
