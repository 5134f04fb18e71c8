/** How often the address is compared where no event tells of a change, in milliseconds. */
const POLL_MS = 700;

export interface PageLife {
  /** The address changed without a new document (fragments aside). */
  onNavigate?(url: string): void;
  /** The page came back from the back/forward cache. */
  onRestore?(): void;
  /** The page is left; it may come back. */
  onLeave?(): void;
}

/** An address without what follows "#". */
export const withoutFragment = (url: string): string => url.split("#", 1)[0]!;

/**
 * Tells of client-side navigation and of the back/forward cache, until `signal` aborts. Touches nothing in the page's own world: history is not wrapped; events are
 * listened to where the browser has them, and the address is compared now and then while the page is visible.
 */
export function watchLife(window: Window, life: PageLife, signal: AbortSignal): void {
  let known = withoutFragment(window.location.href);
  const check = (): void => {
    const now = withoutFragment(window.location.href);
    if (now === known || signal.aborted) return;
    known = now;
    life.onNavigate?.(window.location.href);
  };
  const options = { signal };
  window.addEventListener("popstate", check, options);
  const { navigation } = window as unknown as { readonly navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", check, options);
  window.addEventListener("pageshow", (event) => (event.persisted ? life.onRestore?.() : undefined), options);
  window.addEventListener("pagehide", () => life.onLeave?.(), options);
  const timer = window.setInterval(() => {
    if (window.document.visibilityState === "visible") check();
  }, POLL_MS);
  signal.addEventListener("abort", () => window.clearInterval(timer));
}
