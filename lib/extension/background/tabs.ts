import { browser } from "wxt/browser";
import { highlightCss } from "../../page/highlight-css.ts";
import type { MarkRules } from "../../page/highlight-names.ts";
import { askTab } from "../messages.ts";
import { holdsHost, hostOf, mayRead } from "../permissions.ts";
import type { PageStanding } from "../protocol.ts";
import type { SettingsStore } from "../settings.ts";

/** Files that the build puts at the extension's root; tests/built checks that they are there. */
export const FILES = { gate: "/gate.js", article: "/article.js", tab: "/tab.js", edits: "/edits.js", ui: "/ui.js" } as const;

type File = (typeof FILES)[keyof typeof FILES];

/** Runs one of our scripts in a tab's frame; false where the browser or a missing permission forbids it. */
export async function inject(tab: number, file: File, frame = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Inserts rules of the marks into a tab's frame; by the browser, so that the page can't list them. */
export async function insertRules(tab: number, rules: MarkRules, frame = 0): Promise<boolean> {
  try {
    const css = highlightCss(rules, import.meta.env.BROWSER !== "firefox");
    await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css });
    return true;
  } catch {
    return false;
  }
}

const onceKey = (tab: number) => `once:${tab}`;

/** Reads a page for which there is no lasting permission, after a click that grants `activeTab`. */
export async function readOnce(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () => {
        (globalThis as Record<symbol, unknown>)[Symbol.for("intertie.read-anyway")] = true;
      },
    });
  } catch {
    return false;
  }
  const host = hostOf((await browser.tabs.get(tab)).url);
  await browser.storage.session.set({ [onceKey(tab)]: host ?? "" });
  return inject(tab, FILES.article);
}

/** Whether the reader asked to read this tab's page once; holds while the tab stays on that host. */
export async function isReadOnce(tab: number, url: string): Promise<boolean> {
  const host = (await browser.storage.session.get(onceKey(tab)))[onceKey(tab)];
  return host !== undefined && host === (hostOf(url) ?? "");
}

/** Forgets what was kept for a closed tab. */
export const forgetTab = (tab: number): Promise<void> => browser.storage.session.remove([onceKey(tab), wantedKey(tab)]);

const wantedKey = (tab: number) => `wanted:${tab}`;

/** Opens a source in a new tab; article.js there asks which paragraph was wanted. */
export async function openSource(url: string, paragraph: number): Promise<void> {
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) await browser.storage.session.set({ [wantedKey(id)]: paragraph });
}

/** The paragraph that was wanted in this tab; told once. */
export async function takeWanted(tab: number): Promise<number | null> {
  const key = wantedKey(tab);
  const wanted: unknown = (await browser.storage.session.get(key))[key];
  if (typeof wanted !== "number") return null;
  await browser.storage.session.remove(key);
  return wanted;
}

/** Tells every tab, also those whose address may no longer be seen. */
export async function tellTabs(call: "tab/access" | "tab/records"): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askTab(id, call, null))));
}

/** Runs the gate in open tabs that may be read and where nothing of this version runs yet. */
export async function openGates(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || !url || discarded || !(await mayRead(url))) return;
      if (!(await askTab(id, "tab/ping", null))) await inject(id, FILES.gate);
    }),
  );
}

const CLOSED_HOSTS = new Set(["chromewebstore.google.com", "chrome.google.com", "addons.mozilla.org"]);

/** Why a tab shows what it shows. */
export async function standingOf(tab: number, settings: SettingsStore): Promise<{ standing: PageStanding; host: string }> {
  const { url } = await browser.tabs.get(tab);
  if (await askTab(tab, "tab/ping", null)) return { standing: "article", host: hostOf(url) ?? "" };
  if (url === undefined) return { standing: "unknown", host: "" };
  const host = hostOf(url);
  if (host === null || CLOSED_HOSTS.has(host)) return { standing: "blocked", host: host ?? "" };
  if (holdsHost((await settings.read()).settings.pausedHosts, host)) return { standing: "paused", host };
  return { standing: (await mayRead(url)) ? "not-article" : "unsupported", host };
}
