import { type BlockAnchor, type BlockAnchors, rangeOf } from "./anchor.ts";
import { flatParent } from "./elements.ts";
import { framesOf, offsetOf } from "./frames.ts";
import type { Highlighter, Mark } from "./highlighter.ts";

/** A mark under a point, and the boxes of its text (several where it wraps), in the viewport's pixels. */
export interface Hit {
  readonly mark: Mark;
  readonly rects: readonly DOMRect[];
}

/** How far from a mark's box a point still counts, in pixels. */
const SLACK = 2;

const within = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** The boxes of a mark's text in the page's viewport, frames reckoned in; empty when the page no longer shows it. */
export function rectsOf(anchors: BlockAnchors, mark: Pick<Mark, "blockId" | "start" | "end">): DOMRect[] {
  const range = rangeOf(anchors, mark.blockId, mark.start, mark.end);
  if (!range) return [];
  const boxes = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const document = range.startContainer.ownerDocument!;
  const top = document.defaultView?.top;
  if (!top || top === document.defaultView) return boxes;
  const { x, y } = offsetOf(document, top);
  return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

function hitAmong(anchors: BlockAnchors, marks: readonly Mark[], x: number, y: number): Hit | null {
  for (const mark of marks) {
    const rects = rectsOf(anchors, mark);
    if (rects.some((rect) => within(rect, x, y))) return { mark, rects };
  }
  return null;
}

/** Marks of a block that touch an offset: at most two, by binary search over disjoint, sorted marks. */
function touching(marks: readonly Mark[], offset: number): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return marks.slice(low, low + 2).filter((mark) => mark.start <= offset);
}

/** Shadow roots at a point, outermost first, and the innermost element there. */
function elementsAt(document: Document, x: number, y: number): { readonly roots: ShadowRoot[]; readonly innermost: Element | null } {
  const roots: ShadowRoot[] = [];
  let innermost = document.elementFromPoint(x, y);
  while (innermost?.shadowRoot && roots.length < 50) {
    const inner = innermost.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === innermost) break;
    roots.push(innermost.shadowRoot);
    innermost = inner;
  }
  return { roots, innermost };
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The caret position below a point. Shadow roots have to be named to be looked into, and some browsers don't. */
function caretAt(document: Document, x: number, y: number, roots: readonly ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint !== "function") return null;
  const found = document.caretPositionFromPoint(x, y, roots.length > 0 ? { shadowRoots: [...roots] } : undefined);
  return found ? { node: found.offsetNode, offset: found.offset } : null;
}

/** Blocks around an element, for where the caret leads nowhere. */
function blocksAround(anchors: BlockAnchors, from: Element | null): readonly BlockAnchor[] {
  let element = from;
  for (let up = 0; element !== null && up < 8; up++) {
    const blocks = anchors.inContainer(element);
    if (blocks.length > 0) return blocks.slice(0, 20);
    element = flatParent(element);
  }
  return [];
}

/**
 * The painted mark at a point of the page's viewport, or null; same-origin frames are looked into. Forces at most one layout. The caret may snap to text far away, so the mark's own
 * boxes decide; what covers the text (a menu, a dialog) hides its marks.
 */
export function mentionAt(document: Document, anchors: BlockAnchors, highlighter: Highlighter, x: number, y: number): Hit | null {
  const frame = offsetOf(document, document.defaultView?.top ?? window);
  const { roots, innermost } = elementsAt(document, x - frame.x, y - frame.y);
  if (innermost?.localName === "iframe") {
    const inner = framesOf(document).find((one) => one.defaultView?.frameElement === innermost);
    return inner ? mentionAt(inner, anchors, highlighter, x, y) : null;
  }
  const caret = caretAt(document, x - frame.x, y - frame.y, roots);
  const place = caret && anchors.ofNode(caret.node);
  if (place) {
    if (innermost && !shows(innermost, place.block)) return null;
    return hitAmong(anchors, touching(highlighter.marksOf(place.block.id), place.start + caret.offset), x, y);
  }
  for (const block of blocksAround(anchors, innermost)) {
    const hit = hitAmong(anchors, highlighter.marksOf(block.id), x, y);
    if (hit) return hit;
  }
  return null;
}

/** Whether the element on top belongs to the block's own text: inside its container, or around it. */
function shows(top: Element, block: BlockAnchor): boolean {
  for (let at: Element | null = top; at !== null; at = flatParent(at)) if (at === block.container) return true;
  for (let at: Element | null = block.container; at !== null; at = flatParent(at)) if (at === top) return true;
  return false;
}
