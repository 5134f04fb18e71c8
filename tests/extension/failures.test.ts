import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import { createWords } from "../../lib/core/words/words.ts";
import { CallFailed, ExtensionGone } from "../../lib/extension/messages.ts";
import { tie } from "./records/made.ts";
import { settled, start } from "./tab-actions.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const words = createWords("en");
const FULL = new CallFailed("full", "quota");
const SILENT = new CallFailed("silent", "no answer");

/** A tab whose background fails at some calls, and answers settings as they are stored. */
function failing(error: Error, calls: (call: string) => boolean = () => true) {
  const tab = start();
  tab.ask.mockImplementation(async (call) => {
    if (call === "settings/get") return { settings: DEFAULT_SETTINGS, fellBack: [] };
    if (calls(call)) throw error;
    return null;
  });
  const said = () => {
    const { done } = tab.store.getState();
    return done && words.text(done.params ? { code: done.code, params: done.params } : { code: done.code });
  };
  return { ...tab, said };
}
const NOT_SET = "Not changed: the browser's storage is full; make room on this device and try again. Your settings are as they were.";

describe("a setting that can't be stored", () => {
  const given = { surfaceForm: "Oracle", from: "oracle", to: null, scope: "here", occurrence: 0 } as const;

  it.each([
    ["a muted name", "muted", (tab: ReturnType<typeof failing>) => tab.actions.mute("e:kakao", "Kakao")],
    ["a correction", "corrections", (tab: ReturnType<typeof failing>) => tab.actions.correct(given)],
    ["a paused site", "pausedHosts", (tab: ReturnType<typeof failing>) => tab.actions.pauseHere()],
  ] as const)("is told, and %s stands as it is stored", async (_what, name, act) => {
    const tab = failing(FULL);
    act(tab);
    await settled();
    expect(tab.store.getState().settings[name]).toEqual([]);
    expect(tab.said()).toBe(NOT_SET);
    expect(tab.store.getState().done?.actions).toEqual(["dismiss"]);
    expect(tab.context.failed).toHaveBeenCalledWith("settings/change", FULL);
    tab.actions.act("dismiss", tab.store.getState().done as never);
    expect(tab.store.getState().done).toBeNull();
  });

  it("stands as it was where what is stored can't be read either", async () => {
    const tab = failing(SILENT);
    tab.ask.mockRejectedValue(SILENT);
    tab.actions.setPanelWidth(400);
    expect(tab.store.getState().settings.panelWidth).toBe(400);
    await settled();
    expect(tab.store.getState().settings.panelWidth).toBe(DEFAULT_SETTINGS.panelWidth);
    expect(tab.said()).toBe("Not changed: Intertie didn't answer; try again in a moment. Your settings are as they were.");
  });
});

describe("what fails otherwise", () => {
  it.each([
    ["records/delete", (tab: ReturnType<typeof failing>) => tab.actions.deleteRecord("own-1")],
    ["records/export", (tab: ReturnType<typeof failing>) => tab.actions.exportRecords()],
    ["records/text", (tab: ReturnType<typeof failing>) => tab.actions.copyRecord("own-1")],
    ["records/draft", (tab: ReturnType<typeof failing>) => tab.actions.editRecord("own-1")],
    ["app/options", (tab: ReturnType<typeof failing>) => tab.actions.openOptions()],
    ["app/source", (tab: ReturnType<typeof failing>) => tab.actions.openSource("https://news.example/", 3)],
  ] as const)("is said where the reader asked for it: %s", async (call, act) => {
    const tab = failing(SILENT, (name) => name === call);
    act(tab);
    await settled();
    expect(tab.said()).toBe("Not done: Intertie didn't answer; try again in a moment. Nothing you saved is affected.");
    expect(tab.context.failed).toHaveBeenCalledWith(call, SILENT);
  });

  it("is said for what brings the edits, too, and can be closed without them", async () => {
    const tab = start(() => Promise.reject(SILENT));
    tab.actions.mute("e:kakao", "Kakao");
    await settled();
    expect(tab.store.getState().done).toMatchObject({ code: "error.notDone", actions: ["dismiss"] });
    tab.actions.act("dismiss", tab.store.getState().done as never);
    expect(tab.store.getState().done).toBeNull();
  });

  it("says that nothing was copied", async () => {
    const tab = start();
    vi.mocked(tab.context.clipboard).mockRejectedValue(new Error("not allowed"));
    tab.actions.copy("text", 3);
    await settled();
    expect(tab.store.getState().done).toMatchObject({ code: "error.notCopied" });
  });

  it("leaves a form open with its text and says why", async () => {
    const tab = failing(SILENT);
    const form = { what: "tie", draft: tie(), error: null } as const;
    tab.actions.changeForm(form);
    await settled();
    tab.actions.saveForm();
    await settled();
    const left = tab.store.getState().panel.form;
    expect(left).toMatchObject({ what: "tie", draft: form.draft });
    const { code = "", params = {} } = left?.error ?? {};
    expect(words.text({ code, params })).toBe("Not saved: Intertie didn't answer; try again in a moment. Your text is still in the form.");
  });

  it("says nothing but that the extension was updated, where it was", async () => {
    const tab = failing(new ExtensionGone());
    tab.actions.deleteRecord("own-1");
    await settled();
    expect(tab.store.getState().done).toBeNull();
    expect(tab.context.failed).toHaveBeenCalledWith("records/delete", expect.any(ExtensionGone));
  });

  it("is tried again without the edits, and the word of it goes at once", () => {
    const tab = start(() => Promise.reject(SILENT));
    const notice = { code: "error.read", actions: ["retry"] };
    tab.store.setState({ notices: [notice] });
    tab.actions.act("retry", notice);
    expect(tab.context.retry).toHaveBeenCalledOnce();
    expect(tab.store.getState().notices).toEqual([]);
  });
});
