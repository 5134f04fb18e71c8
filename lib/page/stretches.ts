import type { LeftOut } from "../core/model/text.ts";
import { type Judged, measure, signatureOf } from "./judge.ts";
import * as signals from "./text-signals.ts";

/**
 * Furniture that only its place among its neighbours tells: teasers below a label, cut teasers and other stories at the
 * end. Works on the order of units, so that it holds where teasers are plain sibling paragraphs.
 */

/** The article's words so far, to ask whether a later paragraph is about the same thing. */
class Topic {
  private readonly counts = new Map<string, number>();
  private paragraphs = 0;

  add(text: string): void {
    this.paragraphs++;
    for (const word of signals.wordsOf(text)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Share of a text's distinctive words that the article uses, 0..1; 1 where there is too little to tell. */
  share(text: string): number {
    const words = signals.wordsOf(text);
    if (words.size < 4 || this.paragraphs < 2) return 1;
    let shared = 0;
    for (const word of words) if (this.counts.has(word)) shared++;
    return shared / words.size;
  }
}

const out = (judged: Judged, what: LeftOut["what"]): Judged => ({ ...judged, out: what });
const isProse = (judged: Judged): boolean => judged.role === "paragraph" || judged.role === "quote" || judged.role === "list-item";

/** The container form that most of the article's text has. */
function mainSignature(units: readonly Judged[]): string {
  const weights = new Map<string, number>();
  for (const judged of units) {
    if (judged.out !== null || judged.role !== "paragraph") continue;
    const key = signatureOf(judged.unit);
    weights.set(key, (weights.get(key) ?? 0) + judged.text.length);
  }
  let best = "";
  for (const [key, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = key;
  return best;
}

function resumes(judged: Judged, main: string, topic: Topic): boolean {
  const { text } = judged;
  if (judged.out !== null || judged.role !== "paragraph" || signatureOf(judged.unit) !== main) return false;
  if (measure(text) < 90 || !signals.isClosed(text) || signals.hasKicker(text)) return false;
  return topic.share(text) >= 0.2;
}

/** Leaves out what follows a label until the article goes on. */
function afterLabels(units: readonly Judged[]): Judged[] {
  const main = mainSignature(units);
  const topic = new Topic();
  let below = false;
  return units.map((judged) => {
    if (judged.label && judged.out !== null) {
      below = true;
      return judged;
    }
    if (below && resumes(judged, main, topic)) below = false;
    if (judged.out !== null) return judged;
    if (below && judged.role !== "headline") return out(judged, "related");
    if (isProse(judged)) topic.add(judged.text);
    return judged;
  });
}

/** Hard evidence, by itself, that a paragraph late in the text is another story's teaser. */
function isTeaser(text: string, topic: Topic): boolean {
  if (signals.hasKicker(text)) return true;
  return signals.isCut(text) && topic.share(text) < 0.5;
}

/**
 * Where the article ends: walks back over what is no whole sentence, over cut or kickered paragraphs, and over whole ones that
 * share little with the article, as long as hard evidence stands before them.
 */
function endOf(kept: readonly Judged[]): number {
  let end = kept.length;
  const topicUpTo = (count: number): Topic => {
    const topic = new Topic();
    for (let i = 0; i < Math.min(count, 40); i++) topic.add(kept[i]!.text);
    return topic;
  };
  const least = Math.min(3, kept.length);
  const topic = topicUpTo(Math.max(least, Math.ceil(kept.length / 2)));
  for (let i = kept.length - 1; i >= least; i--) {
    const { text, role } = kept[i]!;
    if (role === "headline" || role === "caption" || role === "table") break;
    if (isTeaser(text, topic)) {
      end = i;
      continue;
    }
    const title = role === "heading" || (role === "paragraph" && !signals.endsSentence(text) && measure(text) < 140);
    if (title) {
      if (end === i + 1 || topic.share(text) < 0.34) end = i;
      continue;
    }
    if (topic.share(text) >= 0.25 || i < end - 2) break;
  }
  return end;
}

/** Drops headings that nothing follows. */
function withoutLooseHeadings(units: readonly Judged[]): Judged[] {
  let followed = false;
  const result = [...units];
  for (let i = result.length - 1; i >= 0; i--) {
    const judged = result[i]!;
    if (judged.out !== null) continue;
    if (judged.role !== "heading") followed = true;
    else if (!followed) result[i] = out(judged, "related");
  }
  return result;
}

/** Judges the units of one article in their order; each comes back once, in the same order. */
export function judgeStretches(units: readonly Judged[]): Judged[] {
  const labelled = afterLabels(units);
  const kept = labelled.filter((judged) => judged.out === null);
  const ended = new Set(kept.slice(endOf(kept)));
  return withoutLooseHeadings(labelled.map((judged) => (ended.has(judged) ? out(judged, "related") : judged)));
}
