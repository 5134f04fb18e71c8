import { createEdgeTab, type EdgeTab } from "../../../components/edge-tab.ts";
import base from "../../../components/styles/base.css?inline";
import panel from "../../../components/styles/panel.css?inline";
import { type TabStore, themeOf } from "../../state/tab-store.ts";
import type { TabActions, TabState } from "../../state/types.ts";
import type { PageWords } from "../protocol.ts";
import { createHost, type Host } from "./host.ts";

export interface Surface {
  readonly host: Host;
  readonly edge: EdgeTab;
  /** The edge tab's words; they come with the reading, so that no language file is needed before the first card. */
  label(words: PageWords): void;
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
  readonly signal: AbortSignal;
}

/** Hidden where the panel is already to be seen, where nothing was read, and where the reader hid it. */
const isHidden = ({ panel: { open, host }, settings, phase }: TabState): boolean =>
  phase !== "ready" || settings.edgeTab.hidden || host === "browser" || open;

/** Our element with the edge tab in it: all that a page shows of us, beside its marks, before a card or the panel is wanted. */
export function createSurface({ document, store, actions, onIntent, onRemoved, signal }: SurfaceParts): Surface {
  const host = createHost(document, signal, onRemoved);
  host.style(base);
  host.style(panel);
  const frame = document.createElement("div");
  frame.lang = "en";
  const edge = createEdgeTab({
    document,
    view: { badge: 0, top: store.getState().settings.edgeTab.top, hidden: true, label: "Intertie", hideLabel: "" },
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
  const follow = (state: TabState) => {
    frame.className = "it";
    frame.dataset.theme = themeOf(state, "page");
    frame.dataset.size = String(state.settings.textSize);
    edge.update({ badge: state.view?.panel.badge ?? 0, top: state.settings.edgeTab.top, hidden: isHidden(state) });
  };
  follow(store.getState());
  signal.addEventListener("abort", store.subscribe(follow));
  return {
    host,
    edge,
    label: ({ open, hide }) => edge.update({ label: open, hideLabel: hide }),
    say: (text) => {
      voice.textContent = text;
    },
  };
}
