import type { Notice, TabActions } from "../../../state/types.ts";
import { withoutHost } from "../../permissions.ts";
import type { TabContext } from "../context.ts";
import { textOfForm } from "./form-problems.ts";
import { changeSettings } from "./panel.ts";

/** What the other action groups lend to notices. */
interface Lent {
  widen(action: string): boolean;
  exportRecords(): void;
  copyReport(): void;
  openOptions(): void;
  missed(): void;
}

/** Buttons of notices, by action name. */
export function noticeActions(context: TabContext, lent: Lent) {
  const { store } = context;
  const dismiss = (notice: Notice) =>
    store.setState(({ notices, done }) => ({
      notices: notices.filter((one) => one !== notice && one.code !== notice.code),
      done: done?.code === notice.code ? null : done,
    }));
  const resume = () => {
    const host = store.getState().article?.host ?? globalThis.location.hostname;
    const { pausedHosts } = store.getState().settings;
    changeSettings(context, { pausedHosts: withoutHost(pausedHosts, host) });
  };
  const copyForm = () => {
    const { form } = store.getState().panel;
    if (form) context.clipboard(textOfForm(form)).catch((error: unknown) => context.failed("clipboard", error));
  };
  const run: Readonly<Record<string, (notice: Notice) => void>> = {
    retry: () => context.reread(),
    reload: () => context.reload(),
    "read-anyway": () => context.reread({ anyway: true }),
    "mark-again": () => context.reread({ rewriting: true }),
    allow: lent.openOptions,
    export: lent.exportRecords,
    "export-short": lent.exportRecords,
    "copy-report": lent.copyReport,
    "copy-text": copyForm,
    resume,
    dismiss,
    missed: lent.missed,
  };
  return {
    act(action, notice) {
      if (lent.widen(action)) return;
      run[action]?.(notice);
    },
  } satisfies Partial<TabActions>;
}
