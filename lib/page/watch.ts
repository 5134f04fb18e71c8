import type { Article, Block } from "../core/model/text.ts";
import type { AnchorMap, BlockAnchor } from "./anchor.ts";
import { flatParent } from "./elements.ts";
import type { Extraction } from "./extract-blocks.ts";
import type { Judged } from "./judge.ts";
import { Mutations } from "./mutations.ts";
import { withoutFragment } from "./navigation.ts";
import { placeOf } from "./order.ts";
import { pair } from "./reconcile.ts";
import { runInSlices } from "./slices.ts";
import type { Tell } from "./tells.ts";

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
class Watch implements ArticleWatch {
  private current: Article;
  private readonly anchors: AnchorMap;
  private readonly roots: Element[];
  private readonly documents: readonly Document[];
  private readonly again: Extraction["again"];
  private readonly mutations: Mutations;
  private timer: number | null = null;
  private busy = false;
  private stopped = false;
  private rewrites = 0;
  private lastRewrite = 0;
  private nextId: number;
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
    this.again = extraction.again;
    this.nextId = extraction.article.blocks.length;
    this.mutations = new Mutations(this.window, this.anchors, this.roots, () => this.schedule());
    signal.addEventListener("abort", () => this.stop());
    this.observe();
    this.mutations.catchUp(this.anchors.list, extraction.takeAdded());
    if (this.mutations.isPending()) this.schedule();
    // A frame that goes elsewhere leaves its old document as it was, without a word to observers.
    for (const { defaultView } of this.documents)
      if (defaultView !== window) defaultView?.addEventListener("pagehide", () => this.stopped || this.gone(), { signal });
  }

  article = (): Article => this.current;

  resume(): void {
    this.stopped = false;
    this.rewrites = 0;
    this.observe();
    for (const root of this.roots) this.mutations.add(root);
    this.schedule();
  }

  private observe(): void {
    for (const document of this.documents) this.mutations.observe(document);
    for (const anchor of this.anchors.list) this.mutations.observe(anchor.container.getRootNode());
  }

  private stop(): void {
    this.stopped = true;
    this.mutations.disconnect();
    if (this.timer !== null) this.window.clearTimeout(this.timer);
    this.timer = null;
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
    if (this.mutations.isPending()) this.schedule();
  }

  private async read(): Promise<void> {
    const { parts, lost } = this.mutations.take();
    const old = new Set(lost);
    if (!this.roots.some((root) => root.isConnected)) {
      this.gone();
      return;
    }
    const now: Judged[] = [];
    for (const element of parts) {
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
    if (!this.mutations.isInside(element)) {
      const further = yield* this.again.readPart(element);
      if (!further) return [];
      this.roots.push(further.root);
      return further.judged;
    }
    return yield* this.again.readInside(element, this.tellAround(element));
  }

  /** A furniture name between an element and the article's root, unless blocks of the article already stand below it. */
  private tellAround(element: Element): Tell | null {
    for (let at = flatParent(element); at !== null && !this.roots.includes(at); at = flatParent(at)) {
      const tell = this.again.tellOf(at, -1);
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
    // Read by itself a headline is a heading: it keeps the part that it had, or that of the one it replaces.
    const isHeadline = ({ id }: BlockAnchor) => blocks.get(id)?.role === "headline";
    let vacant = removed.some(isHeadline);
    for (const { old: before, now: judged } of [...moved, ...changed]) {
      this.anchors.replace(anchorOf(judged, before.id));
      blocks.set(before.id, this.makeBlock(isHeadline(before) ? { ...judged, role: "headline" } : judged, before.id));
    }
    for (const { now: judged } of changed) this.mutations.countChange(judged.unit.container);
    this.anchors.remove(new Set(removed.map((anchor) => anchor.id)));
    const fresh = added.map((judged) => {
      const takes = vacant && judged.role === "heading";
      vacant &&= !takes;
      return this.insert(takes ? { ...judged, role: "headline" } : judged);
    });
    for (const block of fresh) blocks.set(block.id, block);
    // What the page changed again between the slices of this reading.
    const read = new Set([...moved, ...changed].map(({ old: before }) => before.id).concat(fresh.map(({ id }) => id)));
    this.mutations.catchUp(this.anchors.list.filter(({ id }) => read.has(id)));
    const listed = this.anchors.list.map((anchor) => blocks.get(anchor.id)!);
    const headline = changed.length + fresh.length > 0 ? listed.find(({ role }) => role === "headline") : undefined;
    this.current = { ...this.current, ...(headline ? { title: headline.text.trim() } : {}), blocks: listed };
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
    this.mutations.observe(anchor.container.getRootNode());
    return this.makeBlock(judged, id);
  }

  private makeBlock(judged: Judged, id: string): Block {
    const root = this.roots.find((one) => one.contains(judged.unit.container)) ?? this.roots[0]!;
    return this.again.blockOf(judged.unit, judged.role, id, this.again.blockLanguage(judged.unit, root));
  }
}

const anchorOf = ({ unit }: Judged, id: string): BlockAnchor => ({
  id,
  container: unit.container,
  segments: unit.segments,
  text: unit.text,
});

/**
 * Watches an open article and reports what was added, changed or lost, reading only those parts again. Changes `extraction.anchors` in place, so that
 * ranges stay right, and begins with what came since the article was found. Ends when `signal` aborts.
 */
export function watchArticle(window: Window, extraction: Extraction, handlers: WatchHandlers, signal: AbortSignal): ArticleWatch {
  return new Watch(window, extraction, handlers, signal);
}

export type WatchArticle = typeof watchArticle;
