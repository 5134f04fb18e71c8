import type { Settings } from "../core/model/settings.ts";
import type { Notice } from "./types.ts";

/** How long the pointer rests on a name on record before its card opens: longer than a pass over the line, short enough to feel meant. */
export const DWELL_MS = 300;
/** The same for a name not on record: its card says less, so it asks for more intent. */
export const DWELL_UNKNOWN_MS = 600;
/** With a card open the reader is looking names up: the next one follows sooner, yet not while crossing a name on the way to the card. */
export const SWAP_MS = 120;
/** How long a card stays once the pointer left name and card: enough to cross the gap between them. */
export const GRACE_MS = 300;

/** A place in the window, in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a card is asked for. `mention` anchors it; a looked-up selection has none and gives `rect`. */
export interface CardTarget {
  readonly mention: string | null;
  /** Where the mention stands: an id means another mention once the article is read anew. */
  readonly place?: { readonly blockId: string; readonly start: number; readonly end: number };
  readonly nameKey: string;
  readonly onRecord: boolean;
  /** False: nothing but the name is known; opens on click or key only. */
  readonly worthHover: boolean;
  readonly rect?: Rect;
  /** Shown where a look-up finds no card: what was looked up, and why there is none. */
  readonly instead?: { readonly title: string; readonly notice: Notice };
}

export type OpenedBy = "hover" | "click" | "key";

export interface CardState {
  /** `waiting`: no card yet, one will open after its dwell. */
  readonly phase: "closed" | "waiting" | "open";
  /** Changes with every interaction; a timer that carries an older one is stale. */
  readonly token: number;
  readonly shown: CardTarget | null;
  /** Waits for its dwell or swap. */
  readonly next: CardTarget | null;
  readonly by: OpenedBy | null;
  readonly pinned: boolean;
  /** Pointer or focus is in the card. */
  readonly inside: boolean;
}

export const CLOSED_CARD: CardState = { phase: "closed", token: 0, shown: null, next: null, by: null, pinned: false, inside: false };

export type CardEvent =
  /** The pointer rests on a mention; `modifier` is whether the reader's modifier key is held. */
  | { readonly type: "point"; readonly target: CardTarget; readonly modifier: boolean }
  /** The pointer left the mention. */
  | { readonly type: "unpoint" }
  | { readonly type: "click"; readonly target: CardTarget }
  /** Mention walk, look-up of a selection: the card takes focus. */
  | { readonly type: "key"; readonly target: CardTarget }
  | { readonly type: "enter-card" }
  | { readonly type: "leave-card" }
  /** Something in the card was pressed: it stays as a clicked one does, wherever its new content leaves the pointer. */
  | { readonly type: "use" }
  | { readonly type: "escape" }
  /** Closed by its own control or because what it showed is gone. */
  | { readonly type: "close" }
  | { readonly type: "pin" }
  | { readonly type: "scroll" }
  | { readonly type: "hidden" }
  | { readonly type: "blur" }
  /** A press outside card and mention. */
  | { readonly type: "press-elsewhere" }
  | { readonly type: "timer"; readonly token: number };

/** What the machine wants of its one timer: `keep` leaves it, null stops it, a number starts it anew in that many milliseconds. */
export interface CardStep {
  readonly state: CardState;
  readonly timer: number | null | "keep";
}

const stay = (state: CardState): CardStep => ({ state, timer: "keep" });

function change(state: CardState, patch: Partial<CardState>, timer: number | null): CardStep {
  return { state: { ...state, ...patch, token: state.token + 1 }, timer };
}

const close = (state: CardState): CardStep => change(state, { ...CLOSED_CARD, token: state.token }, null);

const same = (a: CardTarget | null, b: CardTarget): boolean =>
  a !== null && a.nameKey === b.nameKey && a.mention === b.mention && (a.mention !== null || a.rect === b.rect);

/** Whether an open card goes away by itself once the pointer has left it. */
const fleeting = (state: CardState): boolean => state.by === "hover" && !state.pinned && !state.inside;

function openAt(state: CardState, target: CardTarget, by: OpenedBy): CardStep {
  return change(state, { phase: "open", shown: target, next: null, by, pinned: false, inside: by === "key" }, null);
}

function leave(state: CardState): CardStep {
  if (state.phase === "waiting") return close(state);
  if (state.phase === "closed") return stay(state);
  if (fleeting(state)) return change(state, { next: null }, GRACE_MS);
  return state.next ? change(state, { next: null }, null) : stay(state);
}

function point(state: CardState, event: Extract<CardEvent, { type: "point" }>, open: Settings["open"]): CardStep {
  const { target } = event;
  if (state.phase === "open" && same(state.shown, target)) return change(state, { next: null }, null);
  if (same(state.next, target)) return stay(state);
  const wanted = open === "hover" || (open === "modifier" && event.modifier);
  if (!wanted || !target.worthHover || state.pinned || state.by === "key") return leave(state);
  if (state.phase === "open") return change(state, { next: target }, SWAP_MS);
  return change(state, { phase: "waiting", next: target }, target.onRecord ? DWELL_MS : DWELL_UNKNOWN_MS);
}

function click(state: CardState, target: CardTarget): CardStep {
  const again = state.phase === "open" && same(state.shown, target);
  if (again && state.by === "click" && !state.pinned) return close(state);
  if (again) return change(state, { by: state.by === "key" ? "key" : "click", next: null }, null);
  return openAt(state, target, "click");
}

function timer(state: CardState, token: number): CardStep {
  if (token !== state.token) return stay(state);
  if (state.next) return openAt(state, state.next, "hover");
  return fleeting(state) ? close(state) : stay(state);
}

/** One step of the hover card: pure; the store runs the timer it asks for. */
export function stepCard(state: CardState, event: CardEvent, open: Settings["open"]): CardStep {
  const isOpen = state.phase === "open";
  switch (event.type) {
    case "point":
      return point(state, event, open);
    case "unpoint":
      return leave(state);
    case "click":
      return click(state, event.target);
    case "key":
      return openAt(state, event.target, "key");
    case "enter-card":
      return isOpen ? change(state, { inside: true, next: null }, null) : stay(state);
    case "leave-card":
      return isOpen ? leave({ ...state, inside: false }) : stay(state);
    case "use":
      return isOpen && state.by === "hover" ? change(state, { by: "click", next: null }, null) : stay(state);
    case "pin":
      return isOpen ? change(state, { pinned: !state.pinned, next: null }, null) : stay(state);
    case "scroll":
      return leave(state);
    case "hidden":
    case "blur":
      return state.phase === "waiting" || (isOpen && state.by === "hover" && !state.pinned) ? close(state) : stay(state);
    case "press-elsewhere":
      return state.phase === "closed" || state.pinned ? stay(state) : close(state);
    case "escape":
    case "close":
      return state.phase === "closed" ? stay(state) : close(state);
    case "timer":
      return timer(state, event.token);
  }
}
