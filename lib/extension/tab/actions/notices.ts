import type { Notice, TabActions } from "../../../state/types.ts";
import { withoutHost } from "../../permissions.ts";
import type { TabContext } from "../context.ts";
import { tellNotCopied } from "./failed.ts";
import { textOfForm } from "./form-problems.ts";
import { changeSettings } from "./panel.ts";

/** What the other action groups lend to notices. */
interface Lent {
  widen(action: string, notice: Notice): boolean;
  exportRecords(): void;
  copyReport(): void;
  openOptions(): void;
  correct: TabActions["correct"];
  selected(): { readonly text: string } | null;
}

const LONGEST_NAME = 200;

const textParam = ({ params }: Notice, name: string): string => {
  const value = params?.[name];
  return typeof value === "string" ? value : "";
};

/** Buttons of notices, by action name. */
export function noticeActions(context: TabContext, lent: Lent) {
  const { store } = context;
  const resume = () => {
    const host = store.getState().article?.host ?? globalThis.location.hostname;
    const { pausedHosts } = store.getState().settings;
    void changeSettings(context, { pausedHosts: withoutHost(pausedHosts, host) });
  };
  /** "Something missed?": asks what the name is that the reader has selected. */
  const missed = () => {
    const text = lent.selected()?.text.trim().slice(0, LONGEST_NAME);
    context.undo.tell(
      text
        ? { code: "name.addAs", params: { text }, actions: ["add-company", "add-person", "dismiss"] }
        : { code: "select.first", actions: [] },
    );
  };
  const add = (added: "company" | "person") => (notice: Notice) => {
    const surfaceForm = textParam(notice, "text");
    if (store.getState().done?.code === notice.code) context.undo.dismiss();
    if (surfaceForm) lent.correct({ surfaceForm, from: null, to: null, added, scope: "article" });
  };
  const unmute = (notice: Notice) => {
    const key = textParam(notice, "key");
    void changeSettings(context, { muted: store.getState().settings.muted.filter((one) => one.key !== key) });
  };
  const copyForm = () => {
    const { form } = store.getState().panel;
    if (!form) return;
    context
      .clipboard(textOfForm(form))
      .then(() => context.undo.tell({ code: "text.copied", actions: [] }))
      .catch((error: unknown) => tellNotCopied(context, error));
  };
  const run: Readonly<Record<string, (notice: Notice) => void>> = {
    "read-anyway": () => context.reread({ anyway: true }),
    "mark-again": () => context.reread({ rewriting: true }),
    allow: lent.openOptions,
    export: lent.exportRecords,
    "export-short": lent.exportRecords,
    "copy-report": lent.copyReport,
    "copy-text": copyForm,
    resume,
    missed,
    "add-company": add("company"),
    "add-person": add("person"),
    unmute,
  };
  return {
    act(action, notice) {
      if (lent.widen(action, notice)) return;
      run[action]?.(notice);
    },
  } satisfies Partial<TabActions>;
}
