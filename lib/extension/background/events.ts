import { browser } from "wxt/browser";
import { hostPatterns } from "../hosts.ts";
import type { Log } from "../log.ts";
import { askTab } from "../messages.ts";
import { coversEverySite, hostOf, syncGate } from "../permissions.ts";
import type { TabCalls } from "../protocol.ts";
import type { SettingsStore } from "../settings.ts";
import { openNativePanel } from "./panel.ts";
import { forgetTab, openGates, readOnce, tellTabs } from "./tabs.ts";

type Command = TabCalls["tab/command"]["ask"]["command"];

/** Where a command or menu was used. */
export interface UsedIn {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Looks up what is selected in a tab, reading the page first where nothing of ours runs there. */
export async function lookUp(tab: number): Promise<void> {
  if (!(await askTab(tab, "tab/ping", null)) && !(await readOnce(tab))) return;
  await askTab(tab, "tab/command", { command: "look-up" });
}

/** A keyboard command. The panel must be opened in the gesture itself, so it comes before anything is awaited. */
export async function onCommand(command: string, tab: UsedIn | undefined): Promise<void> {
  if (command === "panel") {
    await openNativePanel(tab?.windowId);
    return;
  }
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (command === "look-up") await lookUp(id);
  else await askTab(id, "tab/command", { command: command as Command });
}

export const MENUS = { lookUp: "look-up", panel: "open-panel" } as const;

/** Makes the menu entries; the browser keeps them while the background is stopped. */
export async function createMenus(words: { readonly lookUp: string; readonly panel: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENUS.lookUp, title: words.lookUp, contexts: ["selection"] });
  browser.contextMenus.create({ id: MENUS.panel, title: words.panel, contexts: ["action"] });
}

export async function onMenu(id: string | number, tab: UsedIn | undefined): Promise<void> {
  if (id === MENUS.panel) await openNativePanel(tab?.windowId);
  else if (id === MENUS.lookUp && tab?.id !== undefined) await lookUp(tab.id);
}

/** Brings settings and registered scripts in line with what is permitted, then acts in every open tab. */
export async function onPermissions(settings: SettingsStore): Promise<void> {
  await syncGate(hostPatterns);
  const { origins = [] } = await browser.permissions.getAll();
  await settings.update(() => ({
    everyNewsArticle: coversEverySite(origins),
    addedHosts: origins
      .filter((origin) => !hostPatterns.includes(origin))
      .map((origin) => hostOf(origin.replace(/^\*:/, "https:")))
      .filter((host) => host !== null)
      .filter((host) => !host.includes("*")),
  }));
  await tellTabs("tab/access");
  await openGates();
}

/** First install: the welcome page. Install and update: menus, scripts and open tabs are brought up to this version. */
export async function onInstalled(reason: string, words: { readonly lookUp: string; readonly panel: string }): Promise<void> {
  await createMenus(words);
  await syncGate(hostPatterns);
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html" as "/options.html") });
  await openGates();
}

/** Registers every listener in the background's first turn, so that an event that starts it isn't lost. */
export function listen(settings: SettingsStore, log: Log, words: { readonly lookUp: string; readonly panel: string }): void {
  const guarded = (where: string, work: Promise<unknown>) => void work.catch((error: unknown) => log.error(where, error));
  browser.runtime.onInstalled.addListener(({ reason }) => guarded("install", onInstalled(reason, words)));
  browser.commands.onCommand.addListener((command, tab) => guarded("command", onCommand(command, tab)));
  browser.contextMenus.onClicked.addListener((info, tab) => guarded("menu", onMenu(info.menuItemId, tab)));
  browser.permissions.onAdded.addListener(() => guarded("permissions", onPermissions(settings)));
  browser.permissions.onRemoved.addListener(() => guarded("permissions", onPermissions(settings)));
  browser.tabs.onRemoved.addListener((tab) => guarded("tabs", forgetTab(tab)));
}
