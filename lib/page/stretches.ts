import type { LeftOut } from "../core/model/text.ts";
import { type Judged, signatureOf } from "./judge.ts";
import * as signals from "./text-signals.ts";
import type { Unit } from "./units.ts";

/**
 * Furniture that only its place among its neighbours tells: teasers below a label, cut teasers and other stories at the
 * end. Works on the order of units, so that it holds where teasers are plain sibling paragraphs.
 */

/** The article's words so far, to ask whether a later paragraph is about the same thing. */
class Topic {
  private readonly words = new Set<string>();
  /** In how many paragraphs each capitalised word stands. */
  private readonly names = new Map<string, number>();
  private readonly plain = new Set<string>();
  private paragraphs = 0;

  add(text: string): void {
    this.paragraphs++;
    for (const word of signals.wordsOf(text)) this.words.add(word);
    for (const word of signals.lettersOf(text)) {
      if (word === word.toLowerCase()) this.plain.add(word);
      else this.names.set(word, (this.names.get(word) ?? 0) + 1);
    }
  }

  /** Whether a text has one of the names that the article keeps coming back to. */
  touches(text: string): boolean {
    for (const word of signals.lettersOf(text)) if ((this.names.get(word) ?? 0) > 1 && !this.plain.has(word.toLowerCase())) return true;
    return false;
  }

  /** Share of a text's distinctive words that the article uses, 0..1; null where there is too little to tell. */
  share(text: string): number | null {
    const words = signals.wordsOf(text);
    if (words.size < 4 || this.paragraphs < 2 || signals.measure(text) > text.length) return null;
    let shared = 0;
    for (const word of words) if (this.words.has(word)) shared++;
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

/** Whether the article may go on with this unit, by all but its topic. */
const mayResume = ({ text, role, out: what, unit }: Judged, main: string): boolean =>
  what === null &&
  role === "paragraph" &&
  signatureOf(unit) === main &&
  signals.measure(text) >= 90 &&
  signals.isClosed(text) &&
  !signals.hasKicker(text);

/** Whether the article goes on with this unit: a whole paragraph on its topic, or on one of those it is about. */
function resumes(judged: Judged, main: string, topic: Topic): boolean {
  return mayResume(judged, main) && ((topic.share(judged.text) ?? 1) >= 0.2 || topic.touches(judged.text));
}

/** So much running text stands before comments that belong to it, in characters. */
const BEFORE_COMMENTS = 500;

/** Leaves out what follows a label until the article goes on; after its readers' comments it does not. */
function* afterLabels(units: readonly Judged[]): Generator<void, Judged[]> {
  const main = mainSignature(units);
  const topic = new Topic();
  let below = false;
  let over = false;
  let read = 0;
  const result: Judged[] = [];
  for (const judged of units) {
    if (result.length % 8 === 7) yield;
    if (judged.label && judged.out !== null) {
      below = true;
      over ||= read > BEFORE_COMMENTS && signals.isCommentsLabel(judged.text);
    } else if (below && !over && resumes(judged, main, topic)) below = false;
    const isOut = judged.out === null && below && judged.role !== "headline";
    result.push(isOut ? out(judged, over ? "comments" : "related") : judged);
    if (isOut || judged.out !== null || !isProse(judged)) continue;
    topic.add(judged.text);
    read += signals.measure(judged.text);
  }
  return result;
}

/** Most units that are looked at from the end. */
const LONGEST_TAIL = 80;
/** Evidence that has to be in what follows an article before it is left out; one odd paragraph at the end has less. */
const ENOUGH = 1.3;
/** Longest whole-sentence summary below another story's title, in characters. */
const LONGEST_SUMMARY = 320;
/** Weight of a short paragraph that is about something else: articles have such, and teasers are such. */
const WEAK = -0.3;
/** What an outside unit says of the place where it stands: stories and comments come below an article, controls and credits anywhere. */
const BELOW: Readonly<Partial<Record<LeftOut["what"], number>>> = { related: 0.8, comments: 1, other: 0.3, byline: 0.2, controls: 0.3 };

/** Whether a paragraph stands with the title of another page, and hardly anything else, in one box. */
function isCard({ container }: Unit): boolean {
  const box = container.parentElement;
  return box !== null && box.childElementCount < 5 && box.querySelector("h2 a,h3 a,h4 a,a>h2,a>h3,a>h4") !== null;
}

/** Where an article ends among units in their order: where the evidence for it is greatest before, and against it after. */
class Ending {
  private readonly units: readonly Judged[];
  private readonly topic = new Topic();
  /** The first half of the running text, which tells what the article is about. */
  private readonly early: ReadonlySet<Judged>;
  /** Interviews set names in capitals before each answer; a dateline stands once. */
  private transcript = false;
  /** The author speaks to the reader; else whoever does is no part of the article. */
  private personal = false;
  /** Who the by-lines name: what begins with them below the text is about them. */
  private readonly authors: readonly string[];

  constructor(units: readonly Judged[]) {
    this.units = units;
    this.authors = units.flatMap(({ out: what, text }) => (what === "byline" ? signals.namesIn(text) : []));
    const prose = units.filter((judged) => judged.out === null && isProse(judged) && signals.endsSentence(judged.text));
    this.early = new Set(prose.slice(0, Math.max(2, Math.ceil(prose.length / 2))));
  }

  /** Looks at the early units, a few at a time. */
  private *begin(): Generator<void, void> {
    const { size } = this.early;
    let kickers = 0;
    let personal = 0;
    let seen = 0;
    for (const { text } of this.early) {
      if (seen++ % 8 === 7) yield;
      this.topic.add(text);
      if (signals.hasKicker(text)) kickers++;
      if (signals.isPersonal(text)) personal++;
    }
    this.transcript = kickers > Math.max(0.15 * size, 1);
    this.personal = personal > 0.2 * size;
  }

  /** How much a unit looks like the article's, in paragraphs of it; below zero like what pages put underneath. */
  private weigh({ text, role, out: what, label, unit }: Judged): number {
    if (label) return -1;
    // What the page itself names is no word about what stands around it.
    if (what !== null)
      return unit.tell || role === "heading" || signals.isPointer(text) || signals.isLedTitle(text) ? -0.1 : -(BELOW[what] ?? 0);
    if (role === "headline" || role === "caption" || role === "table") return 0;
    const size = Math.min(signals.measure(text), 600) / 150;
    const share = this.topic.share(text);
    const cut = signals.isCut(text);
    if (!this.transcript && signals.hasKicker(text) && (cut || (share ?? 1) < 0.45)) return -1.5;
    if (cut) return (share ?? 1) < 0.5 ? -1.5 : -0.3;
    if (role === "heading") return -0.3;
    if (!signals.endsSentence(text) || signals.isQuestion(text))
      return signals.measure(text) > 140 ? 0 : role === "list-item" ? -0.1 : -0.6;
    if (this.authors.some((name) => text.startsWith(name))) return -0.6;
    if (!this.personal && signals.isPersonal(text)) return -0.5;
    if (isCard(unit) && signals.measure(text) <= LONGEST_SUMMARY && !this.topic.touches(text)) return -0.5;
    if (share === null || share >= 0.25) return size;
    if (this.topic.touches(text)) return 0.6 * size;
    if (share < 0.12) return signals.measure(text) > LONGEST_SUMMARY ? 0 : WEAK;
    return 0.3 * size;
  }

  /** Index of the first unit after the article. */
  *index(): Generator<void, number> {
    yield* this.begin();
    const { units } = this;
    const from = units.length - LONGEST_TAIL;
    let sum = 0;
    let most = 0;
    let end = 0;
    for (const [i, judged] of units.entries()) {
      if (i % 8 === 7) yield;
      const weight = this.weigh(judged);
      sum += weight;
      if (judged.out === null && isProse(judged) && weight > 0 && !this.early.has(judged)) this.topic.add(judged.text);
      if (i >= from && sum < most) continue;
      most = sum;
      end = i + 1;
    }
    if (most - sum < ENOUGH || most === 0) return units.length;
    // Sentences that only keep to other words than the article are its own where nothing else has begun below it.
    while (units[end]?.out === null && isProse(units[end]!) && this.weigh(units[end]!) >= WEAK) end++;
    return end;
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
  yield;
  const end = yield* new Ending(labelled).index();
  return withoutLooseHeadings(labelled.map((judged, i) => (i >= end && judged.out === null ? out(judged, "related") : judged)));
}
