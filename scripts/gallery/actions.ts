import type { TabStore } from "../../lib/state/tab-store.ts";
import type { TabActions } from "../../lib/state/types.ts";

/** Actions that act on the gallery's own store where a state can be shown by it, and do nothing elsewhere. */
export function galleryActions(store: TabStore): TabActions {
  const panel = (patch: Partial<ReturnType<TabStore["getState"]>["panel"]>) =>
    store.setState((state) => ({ panel: { ...state.panel, ...patch } }));
  const own: Partial<TabActions> = {
    openTie: (tie) => panel({ tie }),
    toggleMarks: () => store.setState(({ marksOn }) => ({ marksOn: !marksOn })),
    cancelForm: () => panel({ form: null }),
    closePanel: () => panel({ open: false }),
    setPanelWidth: (panelWidth) => store.setState(({ settings }) => ({ settings: { ...settings, panelWidth } })),
    correct: () =>
      store.setState({
        done: {
          id: "u1",
          code: "name.notThis",
          params: { name: "OpenAI", host: "news.example" },
          actions: ["in-article", "on-site", "everywhere", "undo"],
        },
      }),
    findNames: async () => [{ entity: "kakao", label: "Kakao", hint: "South Korean company" }],
    sentences: async () => [
      { place: { blockId: "b11", paragraph: 11 }, text: "The two chief executives met the press in Seoul and made their plans public." },
      { place: { blockId: "b12", paragraph: 12 }, text: "Its products will draw on the technology." },
    ],
  };
  return new Proxy(own as TabActions, { get: (target, name) => Reflect.get(target, name) ?? (() => undefined) });
}
