import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { TabProvider } from "../../components/context.tsx";
import { Surface } from "../../components/surface.tsx";
import { createTabStore } from "../../lib/state/tab-store.ts";
import type { TabState } from "../../lib/state/types.ts";
import { fakeActions } from "./fake-actions.ts";
import { words } from "./render.tsx";

/** An extension page: a store with settings, and a tab's actions, which only the popup has. */
export function showPage(content: ReactNode, state: Partial<TabState> = {}) {
  const store = createTabStore(state);
  const { container } = render(
    <TabProvider store={store} actions={fakeActions()} words={words}>
      <Surface host="browser">{content}</Surface>
    </TabProvider>,
  );
  return { store, container, user: userEvent.setup() };
}
/** Actions that only note their calls. */
export const noted = <T extends object>(): T => {
  const calls = new Map<string | symbol, unknown>();
  return new Proxy({} as T, { get: (_, key) => calls.get(key) ?? calls.set(key, vi.fn()).get(key) });
};
