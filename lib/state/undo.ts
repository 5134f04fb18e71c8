import { type Clock, pageClock } from "./card-store.ts";
import type { TabStore } from "./tab-store.ts";
import type { Notice } from "./types.ts";

export interface UndoList {
  /** Shows `notice` as what was just done; `reverse` runs at most once, when the reader undoes it. Returns its id. */
  record(notice: Notice, reverse: () => void | Promise<void>): string;
  /** Shows what can't be undone; without a button it is only said for PASSING_MS. Returns its id. */
  tell(notice: Notice): string;
  /** Reverses one entry; false when it is unknown or was undone already. */
  undo(id: string): boolean;
  /** Takes away what is shown. */
  dismiss(): void;
  /** Takes one entry away that came to nothing after all. */
  withdraw(id: string): void;
}

/** How long what has no button ("Copied") is said; what has one stays. */
export const PASSING_MS = 6000;

type Done = Notice & { readonly id: string };

/**
 * Keeps what the reader did on this page undoable while the page is open, and the newest in the store's `done`. Whatever goes from there
 * (undone, passed, dismissed) makes room for the newest that can still be undone.
 */
export function createUndoList(store: TabStore, clock: Clock = pageClock): UndoList {
  const kept = new Map<string, { readonly done: Done; readonly reverse: () => void | Promise<void> }>();
  let count = 0;
  const show = (done: Done | null) => store.setState({ done });
  const leave = (id: string) => {
    if (store.getState().done?.id !== id) return;
    show([...kept.values()].filter(({ done }) => done.id !== id).at(-1)?.done ?? null);
  };
  return {
    record(notice, reverse) {
      const id = `u${count++}`;
      const done = { ...notice, actions: notice.actions.includes("undo") ? notice.actions : [...notice.actions, "undo"], id };
      kept.set(id, { done, reverse });
      show(done);
      return id;
    },
    tell(notice) {
      const id = `t${count++}`;
      show({ ...notice, id });
      if (notice.actions.length === 0) clock.set(() => leave(id), PASSING_MS);
      return id;
    },
    undo(id) {
      const entry = kept.get(id);
      if (!entry) return false;
      kept.delete(id);
      leave(id);
      void entry.reverse();
      return true;
    },
    dismiss() {
      const { done } = store.getState();
      if (done) leave(done.id);
    },
    withdraw(id) {
      kept.delete(id);
      leave(id);
    },
  };
}
