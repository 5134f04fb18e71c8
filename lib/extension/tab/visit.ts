import { watchLife } from "../../page/navigation.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { Session } from "./session.ts";

/** When a page that shows no article yet is read again, in milliseconds after the look before: pages that fill slowly. */
const AGAIN_MS = [400, 1200, 3000, 8000];

interface VisitParts {
  readonly window: Window;
  readonly store: TabStore;
  readonly session: Pick<Session, "begin" | "resume">;
  readonly signal: AbortSignal;
}

/**
 * Follows one document through its addresses. After a client-side navigation, or where an article went, the page may become another
 * article, at once or slowly. An article that another one replaces is noticed by its own watcher.
 */
export function watchVisit({ window, store, session, signal }: VisitParts): void {
  let timer: number | undefined;
  let settled = store.getState().phase;
  const look = (tries = 0) => {
    window.clearTimeout(timer);
    const wait = AGAIN_MS[tries];
    if (wait === undefined || signal.aborted) return;
    timer = window.setTimeout(async () => {
      if (store.getState().phase === "none") await session.begin();
      look(tries + 1);
    }, wait);
  };
  const unfollow = store.subscribe(({ phase }) => {
    if (phase === "loading" || phase === settled) return;
    if (phase === "none" && settled === "ready") look();
    settled = phase;
  });
  watchLife(window, { onNavigate: () => look(), onRestore: () => void session.resume() }, signal);
  signal.addEventListener("abort", () => {
    unfollow();
    window.clearTimeout(timer);
  });
}
