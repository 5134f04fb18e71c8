import { createStore, type StoreApi } from "zustand/vanilla";

/** What the reader folded or unfolded in the panel; it stays so while the context lives, also when the panel closes in between. */
export interface PanelFolds {
  readonly folds: Readonly<Record<string, boolean>>;
}

export interface FoldStore extends StoreApi<PanelFolds> {
  /** Opens or closes one fold for good. */
  set(key: string, open: boolean): void;
}

export function createFoldStore(): FoldStore {
  const store = createStore<PanelFolds>()(() => ({ folds: {} }));
  return { ...store, set: (key, open) => store.setState(({ folds }) => ({ folds: { ...folds, [key]: open } })) };
}
