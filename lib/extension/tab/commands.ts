import type { Notice } from "../../state/types.ts";
import type { TabCalls } from "../protocol.ts";
import { walkAll } from "./actions/moves.ts";
import type { TabContext } from "./context.ts";
import { targetOf } from "./pointer.ts";
import type { Selected } from "./selection.ts";

interface CommandParts {
  readonly context: TabContext;
  readonly selected: () => Selected | null;
  /** The page's selection, wherever it is. */
  readonly selectedAnywhere: () => Pick<Selected, "text" | "rect"> | null;
  readonly onIntent: () => void;
  readonly toggle: () => void;
}

const LONGEST_LOOKUP = 80;

/** The name that a selection means: one that stands in it, or one that is written as it. */
function nameLookedUp({ context, selected }: CommandParts, text: string) {
  const { mentions } = context.store.getState();
  const here = selected();
  const inside = here && mentions.find(({ blockId, start, end }) => blockId === here.blockId && start < here.end && end > here.start);
  const folded = text.toLowerCase();
  const mention = inside ?? mentions.find(({ surfaceForm }) => surfaceForm.toLowerCase() === folded);
  const named = context.reading()?.names.find(({ forms }) => forms.some((form) => form.toLowerCase() === folded));
  return { mention: mention ?? null, key: mention?.nameKey ?? named?.key ?? null };
}

/** Why a look-up finds no card, and what can be done about it. */
function whyNothing({ context, selected }: CommandParts, text: string, key: string | null): Notice {
  const { phase, view, notices, settings } = context.store.getState();
  const [first] = notices;
  if (!(phase === "ready" && view) && first) return first;
  const muted = settings.muted.find((one) => one.key === key);
  if (muted) return { code: "name.muted", params: { name: muted.label, key: muted.key }, actions: ["unmute"] };
  const params = { text };
  if (!selected()) return { code: "lookup.nothing", params, actions: [] };
  return { code: "lookup.add", params, actions: ["add-company", "add-person"] };
}

/** Shows the card of what is selected, or in its place why there is none. */
function lookUp(parts: CommandParts): void {
  const { context, selectedAnywhere } = parts;
  const { store, card } = context;
  const selection = selectedAnywhere();
  const text = selection?.text.slice(0, LONGEST_LOOKUP) ?? "";
  const { mention, key } = nameLookedUp(parts, text);
  const rect = selection?.rect;
  const nowhere = { mention: null, onRecord: false, worthHover: true, ...(rect ? { rect } : {}) };
  const found = mention && targetOf(store, mention.id);
  if (found) card.send({ type: "key", target: found });
  else if (key !== null && store.getState().view?.cards[key]) card.send({ type: "key", target: { ...nowhere, nameKey: key } });
  else if (text)
    card.send({ type: "key", target: { ...nowhere, nameKey: "", instead: { title: text, notice: whyNothing(parts, text, key) } } });
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
  else if (command === "look-up") lookUp(parts);
}
