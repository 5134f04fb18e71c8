// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import { createWords } from "../../lib/core/words/words.ts";
import { type OptionsPage, openOptions } from "../../lib/extension/pages/options-page.ts";
import { type PanelTab, watchPanelTab } from "../../lib/extension/pages/panel-tab.ts";
import { openPopup, type PopupTab } from "../../lib/extension/pages/popup-tab.ts";
import type { Notice } from "../../lib/state/types.ts";

const { ask, permissions } = vi.hoisted(() => ({
  ask: vi.fn(),
  permissions: { requestHost: vi.fn(), requestEverySite: vi.fn(), giveBack: vi.fn() },
}));
vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
vi.mock("../../lib/extension/messages.ts", async (original) => ({ ...(await original<object>()), ask }));
vi.mock("../../lib/extension/permissions.ts", async (original) => ({ ...(await original<object>()), ...permissions }));
const { CallFailed } = await import("../../lib/extension/messages.ts");

const words = createWords("en");
const say = (notice: Notice | null | undefined) =>
  notice && words.text(notice.params ? { code: notice.code, params: notice.params } : { code: notice.code });
const SILENT = new CallFailed("silent", "no answer");
const FULL = new CallFailed("full", "quota");
const NOT_SHOWN = "Not shown: Intertie didn't answer; try again in a moment. Nothing you saved is affected.";
const NOT_DONE = "Not done: Intertie didn't answer; try again in a moment. Nothing you saved is affected.";
const NOT_SET = "Not changed: the browser's storage is full; make room on this device and try again. Your settings are as they were.";

/** What the background answers, by call; an Error is thrown. */
let answers: Record<string, unknown>;
const noted = () => ask.mock.calls.filter(([call]) => call === "app/error").map(([, { where }]) => where);

beforeEach(() => {
  fakeBrowser.reset();
  answers = {
    "settings/get": { settings: DEFAULT_SETTINGS, fellBack: [] },
    "page/standing": { standing: "not-article", host: "news.example" },
    "records/count": 3,
    "names/labels": {},
  };
  ask.mockReset().mockImplementation(async (call: string) => {
    if (answers[call] instanceof Error) throw answers[call];
    return answers[call] ?? null;
  });
  for (const one of Object.values(permissions)) one.mockReset().mockResolvedValue(false);
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 4, windowId: 1 }] as never);
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ version: "1.0" } as never);
  vi.stubGlobal("close", vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

describe("the options", () => {
  async function open() {
    const shown: OptionsPage[] = [];
    await openOptions((page) => shown.push(page), vi.fn());
    return { actions: shown.at(-1)?.actions as OptionsPage["actions"], status: () => shown.at(-1)?.status };
  }

  it("say why they can't be shown, and are once they can", async () => {
    answers["settings/get"] = SILENT;
    const show = vi.fn();
    const fail = vi.fn();
    const opening = openOptions(show, fail);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
    const [notice, again] = fail.mock.calls[0] as [Notice, () => void];
    expect([say(notice), notice.actions, noted()]).toEqual([NOT_SHOWN, ["retry"], ["options"]]);
    expect(show).not.toHaveBeenCalled();
    answers["settings/get"] = { settings: DEFAULT_SETTINGS, fellBack: [] };
    again();
    await opening;
    expect(show).toHaveBeenCalled();
  });

  it.each([
    ["settings/change", NOT_SET, (page: OptionsPage["actions"]) => page.change({ theme: "dark" })],
    ["settings/change", NOT_SET, (page: OptionsPage["actions"]) => page.resetSettings()],
    ["settings/import", NOT_SET, (page: OptionsPage["actions"]) => page.importSettings("{}")],
  ] as const)("say that %s came to nothing", async (call, text, act) => {
    const { actions, status } = await open();
    answers[call] = FULL;
    act(actions);
    await vi.waitFor(() => expect(say(status())).toBe(text));
    expect(noted()).toEqual(["options"]);
  });

  it.each([
    ["records/export", (page: OptionsPage["actions"]) => page.exportRecords()],
    ["records/import", (page: OptionsPage["actions"]) => page.importRecords("{}")],
    ["app/report", (page: OptionsPage["actions"]) => page.copyReport()],
  ] as const)("say that %s wasn't done", async (call, act) => {
    const { actions, status } = await open();
    answers[call] = SILENT;
    act(actions);
    await vi.waitFor(() => expect(say(status())).toBe(NOT_DONE));
  });

  it("say what the browser refused, and what can't be copied", async () => {
    const { actions, status } = await open();
    permissions.requestHost.mockRejectedValue(new Error("not a gesture"));
    actions.addHost("news.example");
    await vi.waitFor(() => expect(status()?.code).toBe("error.notDone"));
    answers["app/report"] = "Intertie 1";
    actions.copyReport();
    await vi.waitFor(() => expect(status()?.code).toBe("error.notCopied"));
  });
});

describe("the popup", () => {
  it("says why it can't be shown, and is once it can", async () => {
    answers["page/standing"] = SILENT;
    const show = vi.fn();
    const fail = vi.fn();
    const opening = openPopup(show, fail);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
    const [notice, again] = fail.mock.calls[0] as [Notice, () => void];
    expect([say(notice), notice.actions, noted()]).toEqual([NOT_SHOWN, ["retry"], ["popup"]]);
    answers["page/standing"] = { standing: "not-article", host: "news.example" };
    again();
    await opening;
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ standing: "not-article", status: null }));
  });

  it("says what came to nothing, and stays open", async () => {
    const shown: PopupTab[] = [];
    await openPopup((tab) => shown.push(tab), vi.fn());
    const { popup } = shown.at(-1) as PopupTab;
    answers["settings/change"] = FULL;
    popup.pause();
    await vi.waitFor(() => expect(say(shown.at(-1)?.status)).toBe(NOT_SET));
    answers["page/read-once"] = SILENT;
    popup.readOnce();
    await vi.waitFor(() => expect(say(shown.at(-1)?.status)).toBe(NOT_DONE));
    expect([noted(), vi.mocked(close).mock.calls.length]).toEqual([["popup", "popup"], 0]);
  });
});

describe("the native panel", () => {
  function open() {
    // No script of ours listens in the tab.
    Object.assign(fakeBrowser.tabs, {
      connect: () => ({
        onMessage: { addListener: () => undefined },
        onDisconnect: { addListener: (ended: () => void) => setTimeout(ended) },
        disconnect: () => undefined,
        postMessage: () => undefined,
      }),
    });
    const shown: PanelTab[] = [];
    watchPanelTab((tab) => shown.push(tab));
    const says = (text: string) =>
      vi.waitFor(() => expect(shown.at(-1)?.store.getState().notices.map(say)).toContain(text), { timeout: 3_000 });
    const press = (action: string) => shown.at(-1)?.actions.act(action, { code: "", actions: [] });
    return { shown, says, press };
  }

  it("says why it can't be shown, and is once it can", async () => {
    answers["page/standing"] = SILENT;
    const { says, press } = open();
    await says(NOT_SHOWN);
    answers["page/standing"] = { standing: "paused", host: "news.example" };
    press("retry");
    await says("Paused on news.example.");
  });

  it("says what came to nothing beside why nothing is read", async () => {
    answers["page/standing"] = { standing: "paused", host: "news.example" };
    const { shown, says, press } = open();
    await says("Paused on news.example.");
    answers["settings/change"] = FULL;
    press("resume");
    await says(NOT_SET);
    press("resume");
    await vi.waitFor(() => expect(noted()).toEqual(["sidepanel", "sidepanel"]));
    expect(
      shown
        .at(-1)
        ?.store.getState()
        .notices.map(({ code }) => code),
    ).toEqual(["paused", "error.notSet"]);
  });
});
