import { vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import type { Ask } from "../../lib/extension/messages.ts";
import { createEdits, type EditParts, type Edits } from "../../lib/extension/tab/actions/edits.ts";
import { createActions } from "../../lib/extension/tab/actions/index.ts";
import type { TabContext } from "../../lib/extension/tab/context.ts";
import { createCardStore } from "../../lib/state/card-store.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";
import { createUndoList } from "../../lib/state/undo.ts";
import { ARTICLE } from "./samples.ts";

/** A tab's actions over a store of their own, with a background that answers null unless told otherwise. */
export function start(loadEdits = async (parts: EditParts): Promise<Edits> => createEdits(parts), selection: string | null = null) {
  const store = createTabStore({ settings: DEFAULT_SETTINGS });
  const ask = vi.fn(async (_call: string, _ask: unknown): Promise<unknown> => null);
  const context: TabContext = {
    store,
    card: createCardStore({ openBy: () => "hover" }),
    undo: createUndoList(store),
    page: { jump: () => true, enter: vi.fn(), back: vi.fn(), point: vi.fn(), repaint: vi.fn() },
    ask: ask as unknown as Ask,
    article: () => ARTICLE,
    reading: () => null,
    reread: vi.fn(),
    retry: vi.fn(),
    clipboard: vi.fn(async () => undefined),
    reload: vi.fn(),
    today: () => "2025-02-07",
    failed: vi.fn(),
  };
  let ids = 0;
  const actions = createActions({
    context,
    newId: () => `c${ids++}`,
    download: vi.fn(),
    selected: () => (selection === null ? null : { blockId: "b1", start: 0, end: selection.length, text: selection }),
    hide: () => () => undefined,
    loadEdits,
  });
  return { actions, context, store, ask };
}

/** Until what was asked for has come to something. */
export const settled = () => new Promise((done) => setTimeout(done));
