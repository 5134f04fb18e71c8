import type { Span } from "../core/model/text.ts";
import type { Segment } from "./units.ts";

/** Where one block's text stands in the page. */
export interface BlockAnchor {
  readonly id: string;
  readonly container: Element;
  readonly segments: readonly Segment[];
  readonly text: string;
}

/** The open page's blocks in reading order, and the way from a text node back to its block. */
export interface BlockAnchors {
  readonly list: readonly BlockAnchor[];
  get(blockId: string): BlockAnchor | undefined;
  /** The block that a text node belongs to, and where its text starts in it. */
  ofNode(node: Node): { readonly block: BlockAnchor; readonly start: number } | undefined;
  /** Blocks whose container is this element. */
  inContainer(element: Element): readonly BlockAnchor[];
}

/** Keeps BlockAnchors; changed by extraction and by the watcher only. */
export class AnchorMap implements BlockAnchors {
  list: BlockAnchor[] = [];
  private readonly byId = new Map<string, BlockAnchor>();
  private byNode = new WeakMap<Node, { block: BlockAnchor; start: number }>();
  private byContainer = new WeakMap<Element, BlockAnchor[]>();

  get(blockId: string): BlockAnchor | undefined {
    return this.byId.get(blockId);
  }

  ofNode(node: Node): { readonly block: BlockAnchor; readonly start: number } | undefined {
    return this.byNode.get(node);
  }

  inContainer(element: Element): readonly BlockAnchor[] {
    return this.byContainer.get(element) ?? [];
  }

  /** Adds a block at a place in reading order (at the end by default). */
  add(anchor: BlockAnchor, at = this.list.length): void {
    this.list.splice(at, 0, anchor);
    this.index(anchor);
  }

  /** Puts a block's new text or nodes in place of its old ones. */
  replace(anchor: BlockAnchor): void {
    const at = this.list.findIndex((one) => one.id === anchor.id);
    if (at < 0) return;
    this.unindex(this.list[at]!);
    this.list[at] = anchor;
    this.index(anchor);
  }

  remove(ids: ReadonlySet<string>): void {
    for (const anchor of this.list) if (ids.has(anchor.id)) this.unindex(anchor);
    this.list = this.list.filter((anchor) => !ids.has(anchor.id));
  }

  private index(anchor: BlockAnchor): void {
    this.byId.set(anchor.id, anchor);
    for (const segment of anchor.segments) this.byNode.set(segment.node, { block: anchor, start: segment.start });
    this.byContainer.set(anchor.container, [...this.inContainer(anchor.container), anchor]);
  }

  private unindex(anchor: BlockAnchor): void {
    this.byId.delete(anchor.id);
    for (const segment of anchor.segments) {
      if (this.byNode.get(segment.node)?.block === anchor) this.byNode.delete(segment.node);
    }
    this.byContainer.set(
      anchor.container,
      this.inContainer(anchor.container).filter((one) => one !== anchor),
    );
  }
}

/** The segment that holds a block offset: the last that starts at or before it. Binary search; -1 for none. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

function pointAt(anchor: BlockAnchor, offset: number, end: boolean): Point | null {
  // An end stands in the segment of the character before it, a start in that of the character after it.
  const segment = anchor.segments[segmentAt(anchor.segments, end ? offset - 1 : offset)];
  if (!segment) return null;
  const inNode = offset - segment.start;
  return inNode <= segment.node.length ? { node: segment.node, offset: inNode } : null;
}

/** True when the nodes still hold the text that was read between two offsets of a block. */
export function stillReads(anchor: BlockAnchor, start: number, end: number): boolean {
  const first = segmentAt(anchor.segments, start);
  for (let i = Math.max(0, first); i < anchor.segments.length; i++) {
    const segment = anchor.segments[i]!;
    if (segment.start >= end) break;
    const from = Math.max(start, segment.start);
    const next = anchor.segments[i + 1]?.start ?? anchor.text.length;
    const to = Math.min(end, next, segment.start + segment.node.length);
    // A segment is followed by the next one or by a single line break of ours.
    const shortfall = Math.min(end, next) - to;
    if (shortfall > 0 && anchor.text.slice(to, to + shortfall) !== "\n") return false;
    if (!segment.node.isConnected) return false;
    if (segment.node.data.slice(from - segment.start, to - segment.start) !== anchor.text.slice(from, to)) return false;
  }
  return true;
}

function pointsIn(anchor: BlockAnchor, start: number, end: number): readonly [Point, Point] | null {
  if (start < 0 || end > anchor.text.length || start >= end) return null;
  if (!stillReads(anchor, start, end)) return null;
  const from = pointAt(anchor, start, false);
  const to = pointAt(anchor, end, true);
  if (!from || !to || from.node.getRootNode() !== to.node.getRootNode()) return null;
  return [from, to];
}

/**
 * The live range of a stretch of a block (offsets as in Block.text), or null when the page no longer holds that text there or the
 * stretch crosses a shadow boundary.
 */
export function rangeOf(anchors: BlockAnchors, blockId: string, start: number, end: number): Range | null {
  const anchor = anchors.get(blockId);
  const points = anchor && pointsIn(anchor, start, end);
  if (!points) return null;
  const range = points[0].node.ownerDocument.createRange();
  range.setStart(points[0].node, points[0].offset);
  range.setEnd(points[1].node, points[1].offset);
  return range;
}

/**
 * As rangeOf for stretches of one block, in reading order, as ranges that cost the page nothing when it changes: what is painted. Each text
 * node is compared once for all stretches in it.
 */
export function staticRangesIn(anchor: BlockAnchor, spans: readonly Span[]): (StaticRange | null)[] {
  const { segments, text } = anchor;
  const realm = segments[0]?.node.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!realm?.StaticRange) return spans.map(() => null);
  const whole: (boolean | undefined)[] = [];
  const isWhole = (n: number) => {
    const { node, start } = segments[n]!;
    whole[n] ??= node.isConnected && text.startsWith(node.data, start);
    return whole[n];
  };
  const make = (startContainer: Text, startOffset: number, endContainer: Text, endOffset: number) =>
    new realm.StaticRange({ startContainer, startOffset, endContainer, endOffset });
  let n = 0;
  return spans.map(({ start, end }) => {
    while (n > 0 && segments[n]!.start > start) n--;
    while (n + 1 < segments.length && segments[n + 1]!.start <= start) n++;
    const { node, start: from } = segments[n]!;
    if (start >= from && start < end && end - from <= node.length && isWhole(n)) return make(node, start - from, node, end - from);
    const points = pointsIn(anchor, start, end);
    return points && make(points[0].node, points[0].offset, points[1].node, points[1].offset);
  });
}

/** Turns a page selection into a stretch of one block; null when it starts or ends outside the article or spans blocks. */
export function blockSpanOf(anchors: BlockAnchors, range: AbstractRange): { blockId: string; start: number; end: number } | null {
  const from = anchors.ofNode(range.startContainer);
  const to = anchors.ofNode(range.endContainer);
  if (!from || !to || from.block !== to.block) return null;
  const start = from.start + range.startOffset;
  const end = to.start + range.endOffset;
  return start < end && end <= from.block.text.length ? { blockId: from.block.id, start, end } : null;
}
