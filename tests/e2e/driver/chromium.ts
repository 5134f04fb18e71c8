import { existsSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol, TargetType } from "puppeteer-core";
import { emptyStorage, fillLocal, takesNothing, withQuotas } from "./full.ts";
import { testPage } from "./page.ts";
import { controlWorker } from "./service-worker.ts";
import type { LaunchOptions, TestBrowser, TestPage } from "./types.ts";
import { killed, until } from "./wait.ts";

const EXTENSION = path.resolve(import.meta.dirname, "../../../.output/chrome-mv3");
const EXECUTABLE = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

type Node = Protocol.DOM.Node;

/** The closed root that an element outside body holds: ours. */
function closedRoot(node: Node): Node | undefined {
  const html = node.children?.find((child) => child.nodeName === "HTML");
  return html?.children?.flatMap((child) => child.shadowRoots ?? []).find((root) => root.shadowRootType === "closed");
}

async function callInRoot(session: CDPSession, source: string, args: readonly unknown[]): Promise<unknown> {
  const { root } = await session.send("DOM.getDocument", { depth: 3, pierce: true });
  const ours = closedRoot(root);
  if (!ours) throw new Error("our element is not on the page");
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: ours.backendNodeId });
  const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    functionDeclaration: `function(...args) { return (${source})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function wrap(page: Page): Promise<TestPage> {
  const session = await page.createCDPSession();
  return testPage({
    page,
    rootCall: (source, args) => callInRoot(session, source, args),
    setDark: (dark) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]),
    setPrint: (print) => page.emulateMediaType(print ? "print" : "screen"),
    async figures() {
      await session.send("HeapProfiler.collectGarbage");
      const { JSEventListeners, Nodes, JSHeapUsedSize = 0 } = await page.metrics();
      return { listeners: JSEventListeners ?? null, nodes: Nodes ?? null, heap: JSHeapUsedSize };
    },
  });
}

/** Waits until the browser has a page ready beside an open one. No session of ours may be attached to it then: that forbids it. */
async function untilReady(page: Page, url: string): Promise<void> {
  const client = (page as unknown as { _client(): CDPSession })._client();
  let said = "nothing was made ready";
  client.on("Preload.prerenderStatusUpdated", ({ key, status, prerenderStatus }) => {
    if (key.url === url) said = `${status} ${prerenderStatus ?? ""}`.trim();
  });
  await client.send("Preload.enable");
  await page.evaluate((wanted) => {
    const rules = document.createElement("script");
    rules.type = "speculationrules";
    rules.textContent = JSON.stringify({ prerender: [{ source: "list", urls: [wanted], eagerness: "immediate" }] });
    document.head.append(rules);
    const link = document.createElement("a");
    link.id = "ahead";
    link.href = wanted;
    document.body.append(link);
  }, url);
  await until(`${url} ready`, () => {
    if (said.startsWith("Failure")) throw new Error(said);
    return said === "Ready";
  });
}

async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER && one.url().endsWith("/background.js"));
  return new URL(target.url()).host;
}

/** The welcome page opens itself on install and would take the foreground later on. */
async function closeWelcome(browser: Browser, timeout: number): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith("/welcome.html"), { timeout });
  await (await target.page())?.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { readonly extensionId: string; readonly hostAccess: string }): Promise<void>;
}

/** Runs in the browser's own page of extensions: what its switches for site access do. */
const setHostAccess = (extensionId: string, hostAccess: string): Promise<void> =>
  (globalThis as never as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate.updateExtensionConfiguration({
    extensionId,
    hostAccess,
  });

/** Starts Chromium with every host name mapped to this machine; the port stays in the address. */
export async function launchChromium({
  extension = true,
  headless = true,
  display,
  proxy,
  profile,
  quotas = false,
}: LaunchOptions = {}): Promise<TestBrowser> {
  if (extension && !existsSync(EXTENSION)) throw new Error(`${EXTENSION} is missing: run npm run build first`);
  const [build, forget] = quotas ? withQuotas(EXTENSION) : [EXTENSION, () => undefined];
  const browser = await puppeteer.launch({
    executablePath: EXECUTABLE,
    headless,
    ...(display ? { env: { ...process.env, DISPLAY: display }, defaultViewport: null } : {}),
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(extension ? { enableExtensions: [build] } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      ...(display ? ["--window-size=1280,900", "--window-position=0,0"] : []),
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-features=HttpsUpgrades",
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, "--proxy-bypass-list=<-loopback>"] : ["--host-resolver-rules=MAP * 127.0.0.1"]),
      "--ignore-certificate-errors",
    ],
  });
  const id = extension ? await extensionId(browser) : "";
  if (extension) await closeWelcome(browser, profile ? 2_000 : 30_000).catch((error: unknown) => profile ?? Promise.reject(error));
  const worker = extension ? await controlWorker(browser, id) : null;
  let helper: Page | null = null;
  const pages = new WeakMap<TestPage, Page>();
  let settings: Page | null = null;
  const openPage = async (url: string) => {
    const page = await browser.newPage();
    if (!display) await page.setViewport({ width: 1100, height: 800 });
    const wrapped = await wrap(page);
    pages.set(wrapped, page);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    return wrapped;
  };
  const inExtension: TestBrowser["inExtension"] = async (work, ...args) => {
    if (!helper || helper.isClosed()) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      // While the extension starts anew its address gives an error page.
      if (!(await page.evaluate(() => "runtime" in ((globalThis as never as { chrome?: object }).chrome ?? {})))) {
        await page.close();
        throw new Error("the extension is not there yet");
      }
      helper = page;
    }
    return helper.evaluate(work as never, ...(args as never)) as never;
  };
  return {
    kind: "chromium",
    open: openPage,
    async openAhead(url, next) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: "domcontentloaded" });
      await page.bringToFront();
      await untilReady(page, next);
      return {
        async show() {
          await page.evaluate(() => document.querySelector<HTMLElement>("#ahead")?.click());
          await until("the page shown", () => page.evaluate((wanted) => location.href === wanted, next));
          return wrap(page);
        },
      };
    },
    async find(url) {
      const target = await browser.waitForTarget((one) => one.type() === TargetType.PAGE && one.url() === url);
      const page = await target.page();
      if (!page) throw new Error(`no page at ${url}`);
      return wrap(page);
    },
    openExtension: (file) => openPage(`chrome-extension://${id}${file}`),
    async openPopup(over) {
      const ours = (await browser.extensions()).get(id);
      if (!ours) throw new Error("the extension is not there");
      await over.toFront();
      await pages.get(over)?.triggerExtensionAction(ours);
      const target = await browser.waitForTarget((one) => one.url().endsWith("/popup.html"), { timeout: 20_000 });
      return wrap(await target.asPage());
    },
    async stopBackground() {
      await worker?.stop();
    },
    async holdBackground() {
      const release = await worker?.hold();
      return async () => release?.();
    },
    async setAccess(allowed) {
      if (!settings || settings.isClosed()) {
        settings = await browser.newPage();
        await settings.goto("chrome://extensions");
      }
      await settings.evaluate(setHostAccess, id, allowed ? "ON_ALL_SITES" : "ON_CLICK");
    },
    async update() {
      helper = null;
      await worker?.replaced(() => browser.installExtension(build));
    },
    uninstall: () => browser.uninstallExtension(id),
    inExtension,
    async setFull(what) {
      if (what === "settings") {
        await inExtension(fillLocal);
        return;
      }
      const [page] = await browser.pages();
      const session = await page?.createCDPSession();
      await session?.send("Storage.overrideQuotaForOrigin", { origin: `chrome-extension://${id}`, ...(what ? { quotaSize: 1 } : {}) });
      // What was left when the database was opened counts for a while.
      if (what) await until("a full database", () => inExtension(takesNothing), 60_000);
      else await inExtension(emptyStorage);
    },
    close: () => browser.close().finally(forget),
    kill: () => killed(browser),
  };
}
