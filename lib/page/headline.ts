import type { ArticleRoot } from "./find-article.ts";
import { squeeze } from "./text-signals.ts";
import type { PageTree, Unit } from "./units.ts";

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How well a unit's text fits what the page calls itself (folded), 0..1: the words of the shorter, found in the longer. */
function fits(words: readonly string[], title: string): number {
  if (words[0] === "") return 0;
  const others = ` ${title} `;
  return words.filter((word) => others.includes(` ${word} `)).length / words.length;
}

function isHeadingUnit(unit: Unit): number {
  const element = unit.container.closest("h1,h2,[itemprop=headline],[role=heading]");
  if (!element) return 0;
  return element.localName === "h2" ? 0.5 : 1;
}

/**
 * The unit that is the article's headline: a first-order heading at or before the article's text that fits the page's own title best; without
 * one, a short line that is that title. Null when none qualifies.
 */
export function* findHeadline(tree: PageTree, root: ArticleRoot, titles: readonly (string | null)[]): Generator<void, Unit | null> {
  const known = titles.filter((title): title is string => Boolean(title)).map(fold);
  let best: Unit | null = null;
  let bestScore = 0.85;
  let seen = 0;
  for (const unit of tree.units) {
    if (unit.at > root.last) break;
    const length = unit.text.trim().length;
    if (length < 8 || length > 300) continue;
    const inside = unit.at >= root.at;
    if (inside && ++seen > 12) break;
    yield;
    const heading = isHeadingUnit(unit);
    const words = known.length > 0 ? fold(unit.text).split(" ") : [];
    const fit = Math.max(0, ...known.map((title) => fits(words, title)));
    const long = squeeze(unit.text).length >= 20 || heading > 0;
    const score = heading + (fit >= 0.8 && long ? fit * 1.2 : 0) + (inside ? 0.1 : 0) - (unit.linked > length * 0.5 && fit < 0.8 ? 0.5 : 0);
    if (score > bestScore || (score === bestScore && heading > 0)) {
      best = unit;
      bestScore = score;
    }
  }
  return best;
}
