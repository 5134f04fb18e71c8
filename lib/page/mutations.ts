import { type AnchorMap, type BlockAnchor, stillReads } from "./anchor.ts";
import { flatParent, isBlockElement } from "./elements.ts";

/** A paragraph that changes more often than this (a ticker, a clock) is no longer read. */
const MOST_CHANGES = 8;
/** Text added outside the article is looked at from this length on: a further article (infinite scroll). */
const LEAST_FURTHER = 800;

/** The nearest block element around a node. */
function blockAround(node: Node): Element | null {
  let at = flatParent(node);
  while (at !== null && !isBlockElement(at)) at = flatParent(at);
  return at;
}

/** Elements that stand in no other of the set. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let at = flatParent(element); at !== null; at = flatParent(at)) if (elements.has(at)) return false;
    return true;
  });
}

/** What has to be read again: parts of the page, and blocks whose nodes were taken out. */
export interface Pending {
  readonly parts: readonly Element[];
  readonly lost: ReadonlySet<BlockAnchor>;
}

/** Gathers a page's mutations into the parts that have to be read again. Costs as much as what was added or removed. */
export class Mutations {
  private readonly anchors: AnchorMap;
  private readonly roots: readonly Element[];
  private readonly observer: MutationObserver;
  private observed = new WeakSet<Node>();
  private parts = new Set<Element>();
  private lost = new Set<BlockAnchor>();
  private readonly changes = new WeakMap<Element, number>();

  /** `roots` may grow later; `onPending` is told of each batch that has something to read. */
  constructor(window: Window & typeof globalThis, anchors: AnchorMap, roots: readonly Element[], onPending: () => void) {
    this.anchors = anchors;
    this.roots = roots;
    this.observer = new window.MutationObserver((records) => {
      for (const record of records) this.note(record);
      if (this.isPending()) onPending();
    });
  }

  /** Observes a shadow root, or a document's body, with all that is in it; of the document itself that it gets another body. */
  observe(node: Node): void {
    if (node.nodeType === 9) {
      const { documentElement, body } = node as Document;
      this.observer.observe(node, { childList: true });
      if (documentElement) this.observer.observe(documentElement, { childList: true });
      if (body) this.observe(body);
    } else if (!this.observed.has(node)) {
      this.observed.add(node);
      this.observer.observe(node, { subtree: true, childList: true, characterData: true });
    }
  }

  disconnect(): void {
    this.observer.disconnect();
    this.observed = new WeakSet();
  }

  isPending(): boolean {
    return this.parts.size > 0 || this.lost.size > 0;
  }

  /** Hands over what is pending and starts afresh. */
  take(): Pending {
    const pending: Pending = { parts: outermost(this.parts), lost: this.lost };
    this.parts = new Set();
    this.lost = new Set();
    return pending;
  }

  add(part: Element): void {
    this.parts.add(part);
  }

  /** Notes what changed unseen: blocks whose nodes no longer hold what was read, and nodes that came meanwhile. */
  catchUp(blocks: readonly BlockAnchor[], added: Iterable<Node> = []): void {
    for (const anchor of blocks) {
      if (stillReads(anchor, 0, anchor.text.length)) continue;
      this.lost.add(anchor);
      if (anchor.container.isConnected) this.parts.add(anchor.container);
    }
    for (const node of added) this.meet(node);
  }

  /** Counts a change of a block's text, so that one that never rests is left alone. */
  countChange(container: Element): void {
    this.changes.set(container, (this.changes.get(container) ?? 0) + 1);
  }

  isInside(node: Node): boolean {
    if (this.roots.some((root) => root === node || root.contains(node))) return true;
    if (node.getRootNode().nodeType !== 11) return false;
    for (let at = flatParent(node); at !== null; at = flatParent(at)) if (this.roots.includes(at)) return true;
    return false;
  }

  private note(record: MutationRecord): void {
    const target = record.target;
    if (record.type === "characterData") {
      const place = this.anchors.ofNode(target);
      if (place) this.readAgain(place.block.container);
      else if (this.isInside(target)) this.readAgain(blockAround(target));
      return;
    }
    for (const node of record.removedNodes) this.forget(node);
    for (const node of record.addedNodes) this.meet(node);
    if (target.nodeType === 9) this.observe(target);
    else if (target.parentNode?.nodeType === 9) this.observe(target.parentNode);
    if (record.removedNodes.length > 0 && this.anchors.inContainer(target as Element).length > 0) this.readAgain(target as Element);
  }

  private readAgain(element: Element | null): void {
    if (element && (this.changes.get(element) ?? 0) <= MOST_CHANGES) this.parts.add(element);
  }

  /** Notes the blocks whose nodes were taken out. */
  private forget(node: Node): void {
    const walker = node.ownerDocument!.createTreeWalker(node, 4);
    for (let text: Node | null = node.nodeType === 3 ? node : walker.nextNode(); text !== null; text = walker.nextNode()) {
      const place = this.anchors.ofNode(text);
      if (place) this.lost.add(place.block);
    }
  }

  private meet(node: Node): void {
    if (!node.isConnected || (node.nodeType !== 1 && node.nodeType !== 3)) return;
    const text = node.textContent ?? "";
    if (this.isInside(node)) {
      const isBlock = node.nodeType === 1 && isBlockElement(node as Element);
      if (text.trim() !== "" || (node as Element).shadowRoot) this.readAgain(isBlock ? (node as Element) : blockAround(node));
    } else if (node.nodeType === 1 && text.length >= LEAST_FURTHER) this.parts.add(node as Element);
  }
}
