import type { Correction, Scope, Settings } from "../../../core/model/settings.ts";
import type { Notice, TabActions } from "../../../state/types.ts";
import { hostOf } from "../../permissions.ts";
import type { TabContext } from "../context.ts";
import { changeSettings } from "./panel.ts";

type Given = Omit<Correction, "id" | "where">;

const hereOf = ({ article }: TabContext): { url: string; host: string } => {
  const url = article()?.url ?? "";
  return { url, host: hostOf(url) ?? "" };
};

function whereOf(context: TabContext, scope: Scope): string {
  const { url, host } = hereOf(context);
  if (scope === "everywhere") return "";
  return scope === "site" ? host : url;
}

/** What the reader calls what a correction is about. */
function nameOf({ store, reading }: TabContext, id: string | null, fallback: string): string {
  const card = Object.values(store.getState().view?.cards ?? {}).find(({ entity, nameKey }) => entity === id || nameKey === id);
  return card?.title ?? reading()?.names.find(({ entity, key }) => entity === id || key === id)?.label ?? fallback;
}

function noticeOf(context: TabContext, given: Given): Notice {
  const { host } = hereOf(context);
  const { to, scope, surfaceForm, from } = given;
  if (given.added) return { code: "name.added", params: { name: surfaceForm }, actions: ["undo"] };
  if (to && to !== "no-name") return { code: "name.linked", params: { name: nameOf(context, to, surfaceForm) }, actions: ["undo"] };
  const wider: Record<Scope, readonly string[]> = {
    here: ["in-article", "on-site", "everywhere"],
    article: ["on-site", "everywhere"],
    site: ["everywhere"],
    everywhere: [],
  };
  const name = to === "no-name" ? surfaceForm : nameOf(context, from, surfaceForm);
  const code = to === "no-name" ? "name.notName" : scope === "here" ? "name.notThis" : "name.notThisAt";
  return { code, params: { name, scope, host }, actions: [...wider[scope], "undo"] };
}

const SCOPES: Readonly<Record<string, Scope>> = { "in-article": "article", "on-site": "site", everywhere: "everywhere" };

/** Corrections, muted names and pausing: each acts at once and can be undone. */
export function nameActions(context: TabContext, newId: () => string) {
  const { store, undo } = context;
  /** By the id under which each is shown and can be undone. */
  const made = new Map<string, Correction>();
  const drop = (id: string) => {
    const { corrections } = store.getState().settings;
    void changeSettings(context, { corrections: corrections.filter((one) => one.id !== id) });
  };
  /** Changes a setting and shows what that did, unless it could not be stored. */
  const set = (change: Partial<Settings>, show: () => string) => {
    const stored = changeSettings(context, change);
    const shown = show();
    void stored.then((isStored) => isStored || undo.withdraw(shown));
    return shown;
  };
  const correct = (given: Given) => {
    const correction: Correction = { ...given, id: newId(), where: whereOf(context, given.scope) };
    const entry = set({ corrections: [...store.getState().settings.corrections, correction] }, () =>
      undo.record(noticeOf(context, given), () => drop(correction.id)),
    );
    made.set(entry, correction);
  };
  return {
    correct,
    /** "in this article", "on {host}", "everywhere" after a correction: the same, further. */
    widen(action: string, notice: Notice & { readonly id?: string }): boolean {
      const scope = SCOPES[action];
      const correction = made.get(notice.id ?? "");
      if (!scope || !notice.id || !correction) return false;
      const { id: _id, where: _where, occurrence: _occurrence, ...given } = correction;
      undo.undo(notice.id);
      correct({ ...given, scope });
      return true;
    },
    mute(key, label) {
      const { muted } = store.getState().settings;
      if (muted.some((one) => one.key === key)) return;
      set({ muted: [...muted, { key, label }] }, () =>
        undo.record({ code: "name.muted", params: { name: label }, actions: [] }, () => {
          void changeSettings(context, { muted: store.getState().settings.muted.filter((one) => one.key !== key) });
        }),
      );
    },
    pauseHere() {
      const { host } = hereOf(context);
      const { pausedHosts } = store.getState().settings;
      if (!host || pausedHosts.includes(host)) return;
      set({ pausedHosts: [...pausedHosts, host] }, () => undo.tell({ code: "paused", params: { host }, actions: ["resume"] }));
    },
  } satisfies Partial<TabActions> & { widen(action: string, notice: Notice): boolean };
}
