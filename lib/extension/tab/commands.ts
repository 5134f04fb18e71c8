import type { TabCalls } from "../protocol.ts";
import { walkAll } from "./actions/moves.ts";
import type { TabContext } from "./context.ts";
import { targetOf } from "./pointer.ts";

/** A stretch of one block that the reader has selected. */
export interface Selected {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rect: DOMRect;
}

interface CommandParts {
  readonly context: TabContext;
  readonly selected: () => Selected | null;
  /** Text of the page's selection, wherever it is. */
  readonly selectionText: () => string;
  readonly onIntent: () => void;
  readonly toggle: () => void;
}

/** The name that a selection means: one that stands in it, or one that is written as it. */
function lookUpTarget({ context, selected, selectionText }: CommandParts) {
  const { mentions, view } = context.store.getState();
  const here = selected();
  const inside = here && mentions.find(({ blockId, start, end }) => blockId === here.blockId && start < here.end && end > here.start);
  const text = selectionText().trim().toLowerCase();
  const written = inside ?? mentions.find(({ surfaceForm }) => surfaceForm.toLowerCase() === text);
  const name = written?.nameKey ?? context.reading()?.names.find(({ forms }) => forms.some((form) => form.toLowerCase() === text))?.key;
  if (!name || !view?.cards[name]) return null;
  const target = written ? targetOf(context.store, written.id) : null;
  return target ?? { mention: null, nameKey: name, onRecord: false, worthHover: true, ...(here ? { rect: here.rect } : {}) };
}

/** Runs what a keyboard command or the context menu asked for. */
export function runCommand(parts: CommandParts, command: TabCalls["tab/command"]["ask"]["command"]): void {
  const { context, onIntent, toggle } = parts;
  if (command === "toggle") {
    toggle();
    return;
  }
  onIntent();
  if (command === "next" || command === "previous") walkAll(context, command === "next" ? 1 : -1);
  else if (command === "look-up") {
    const target = lookUpTarget(parts);
    if (target) context.card.send({ type: "key", target });
    else {
      const text = parts.selectionText().trim().slice(0, 80);
      context.store.setState({
        done: { id: "lookup", code: "lookup.nothing", params: { text }, actions: parts.selected() ? ["missed"] : [] },
      });
    }
  }
}
