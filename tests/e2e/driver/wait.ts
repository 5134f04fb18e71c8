import type { ChildProcess } from "node:child_process";

/** Far longer than anything takes on a quiet machine: only a failure waits so long. */
const MOST = 20_000;

/** Asks until the answer is truthy; throws with the last answer or error after `ms`. */
export async function until<T>(what: string, ask: () => Promise<T> | T, ms = MOST): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`${what}: not within ${ms} ms; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await sleep(50);
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Does something again and again until the answer is called, whatever it comes to. */
export function whileHeld(work: () => Promise<unknown>): () => Promise<void> {
  let isHeld = true;
  const holding = (async () => {
    while (isHeld) {
      await work().catch(() => undefined);
      await sleep(10);
    }
  })();
  return async () => {
    isHeld = false;
    await holding;
  };
}

/** Ends a browser's process without a word to it, and waits until it is gone. */
export async function killed(browser: { process(): ChildProcess | null }): Promise<void> {
  const running = browser.process();
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const ended = new Promise((done) => running.once("exit", done));
  running.kill("SIGKILL");
  await ended;
}
