import { type BlockAnchors, rangeOf } from "./anchor.ts";
import { flatParent } from "./elements.ts";

/** Where the reader was before a jump. */
export interface Origin {
  /** Scrolls everything back; the selection stays. */
  back(): void;
}

export interface JumpOptions {
  /** Selects the text of the stretch, for readers who listen; default true. */
  readonly select?: boolean;
}

interface Scroller {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
  /** Scrolls a whole document: the page's or a frame's. */
  readonly view: Window | null;
}

function isScrollable(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === "auto" || overflow === "scroll" || overflow === "overlay";
}

/** The elements that scroll around a node, innermost first, across same-origin frames; the page itself last. */
function scrollersAround(node: Node, window: Window): Scroller[] {
  const found: Scroller[] = [];
  const add = (element: Element, view: Window | null) => found.push({ element, top: element.scrollTop, left: element.scrollLeft, view });
  for (let from: Node | null = node; from !== null; ) {
    const document: Document = from.ownerDocument!;
    const page = document.scrollingElement;
    for (let at = flatParent(from); at !== null; at = flatParent(at)) if (at !== page && isScrollable(at)) add(at, null);
    if (page) add(page, document.defaultView);
    from = document.defaultView === window ? null : (document.defaultView?.frameElement ?? null);
  }
  return found;
}

/** How far to scroll each scroller so that the box comes to 40 % of its height; counts what inner ones will have moved it. */
function planOf(scrollers: readonly Scroller[], rect: DOMRect, window: Window): readonly { element: Element; by: number }[] {
  let top = rect.top;
  return scrollers.map(({ element, top: at, view }) => {
    const height = view ? view.innerHeight : element.clientHeight;
    const edge = view ? 0 : element.getBoundingClientRect().top;
    const by = Math.max(-at, Math.min(top - edge - height * 0.4, element.scrollHeight - height - at));
    top -= by;
    if (view !== window && view?.frameElement) top += view.frameElement.getBoundingClientRect().top;
    return { element, by };
  });
}

function isStuck(element: Element, window: Window): boolean {
  const { position } = window.getComputedStyle(element);
  return position === "fixed" || position === "sticky";
}

/** The lower edge of a fixed or sticky element that covers the middle of a box; null when nothing does. */
function coveredTo(range: Range, window: Window): number | null {
  const rect = range.getClientRects()[0];
  if (!rect) return null;
  const document = range.startContainer.ownerDocument!;
  const on = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  if (!on || on.contains(range.startContainer)) return null;
  for (let at: Element | null = on; at !== null; at = flatParent(at)) {
    if (at.contains(range.startContainer)) return null;
    if (isStuck(at, window)) {
      const box = at.getBoundingClientRect();
      return box.height < (document.defaultView ?? window).innerHeight * 0.8 ? box.bottom : null;
    }
  }
  return null;
}

/** What the keyboard can reach, around a node. */
function focusableAround(node: Node): HTMLElement | null {
  for (let at = flatParent(node); at !== null; at = flatParent(at)) {
    const { tabIndex, localName } = at as HTMLElement;
    if (tabIndex >= 0 && localName !== "body" && localName !== "html") return at as HTMLElement;
  }
  return null;
}

const STOPS = "a[href],area[href],button,input,select,textarea,summary,[tabindex],[contenteditable]";

/** The last element before a node at which the Tab key stops. */
function stopBefore(node: Node): HTMLElement | null {
  const stops = (node.getRootNode() as ParentNode).querySelectorAll<HTMLElement>(STOPS);
  for (let i = stops.length - 1; i >= 0; i--) {
    const stop = stops[i]!;
    const isBefore = (stop.compareDocumentPosition(node) & 4) !== 0;
    if (isBefore && stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility()) return stop;
  }
  return null;
}

function select(range: Range, window: Window): void {
  const root = range.startContainer.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection =
    (root.nodeType === 11 ? root.getSelection?.() : null) ?? (range.startContainer.ownerDocument?.defaultView ?? window).getSelection();
  if (!selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Moves a covered box out from under a header, once the scrolling has come to rest: by the innermost scroller that can. */
function clearHeader(range: Range, scrollers: readonly Scroller[], window: Window): void {
  const edge = coveredTo(range, window);
  const rect = range.getClientRects()[0];
  if (edge === null || !rect) return;
  for (const { element } of scrollers) {
    const before = element.scrollTop;
    element.scrollBy({ top: rect.top - edge - 24, behavior: "instant" });
    if (element.scrollTop !== before) return;
  }
}

/**
 * Moves the focus to a stretch of a block: to the link it stands in, else out of whatever has it, with the text selected, so that keys go on from
 * there. False when the page no longer holds the text.
 */
export function enterText(
  window: Window,
  anchors: BlockAnchors,
  place: { readonly blockId: string; readonly start: number; readonly end: number },
): boolean {
  const range = rangeOf(anchors, place.blockId, place.start, place.end);
  if (!range) return false;
  const target = focusableAround(range.startContainer);
  target?.focus({ preventScroll: true });
  if (!target) {
    // Text takes no focus: the stop before it does and gives it up at once, so that Tab goes on from there in every browser.
    const { document } = window;
    stopBefore(range.startContainer)?.focus({ preventScroll: true });
    (document.activeElement as HTMLElement | null)?.blur();
  }
  select(range, window);
  return true;
}

/**
 * Brings a stretch of a block into view in all its scrollers, clear of sticky headers, and selects its text; focus stays where it is. At once when
 * it is more than two screens away or motion is reduced, smoothly otherwise. Null when the page no longer holds the text.
 */
export function scrollToMention(
  window: Window,
  anchors: BlockAnchors,
  place: { readonly blockId: string; readonly start: number; readonly end: number },
  options: JumpOptions = {},
): Origin | null {
  const range = rangeOf(anchors, place.blockId, place.start, place.end);
  const rect = range?.getClientRects()[0];
  if (!range || !rect) return null;
  const scrollers = scrollersAround(range.startContainer, window);
  const plan = planOf(scrollers, rect, window);
  const distance = plan.reduce((sum, { by }) => sum + Math.abs(by), 0);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = still || distance > 2 * window.innerHeight ? "instant" : "smooth";
  if (options.select !== false) select(range, window);
  for (const { element, by } of plan) if (Math.abs(by) > 1) element.scrollBy({ top: by, behavior });
  if (behavior === "instant") clearHeader(range, scrollers, window);
  else window.setTimeout(() => clearHeader(range, scrollers, window), 700);
  return {
    back() {
      for (const { element, top, left } of scrollers) element.scrollTo({ top, left, behavior });
    },
  };
}
