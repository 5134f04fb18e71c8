import type { Article, Block, BlockRole, LeftOut } from "../core/model/text.ts";
import { AnchorMap, type BlockAnchors } from "./anchor.ts";
import { flatParent } from "./elements.ts";
import { type ArticleRoot, chooseRoots, type RootChoice } from "./find-article.ts";
import { framesOf } from "./frames.ts";
import { findHeadline } from "./headline.ts";
import { type Judged, judgeUnit } from "./judge.ts";
import { type PageMetadata, readMetadata, visibleDate } from "./metadata.ts";
import { pause, runInSlices, runNow } from "./slices.ts";
import { judgeStretches } from "./stretches.ts";
import { type Tell, tellOf } from "./tells.ts";
import { endsSentence, isCut, measure, squeeze } from "./text-signals.ts";
import { type PageTree, readUnits, type Unit } from "./units.ts";

/** An article as read from a page, with the way back from its offsets to the page's text nodes. */
export interface Extraction {
  readonly article: Article;
  readonly anchors: BlockAnchors;
  /** The elements that hold the article's text: the watcher looks at these. */
  readonly roots: readonly Element[];
  /** The element behind most of the text, for its ground and layout. */
  readonly main: Element;
  /** The documents that hold the article's text: the page's own, or same-origin frames in it. Pointer events come from these. */
  readonly documents: readonly Document[];
  /** Hands over the nodes that came since the reading began, and notes no more: the watcher looks at them first. */
  readonly takeAdded: () => readonly Node[];
  /** Reads parts of the page as the article was read: for the watcher, whose script doesn't hold all this a second time. */
  readonly again: typeof AGAIN;
}

export interface ReadOptions {
  /** Reads whatever text there is: the reader asked for it. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
}

/** Least running text of an article, in characters. */
const LEAST = 400;
/** Most text that is sent for recognition from one page, in characters. */
const MOST_TEXT = 500_000;

/** What a furniture name around a unit says, once it is clear that it stands inside the article and holds only a part of it. */
function toldBy(unit: Unit, root: ArticleRoot, choice: RootChoice): LeftOut["what"] | null {
  const { tell } = unit;
  if (!tell || tell.at <= root.at || tell.at > root.last) return null;
  const most = tell.what === "comments" ? 0.7 : tell.what === "byline" || tell.what === "credit" ? 0.12 : 0.3;
  return choice.shareOf(tell.at, root) < most ? tell.what : null;
}

function* judgeRoot(tree: PageTree, root: ArticleRoot, choice: RootChoice, headline: Unit | null): Generator<void, Judged[]> {
  const judged: Judged[] = [];
  let length = 0;
  let reached = headline === null || headline.at > root.last;
  for (const unit of tree.units) {
    if (unit.at > root.last || length > MOST_TEXT) break;
    yield;
    if (unit === headline) {
      reached = true;
      judged.push({ ...(yield* judgeUnit(unit, null)), role: "headline", out: null, label: false });
    } else if (unit.at >= root.at) {
      const one = yield* judgeUnit(unit, toldBy(unit, root, choice));
      judged.push(!reached && one.role !== "caption" ? out(one, "other") : one);
      if (one.out === null) length += one.text.length;
    } else if (reached) {
      const one = yield* judgeUnit(unit, unit.tell?.what ?? null);
      if (one.out === null && isStandfirst(one, judged)) judged.push(one.role === "caption" ? one : { ...one, role: "standfirst" });
    }
  }
  return yield* judgeStretches(withoutPreamble(judged));
}

const out = (judged: Judged, what: LeftOut["what"]): Judged => (judged.out === null ? { ...judged, out: what } : judged);

/** Leaves out short lines before the first running text: players' menus, lists of sections. The first line below the headline stays. */
function withoutPreamble(units: readonly Judged[]): Judged[] {
  const first = units.findIndex((one) => one.out === null && one.role !== "headline" && measure(one.text) >= 80 && endsSentence(one.text));
  let below = false;
  return units.map((one, i) => {
    if (one.role === "headline") below = true;
    if (i >= first || one.out !== null || (one.role !== "list-item" && one.role !== "paragraph")) return one;
    const isFirst = below && measure(one.text) >= 40;
    below = false;
    return isFirst || endsSentence(one.text) || measure(one.text) >= 70 ? one : out(one, "controls");
  });
}

/** Between a headline and the text: a caption, or a sentence or two close below the headline. */
function isStandfirst(one: Judged, before: readonly Judged[]): boolean {
  if (one.role === "caption") return true;
  return one.text.length >= 40 && one.text.length <= 500 && before.length <= 3 && one.unit.linked / one.text.length < 0.3;
}

/** Counts what was left out: one per furniture container or stray unit, stories by their titles. */
function countLeftOut(judged: readonly Judged[]): LeftOut[] {
  const counts = new Map<LeftOut["what"], number>();
  const seen = new Map<Element, number>();
  for (const { out, unit, text, role, label } of judged) {
    if (out === null || label || (out === "related" && text.length < 20)) continue;
    const group = unit.tell?.what === out ? unit.tell.element : null;
    if (group !== null) {
      const times = seen.get(group) ?? 0;
      seen.set(group, times + 1);
      const story = out === "related" && (role === "heading" || unit.linked / text.length > 0.5);
      if (times > 0 && !story) continue;
    }
    counts.set(out, (counts.get(out) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => ({ what, count }));
}

/** Other stories that stand after the article's own elements, for the count of what was left out. */
function* storiesBelow(tree: PageTree, choice: RootChoice): Generator<void, Judged[]> {
  const last = choice.roots[choice.roots.length - 1]!.last;
  const stories: Judged[] = [];
  for (const unit of tree.units) {
    if (unit.at <= last || (unit.tell?.what !== "related" && unit.tell?.what !== "comments")) continue;
    stories.push(yield* judgeUnit(unit, unit.tell.what));
    if (stories.length % 8 === 7) yield;
  }
  return stories;
}

/** Lines that may print the date: by-lines in the article and what stands close before it. */
function dateLines(tree: PageTree, choice: RootChoice, all: readonly Judged[]): string[] {
  const from = choice.roots[0]!.at;
  const before = tree.units.filter((unit) => unit.at < from).slice(-15);
  return [...all.filter((one) => one.out === "byline").map((one) => one.text), ...before.map((unit) => squeeze(unit.text.slice(0, 300)))];
}

function markedLanguage(element: Element): string | null {
  for (let at: Element | null = element; at !== null; at = flatParent(at)) {
    const lang = at.getAttribute("lang") ?? at.getAttribute("xml:lang");
    if (lang) return lang;
  }
  return null;
}

/** The language a block is marked with, where it differs from the article's. */
export function blockLanguage(unit: Unit, root: Element): string | null {
  for (let at: Element | null = unit.container; at !== null && at !== root; at = flatParent(at)) {
    const lang = at.getAttribute("lang");
    if (lang) return lang;
  }
  return null;
}

/** Makes a block of a unit. */
export function blockOf(unit: Unit, role: BlockRole, id: string, language: string | null): Block {
  return { id, role, text: unit.text, ...(language ? { language } : {}) };
}

const PAYWALL =
  '[class*="paywall" i],[id*="paywall" i],[class*="subscriber-only" i],[class*="regwall" i],[class*="piano-inline" i],[data-paywall]';

function isPartial(document: Document, metadata: PageMetadata, kept: readonly Judged[]): boolean {
  const length = kept.reduce((sum, one) => sum + one.text.length, 0);
  const short = length < 1500 || isCut(kept[kept.length - 1]?.text ?? "");
  return short && (!metadata.free || document.querySelector(PAYWALL) !== null);
}

function* assemble(document: Document, { tree, choice }: Part): Generator<void, Extraction> {
  const metadata = readMetadata(document);
  yield;
  const anchors = new AnchorMap();
  const blocks: Block[] = [];
  const all: Judged[] = [];
  let length = 0;
  for (const [nth, root] of choice.roots.entries()) {
    yield;
    const headline = yield* findHeadline(tree, root, nth === 0 ? [metadata.title, document.title] : []);
    for (const one of yield* judgeRoot(tree, root, choice, headline)) {
      all.push(one);
      if (one.out !== null || length > MOST_TEXT) continue;
      length += one.unit.text.length;
      const id = `b${blocks.length}`;
      blocks.push(blockOf(one.unit, one.role, id, blockLanguage(one.unit, root.element)));
      anchors.add({ id, container: one.unit.container, segments: one.unit.segments, text: one.unit.text });
    }
  }
  const kept = all.filter((one) => one.out === null);
  all.push(...(yield* storiesBelow(tree, choice)));
  yield;
  const dates = dateLines(tree, choice, all);
  const main = choice.roots[0]?.element ?? document.body;
  const published = metadata.published ?? visibleDate(document, [...dates, ...kept.slice(0, 3).map((one) => one.text)]);
  yield;
  const article: Article = {
    url: document.location?.href ?? document.URL,
    title: kept.find((one) => one.role === "headline")?.text ?? metadata.title ?? document.title,
    language: markedLanguage(main) ?? "und",
    published,
    publisher: metadata.publisher,
    blocks,
    leftOut: countLeftOut(all),
    partial: isPartial(document, metadata, kept),
  };
  yield;
  return {
    article,
    anchors,
    roots: choice.roots.map((root) => root.element),
    main,
    documents: [main.ownerDocument],
    takeAdded: () => [],
    again: AGAIN,
  };
}

/** An article added to the page later: its root and its judged units. */
export interface FurtherArticle {
  readonly root: Element;
  readonly judged: readonly Judged[];
}

/** Reads a part of the page outside the article; null when it holds no article of its own. */
export function* readPart(element: Element): Generator<void, FurtherArticle | null> {
  const tree = yield* readUnits(element);
  const choice = yield* chooseRoots(tree, LEAST);
  const root = choice.roots[0];
  if (!root || tree.units.find((unit) => unit.at >= root.at)?.tell?.at === 0) return null;
  return { root: root.element, judged: yield* judgeRoot(tree, root, choice, yield* findHeadline(tree, root, [])) };
}

/** Reads a part of the article itself, judged unit by unit; `outside` is a furniture name around it. */
function* readInside(element: Element, outside: Tell | null): Generator<void, readonly Judged[]> {
  const tree = yield* readUnits(element, outside);
  const judged: Judged[] = [];
  for (const unit of tree.units) judged.push(yield* judgeUnit(unit, unit.tell?.what ?? null));
  return judged;
}

const AGAIN = { readPart, readInside, tellOf, blockOf, blockLanguage };

/** A document's tree with the roots chosen in it. */
interface Part {
  readonly tree: PageTree;
  readonly choice: RootChoice;
}

function* readDocument(document: Document, least: number): Generator<void, Part | null> {
  if (!document.body) return null;
  const tree = yield* readUnits(document.body);
  yield;
  const choice = yield* chooseRoots(tree, least);
  return choice.roots.length > 0 ? { tree, choice } : null;
}

function* reading(document: Document, force: boolean): Generator<void, Extraction | null> {
  let best = yield* readDocument(document, LEAST);
  for (const inner of framesOf(document)) {
    const part = yield* readDocument(inner, LEAST);
    if (part && part.choice.weight > (best?.choice.weight ?? 0)) best = part;
  }
  if (best === null && force) best = yield* readDocument(document, 1);
  if (best === null) return null;
  yield;
  const extraction = yield* assemble(document, best);
  return extraction.article.blocks.length > 0 ? extraction : null;
}

/**
 * Finds and reads the page's article, leaving the main thread free between slices and none of them in the caller's task. Null: there is
 * none, or `signal` was aborted.
 */
export async function readArticle(document: Document, options: ReadOptions = {}): Promise<Extraction | null> {
  const window = document.defaultView as (Window & typeof globalThis) | null;
  if (!window) return readArticleNow(document, options);
  await pause(window);
  const added: Node[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const record of records) added.push(...record.addedNodes);
  };
  const observer = new window.MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
  options.signal?.addEventListener("abort", () => observer.disconnect());
  const extraction = await runInSlices(reading(document, options.force ?? false), window, options.signal);
  if (!extraction) {
    observer.disconnect();
    return null;
  }
  for (const one of extraction.documents) if (one !== document) observer.observe(one, { childList: true, subtree: true });
  const takeAdded = () => {
    note(observer.takeRecords());
    observer.disconnect();
    return added.splice(0);
  };
  return { ...extraction, takeAdded };
}

/** As readArticle, in one go. */
export function readArticleNow(document: Document, options: ReadOptions = {}): Extraction | null {
  return runNow(reading(document, options.force ?? false));
}
