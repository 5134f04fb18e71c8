import { describe, expect, it, vi } from "vitest";
import type { Mention } from "../../lib/core/model/mention.ts";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import { connectMirror, type FromTab, type PortLike, serveMirror, type ToTab } from "../../lib/state/mirror.ts";
import { createFoldStore } from "../../lib/state/panel-store.ts";
import { createTabStore, themeOf } from "../../lib/state/tab-store.ts";
import type { TabActions } from "../../lib/state/types.ts";
import { createUndoList, PASSING_MS } from "../../lib/state/undo.ts";
import { correctionOf, placeOf, walkFrom } from "../../lib/state/walk.ts";
import { fakeClock } from "./fake-clock.ts";

const mention = (id: string, nameKey: string, surfaceForm: string): Mention => ({
  id,
  blockId: "b0",
  start: Number(id.slice(1)) * 20,
  end: Number(id.slice(1)) * 20 + surfaceForm.length,
  surfaceForm,
  kind: "company",
  executive: false,
  nameKey,
  entity: nameKey.startsWith("e:") ? nameKey.slice(2) : null,
  reason: { code: "name", params: {} },
  score: 1,
});
const all = [
  mention("m0", "e:openai", "OpenAI"),
  mention("m1", "e:kakao", "Kakao"),
  mention("m2", "e:openai", "OpenAI"),
  mention("m3", "n:lane", "Lane"),
  mention("m4", "e:kakao", "Kakao"),
];
const idOf = (...args: Parameters<typeof walkFrom>) => walkFrom(...args)?.mention.id ?? null;

describe("the walk", () => {
  it("goes through all mentions and wraps", () => {
    expect(idOf(all, null, null, 1)).toBe("m0");
    expect(idOf(all, null, "m4", 1)).toBe("m0");
    expect(idOf(all, null, "m0", -1)).toBe("m4");
    expect(idOf(all, null, null, -1)).toBe("m4");
    expect(idOf([], null, null, 1)).toBeNull();
  });

  it("steps through one name from wherever it stands", () => {
    expect(idOf(all, "e:kakao", "m1", 1)).toBe("m4");
    expect(idOf(all, "e:kakao", "m4", 1)).toBe("m1");
    expect(idOf(all, "e:kakao", "m2", 1)).toBe("m4");
    expect(idOf(all, "e:kakao", "m2", -1)).toBe("m1");
    expect(idOf(all, "e:openai", "m4", 1)).toBe("m0");
    expect(idOf(all, "e:kakao", "m0", -1)).toBe("m4");
    expect(idOf(all, "e:unheard", "m0", 1)).toBeNull();
  });

  it("tells the place among the name's own mentions", () => {
    expect(placeOf(all, "m4")).toMatchObject({ index: 1, total: 2 });
    expect(placeOf(all, null)).toBeNull();
  });
});

describe("corrections", () => {
  it("count the occurrence for a single mention only", () => {
    expect(correctionOf(all, all[2]!, null, "here")).toEqual({
      surfaceForm: "OpenAI",
      from: "openai",
      to: null,
      scope: "here",
      occurrence: 1,
    });
    expect(correctionOf(all, all[3]!, "no-name", "article")).toEqual({
      surfaceForm: "Lane",
      from: "n:lane",
      to: "no-name",
      scope: "article",
    });
  });
});

describe("undo", () => {
  it("shows what was done, reverses it once, and then what was done before it", () => {
    const store = createTabStore();
    const undo = createUndoList(store);
    const first = vi.fn();
    const second = vi.fn();
    const a = undo.record({ code: "name.muted", params: { name: "Kakao" }, actions: [] }, first);
    const b = undo.record({ code: "record.kept", actions: ["undo"] }, second);
    expect(store.getState().done).toMatchObject({ id: b, code: "record.kept", actions: ["undo"] });
    expect(undo.undo(b)).toBe(true);
    expect(undo.undo(b)).toBe(false);
    expect(store.getState().done).toMatchObject({ id: a, code: "name.muted", actions: ["undo"] });
    expect(undo.undo(a)).toBe(true);
    expect([first, second].map((one) => one.mock.calls.length)).toEqual([1, 1]);
    expect(store.getState().done).toBeNull();
  });

  it("undoes an earlier one by its id, and leaves the newer one in view", () => {
    const store = createTabStore();
    const undo = createUndoList(store);
    const a = undo.record({ code: "name.muted", actions: [] }, () => undefined);
    const b = undo.record({ code: "record.kept", actions: [] }, () => undefined);
    undo.undo(a);
    expect(store.getState().done?.id).toBe(b);
  });

  it("lets what can't be undone pass, and comes back to what can", () => {
    const store = createTabStore();
    const clock = fakeClock();
    const undo = createUndoList(store, clock);
    const id = undo.record({ code: "name.muted", actions: [] }, () => undefined);
    undo.tell({ code: "copy.done", actions: [] });
    expect(store.getState().done?.code).toBe("copy.done");
    clock.pass(PASSING_MS);
    expect(store.getState().done?.id).toBe(id);
    undo.tell({ code: "name.addAs", actions: ["add-company"] });
    clock.pass(10 * PASSING_MS);
    expect(store.getState().done?.code).toBe("name.addAs");
    undo.dismiss();
    expect(store.getState().done?.id).toBe(id);
  });

  it("lets no passing word take a newer one along", () => {
    const store = createTabStore();
    const clock = fakeClock();
    const undo = createUndoList(store, clock);
    undo.tell({ code: "copy.done", actions: [] });
    clock.pass(PASSING_MS - 1);
    undo.tell({ code: "record.copied", actions: [] });
    clock.pass(1);
    expect(store.getState().done?.code).toBe("record.copied");
    clock.pass(PASSING_MS);
    expect(store.getState().done).toBeNull();
  });
});

describe("themes and folds", () => {
  it("follow the page in the page, the system elsewhere, and the reader before both", () => {
    const page = createTabStore({ ground: "dark" }).getState();
    expect(themeOf(page, "page")).toBe("dark");
    expect(themeOf(page, "browser")).toBe("system");
    expect(themeOf({ ...page, settings: { ...DEFAULT_SETTINGS, theme: "light" } }, "page")).toBe("light");
  });

  it("stay as they were left", () => {
    const folds = createFoldStore();
    folds.set("group:talks", false);
    folds.set("names", true);
    expect(folds.getState().folds).toEqual({ "group:talks": false, names: true });
  });
});

/** Two ports that hand over copies, as messages between contexts do. */
function pair() {
  type Side = { listen: ((message: unknown) => void)[]; end: (() => void)[] };
  const tab: Side = { listen: [], end: [] };
  const mirror: Side = { listen: [], end: [] };
  const port = (own: Side, far: Side) => ({
    post: (message: unknown) => {
      for (const listen of far.listen) listen(structuredClone(message));
    },
    onMessage: (listen: never) => void own.listen.push(listen),
    onEnd: (end: () => void) => void own.end.push(end),
  });
  return {
    tab: port(tab, mirror) as PortLike<ToTab, FromTab>,
    mirror: port(mirror, tab) as PortLike<FromTab, ToTab>,
    cut: () => {
      for (const end of [...tab.end, ...mirror.end]) end();
    },
    raw: (message: unknown) => {
      for (const listen of tab.listen) listen(message);
    },
  };
}

describe("the mirror", () => {
  function setUp() {
    const ports = pair();
    const store = createTabStore({ phase: "ready" });
    const actions = {
      toggleMarks: vi.fn(),
      walk: vi.fn(),
      findNames: vi.fn(async (query: string) => [{ entity: null, label: query, hint: "" }]),
    };
    const mirrored = connectMirror(ports.mirror);
    serveMirror(store, actions as unknown as TabActions, ports.tab);
    return { ports, store, actions, mirrored };
  }

  it("starts with the tab's state and follows what changes", () => {
    const { store, mirrored } = setUp();
    expect(mirrored.store.getState()).toEqual(store.getState());
    store.setState({ marksOn: false, current: "m1" });
    expect(mirrored.store.getState()).toEqual(store.getState());
  });

  it("acts in the tab and brings answers back", async () => {
    const { actions, mirrored } = setUp();
    mirrored.actions.walk("e:kakao", -1);
    mirrored.actions.toggleMarks();
    expect(actions.walk).toHaveBeenCalledWith("e:kakao", -1);
    expect(actions.toggleMarks).toHaveBeenCalledOnce();
    await expect(mirrored.actions.findNames("Kak")).resolves.toEqual([{ entity: null, label: "Kak", hint: "" }]);
  });

  it("rejects what the tab can't answer, and everything once the tab is gone", async () => {
    const { ports, actions, mirrored } = setUp();
    actions.findNames.mockRejectedValueOnce(new Error("no"));
    await expect(mirrored.actions.findNames("x")).rejects.toThrow("could not answer");
    actions.findNames.mockReturnValueOnce(new Promise(() => undefined));
    const open = mirrored.actions.findNames("y");
    ports.cut();
    await expect(open).rejects.toThrow("gone");
    await expect(mirrored.actions.findNames("z")).rejects.toThrow("gone");
  });

  it("posts nothing after the end, and runs nothing but actions", () => {
    const { ports, store, mirrored, actions } = setUp();
    ports.raw({ type: "call", id: 1, name: "constructor", args: [] });
    for (const wrong of [
      null,
      7,
      {},
      { type: "call", name: "toggleMarks", args: [] },
      { type: "call", id: 1, name: "toggleMarks", args: "all" },
    ])
      ports.raw(wrong);
    ports.cut();
    store.setState({ marksOn: false });
    expect(mirrored.store.getState().marksOn).toBe(true);
    ports.raw({ type: "call", id: 2, name: "toggleMarks", args: [] });
    expect(actions.toggleMarks).not.toHaveBeenCalled();
  });
});
