import type { Article, Block } from "../core/model/text.ts";
import { type AnchorMap, type BlockAnchor, stillReads } from "./anchor.ts";
import { flatParent, isBlockElement } from "./elements.ts";
import { blockLanguage, blockOf, type Extraction, readPart } from "./extract-blocks.ts";
import { type Judged, judgeUnit } from "./judge.ts";
import { withoutFragment } from "./navigation.ts";
import { placeOf } from "./order.ts";
import { pair } from "./reconcile.ts";
import { runInSlices } from "./slices.ts";
import { type Tell, tellOf } from "./tells.ts";
import { readUnits } from "./units.ts";

/** What changed in an open article. Only `added` and `changed` blocks need recognising; `moved` ones only painting. */
export interface ArticleChange {
  /** The article as it stands now. */
  readonly article: Article;
  readonly added: readonly Block[];
  readonly changed: readonly Block[];
  /** Ids of blocks whose text stands in other nodes now. */
  readonly moved: readonly string[];
  /** Ids of blocks that are gone. */
  readonly removed: readonly string[];
}

export interface WatchHandlers {
  onChange(change: ArticleChange): void;
  /** The page rewrites itself over and over; watching has stopped. `resume()` starts it again. */
  onRewrites(): void;
  /** The article has left the page, or another address shows other text in its place: read anew. Watching has stopped. */
  onGone(): void;
}

export interface ArticleWatch {
  readonly article: () => Article;
  /** Watches on after onRewrites, reading the changed parts at once. */
  resume(): void;
}

/** Mutations are gathered for this long, in milliseconds; longer after each rewrite, up to the second figure. */
const GATHER_MS = 120;
const MOST_MS = 3000;
/** So many rewrites without a calm stretch between them, and watching stops. */
const MOST_REWRITES = 6;
const CALM_MS = 10_000;
/** A paragraph that changes more often than this (a ticker, a clock) is no longer read. */
const MOST_CHANGES = 8;
/** Text added outside the article is looked at from this length on: a further article (infinite scroll). */
const LEAST_FURTHER = 800;

class Watch implements ArticleWatch {
  private current: Article;
  private readonly anchors: AnchorMap;
  private readonly roots: Element[];
  private readonly observer: MutationObserver;
  private observed = new WeakSet<Node>();
  private readonly documents: readonly Document[];
  private dirty = new Set<Element>();
  private lost = new Set<BlockAnchor>();
  private timer: number | null = null;
  private busy = false;
  private stopped = false;
  private rewrites = 0;
  private lastRewrite = 0;
  private nextId: number;
  private readonly changes = new WeakMap<Element, number>();
  private readonly window: Window & typeof globalThis;
  private readonly handlers: WatchHandlers;
  private readonly signal: AbortSignal;

  constructor(window: Window, extraction: Extraction, handlers: WatchHandlers, signal: AbortSignal) {
    this.window = window as Window & typeof globalThis;
    this.handlers = handlers;
    this.signal = signal;
    this.current = extraction.article;
    this.anchors = extraction.anchors as AnchorMap;
    this.roots = [...extraction.roots];
    this.documents = extraction.documents;
    this.nextId = extraction.article.blocks.length;
    this.observer = new this.window.MutationObserver((records) => this.gather(records));
    signal.addEventListener("abort", () => this.stop());
    this.observe();
    this.catchUp();
  }

  article = (): Article => this.current;

  resume(): void {
    this.stopped = false;
    this.rewrites = 0;
    this.observe();
    for (const root of this.roots) this.dirty.add(root);
    this.schedule();
  }

  /** What changed while the article was still being read. */
  private catchUp(): void {
    for (const anchor of this.anchors.list) {
      if (stillReads(anchor, 0, anchor.text.length)) continue;
      this.lost.add(anchor);
      if (anchor.container.isConnected) this.dirty.add(anchor.container);
    }
    if (this.lost.size > 0) this.schedule();
  }

  private observe(): void {
    for (const { body } of this.documents) this.observeNode(body);
    for (const anchor of this.anchors.list) this.observeNode(anchor.container.getRootNode());
  }

  /** Observes a body or a shadow root, once; documents are left to their bodies. */
  private observeNode(node: Node): void {
    if (this.stopped || node.nodeType === 9 || this.observed.has(node)) return;
    this.observed.add(node);
    this.observer.observe(node, { subtree: true, childList: true, characterData: true });
  }

  private stop(): void {
    this.stopped = true;
    this.observer.disconnect();
    this.observed = new WeakSet();
    if (this.timer !== null) this.window.clearTimeout(this.timer);
    this.timer = null;
  }

  private gather(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === "characterData") {
        const place = this.anchors.ofNode(record.target);
        if (place) this.markDirty(place.block.container);
        else if (this.isInside(record.target)) this.markDirty(blockAround(record.target));
        continue;
      }
      for (const node of record.removedNodes) this.forget(node);
      for (const node of record.addedNodes) this.meet(node);
      if (record.removedNodes.length > 0 && this.anchors.inContainer(record.target as Element).length > 0)
        this.markDirty(record.target as Element);
    }
    if (this.dirty.size > 0 || this.lost.size > 0) this.schedule();
  }

  private isInside(node: Node): boolean {
    return (
      this.roots.some((root) => root === node || root.contains(node)) || (node.getRootNode().nodeType === 11 && this.isInsideFlat(node))
    );
  }

  private isInsideFlat(node: Node): boolean {
    for (let at = flatParent(node); at !== null; at = flatParent(at)) if (this.roots.includes(at)) return true;
    return false;
  }

  private markDirty(element: Element | null): void {
    if (!element) return;
    const times = this.changes.get(element) ?? 0;
    if (times <= MOST_CHANGES) this.dirty.add(element);
  }

  /** Notes the blocks whose nodes were taken out. Costs as much as what was removed. */
  private forget(node: Node): void {
    const walker = this.window.document.createTreeWalker(node, 4);
    for (let text: Node | null = node.nodeType === 3 ? node : walker.nextNode(); text !== null; text = walker.nextNode()) {
      const place = this.anchors.ofNode(text);
      if (place) this.lost.add(place.block);
      if (node.nodeType === 3) break;
    }
  }

  private meet(node: Node): void {
    if (!node.isConnected) return;
    if (this.isInside(node)) {
      const isBlock = node.nodeType === 1 && isBlockElement(node as Element);
      const text = node.nodeType === 3 || node.nodeType === 1 ? (node.textContent ?? "") : "";
      if (text.trim() !== "" || (node as Element).shadowRoot) this.markDirty(isBlock ? (node as Element) : blockAround(node));
    } else if (node.nodeType === 1 && (node.textContent?.length ?? 0) >= LEAST_FURTHER) this.dirty.add(node as Element);
  }

  private schedule(): void {
    if (this.timer !== null || this.busy || this.stopped) return;
    const delay = Math.min(GATHER_MS * 2 ** this.rewrites, MOST_MS);
    this.timer = this.window.setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, delay);
  }

  private async flush(): Promise<void> {
    this.busy = true;
    try {
      await this.read();
    } finally {
      this.busy = false;
    }
    if (this.dirty.size > 0 || this.lost.size > 0) this.schedule();
  }

  private async read(): Promise<void> {
    const dirty = outermost(this.dirty);
    const old = new Set(this.lost);
    this.dirty = new Set();
    this.lost = new Set();
    if (!this.roots.some((root) => root.isConnected)) {
      this.gone();
      return;
    }
    const now: Judged[] = [];
    for (const element of dirty) {
      if (!element.isConnected) continue;
      const read = await runInSlices(this.readElement(element), this.window, this.signal);
      if (read === null || this.stopped) return;
      for (const judged of read) {
        for (const segment of judged.unit.segments) {
          const place = this.anchors.ofNode(segment.node);
          if (place) old.add(place.block);
        }
        if (judged.out === null) now.push(judged);
      }
    }
    this.apply([...old], now);
  }

  /** Reads a part of the page; judged unit by unit inside the article, as an article of its own outside. */
  private *readElement(element: Element): Generator<void, readonly Judged[]> {
    if (!this.isInside(element)) {
      const further = yield* readPart(element);
      if (!further) return [];
      this.roots.push(further.root);
      return further.judged;
    }
    const outside = this.tellAround(element);
    const tree = yield* readUnits(element, outside);
    return tree.units.map((unit) => judgeUnit(unit, unit.tell?.what ?? null));
  }

  /** A furniture name between an element and the article's root, unless blocks of the article already stand below it. */
  private tellAround(element: Element): Tell | null {
    for (let at = flatParent(element); at !== null && !this.roots.includes(at); at = flatParent(at)) {
      const tell = tellOf(at, -1);
      if (tell && !this.anchors.list.some((anchor) => tell.element.contains(anchor.container))) return tell;
    }
    return null;
  }

  private apply(old: readonly BlockAnchor[], now: readonly Judged[]): void {
    const { moved, changed, added, removed } = pair(old, now);
    if (moved.length + changed.length + added.length + removed.length === 0) return;
    const touched = moved.length + changed.length + removed.length;
    const most = touched >= Math.max(4, 0.3 * this.anchors.list.length);
    if (most && withoutFragment(this.window.location.href) !== withoutFragment(this.current.url)) {
      this.gone();
      return;
    }
    if (most && this.isRewriting()) return;
    const blocks = new Map(this.current.blocks.map((block) => [block.id, block]));
    for (const { old: before, now: judged } of [...moved, ...changed]) {
      this.anchors.replace(anchorOf(judged, before.id));
      blocks.set(before.id, this.makeBlock(judged, before.id));
    }
    for (const { now: judged } of changed) this.changes.set(judged.unit.container, (this.changes.get(judged.unit.container) ?? 0) + 1);
    this.anchors.remove(new Set(removed.map((anchor) => anchor.id)));
    const fresh = added.map((judged) => this.insert(judged));
    for (const block of fresh) blocks.set(block.id, block);
    this.current = { ...this.current, blocks: this.anchors.list.map((anchor) => blocks.get(anchor.id)!) };
    this.handlers.onChange({
      article: this.current,
      added: fresh,
      changed: changed.map(({ old: before }) => blocks.get(before.id)!),
      moved: moved.map(({ old: before }) => before.id),
      removed: removed.map((anchor) => anchor.id),
    });
  }

  private gone(): void {
    this.stop();
    this.handlers.onGone();
  }

  /** Counts a rewrite; true when there were too many. */
  private isRewriting(): boolean {
    const now = this.window.performance.now();
    if (now - this.lastRewrite > CALM_MS) this.rewrites = 0;
    this.lastRewrite = now;
    this.rewrites++;
    if (this.rewrites < MOST_REWRITES) return false;
    this.stop();
    this.handlers.onRewrites();
    return true;
  }

  private insert(judged: Judged): Block {
    const id = `b${this.nextId++}`;
    const anchor = anchorOf(judged, id);
    this.anchors.add(anchor, placeOf(this.anchors.list, judged.unit.segments[0]!.node));
    this.observeNode(anchor.container.getRootNode());
    return this.makeBlock(judged, id);
  }

  private makeBlock(judged: Judged, id: string): Block {
    const root = this.roots.find((one) => one.contains(judged.unit.container)) ?? this.roots[0]!;
    return blockOf(judged.unit, judged.role, id, blockLanguage(judged.unit, root));
  }
}

const anchorOf = ({ unit }: Judged, id: string): BlockAnchor => ({
  id,
  container: unit.container,
  segments: unit.segments,
  text: unit.text,
});

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

/**
 * Watches an open article and reports what was added, changed or lost, reading only those parts again. Changes `extraction.anchors` in place, so that
 * ranges stay right. Ends when `signal` aborts.
 */
export function watchArticle(window: Window, extraction: Extraction, handlers: WatchHandlers, signal: AbortSignal): ArticleWatch {
  return new Watch(window, extraction, handlers, signal);
}
