import { ask } from "../messages.ts";
import { onUncaught } from "../uncaught.ts";

/** Notes, under a page's name, what failed in one of the extension's own pages, as failures in articles are noted. */
export function noteFailure(page: string, error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // A background that can't be had can't note that either.
  ask("app/error", { where: page, message: message.slice(0, 1_000) }).catch(() => undefined);
}

/** Notes what nobody caught in one of the extension's own pages. */
export const noteFailures = (page: string): void => onUncaught(globalThis, (error) => noteFailure(page, error));
