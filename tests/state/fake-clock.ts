import type { Clock } from "../../lib/state/card-store.ts";

export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, running what falls due in order. */
  pass(ms: number): void;
  readonly waiting: number;
}

/** A clock that stands still until it is told to go on. */
export function fakeClock(): FakeClock {
  let now = 0;
  let count = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  return {
    set(run, ms) {
      due.set(count, { at: now + ms, run });
      return count++;
    },
    clear: (timer) => void due.delete(timer as number),
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...due].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at);
        if (!next) break;
        due.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
    },
    get waiting() {
      return due.size;
    },
  };
}
