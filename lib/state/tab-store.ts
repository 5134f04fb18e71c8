import { createStore, type StoreApi } from "zustand/vanilla";
import { DEFAULT_SETTINGS } from "../core/model/settings.ts";
import type { TabState } from "./types.ts";

/** A tab before anything was read. */
export const EMPTY_TAB: TabState = {
  phase: "idle",
  marksOn: true,
  article: null,
  mentions: [],
  view: null,
  settings: DEFAULT_SETTINGS,
  notices: [],
  done: null,
  panel: { open: false, host: "page", tie: null, form: null },
  ground: "light",
  current: null,
  canGoBack: false,
};

export type TabStore = StoreApi<TabState>;

/** The store of one tab's truth (or of a mirror of it); `initial` overrides single fields of the empty tab. */
export function createTabStore(initial: Partial<TabState> = {}): TabStore {
  return createStore<TabState>()(() => ({ ...EMPTY_TAB, ...initial }));
}

/** The theme to draw in: the reader's own choice, else the page's ground (in the page) or the system's (elsewhere). */
export function themeOf(state: Pick<TabState, "settings" | "ground">, host: "page" | "browser"): "light" | "dark" | "system" {
  if (state.settings.theme !== "page") return state.settings.theme;
  return host === "page" ? state.ground : "system";
}
