import type { Span } from "../model/text.ts";
import { isTriggerNoun } from "./lexicon/trigger-nouns.ts";
import type { Actor, Item, ItemKind, Sentence } from "./types.ts";
import { isVerbLike } from "./verb-forms.ts";
import { AUXILIARIES, isCalendarWord, isFunctionWord, isTitleWord, MONTH_OF_MAY } from "./words.ts";

/** A name with its place, as the reader is given it. */
export interface Named extends Span {
  readonly actor: Actor;
}

const TOKEN =
  /\d[\d,.:]*\d|\d|[Pp]er cent(?![\p{L}])|(?:\p{Lu}\.){2,}|[Cc]o-\p{L}+|[Ss]tart-ups?(?!\p{L})|\p{L}+-(?:and|or|in|of|to|the|for|by)-\p{L}+|[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|['’][sS](?![\p{L}\p{M}])|[^\s]/gu;

function plain(text: string): string {
  const low = text.toLowerCase();
  if (low === "per cent") return "percent";
  return low.includes("’") ? low.replaceAll("’", "'") : low;
}

function kindOf(text: string): ItemKind {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 48 && code <= 57 ? "number" : (code | 32) >= 97 && (code | 32) <= 122 ? "word" : "punct";
  return /^\p{N}/u.test(text) ? "number" : /^\p{L}/u.test(text) ? "word" : "punct";
}

function item(text: string, start: number): Item {
  const kind = kindOf(text);
  return { kind, text, low: plain(text), start, end: start + text.length, actors: [], possessive: false };
}

function wordsOf(text: string, from: number, to: number): Item[] {
  const part = text.slice(from, to);
  const out: Item[] = [];
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(part); m; m = TOKEN.exec(part)) out.push(item(m[0], from + m.index));
  return out;
}

const isPossessiveMark = (i: Item | undefined): boolean => i?.low === "'s" || i?.text === "’" || i?.text === "'";

/** Words with a capital that aren't among the names: kept as unknown names, so that they can own a verb or stand in a list. */
function isCapitalised(i: Item, position: number, after: Item | undefined): boolean {
  if (i.kind !== "word" || !/^\p{Lu}/u.test(i.text)) return false;
  if (i.text.length === 1 && after?.low === "&") return true;
  if (isFunctionWord(i.low)) return position > 0 && i.text.length > 1 && i.text === i.text.toUpperCase();
  return true;
}

/** A headline in title case: its capitals say nothing of names. */
function isTitleCase(items: readonly Item[]): boolean {
  const long = items.filter((i) => i.kind === "word" && i.text.length >= 4);
  const plainWords = long.filter((i) => /^\p{Ll}/u.test(i.text) && !isFunctionWord(i.low));
  return plainWords.length < 2 && long.length >= 3 && long.filter((i) => /^\p{Lu}/u.test(i.text)).length >= long.length * 0.9;
}

/** Words of a name that are printed with a full stop ("Warner Bros. Pictures"). */
const ABBREVIATED = new Set("bros inc ltd corp co st mt ft dr jr".split(" "));
const startsSentence = (i: Item | undefined): boolean => i !== undefined && isFunctionWord(i.low);

const LEGAL = new Set(["inc", "ltd", "llc", "corp", "co", "plc", "sa", "ag", "lp"]);

function mergeUnknown(items: readonly Item[], text: string): Item[] {
  if (isTitleCase(items)) return [...items];
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const head = items[i] as Item;
    const firstOfSentence = i === 0;
    const unit = items[i - 1]?.kind === "number" && head.text.length <= 3;
    if (unit || !isCapitalised(head, i, items[i + 1]) || isCalendarWord(head.low) || isTitleWord(head.low)) {
      out.push(head);
      continue;
    }
    let to = i;
    while (to + 1 < items.length) {
      const next = items[to + 1] as Item;
      const touching = next.start === (items[to] as Item).end;
      if (isCapital(next) && !isTitleWord(next.low) && !isCalendarWord(next.low)) to += 1;
      else if ((next.low === "&" || (touching && next.low === "-")) && isCapital(items[to + 2])) to += 2;
      else if (next.low === "of" && isCapital(items[to + 2]) && !isTitleWord(head.low)) to += 2;
      else if (touching && next.low === "." && isCapital(items[to + 2]) && items[to + 2]?.start === next.end) to += 2;
      else if (next.low === "." && items[to]?.text.length === 1 && isCapital(items[to + 2])) to += 2;
      else if (next.low === "." && ABBREVIATED.has(items[to]?.low ?? "") && isCapital(items[to + 2]) && !startsSentence(items[to + 2]))
        to += 2;
      else if (next.low === "." && to > i && LEGAL.has(items[to]?.low ?? "") && /^[,(\p{Ll}]/u.test(items[to + 2]?.text ?? "")) to += 1;
      else if (next.text === "," && LEGAL.has(items[to + 2]?.low ?? "")) to += 2;
      else break;
    }
    const last = items[to] as Item;
    const alone = to === i;
    if (firstOfSentence && alone && !startsAsName(head, items[i + 1])) {
      out.push(head);
      continue;
    }
    if (isTriggerNoun(last.low) && ["a", "an"].includes(items[i - 1]?.low ?? "")) {
      out.push(...items.slice(i, to + 1));
      i = to;
      continue;
    }
    const words = text.slice(head.start, last.end);
    const actor: Actor = { key: `x:${words.toLowerCase()}`, label: words, entity: null, kind: "other" };
    out.push({ kind: "name", text: words, low: plain(words), start: head.start, end: last.end, actors: [actor], possessive: false });
    i = to;
  }
  return out;
}

const isCapital = (i: Item | undefined): boolean => i !== undefined && i.kind === "word" && /^\p{Lu}/u.test(i.text);

/** A lone capitalised word at a sentence's start is a name only where a verb, possessive or comma follows and it is no noun we know. */
function startsAsName(head: Item, next: Item | undefined): boolean {
  if (/(?:ly|ing|ed)$/.test(head.low) || isTriggerNoun(head.low) || !next) return false;
  return isPossessiveMark(next) || next.low === "," || isVerbLike(next) || AUXILIARIES.has(next.low);
}

/** Possessive marks are folded into the name before them. */
function foldPossessives(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const i of items) {
    const last = out.at(-1);
    if (last && (last.kind === "name" || last.kind === "word") && isPossessiveMark(i)) {
      const plural = i.low !== "'s";
      if (i.start - last.end <= 1 && (!plural || /[sS]$/.test(last.text))) {
        out[out.length - 1] = { ...last, possessive: true };
        continue;
      }
    }
    out.push(i);
  }
  return out;
}

/** Brackets that hold nothing but a gloss or a ticker are dropped: "SoftBank (TYO:9984)" reads like "SoftBank". */
function dropGlosses(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const open = items[i] as Item;
    if (open.low === "(" || open.low === "[") {
      let close = i + 1;
      while (close < items.length && close - i <= 8 && items[close]?.low !== ")" && items[close]?.low !== "]") close++;
      const inner = items.slice(i + 1, close);
      if (close < items.length && close - i <= 8 && !inner.some((x) => x.kind === "word" && isLowerWord(x))) {
        const glossed = inner.flatMap((x) => x.actors.filter((a) => a.kind !== "other"));
        const before = out.at(-1);
        const isList = glossed.length > 0 && (!before || before.actors.length === 0) && inner.some((x) => x.text === ",");
        if (isList) {
          out.push(open);
          continue;
        }
        if (before && before.actors.length > 0 && glossed.length > 0) {
          const actors = [...before.actors, ...glossed.filter((g) => !before.actors.some((a) => a.key === g.key))];
          out[out.length - 1] = { ...before, actors };
        }
        i = close;
        continue;
      }
    }
    out.push(open);
  }
  return out;
}

const BEFORE_MONTH = new Set("in on by since until till through from of last next this early mid late and to before after".split(" "));

const SCALES = new Set(["million", "billion", "trillion"]);

/** "2 trillion won": the currency, told from the verb; changed in place. */
function tellWon(items: Item[]): void {
  for (let n = items.findIndex((i) => i.low === "won"); n >= 0; n = items.findIndex((i, k) => k > n && i.low === "won"))
    if (items[n - 1]?.kind === "number" || SCALES.has(items[n - 1]?.low ?? "")) items[n] = { ...(items[n] as Item), low: "won." };
}

/** "in May", "14 May": the month, told from the verb so that it hedges nothing; changed in place. */
function tellMonthOfMay(items: Item[]): void {
  for (let n = items.findIndex((i) => i.text === "May"); n >= 0; n = items.findIndex((i, k) => k > n && i.text === "May")) {
    const dated = items[n - 1]?.kind === "number" || items[n + 1]?.kind === "number" || BEFORE_MONTH.has(items[n - 1]?.low ?? "");
    if (dated) items[n] = { ...(items[n] as Item), low: MONTH_OF_MAY };
  }
}

const isLowerWord = (i: Item): boolean => /^\p{Ll}/u.test(i.text);

const POSSESSIVES = new Set(["its", "their", "his", "her", "our", "whose"]);

/** Tokens of one sentence with its names as single items. `named` is sorted, without overlaps, inside the sentence. */
export function readItems(text: string, sentence: Span, named: readonly Named[]): Sentence {
  const items: Item[] = [];
  let at = sentence.start;
  for (const name of named) {
    items.push(...wordsOf(text, at, name.start));
    const words = text.slice(name.start, name.end);
    const low = plain(words);
    const possessive = POSSESSIVES.has(low);
    items.push({ kind: "name", text: words, low, start: name.start, end: name.end, actors: [name.actor], possessive });
    at = name.end;
  }
  items.push(...wordsOf(text, at, sentence.end));
  tellMonthOfMay(items);
  tellWon(items);
  const folded = foldPossessives(dropGlosses(foldPossessives(mergeUnknown(items, text))));
  return { start: sentence.start, end: sentence.end, items: folded };
}
