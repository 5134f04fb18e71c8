import { isSentence, measure, squeeze } from "./text-signals.ts";
import type { PageTree, Unit } from "./units.ts";

/** Where an article's text stands: indices into PageTree.elements. */
export interface ArticleRoot {
  readonly at: number;
  /** Last index of its subtree. */
  readonly last: number;
  readonly element: Element;
}

/** How much a unit weighs as article text: sentences by length, links and furniture hardly anything. */
function weightOf(unit: Unit): number {
  const plain = unit.text.trim();
  const length = measure(plain);
  if (length < 25) return 0;
  const text = squeeze(unit.text.slice(-400));
  const share = unit.linked / plain.length;
  const base = Math.min(length, 1000) * (share > 0.5 ? 0.02 : 1 - share);
  return isSentence(text) ? base : base * (length > 140 ? 0.5 : 0.1);
}

interface Weights {
  readonly total: Float64Array;
  /** Weight without the discount for furniture names. */
  readonly raw: Float64Array;
  readonly bestChild: Int32Array;
  /** Index of the last element in each element's subtree. */
  readonly last: Int32Array;
}

/** Adds each element's weight to its parents'; children come after their parents. */
function sumUp(weights: Float64Array, parents: readonly number[]): void {
  for (let i = weights.length - 1; i > 0; i--) weights[parents[i]!]! += weights[i]!;
}

/** A furniture name on an element with most of the page's text is a word about the page, not about that text. */
function isDiscounted(unit: Unit, raw: Float64Array): boolean {
  const { tell } = unit;
  if (tell === null) return false;
  if (tell.at < 0 || raw[tell.at]! <= 0.5 * raw[0]!) return true;
  return tell.what === "comments" && tell.element.querySelector("h1,article") === null;
}

function* weigh(tree: PageTree): Generator<void, Weights> {
  const { elements, parents, units } = tree;
  const size = elements.length;
  const weights: Weights = {
    total: new Float64Array(size),
    raw: new Float64Array(size),
    bestChild: new Int32Array(size).fill(-1),
    last: new Int32Array(size),
  };
  const { total, raw, bestChild, last } = weights;
  const own = new Float64Array(units.length);
  for (let i = 0; i < units.length; i++) {
    own[i] = weightOf(units[i]!);
    raw[units[i]!.at]! += own[i]!;
    if (i % 20 === 19) yield;
  }
  sumUp(raw, parents);
  units.forEach((unit, i) => {
    total[unit.at]! += isDiscounted(unit, raw) ? own[i]! * 0.1 : own[i]!;
  });
  sumUp(total, parents);
  for (let i = size - 1; i > 0; i--) {
    const parent = parents[i]!;
    last[i] = Math.max(last[i]!, i);
    last[parent] = Math.max(last[parent]!, last[i]!);
    const best = bestChild[parent]!;
    if (best < 0 || total[i]! >= total[best]!) bestChild[parent] = i;
    if (i % 5000 === 0) yield;
  }
  return weights;
}

/** Goes down while one child holds nearly all of the text and is more than one paragraph. */
function descend(from: number, weights: Weights, paragraphs: ReadonlySet<number>, share: number): number {
  let at = from;
  for (;;) {
    const child = weights.bestChild[at]!;
    if (child < 0 || paragraphs.has(child) || weights.total[child]! < share * weights.total[at]!) return at;
    at = child;
  }
}

function isArticleElement(element: Element): boolean {
  return (
    element.localName === "article" ||
    element.getAttribute("role") === "article" ||
    /articleBody/i.test(element.getAttribute("itemprop") ?? "")
  );
}

/** Outermost elements marked as articles that each hold a good part of the page's text. */
function markedArticles(tree: PageTree, weights: Weights): number[] {
  const whole = weights.total[0]!;
  const found: number[] = [];
  let covered = 0;
  const inside = new Uint8Array(tree.elements.length);
  tree.elements.forEach((element, i) => {
    const parent = tree.parents[i]!;
    if (parent >= 0 && inside[parent]) inside[i] = 1;
    else if (weights.total[i]! >= Math.max(250, 0.2 * whole) && isArticleElement(element)) {
      inside[i] = 1;
      found.push(i);
      covered += weights.total[i]!;
    }
  });
  return covered >= 0.5 * whole ? found : [];
}

export interface RootChoice {
  readonly roots: readonly ArticleRoot[];
  /** Share of a root's undiscounted text below an element, for judging whether a furniture name there can hold. */
  readonly shareOf: (at: number, root: ArticleRoot) => number;
  /** Weight of what was found, in characters of running text. */
  readonly weight: number;
}

/** Chooses the elements that hold the page's article or articles; none where there is too little running text. */
export function* chooseRoots(tree: PageTree, least: number): Generator<void, RootChoice> {
  const weights = yield* weigh(tree);
  yield;
  const paragraphs = new Set<number>();
  for (const unit of tree.units) if (unit.text.length >= 25) paragraphs.add(unit.at);
  const marked = markedArticles(tree, weights);
  const starts = marked.length > 0 ? marked : [0];
  const roots = starts.map((start) => descend(start, weights, paragraphs, marked.length > 0 ? 0.95 : 0.85));
  const kept = roots.filter((at) => weights.total[at]! >= least);
  return {
    roots: kept.map((at) => ({ at, last: at === 0 ? tree.elements.length - 1 : weights.last[at]!, element: tree.elements[at]! })),
    shareOf: (at, root) => weights.raw[at]! / Math.max(1, weights.raw[root.at]!),
    weight: kept.reduce((sum, at) => sum + weights.total[at]!, 0),
  };
}
