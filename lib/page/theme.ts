import { flatParent } from "./elements.ts";
import { type Ground, groundOf } from "./ground.ts";

/** When a ground is looked at again after something that may change it, in milliseconds: at once, and after it faded over. */
const LOOKS_MS = [50, 400, 1200];

/**
 * Tells the ground behind an article, at once and whenever it becomes another: by a switch of the page's (attributes of the elements around the text,
 * style sheets) or of the system's. Costs nothing while none of these changes. Ends when `signal` aborts.
 */
export function watchGround(window: Window, main: Element, signal: AbortSignal, onGround: (ground: Ground, isNew: boolean) => void): void {
  const { MutationObserver } = window as Window & typeof globalThis;
  const { head, defaultView } = main.ownerDocument;
  let known = groundOf(main);
  let timers: number[] = [];
  const check = () => {
    const now = groundOf(main);
    if (now === known || !main.isConnected) return;
    known = now;
    onGround(now, true);
  };
  const rest = () => {
    for (const timer of timers) window.clearTimeout(timer);
  };
  const soon = () => {
    rest();
    timers = LOOKS_MS.map((wait) => window.setTimeout(check, wait));
  };
  const observer = new MutationObserver(soon);
  for (let at: Element | null = main; at !== null; at = flatParent(at)) observer.observe(at, { attributes: true });
  if (head) observer.observe(head, { subtree: true, childList: true, attributes: true });
  defaultView?.matchMedia?.("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    rest();
  });
  onGround(known, false);
}
