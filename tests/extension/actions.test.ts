import { describe, expect, it, vi } from "vitest";
import { createEdits, EDITS, type EditParts } from "../../lib/extension/tab/actions/edits.ts";
import { LATER } from "../../lib/extension/tab/actions/index.ts";
import type { createTabStore } from "../../lib/state/tab-store.ts";
import { ARTICLE } from "./samples.ts";
import { settled, start } from "./tab-actions.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const settings = (store: ReturnType<typeof createTabStore>) => store.getState().settings;

describe("edits that come later", () => {
  it("are all named where they are waited for", () => {
    expect([...LATER].sort()).toEqual([...EDITS].sort());
    expect(Object.keys(createEdits({ ...start(), openOptions: vi.fn() } as never)).sort()).toEqual([...EDITS].sort());
  });

  it("are loaded once, and again after a failure", async () => {
    const load = vi.fn(async (parts: EditParts) => createEdits(parts));
    load.mockRejectedValueOnce(new Error("no script"));
    const { actions, context, store } = start(load);
    actions.mute("e:kakao", "Kakao");
    await settled();
    expect(context.failed).toHaveBeenCalledWith("tab/edits", expect.any(Error));
    actions.mute("e:kakao", "Kakao");
    actions.mute("e:naver", "Naver");
    await settled();
    expect(load).toHaveBeenCalledTimes(2);
    expect(settings(store).muted.map(({ key }) => key)).toEqual(["e:kakao", "e:naver"]);
  });

  it("aren't needed to reload a page whose extension is gone", () => {
    const { actions, context } = start(() => Promise.reject(new Error("gone")));
    actions.act("reload", { code: "error.updated", actions: ["reload"] });
    expect(context.reload).toHaveBeenCalledOnce();
  });
});

describe("corrections", () => {
  const given = { surfaceForm: "Oracle", from: "oracle", to: null, scope: "here", occurrence: 0 } as const;

  it("act at once, can be widened, and be undone", async () => {
    const { actions, store } = start();
    actions.correct(given);
    await settled();
    expect(settings(store).corrections).toEqual([{ ...given, id: "c0", where: ARTICLE.url }]);
    expect(store.getState().done).toMatchObject({ code: "name.notThis", actions: ["in-article", "on-site", "everywhere", "undo"] });
    actions.act("on-site", store.getState().done as never);
    const { occurrence: _occurrence, ...wider } = given;
    expect(settings(store).corrections).toEqual([{ ...wider, scope: "site", id: "c1", where: "news.example" }]);
    actions.undo(store.getState().done?.id ?? "");
    expect(settings(store).corrections).toEqual([]);
  });

  it("widen the one that is in view, whatever came after it", async () => {
    const { actions, store } = start();
    actions.correct(given);
    await settled();
    actions.correct({ ...given, surfaceForm: "Kakao", from: "kakao" });
    actions.undo(store.getState().done?.id ?? "");
    actions.act("everywhere", store.getState().done as never);
    expect(settings(store).corrections).toMatchObject([{ surfaceForm: "Oracle", scope: "everywhere" }]);
  });

  it.each(["company", "person"] as const)("take a missed name in as what the reader says it is: a %s", async (kind) => {
    const { actions, store } = start(undefined, " Mina Ferrow ");
    actions.act("missed", { code: "page.noNames", actions: ["missed"] });
    await settled();
    const asked = store.getState().done as never;
    expect(asked).toMatchObject({ code: "name.addAs", params: { text: "Mina Ferrow" }, actions: ["add-company", "add-person", "dismiss"] });
    expect(settings(store).corrections).toEqual([]);
    actions.act(`add-${kind}`, asked);
    const added = { surfaceForm: "Mina Ferrow", from: null, to: null, added: kind, scope: "article", id: "c0", where: ARTICLE.url };
    expect(settings(store).corrections).toEqual([added]);
    expect(store.getState().done).toMatchObject({ code: "name.added", actions: ["undo"] });
    actions.undo(store.getState().done?.id ?? "");
    expect([settings(store).corrections, store.getState().done]).toEqual([[], null]);
  });

  it("ask for a selection first where there is none", async () => {
    const { actions, store } = start();
    actions.act("missed", { code: "page.noNames", actions: ["missed"] });
    await settled();
    expect(store.getState().done).toMatchObject({ code: "select.first", actions: [] });
  });

  it("mute a name once, and pause the article's host", async () => {
    const { actions, store, ask } = start();
    actions.mute("e:kakao", "Kakao");
    actions.mute("e:kakao", "Kakao");
    actions.pauseHere();
    await settled();
    expect(settings(store)).toMatchObject({ muted: [{ key: "e:kakao", label: "Kakao" }], pausedHosts: ["news.example"] });
    expect(ask).toHaveBeenLastCalledWith("settings/change", { pausedHosts: ["news.example"] });
    expect(store.getState().done).toMatchObject({ code: "paused", params: { host: "news.example" }, actions: ["resume"] });
    // A paused page has no article: its own address says which host it is.
    vi.stubGlobal("location", { hostname: "www.news.example" });
    actions.act("resume", { code: "paused", actions: ["resume"] });
    vi.unstubAllGlobals();
    expect(settings(store).pausedHosts).toEqual([]);
    actions.act("unmute", { code: "name.muted", params: { name: "Kakao", key: "e:kakao" }, actions: ["unmute"] });
    expect(settings(store).muted).toEqual([]);
  });
});

describe("the panel", () => {
  it("opens and closes for later articles too, and keeps its width in bounds", () => {
    const { actions, store, ask } = start();
    actions.openPanel();
    expect(store.getState().panel.open).toBe(true);
    actions.setPanelWidth(9_000);
    expect(settings(store).panelWidth).toBe(480);
    actions.closePanel();
    expect(ask).toHaveBeenLastCalledWith("settings/change", { panelOpen: false });
  });

  it("stays closed in the page while the browser's own shows it", () => {
    const { actions, store } = start();
    store.setState({ panel: { open: false, host: "browser", tie: null, form: null } });
    actions.openPanel();
    expect(store.getState().panel.open).toBe(false);
  });

  it("says what was copied", async () => {
    const { actions, store, context } = start();
    actions.copy("text", 3);
    await settled();
    expect(context.clipboard).toHaveBeenCalledWith("text");
    expect(store.getState().done).toMatchObject({ code: "copy.done", params: { n: 3 } });
  });
});
