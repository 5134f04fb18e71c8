import type { Settings } from "../../../core/model/settings.ts";
import type { TabActions, TabState } from "../../../state/types.ts";
import type { TabContext } from "../context.ts";

/** Changes part of the panel's state. */
export function setPanel({ store }: Pick<TabContext, "store">, change: Partial<TabState["panel"]>): void {
  store.setState(({ panel }) => ({ panel: { ...panel, ...change } }));
}

/** Writes a setting; every tab, this one too, follows what was stored. */
export function changeSettings(context: TabContext, change: Partial<Settings>): void {
  context.store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  context.ask("settings/change", change).catch((error: unknown) => context.failed("settings/change", error));
}

/** The panel, what is opened in it, and the ways out of the page. */
export function panelActions(context: TabContext) {
  const { store, ask, failed } = context;
  const tell = <T>(where: string, sent: Promise<T>) => void sent.catch((error: unknown) => failed(where, error));
  return {
    openPanel() {
      if (store.getState().panel.host === "browser") return;
      setPanel(context, { open: true });
      changeSettings(context, { panelOpen: true });
    },
    closePanel() {
      setPanel(context, { open: false });
      if (store.getState().panel.host === "page") changeSettings(context, { panelOpen: false });
    },
    openTie(tie) {
      setPanel(context, tie === null ? { tie } : { tie, open: true });
    },
    toggleMarks() {
      store.setState(({ marksOn }) => ({ marksOn: !marksOn }));
      context.card.send({ type: "close" });
      context.page.repaint();
    },
    openOptions() {
      tell("app/options", ask("app/options", null));
    },
    openSource(url, paragraph) {
      tell("app/source", ask("app/source", { url, paragraph }));
    },
    setPanelWidth(width) {
      changeSettings(context, { panelWidth: Math.min(480, Math.max(300, Math.round(width))) });
    },
    setEdgeTab(tab) {
      changeSettings(context, { edgeTab: { top: Math.min(1, Math.max(0, tab.top)), hidden: tab.hidden } });
    },
    copy(text, sources) {
      context.clipboard(text).then(
        () => context.undo.tell({ code: "copy.done", params: { n: sources }, actions: [] }),
        (error: unknown) => failed("clipboard", error),
      );
    },
  } satisfies Partial<TabActions>;
}
