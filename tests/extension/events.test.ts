import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import { createMenus, lookUp, MENUS, onCommand, onInstalled, onMenu, onPermissions } from "../../lib/extension/background/events.ts";
import { hostPatterns } from "../../lib/extension/hosts.ts";
import { accessOf, holdsHost, hostOf, syncGate, withoutHost } from "../../lib/extension/permissions.ts";
import { createSettingsStore } from "../../lib/extension/settings.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

/** The parts of the browser that the fake one lacks, as far as these tests go. */
const sent = vi.fn();
const executed = vi.fn();
const openedPanel = vi.fn();
let granted: string[];
let registered: { id: string; matches: string[] }[];
let running: Set<number>;
let tabs: { id: number; url?: string; windowId: number }[];

/** Whether what is granted holds all of a pattern, as browsers see it: one that is for any scheme isn't held by one for https. */
function covers(held: string, asked: string): boolean {
  if (held === "<all_urls>") return true;
  const [[scheme, host], [wanted, of]] = [held, asked].map((one) => one.replace(/\/\*$/, "").split("://")) as [string[], string[]];
  const bare = host?.replace(/^\*\.?/, "") ?? "";
  return (
    (scheme === "*" || scheme === wanted) && (bare === "" || of === host || (host !== bare && (of === bare || of!.endsWith(`.${bare}`))))
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  for (const spy of [sent, executed, openedPanel]) spy.mockReset();
  granted = [...hostPatterns];
  registered = [];
  running = new Set([1]);
  tabs = [
    { id: 1, url: "https://www.koreatimes.co.kr/a", windowId: 7 },
    { id: 2, url: "https://unlisted.example/b", windowId: 7 },
  ];
  const register = async (scripts: typeof registered = []) => {
    registered = scripts;
  };
  const allows = (pattern: string) => granted.some((one) => covers(one, pattern));
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(allows),
      getAll: async () => ({ origins: granted }),
    },
    scripting: {
      executeScript: async (what: object) => executed(what),
      insertCSS: async () => undefined,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: register,
      updateContentScripts: register,
      unregisterContentScripts: async () => register(),
    },
    contextMenus: { removeAll: async () => undefined, create: vi.fn() },
    sidePanel: { open: async (what: object) => openedPanel(what) },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ active }: { active?: boolean }) => (active ? tabs.slice(0, 1) : tabs),
    get: async (id: number) => tabs.find((tab) => tab.id === id),
    create: vi.fn(async () => ({ id: 9 })),
    sendMessage: async (id: number, message: { call: string }) => {
      sent(id, message);
      if (!running.has(id)) throw new Error("nobody there");
      return { value: message.call === "tab/ping" ? { phase: "ready" } : null };
    },
  });
});

const told = (call: string) => sent.mock.calls.filter(([, message]) => message.call === call).map(([id]) => id);

describe("commands and menus", () => {
  it.each(["toggle", "next", "previous"])("send %s to the tab", async (command) => {
    await onCommand(command, { id: 1, windowId: 7 });
    expect(sent).toHaveBeenCalledWith(1, { call: "tab/command", ask: { command } });
  });

  it("find the active tab where the browser names none", async () => {
    await onCommand("next", undefined);
    expect(told("tab/command")).toEqual([1]);
  });

  it("open the native panel in the gesture itself", async () => {
    const opening = onCommand("panel", { id: 1, windowId: 7 });
    expect(openedPanel).toHaveBeenCalledWith({ windowId: 7 });
    await opening;
    await onMenu(MENUS.panel, { windowId: 8 });
    expect(openedPanel).toHaveBeenLastCalledWith({ windowId: 8 });
  });

  it("look up in a page that was read, and read another first", async () => {
    await onMenu(MENUS.lookUp, { id: 1 });
    expect(executed).not.toHaveBeenCalled();
    expect(sent).toHaveBeenLastCalledWith(1, { call: "tab/command", ask: { command: "look-up" } });
    await lookUp(2);
    expect(executed.mock.calls.map(([what]) => what.files).filter(Boolean)).toEqual([["/article.js"]]);
    expect(sent).toHaveBeenLastCalledWith(2, { call: "tab/command", ask: { command: "look-up" } });
  });

  it("are made with the reader's words", async () => {
    await createMenus({ lookUp: "Look up “%s”", panel: "Open panel" });
    expect(fakeBrowser.contextMenus.create).toHaveBeenCalledWith({ id: MENUS.lookUp, title: "Look up “%s”", contexts: ["selection"] });
  });
});

describe("permissions", () => {
  it("run the gate where the reader allowed more, and no longer where they took it back", async () => {
    granted.push("*://unlisted.example/*");
    await syncGate(hostPatterns);
    expect(registered).toMatchObject([{ matches: ["*://unlisted.example/*"], js: ["gate.js"] }]);
    granted.pop();
    await syncGate(hostPatterns);
    expect(registered).toEqual([]);
  });

  it("are followed by settings and by every open tab", async () => {
    granted.push("*://unlisted.example/*");
    const settings = createSettingsStore(fakeBrowser.storage.local as never);
    await onPermissions(settings);
    expect((await settings.read()).settings).toMatchObject({ addedHosts: ["unlisted.example"], everyNewsArticle: false });
    expect(told("tab/access")).toEqual([1, 2]);
    expect(executed.mock.calls.map(([what]) => [what.target.tabId, what.files[0]])).toEqual([[2, "/gate.js"]]);
    for (const [every, ...patterns] of [
      [false, "https://*/*"],
      [true, "http://*/*", "https://*/*"],
      [true, "*://*/*"],
      [true, "<all_urls>"],
      [false],
    ] as const) {
      granted = [...hostPatterns, ...patterns];
      executed.mockReset();
      await onPermissions(settings);
      expect((await settings.read()).settings, patterns.join()).toMatchObject({ everyNewsArticle: every, addedHosts: [] });
      // The open tab that no list holds is on https.
      expect(
        executed.mock.calls.map(([what]) => what.target.tabId),
        patterns.join(),
      ).toEqual(patterns.length > 0 ? [2] : []);
    }
  });

  it("tell where a page stands", async () => {
    const paused = { ...DEFAULT_SETTINGS, pausedHosts: ["koreatimes.co.kr"] };
    expect(await accessOf("https://www.koreatimes.co.kr/a", DEFAULT_SETTINGS)).toBe("allowed");
    expect(await accessOf("https://www.koreatimes.co.kr/a", paused)).toBe("paused");
    expect(await accessOf("https://unlisted.example/b", DEFAULT_SETTINGS)).toBe("not-permitted");
    expect(await accessOf("chrome-extension://abc/welcome.html", DEFAULT_SETTINGS)).toBe("allowed");
  });

  it("know hosts and their subdomains", () => {
    expect(hostOf("https://WWW.Example.com:8080/x")).toBe("www.example.com");
    expect(hostOf("about:blank")).toBeNull();
    expect(holdsHost(["example.com"], "news.example.com")).toBe(true);
    expect(holdsHost(["example.com"], "notexample.com")).toBe(false);
    expect(withoutHost(["example.com", "www.example.com", "other.example"], "www.example.com")).toEqual(["other.example"]);
  });
});

describe("installing", () => {
  it("opens the welcome page once, and looks at open pages each time", async () => {
    const words = { lookUp: "Look up", panel: "Open panel" };
    await onInstalled("install", words);
    expect(fakeBrowser.tabs.create).toHaveBeenCalledOnce();
    await onInstalled("update", words);
    expect(fakeBrowser.tabs.create).toHaveBeenCalledOnce();
    running.clear();
    await onInstalled("update", words);
    expect(executed.mock.calls.map(([what]) => what.files[0])).toContain("/gate.js");
  });
});
