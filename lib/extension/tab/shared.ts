import type { Words } from "../../core/words/translator.ts";
import type { GateAnswer } from "../../page/gate.ts";
import type { CardTarget, Rect } from "../../state/card-machine.ts";
import type { CardStore } from "../../state/card-store.ts";
import type { FoldStore } from "../../state/panel-store.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { TabActions } from "../../state/types.ts";
import type { TabStart } from "../protocol.ts";
import type { EditParts, Edits } from "./actions/edits.ts";
import type { TabCore } from "./core.ts";

/** What ui.js needs of tab.js. */
export interface SharedTab {
  readonly store: TabStore;
  readonly actions: TabActions;
  readonly card: CardStore;
  readonly folds: FoldStore;
  readonly root: ShadowRoot;
  readonly words: Words;
  anchorOf(target: CardTarget): Rect | null;
  /** Ends when this script leaves the page. */
  readonly signal: AbortSignal;
}

/** One slot per script that stays; the isolated world is ours alone, so the page can't see or set them. */
const SLOTS = {
  gate: Symbol.for("intertie.gate"),
  start: Symbol.for("intertie.start"),
  tab: Symbol.for("intertie.tab"),
  edits: Symbol.for("intertie.edits"),
  anyway: Symbol.for("intertie.read-anyway"),
} as const;

interface Slots {
  gate: {
    /** Looks at the page again, and calls the background if it is an article now. */
    look(): void;
    says(): GateAnswer;
  };
  /** The answer to `gate/article`, for article.js. */
  start: Promise<TabStart | null>;
  tab: { readonly core: TabCore; shared?: SharedTab; readAnyway(): void };
  edits: (parts: EditParts) => Edits;
  /** The reader asked for this page to be read, whatever it looks like. */
  anyway: boolean;
}

const world = globalThis as unknown as Record<symbol, unknown>;

export const slot = <K extends keyof Slots>(name: K): Slots[K] | undefined => world[SLOTS[name]] as Slots[K] | undefined;

export function fill<K extends keyof Slots>(name: K, value: Slots[K] | undefined): void {
  world[SLOTS[name]] = value;
}
