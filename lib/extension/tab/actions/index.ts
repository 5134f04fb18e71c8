import type { TabActions } from "../../../state/types.ts";
import type { EditParts, Edits } from "./edits.ts";
import { tellFailed } from "./failed.ts";
import { moves } from "./moves.ts";
import { panelActions } from "./panel.ts";

export interface ActionParts extends Omit<EditParts, "openOptions"> {
  /** Brings edits.js and gives what it makes; called at each edit until it has arrived once. */
  readonly loadEdits: (parts: EditParts) => Promise<Edits>;
}

/** The same names as EDITS in edits.ts, which must not be loaded for them; a test compares the two. */
export const LATER =
  "correct mute pauseHere act keep addTie addName addNames editRecord changeForm saveForm cancelForm deleteRecord misread exportRecords importRecords copyRecord findNames".split(
    " ",
  ) as (keyof Edits)[];

/** Stands in for the edits: the first call brings them, later ones go straight through, so that typing in a form keeps its order. */
function later(load: () => Promise<Edits>, failed: (error: unknown) => void): Edits {
  let edits: Edits | null = null;
  const call = (name: keyof Edits, args: readonly unknown[]): unknown => {
    const run = (loaded: Edits) => (loaded[name] as (...args: readonly unknown[]) => unknown)(...args);
    if (edits) return run(edits);
    const running = load().then((loaded) => {
      edits = loaded;
      return run(loaded);
    });
    if (name === "findNames") return running;
    running.catch(failed);
    return undefined;
  };
  return Object.fromEntries(LATER.map((name) => [name, (...args: readonly unknown[]) => call(name, args)])) as unknown as Edits;
}

/** All that card, panel and menus can ask for, in one object. */
export function createActions({ loadEdits, ...parts }: ActionParts): TabActions {
  const { context } = parts;
  const { store } = context;
  const panel = panelActions(context);
  let loading: Promise<Edits> | null = null;
  const load = () => {
    loading ??= loadEdits({ ...parts, openOptions: panel.openOptions }).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const edits = later(load, (error) => tellFailed(context, "tab/edits", error));
  const without = (code: string) => store.setState(({ notices }) => ({ notices: notices.filter((one) => one.code !== code) }));
  /** Buttons that must work when the background can't be had to bring more, or the extension is gone. */
  const withoutEdits: Readonly<Record<string, TabActions["act"]>> = {
    reload: () => context.reload(),
    /** What another surface did for this tab. */
    say: (_action, notice) => void context.undo.tell(notice),
    retry: (_action, { code }) => {
      without(code);
      context.retry();
    },
    dismiss: (_action, { code }) => (store.getState().done?.code === code ? context.undo.dismiss() : without(code)),
  };
  return {
    ...moves(context),
    ...panel,
    ...edits,
    act: (action, notice) => (withoutEdits[action] ?? edits.act)(action, notice),
    undo: (id) => void context.undo.undo(id),
  };
}
