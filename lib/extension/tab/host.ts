import { allGroups, groupName, JUMP } from "../../page/highlight-names.ts";

/** Name of the one element that Intertie adds to a page. It says nothing of the extension's id. */
export const HOST = "intertie-root";
/** How often a page may take our element away before we leave it alone. */
const MOST_RETURNS = 5;
/** How often a page may change our element before we take it away: each change is set right at once, and a page may insist. */
const MOST_REPAIRS = 20;

/**
 * Set with !important, so that no rule of the page's makes what the reader clicks on unseen or moves it under their pointer.
 * Spacing isn't among them: it stays the reader's to override.
 */
const LOCKED = [
  "display:block",
  "position:fixed",
  "inset:0 auto auto 0",
  "inline-size:0",
  "block-size:0",
  "margin:0",
  "padding:0",
  "border:0",
  "z-index:2147483647",
  "opacity:1",
  "visibility:visible",
  "pointer-events:auto",
  "overflow:visible",
  "transform:none",
  "translate:none",
  "scale:none",
  "rotate:none",
  "zoom:1",
  "filter:none",
  "clip-path:none",
  "mask:none",
  "mix-blend-mode:normal",
  "contain:none",
  "content-visibility:visible",
  "animation:none",
  "transition:none",
];
/** A function, so that the script that only takes away an old element carries none of it. */
const lockedStyle = (): string => `all:initial;${LOCKED.map((one) => `${one}!important`).join(";")}`;

export interface Host {
  readonly root: ShadowRoot;
  /** Adds a style sheet inside. */
  style(css: string): void;
}

/** What an earlier version could not clean up, its element and its marks: Firefox ends old scripts without a word. */
export function removeStale(document: Document): void {
  const { CSS } = (document.defaultView ?? {}) as { readonly CSS?: { readonly highlights?: HighlightRegistry } };
  for (const name of [...allGroups().map(groupName), JUMP]) CSS?.highlights?.delete(name);
  for (const element of [...document.documentElement.children]) if (element.localName === HOST) element.remove();
}

/** Keeps the page from styling or disabling our element; a page that insists loses it. */
function lock(element: HTMLElement, onInsisted: () => void, signal: AbortSignal): void {
  element.style.cssText = lockedStyle();
  const wanted = element.style.cssText;
  let repairs = 0;
  const observer = new MutationObserver(() => {
    if (++repairs > MOST_REPAIRS) {
      observer.disconnect();
      onInsisted();
      return;
    }
    for (const { name } of [...element.attributes]) if (name !== "style") element.removeAttribute(name);
    if (element.style.cssText !== wanted) element.style.cssText = wanted;
    observer.takeRecords();
  });
  observer.observe(element, { attributes: true });
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Whether the page has made the whole document unseen or cut it, and our element with it. */
function isConcealed(document: Document): boolean {
  const style = document.defaultView?.getComputedStyle(document.documentElement);
  return !style || Number(style.opacity) < 0.5 || style.visibility !== "visible" || style.clipPath !== "none";
}

/** The reader's clicks do nothing on what they can't see. */
function refuseBlindClicks(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ["pointerdown", "pointerup", "click"] as const)
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || !isConcealed(root.ownerDocument)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
}

/**
 * Puts one element beside body, with a closed root the page can't look into. Comes back when the page removes it, `MOST_RETURNS`
 * times; `onRemoved` hears of each.
 */
export function createHost(document: Document, signal: AbortSignal, onRemoved: () => void): Host {
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: "closed" });
  let returns = 0;
  const giveUp = () => {
    returns = MOST_RETURNS;
    element.remove();
  };
  lock(element, giveUp, signal);
  refuseBlindClicks(root, signal);
  document.documentElement.append(element);
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    onRemoved();
    if (!signal.aborted && returns++ < MOST_RETURNS) document.documentElement.append(element);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    element.remove();
  });
  return {
    root,
    style(css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}
