// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { runCommand } from "../../lib/extension/tab/commands.ts";
import type { TabContext } from "../../lib/extension/tab/context.ts";
import { createCardStore } from "../../lib/state/card-store.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";
import type { TabState } from "../../lib/state/types.ts";
import { ajpView, mentions } from "../components/sample.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const rect = { x: 10, y: 20, width: 30, height: 10 } as DOMRect;

/** Looks up `text`, selected in the article where `inArticle` says where, else somewhere on the page. */
function lookUp(text: string, inArticle: { blockId: string; start: number; end: number } | null, state: Partial<TabState> = {}) {
  const store = createTabStore({ phase: "ready", mentions, view: ajpView, ...state });
  const card = createCardStore({ openBy: () => "hover" });
  const names = [{ key: "e:chung-shin-a", forms: ["Shina Chung"] }];
  const context = { store, card, reading: () => ({ names }) } as unknown as TabContext;
  const parts = {
    context,
    selected: () => inArticle && { ...inArticle, text, rect },
    selectedAnywhere: () => (text ? { text, rect } : null),
    onIntent: vi.fn(),
    toggle: vi.fn(),
  };
  runCommand(parts, "look-up");
  expect(parts.onIntent).toHaveBeenCalledOnce();
  return card.getState();
}
const nowhere = { blockId: "none", start: 0, end: 5 };

describe("looking up a selection", () => {
  it("opens the card of the mention that stands in it", () => {
    const [, , second] = mentions;
    const { shown, by } = lookUp("whatever is selected", { blockId: second!.blockId, start: second!.start, end: second!.end });
    expect([shown?.mention, by]).toEqual([second!.id, "key"]);
  });

  it("opens the card of the name that is written so, wherever it was selected", () => {
    expect(lookUp("openai", null).shown?.nameKey).toBe("e:openai");
    expect(lookUp("Shina Chung", null).shown).toMatchObject({ nameKey: "e:chung-shin-a", mention: null, rect });
  });

  it("offers to add what the article holds and nobody read as a name", () => {
    expect(lookUp("Busan", nowhere).shown?.instead).toEqual({
      title: "Busan",
      notice: { code: "lookup.add", params: { text: "Busan" }, actions: ["add-company", "add-person"] },
    });
    expect(lookUp("Front page", null).shown?.instead?.notice).toMatchObject({ code: "lookup.nothing", actions: [] });
  });

  it("says that a name is muted, and where nothing is read, why", () => {
    const settings = { ...createTabStore().getState().settings, muted: [{ key: "e:chung-shin-a", label: "Chung Shin-a" }] };
    const muted = lookUp("shina chung", null, { settings, view: { ...ajpView, cards: {} } });
    expect(muted.shown?.instead?.notice).toEqual({
      code: "name.muted",
      params: { name: "Chung Shin-a", key: "e:chung-shin-a" },
      actions: ["unmute"],
    });
    const paused = { code: "paused", params: { host: "news.example" }, actions: ["resume"] };
    expect(lookUp("Kakao", null, { phase: "none", view: null, mentions: [], notices: [paused] }).shown?.instead?.notice).toBe(paused);
    const failed = { code: "error.read", actions: ["retry"] };
    expect(lookUp("Kakao", null, { phase: "ready", view: null, mentions: [], notices: [failed] }).shown?.instead?.notice).toBe(failed);
  });

  it("does nothing without a selection", () => {
    expect(lookUp("", null).phase).toBe("closed");
  });
});
