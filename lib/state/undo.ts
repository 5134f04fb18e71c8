import type { TabStore } from "./tab-store.ts";
import type { Notice } from "./types.ts";

export interface UndoList {
  /** Shows `notice` as what was just done; `reverse` runs at most once, when the reader undoes it. Returns its id. */
  record(notice: Notice, reverse: () => void | Promise<void>): string;
  /** Reverses one entry; false when it is unknown or was undone already. */
  undo(id: string): boolean;
  /** The done line goes away (its card closed); the entry stays undoable from the panel. */
  dismiss(): void;
  /** The page closes: nothing can be undone any more. */
  clear(): void;
  /** Entries that can still be undone, newest first. */
  entries(): readonly (Notice & { readonly id: string })[];
}

/** Keeps what the reader did on this page undoable while the page is open, and the newest in the store's `done`. */
export function createUndoList(store: TabStore): UndoList {
  const kept = new Map<string, { notice: Notice; reverse: () => void | Promise<void> }>();
  let count = 0;
  const hide = () => {
    if (store.getState().done) store.setState({ done: null });
  };
  return {
    record(notice, reverse) {
      const id = `u${count++}`;
      const actions = notice.actions.includes("undo") ? notice.actions : [...notice.actions, "undo"];
      kept.set(id, { notice: { ...notice, actions }, reverse });
      store.setState({ done: { ...notice, actions, id } });
      return id;
    },
    undo(id) {
      const entry = kept.get(id);
      if (!entry) return false;
      kept.delete(id);
      if (store.getState().done?.id === id) hide();
      void entry.reverse();
      return true;
    },
    dismiss: hide,
    clear() {
      kept.clear();
      hide();
    },
    entries: () => [...kept].map(([id, { notice }]) => ({ ...notice, id })).reverse(),
  };
}
