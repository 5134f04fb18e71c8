/** Name of the one element that Intertie adds to a page. It says nothing of the extension's id. */
export const HOST = "intertie-root";
/** How often a page may take our element away before we leave it alone. */
const MOST_RETURNS = 5;

export interface Host {
  readonly root: ShadowRoot;
  /** Adds a style sheet inside. */
  style(css: string): void;
}

/** Elements of an earlier version that could not clean up: Firefox ends old scripts without a word. */
export function removeStale(document: Document): void {
  for (const element of [...document.documentElement.children]) if (element.localName === HOST) element.remove();
}

/**
 * Puts one element beside body, with a closed root the page can't look into. Comes back when the page removes it, `MOST_RETURNS`
 * times; `onRemoved` hears of each.
 */
export function createHost(document: Document, signal: AbortSignal, onRemoved: () => void): Host {
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: "closed" });
  // The page's rules for unknown elements can't move it. Spacing stays the reader's to override.
  element.style.cssText =
    "all:initial;display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;z-index:2147483647!important";
  document.documentElement.append(element);
  let returns = 0;
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
