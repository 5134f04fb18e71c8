import { watchLife } from "../../page/navigation.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { Session } from "./session-parts.ts";

/** How long a page that shows no article is left after it changed before it is looked at again, in milliseconds; the last for good. */
const AGAIN_MS = [400, 1200, 3000, 8000];

interface VisitParts {
  readonly window: Window;
  readonly store: TabStore;
  readonly session: Pick<Session, "begin" | "resume">;
  /** Whether the page looks like an article, told at hardly any cost. */
  readonly isArticle: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Follows one document through its addresses. A page that shows no article may become one at any time, at once or slowly: it is looked at again
 * after a client-side navigation and after it changed, and read where it looks like an article then, a few times for each address. An article
 * that another one replaces is noticed by its own watcher.
 */
export function watchVisit({ window, store, session, isArticle, signal }: VisitParts): void {
  const { document, MutationObserver } = window as Window & typeof globalThis;
  let timer: number | undefined;
  let looks = 0;
  let reads = 0;
  /** Whether the page may still become an article: not where reading was refused or failed. */
  const isOpen = () => {
    const { phase, notices } = store.getState();
    return phase === "loading" || (phase === "none" && notices.some(({ code }) => code === "page.notArticle"));
  };
  const soon = () => {
    observer.disconnect();
    timer ??= window.setTimeout(look, AGAIN_MS[Math.min(looks, AGAIN_MS.length - 1)]);
  };
  const look = () => {
    timer = undefined;
    if (!isOpen()) return;
    // What changed while the page was being read may not be in what is found.
    if (store.getState().phase === "loading") return soon();
    looks++;
    if (!isArticle()) wait();
    else if (reads++ < AGAIN_MS.length) void session.begin();
  };
  const observer = new MutationObserver(soon);
  const wait = () => {
    if (!isOpen()) observer.disconnect();
    else if (timer === undefined) observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  const unfollow = store.subscribe(wait);
  const onNavigate = () => {
    looks = 0;
    reads = 0;
    window.clearTimeout(timer);
    timer = undefined;
    soon();
  };
  watchLife(window, { onNavigate, onRestore: () => void session.resume() }, signal);
  signal.addEventListener("abort", () => {
    unfollow();
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
