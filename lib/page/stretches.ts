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
function* afterLabels(units: readonly Judged[]): Generator<void, Judged[]> {
  const main = mainSignature(units);
  const topic = new Topic();
  let below = false;
  const result: Judged[] = [];
  for (const judged of units) {
    if (result.length % 8 === 7) yield;
    if (judged.label && judged.out !== null) below = true;
    else if (below && resumes(judged, main, topic)) below = false;
    const isOut = judged.out === null && below && judged.role !== "headline";
    result.push(isOut ? out(judged, "related") : judged);
    if (!isOut && judged.out === null && isProse(judged)) topic.add(judged.text);
  }
  return result;
}

/** Most text that the topic is told from, in characters; an article's first half. */
const MOST_TOPIC = 40_000;
/** Most units that are looked at from the end. */
const LONGEST_TAIL = 40;
/** Longest whole-sentence summary below another story's title, in characters. */
const LONGEST_SUMMARY = 320;
/** A paragraph that shares less than this of its distinctive words with the article is about something else. */
const OTHER_TOPIC = 0.25;

/** What a unit near the end looks like: another story's teaser, a title or stray line, running text of another topic, or the article's. */
type Look = "teaser" | "title" | "other" | "article";

class Tail {
  private readonly kept: readonly Judged[];
  private readonly topic = new Topic();
  private readonly transcript: boolean;

  constructor(kept: readonly Judged[]) {
    this.kept = kept;
    const half = Math.max(Math.min(3, kept.length), Math.ceil(kept.length / 2));
    let read = 0;
    let kickers = 0;
    for (let i = 0; i < half && read < MOST_TOPIC; i++) {
      const { text } = kept[i]!;
      this.topic.add(text);
      read += text.length;
      if (signals.hasKicker(text)) kickers++;
    }
    // Interviews set names in capitals before each answer; a dateline stands once.
    this.transcript = kickers > Math.max(1, half * 0.15);
  }

  private look({ text, role }: Judged): Look {
    if (role === "headline" || role === "caption" || role === "table") return "article";
    const share = this.topic.share(text);
    const cut = signals.isCut(text);
    if (!this.transcript && signals.hasKicker(text) && (cut || share < 0.45)) return "teaser";
    if (cut && share < 0.5) return "teaser";
    if (role === "heading" || (role === "paragraph" && !signals.endsSentence(text) && measure(text) < 140)) return "title";
    return share < OTHER_TOPIC ? "other" : "article";
  }

  /**
   * Index of the first unit after the article: walks back over titles and stray lines at the very end, over teasers, and over what stands
   * between them; over pairs of title and summary of other topics, where there are two or more.
   */
  end(): number {
    const { kept } = this;
    let end = kept.length;
    let pairs = 0;
    let first = kept.length;
    for (let i = kept.length - 1; i >= Math.max(Math.min(3, kept.length), kept.length - LONGEST_TAIL); i--) {
      const look = this.look(kept[i]!);
      if (look === "article" || (look === "other" && measure(kept[i]!.text) > LONGEST_SUMMARY)) break;
      if (look === "teaser" || (look === "title" && end === i + 1)) end = i;
      else if (look === "title" && this.topic.share(kept[i]!.text) < 0.4) {
        pairs++;
        first = i;
      }
    }
    return pairs >= 2 ? Math.min(first, end) : end;
  }
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
export function* judgeStretches(units: readonly Judged[]): Generator<void, Judged[]> {
  const labelled = yield* afterLabels(units);
  const kept = labelled.filter((judged) => judged.out === null);
  yield;
  const ended = new Set(kept.slice(new Tail(kept).end()));
  return withoutLooseHeadings(labelled.map((judged) => (ended.has(judged) ? out(judged, "related") : judged)));
}
