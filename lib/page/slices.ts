/** Longest stretch of work before the main thread is given back, in milliseconds; at 4x slow-down still under 50 ms. */
export const SLICE_MS = 8;

interface SchedulerHost {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** So many slices go before the page's own waiting tasks; a usual article needs no more. */
const EAGER_SLICES = 6;

/** Lets the browser take its turn: input and frames first; in long work (a late slice) the page's own tasks too. */
export function pause(window: Window, slice = 0): Promise<void> {
  const { scheduler } = window as unknown as SchedulerHost;
  if (slice < EAGER_SLICES && typeof scheduler?.yield === "function") return scheduler.yield();
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}

/** Runs a stepwise task to its end at once. */
export function runNow<T>(task: Generator<void, T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/** Runs a stepwise task in slices of SLICE_MS; null when `signal` was aborted on the way. */
export async function runInSlices<T>(task: Generator<void, T>, window: Window, signal?: AbortSignal): Promise<T | null> {
  let from = window.performance.now();
  for (let slice = 0; ; ) {
    if (signal?.aborted) return null;
    const step = task.next();
    if (step.done) return step.value;
    if (window.performance.now() - from >= SLICE_MS) {
      await pause(window, slice++);
      from = window.performance.now();
    }
  }
}
