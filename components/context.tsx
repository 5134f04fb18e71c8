import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { PhraseValue } from "../lib/core/model/view.ts";
import { createFoldStore, type FoldStore } from "../lib/state/panel-store.ts";
import type { TabStore } from "../lib/state/tab-store.ts";
import type { TabActions, TabState } from "../lib/state/types.ts";
import type { Words } from "../lib/state/words-type.ts";

interface Tab {
  readonly store: TabStore;
  readonly actions: TabActions | null;
  readonly words: Words;
  readonly folds: FoldStore;
}

const TabContext = createContext<Tab | null>(null);

export interface TabProviderProps {
  readonly store: TabStore;
  /** Left out on the extension's own pages, where no tab can be acted on. */
  readonly actions?: TabActions;
  readonly words: Words;
  /** Pass one where the panel is unmounted while closed, so that folds outlive it. */
  readonly folds?: FoldStore;
  readonly children: ReactNode;
}

/** Everything below it reads one tab's store, asks for actions there and gets its texts from `words`. */
export function TabProvider({ store, actions, words, folds, children }: TabProviderProps) {
  const [own] = useState(createFoldStore);
  const tab = useMemo(() => ({ store, actions: actions ?? null, words, folds: folds ?? own }), [store, actions, words, folds, own]);
  return <TabContext value={tab}>{children}</TabContext>;
}

function useContextTab(): Tab {
  const tab = useContext(TabContext);
  if (!tab) throw new Error("TabProvider is missing above this component: wrap the root in it.");
  return tab;
}

export function useTab<T>(select: (state: TabState) => T): T {
  return useStore(useContextTab().store, select);
}

export function useActions(): TabActions {
  const { actions } = useContextTab();
  if (!actions) throw new Error("This component acts on a tab: give the TabProvider above it actions.");
  return actions;
}

export function useWords(): Words {
  return useContextTab().words;
}

/** Texts of fixed labels: `t("panel.close")`. */
export function useLabels(): (code: string, params?: Readonly<Record<string, PhraseValue>>) => string {
  const words = useWords();
  return useMemo(() => (code, params) => words.text(params ? { code, params } : { code }), [words]);
}

/** Whether a fold is open, and its switch. */
export function useFold(key: string, initially: boolean): readonly [boolean, (open: boolean) => void] {
  const { folds } = useContextTab();
  const open = useStore(folds, (state) => state.folds[key] ?? initially);
  return [open, (next) => folds.set(key, next)];
}
