import { createEdgeTab, type EdgeTab } from "../../../components/edge-tab.ts";
import type { Words } from "../../core/words/translator.ts";
import { type TabStore, themeOf } from "../../state/tab-store.ts";
import type { TabActions, TabState } from "../../state/types.ts";
import { createHost, type Host } from "./host.ts";

export interface Surface {
  readonly host: Host;
  readonly edge: EdgeTab;
  /** Says something by ear. */
  say(text: string): void;
}

interface SurfaceParts {
  readonly document: Document;
  readonly store: TabStore;
  readonly actions: Pick<TabActions, "openPanel" | "setEdgeTab">;
  /** The reader turns to the edge tab: the panel may be wanted next. */
  readonly onIntent: () => void;
  readonly onRemoved: () => void;
  readonly styles: string;
  readonly words: Words;
  readonly signal: AbortSignal;
}

/** Hidden where the panel is already to be seen, where nothing was read, and where the reader hid it. */
const isHidden = ({ panel: { open, host }, settings, phase }: TabState): boolean =>
  phase !== "ready" || settings.edgeTab.hidden || host === "browser" || open;

/** Our element with the edge tab in it: all that a page shows of us, beside its marks, before a card or the panel is wanted. */
export function createSurface({ document, store, actions, onIntent, onRemoved, styles, words, signal }: SurfaceParts): Surface {
  const host = createHost(document, signal, onRemoved);
  host.style(styles);
  const frame = document.createElement("div");
  frame.lang = "en";
  const edge = createEdgeTab({
    document,
    view: {
      badge: 0,
      top: store.getState().settings.edgeTab.top,
      hidden: true,
      label: "",
      hideLabel: words.text({ code: "panel.hideTab" }),
    },
    onOpen: actions.openPanel,
    onMove: (top) => actions.setEdgeTab({ ...store.getState().settings.edgeTab, top }),
    onHide: () => actions.setEdgeTab({ ...store.getState().settings.edgeTab, hidden: true }),
    signal,
  });
  const voice = document.createElement("div");
  voice.className = "sr";
  voice.setAttribute("role", "status");
  frame.append(edge.element, voice);
  host.root.append(frame);
  for (const type of ["pointerenter", "focusin"] as const) edge.element.addEventListener(type, onIntent, { signal });
  const follow = (state: TabState, before: TabState = state) => {
    // The panel closes under the reader's keys: the tab that opens it again takes the focus.
    const hadFocus = before.panel.open && !state.panel.open && host.root.activeElement !== null;
    frame.className = "it";
    frame.dataset.theme = themeOf(state, "page");
    frame.dataset.size = String(state.settings.textSize);
    const badge = state.view?.panel.badge ?? 0;
    const label = words.text(badge ? { code: "panel.openTab", params: { n: badge } } : { code: "panel.openTabNone" });
    edge.update({ badge, label, top: state.settings.edgeTab.top, hidden: isHidden(state) });
    if (hadFocus) edge.focus();
  };
  follow(store.getState());
  signal.addEventListener("abort", store.subscribe(follow));
  return {
    host,
    edge,
    say: (text) => {
      voice.textContent = text;
    },
  };
}
