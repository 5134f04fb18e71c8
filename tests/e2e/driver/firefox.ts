import { existsSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { emptyStorage, fillDatabase, fillLocal, withQuotas } from "./full.ts";
import { go, testPage } from "./page.ts";
import type { LaunchOptions, TestBrowser, TestPage } from "./types.ts";
import { killed, until, whileHeld } from "./wait.ts";

const EXTENSION = path.resolve(import.meta.dirname, "../../../.output/firefox-mv3");
const EXECUTABLE = process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr";
const ADDON = "intertie@example.org";
const PAGES = "11111111-2222-4333-8444-555555555555";
/** Hosts that tests use; Firefox maps only names it is told. */
export const HOSTS = [
  "ajupress.com",
  "www.ajupress.com",
  "nukta.com",
  "www.taipeitimes.com",
  "www.koreatimes.co.kr",
  "www.reuters.com",
  "www.bbc.com",
  "www.theguardian.com",
  "www.nytimes.com",
  "unlisted.example",
  "other.example",
];

/** The driver's own connection; internal in puppeteer, whose version is pinned for that. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly type: "success" | "exception";
  readonly result?: BidiValue;
  readonly exceptionDetails?: { readonly text: string };
  readonly contexts?: readonly { readonly context: string }[];
}
interface BidiValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Finds our closed root: the one shadow root of an element beside body. */
async function rootOf(bidi: Bidi, context: string): Promise<string> {
  const { result } = await bidi.send("script.callFunction", {
    functionDeclaration: "() => [...document.documentElement.children]",
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
  });
  const elements = (result.result?.value ?? []) as { value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null } }[];
  const id = elements.map((one) => one.value?.shadowRoot).find((one) => one?.value?.mode === "closed")?.sharedId;
  if (!id) throw new Error("our element is not on the page");
  return id;
}

async function callInRoot(bidi: Bidi, context: string, source: string, args: readonly unknown[]): Promise<unknown> {
  const sharedId = await rootOf(bidi, context);
  const { result } = await bidi.send("script.callFunction", {
    functionDeclaration: `async (root, args) => JSON.stringify((await (${source})(root, ...JSON.parse(args))) ?? null)`,
    arguments: [{ sharedId }, { type: "string", value: JSON.stringify(args) }],
    target: { context },
    awaitPromise: true,
  });
  if (result.type === "exception") throw new Error(result.exceptionDetails?.text ?? "failed inside our root");
  return JSON.parse(String(result.result?.value));
}

function wrap(browser: Browser, page: Page): TestPage {
  const bidi = bidiOf(browser);
  return testPage({
    page,
    rootCall: (source, args) => callInRoot(bidi, contextOf(page), source, args),
    setDark: async () => {
      throw new Error("Firefox takes its colour scheme at launch");
    },
    figures: async () => ({ listeners: null, nodes: null, heap: Number(await inChrome(browser, HELD_IN_PAGES)) }),
    setPrint: async (print) => {
      await inChrome(
        browser,
        `for (const { gBrowser } of Services.wm.getEnumerator("navigator:browser"))
      for (const { currentURI, browsingContext } of gBrowser.browsers)
        if (currentURI.spec === ${JSON.stringify(page.url())}) browsingContext.mediumOverride = ${print ? '"print"' : '""'};`,
      );
    },
  });
}

/** Opens an extension page: its navigation never resolves, so it is asked for and then looked at. */
async function gotoExtension(browser: Browser, page: Page, file: string): Promise<void> {
  const url = `moz-extension://${PAGES}${file}`;
  await bidiOf(browser).send("browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
  await until(`${file} to open`, () => page.evaluate(() => location.protocol === "moz-extension:" && document.readyState === "complete"));
}

/** Runs in the browser's own window; gives what it returns, a string or a number. */
async function inChrome(browser: Browser, work: string): Promise<unknown> {
  const bidi = bidiOf(browser);
  const tree = (await bidi.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 })).result as unknown as BidiResult;
  const context = tree.contexts?.[0]?.context;
  if (!context) throw new Error("no privileged context");
  const { result } = await bidi.send("script.evaluate", {
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
      ${work}
    })()`,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === "exception") throw new Error(result.exceptionDetails?.text ?? "failed in the browser's own window");
  return result.result?.value;
}

/** Bytes that our scripts hold in pages of the web, after a clean-up of the memory of all processes. */
const HELD_IN_PAGES = `
  const reports = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => reports.minimizeMemoryUsage(done));
  let held = 0;
  const add = (process, path, _kind, _units, amount) => {
    if (/^web/.test(process) && path.includes(${JSON.stringify(PAGES)})) held += amount;
  };
  await new Promise((done) => reports.getReports(add, null, done, null, false));
  return held;`;

/** Stops the event page the way its idle timer does. */
const stopEventPage = (browser: Browser) => inChrome(browser, "await extension.terminateBackground({ ignoreDevToolsAttached: true });");

/** What a click on the toolbar's button grants. */
const grantActiveTab = (browser: Browser) => inChrome(browser, "extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);");

/** What the add-on manager does when the reader moves the switch beside the extension's sites. */
const access = (allowed: boolean): string => `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const origins = extension.manifest.host_permissions;
  await ExtensionPermissions.${allowed ? "add" : "remove"}(extension.id, { origins, permissions: [] }, extension);`;

const throughProxy = (port: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.allow_hijacking_localhost": true,
});

/** Starts Firefox with the hosts above mapped to this machine; the port stays in the address. */
export async function launchFirefox({
  extension = true,
  headless = true,
  display,
  dark = false,
  proxy,
  profile,
  grants = false,
  quotas = false,
}: LaunchOptions & { dark?: boolean } = {}): Promise<TestBrowser> {
  if (extension && !existsSync(EXTENSION)) throw new Error(`${EXTENSION} is missing: run npm run build first`);
  const [build, forget] = quotas ? withQuotas(EXTENSION) : [EXTENSION, () => undefined];
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: EXECUTABLE,
    headless,
    ...(display ? { env: { ...process.env, DISPLAY: display }, defaultViewport: null } : {}),
    acceptInsecureCerts: true,
    args: ["--remote-allow-system-access", ...(display ? ["--width=1280", "--height=900"] : [])],
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [ADDON]: PAGES }),
      ...(proxy ? throughProxy(proxy) : { "network.dns.localDomains": HOSTS.join(",") }),
      // An add-on installed for one run only keeps its data for the next.
      ...(profile ? { "extensions.webextensions.keepStorageOnUninstall": true, "extensions.webextensions.keepUuidOnUninstall": true } : {}),
      // In kilobytes.
      ...(quotas ? { "dom.quotaManager.temporaryStorage.fixedLimit": 10_240 } : {}),
      "extensions.webextOptionalPermissionPrompts": !grants,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
    },
  });
  if (extension) await browser.installExtension(build);
  let helper: Page | null = null;
  const newPage = async (background = false) => {
    const page = await browser.newPage({ background });
    if (!display) await page.setViewport({ width: 1100, height: 800 });
    return page;
  };
  const inExtension: TestBrowser["inExtension"] = async (work, ...args) => {
    if (!helper) {
      helper = await newPage();
      await gotoExtension(browser, helper, "/options.html");
    }
    return helper.evaluate(work as never, ...(args as never)) as never;
  };
  return {
    kind: "firefox",
    async open(url) {
      const page = await newPage();
      const wrapped = wrap(browser, page);
      await go(page, url);
      await page.bringToFront();
      return wrapped;
    },
    async find(url) {
      const page = await until(`a page at ${url}`, async () => (await browser.pages()).find((one) => one.url() === url));
      return wrap(browser, page);
    },
    openAhead: async () => {
      throw new Error("Firefox makes no page ready beside another");
    },
    async openExtension(file) {
      const page = await newPage();
      const wrapped = wrap(browser, page);
      await gotoExtension(browser, page, file);
      return wrapped;
    },
    async openPopup(over) {
      await over.toFront();
      await grantActiveTab(browser);
      const page = await newPage(true);
      const wrapped = wrap(browser, page);
      await gotoExtension(browser, page, "/popup.html");
      return wrapped;
    },
    async stopBackground() {
      await stopEventPage(browser);
    },
    holdBackground: async () => whileHeld(() => stopEventPage(browser)),
    async setAccess(allowed) {
      await inChrome(browser, access(allowed));
    },
    async update() {
      helper = null;
      await browser.installExtension(build);
    },
    uninstall: () => browser.uninstallExtension(ADDON),
    inExtension,
    async setFull(what) {
      if (what) await inExtension(fillDatabase);
      // Both share what there is.
      await (what ? inExtension(fillLocal) : inExtension(emptyStorage));
    },
    close: () => browser.close().finally(forget),
    kill: () => killed(browser),
  };
}
