import type { Settings } from "../../../core/model/settings.ts";
import type { TabActions, TabState } from "../../../state/types.ts";
import type { TabContext } from "../context.ts";
import { tellFailed, tellNotCopied } from "./failed.ts";

/** Changes part of the panel's state. */
export function setPanel({ store }: Pick<TabContext, "store">, change: Partial<TabState["panel"]>): void {
  store.setState(({ panel }) => ({ panel: { ...panel, ...change } }));
}

/**
 * Writes a setting; every tab, this one too, follows what was stored. One that can't be stored is told, and what is stored stands again.
 * Resolves to whether it was stored.
 */
export async function changeSettings(context: TabContext, change: Partial<Settings>): Promise<boolean> {
  const { store, ask } = context;
  const before = store.getState().settings;
  store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  try {
    await ask("settings/change", change);
    return true;
  } catch (error) {
    tellFailed(context, "settings/change", error, "error.notSet");
    const stored = await ask("settings/get", null).catch(() => ({ settings: before }));
    store.setState({ settings: stored.settings });
    return false;
  }
}

/** The panel, what is opened in it, and the ways out of the page. */
export function panelActions(context: TabContext) {
  const { store, ask } = context;
  const tell = <T>(where: string, sent: Promise<T>) => void sent.catch((error: unknown) => tellFailed(context, where, error));
  return {
    openPanel() {
      if (store.getState().panel.host === "browser") return;
      setPanel(context, { open: true });
      void changeSettings(context, { panelOpen: true });
    },
    closePanel() {
      setPanel(context, { open: false });
      if (store.getState().panel.host === "page") void changeSettings(context, { panelOpen: false });
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
      void changeSettings(context, { panelWidth: Math.min(480, Math.max(300, Math.round(width))) });
    },
    setEdgeTab(tab) {
      void changeSettings(context, { edgeTab: { top: Math.min(1, Math.max(0, tab.top)), hidden: tab.hidden } });
    },
    copy(text, sources) {
      context.clipboard(text).then(
        () => context.undo.tell({ code: "copy.done", params: { n: sources }, actions: [] }),
        (error: unknown) => tellNotCopied(context, error),
      );
    },
  } satisfies Partial<TabActions>;
}
