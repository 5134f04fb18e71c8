import { ExtensionGone, isGone } from "./messages.ts";

/** After asking in vain, in milliseconds: a browser that is short of memory may keep the background from starting for a while. */
const PAUSES_MS = [5_000, 20_000, 60_000];

/** Does what needs the background, and again after longer pauses where it can't be had. Throws the last error. */
export async function patiently<T>(work: () => Promise<T>, isOver: () => boolean = () => false): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      if (isGone(error)) throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
    if (isOver()) throw new ExtensionGone();
  }
  return work();
}
