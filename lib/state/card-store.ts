import { createStore, type StoreApi } from "zustand/vanilla";
import type { Settings } from "../core/model/settings.ts";
import { type CardEvent, type CardState, CLOSED_CARD, stepCard } from "./card-machine.ts";

/** The timers a store may use; pass `window`-bound functions in the page, fake ones in tests. */
export interface Clock {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

/** The page's own clock. */
export const pageClock: Clock = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

export interface CardStoreOptions {
  readonly clock?: Clock;
  /** Read at each event, so that a changed setting holds at once. */
  readonly openBy: () => Settings["open"];
  /** Called after Esc or the card's own close, where it was opened by key or held the focus: give back focus and selection. */
  readonly giveBack?: () => void;
}

export interface CardStore extends StoreApi<CardState> {
  send(event: CardEvent): void;
  /** Stops the timer and closes the card. */
  destroy(): void;
}

/** The one hover card of a tab: events in, state out, one timer. */
export function createCardStore({ clock = pageClock, openBy, giveBack }: CardStoreOptions): CardStore {
  const store = createStore<CardState>()(() => CLOSED_CARD);
  let running: unknown = null;
  const stop = () => {
    if (running !== null) clock.clear(running);
    running = null;
  };
  const send = (event: CardEvent) => {
    const before = store.getState();
    const { state, timer } = stepCard(before, event, openBy());
    if (timer !== "keep") stop();
    if (typeof timer === "number") {
      const { token } = state;
      running = clock.set(() => {
        running = null;
        send({ type: "timer", token });
      }, timer);
    }
    if (state !== before) store.setState(state, true);
    const dismissed = event.type === "escape" || event.type === "close";
    if (dismissed && before.phase === "open" && (before.by === "key" || before.inside)) giveBack?.();
  };
  return {
    ...store,
    send,
    destroy() {
      stop();
      store.setState({ ...CLOSED_CARD, token: store.getState().token + 1 }, true);
    },
  };
}
