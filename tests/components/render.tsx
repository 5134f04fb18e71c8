import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach, expect } from "vitest";
import { TabProvider } from "../../components/context.tsx";
import { Surface } from "../../components/surface.tsx";
import { createWords } from "../../lib/core/words/words.ts";
import { createTabStore, EMPTY_TAB, type TabStore } from "../../lib/state/tab-store.ts";
import type { TabActions, TabState } from "../../lib/state/types.ts";
import { fakeActions } from "./fake-actions.ts";
import { ajpView, mentions } from "./sample.ts";

afterEach(cleanup);

/** Fails on a code that the language file doesn't hold, so that no test passes on a missing word. */
export const words = createWords("en-GB", undefined, (code) => {
  throw new Error(`lib/core/words/en.ts holds no "${code}": add it there.`);
});

export const ready: Partial<TabState> = {
  phase: "ready",
  article: {
    url: "https://news.example/1",
    host: "news.example",
    title: "An article",
    publisher: "News",
    published: "2025-02-04",
    language: "en",
  },
  mentions,
  view: ajpView,
};

export const panelState = (patch: Partial<TabState["panel"]>): Pick<TabState, "panel"> => ({
  panel: { ...EMPTY_TAB.panel, open: true, ...patch },
});

export interface Shown {
  readonly store: TabStore;
  readonly actions: TabActions;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
}

/** Renders `content` over one tab's store. */
export function show(content: ReactNode, state: Partial<TabState> = ready, own: Partial<TabActions> = {}): Shown {
  const store = createTabStore(state);
  const actions = fakeActions(own);
  const { container } = render(
    <TabProvider store={store} actions={actions} words={words}>
      <Surface host="page">{content}</Surface>
    </TabProvider>,
  );
  return { store, actions, user: userEvent.setup(), container };
}

/** Colours need a layout, which jsdom hasn't; they are checked against the table of docs/design.md 7 in styles.test.ts. */
const RULES = { "color-contrast": { enabled: false }, region: { enabled: false } };

/** No axe violation in what is shown. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, { rules: RULES });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
}
