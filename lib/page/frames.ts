/** Frames that are looked into. */
const MOST_FRAMES = 8;
/** Least text or markup of a frame that may hold an article, in characters. */
const LEAST_TEXT = 600;

/**
 * Whether a frame shows a page of this origin, told by its attributes: to reach into a frame makes the browser set up a script world in it,
 * which takes milliseconds, and most frames are other origins' or empty ones for adverts.
 */
function mayHoldText(frame: HTMLIFrameElement, origin: string): boolean {
  const text = frame.getAttribute("srcdoc");
  if (text !== null) return text.length > LEAST_TEXT;
  return Boolean(frame.getAttribute("src")) && frame.src.startsWith(`${origin}/`) && frame.checkVisibility?.() !== false;
}

/** Documents of the page's same-origin frames that hold any amount of text. */
export function framesOf(document: Document): Document[] {
  const found: Document[] = [];
  const origin = document.location?.origin ?? "";
  const frames = [...document.getElementsByTagName("iframe")].filter((frame) => mayHoldText(frame, origin));
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    try {
      const inner = frame.contentDocument;
      if (inner && (inner.body?.textContent?.length ?? 0) > LEAST_TEXT) found.push(inner);
    } catch {
      // Another origin's frame is no part of this page.
    }
  }
  return found;
}

/** Where a document's viewport stands in that of `window`: (0, 0) for the page's own. */
export function offsetOf(document: Document, window: Window): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  let view = document.defaultView;
  for (let depth = 0; view !== null && view !== window && depth < 10; depth++) {
    const frame = view.frameElement;
    if (frame === null) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y };
}
