import { ABBREVIATIONS, COMPOUND_TAILS, DOMAINS } from "./abbreviations.ts";

/** What a token is made of. `cap`: first letter upper; `caps`: all upper; `mixed`: upper after lower (OpenAI, iPhone, xAI). */
export type Shape = "lower" | "cap" | "caps" | "mixed" | "number" | "punctuation" | "ideographic";

/** A word, number, mark or run of ideographs in a folded text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** White space or the text's beginning stands before it. */
  readonly spaced: boolean;
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** First word of its sentence, of a quotation or after a colon: a capital there says nothing. */
  readonly initial: boolean;
}

type Draft = { -readonly [K in keyof Token]: Token[K] };

const PIECE =
  /A\/S(?![\p{L}\p{N}])|\p{Lu}[\p{L}\p{M}]+\+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['&.-][\p{L}\p{M}\p{N}]+)*|\n\s*\n|\s+|[\s\S]/gu;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const POSSESSIVE = /^(.*[^'])('[sS])$/su;

/** Shape of a word from its letters. */
export function shapeOf(word: string): Shape {
  if (/^[a-z'-]+$/.test(word)) return "lower";
  if (/^[A-Z][a-z]+$/.test(word)) return "cap";
  if (!/\p{L}/u.test(word)) return "number";
  if (/^\p{N}+&\p{L}/u.test(word) || /^\p{N}{1,3}\p{Ll}{4,}$/u.test(word)) return "mixed";
  if (IDEOGRAPHIC.test(word)) return "ideographic";
  const letters = word.replace(/[^\p{L}]/gu, "");
  const upper = letters.replace(/[^\p{Lu}]/gu, "");
  if (upper.length === 0) return "lower";
  if (/^\p{Ll}{3,}-\p{Lu}/u.test(word)) return "lower";
  if (upper.length === letters.length) return letters.length === 1 && !/\p{N}/u.test(word) ? "cap" : "caps";
  if (/^\p{Lu}[^\p{Lu}]*(?:[-'&.]\p{L}[^\p{Lu}]*)*$/u.test(word)) return "cap";
  return "mixed";
}

function push(out: Draft[], text: string, start: number, spaced: boolean, shape = shapeOf(text)): void {
  out.push({ start, end: start + text.length, text, lower: text.toLowerCase(), shape, spaced, sentence: 0, initial: false });
}

/** A stock's sign with its exchange's: "RDSB.L", "GX8.AS". */
const TICKER = /^[\p{Lu}\p{N}]{2,6}(?:-\p{Lu})?\.\p{Lu}{1,2}$/u;

/** "ex-Safaricom", "pro-Trump": the name after the hyphen is a word of its own. */
const PREFIXED = /^(?:[Ee]x|[Pp]ro|[Aa]nti|[Nn]on|[Pp]re|[Pp]ost|mid|then|pan|trans|cross|intra|inter)-(?=\p{Lu})/u;

/** Where a compound such as "Seoul-based" or "Japan-led" is cut, or 0: the name before the hyphen is a word of its own. */
function compoundCut(piece: string): number {
  const cut = piece.lastIndexOf("-");
  return cut > 0 && COMPOUND_TAILS.has(piece.slice(cut + 1)) && /^\p{Lu}/u.test(piece) ? cut : 0;
}

/** Splits a word piece at full stops that end sentences, and cuts a possessive off. */
function pushWord(out: Draft[], piece: string, start: number, spaced: boolean): void {
  if (piece.includes(".") && !/^\p{N}/u.test(piece) && !ACRONYM.test(piece) && !TICKER.test(piece)) {
    const dot = piece.indexOf(".");
    const tail = piece.slice(piece.lastIndexOf(".") + 1).toLowerCase();
    const inner = piece.slice(0, piece.lastIndexOf("."));
    if (!(DOMAINS.has(tail.replace(/'s$/, "")) && !inner.includes(" "))) {
      const head = piece.slice(0, dot);
      pushWord(out, head, start, spaced);
      push(out, ".", start + dot, false, "punctuation");
      pushWord(out, piece.slice(dot + 1), start + dot + 1, false);
      return;
    }
  }
  const cut = compoundCut(piece);
  if (cut > 0) {
    pushWord(out, piece.slice(0, cut), start, spaced);
    push(out, "-", start + cut, false, "punctuation");
    push(out, piece.slice(cut + 1), start + cut + 1, false);
    return;
  }
  const prefix = PREFIXED.exec(piece)?.[0].length ?? 0;
  if (prefix > 0) {
    push(out, piece.slice(0, prefix - 1), start, spaced, "lower");
    push(out, "-", start + prefix - 1, false, "punctuation");
    pushWord(out, piece.slice(prefix), start + prefix, false);
    return;
  }
  const own = POSSESSIVE.exec(piece);
  if (own?.[1] !== undefined) {
    push(out, own[1], start, spaced);
    push(out, own[2] ?? "'s", start + own[1].length, false, "punctuation");
  } else push(out, piece, start, spaced);
}

/** Gives initials and known abbreviations the full stop that belongs to them ("J.", "Inc.", "U.S."). */
function takeStop(out: Draft[], text: string, at: number): boolean {
  const last = out[out.length - 1];
  if (!last || last.end !== at || last.shape === "punctuation" || last.text.endsWith(".")) return false;
  const initial = last.text.length === 1 && last.shape === "cap";
  if (!initial && !ACRONYM.test(last.text) && !ABBREVIATIONS.has(last.lower)) return false;
  if (ABBREVIATIONS.get(last.lower) === "number" && !/^\s*\p{N}/u.test(text.slice(at + 1, at + 4))) return false;
  last.end = at + 1;
  last.text += ".";
  last.lower += ".";
  return true;
}

/** Words, numbers and marks of a folded text with their sentence numbers; linear in the length. */
export function tokenise(text: string): Token[] {
  const out: Draft[] = [];
  const breaks = new Set<number>();
  let at = 0;
  let spaced = true;
  for (const piece of text.match(PIECE) ?? []) {
    const first = piece.charCodeAt(0);
    if (first <= 32 || /^\s/.test(piece)) {
      spaced = true;
      if (piece.length > 1 && piece.indexOf("\n") !== piece.lastIndexOf("\n")) breaks.add(out.length);
    } else {
      if (piece === "." && takeStop(out, text, at)) {
        // the stop now belongs to the abbreviation before it
      } else if (/^[\p{L}\p{M}\p{N}]/u.test(piece)) pushWord(out, piece, at, spaced);
      else push(out, piece, at, spaced, "punctuation");
      spaced = false;
    }
    at += piece.length;
  }
  markSentences(out, breaks);
  return out;
}

const STOPS = new Set([".", "!", "?", "。", "！", "？", "…"]);
const CLOSERS = new Set(['"', "'", ")", "]", "}", "」", "』"]);
const OPENERS = new Set(['"', "'", "(", "[", "{", "-", "–", "—", "•", "*", "|", "·", "»", "▲", "■", "/"]);
const AFTER_STOP = new Set(
  "the a an in on at it he she they we i this that these those but and as for with by from its his her their our when while after before since if there some many most all both no not however meanwhile earlier last under what who how why according to two one".split(
    " ",
  ),
);

function endsSentence(tokens: readonly Draft[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (STOPS.has(token.text)) {
    let j = i + 1;
    while (tokens[j] && CLOSERS.has(tokens[j]!.text) && !tokens[j]!.spaced) j++;
    const after = tokens[j];
    if (!after) return true;
    if (token.text === "。" || token.text === "！" || token.text === "？") return true;
    return after.shape !== "lower" && (after.spaced || (token.text === "." && after.shape === "cap"));
  }
  if (token.text.length > 1 && token.text.endsWith(".") && next.spaced) {
    if (token.text.length === 2) return false;
    const own = ABBREVIATIONS.get(token.lower.slice(0, -1));
    if (own === "before") return false;
    return (next.shape === "cap" && AFTER_STOP.has(next.lower)) || (OPENERS.has(next.text) && next.text === '"' && own !== undefined);
  }
  return false;
}

function markSentences(tokens: Draft[], breaks: ReadonlySet<number>): void {
  let sentence = 0;
  let fresh = true;
  let pending = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const closesOld = pending >= 0 && !token.spaced && CLOSERS.has(token.text);
    if ((pending >= 0 && !closesOld) || (breaks.has(i) && i > 0)) {
      sentence++;
      fresh = true;
      pending = -1;
    }
    token.sentence = sentence;
    if (token.shape === "punctuation") {
      if (token.text === ":" || token.text === "•" || token.text === "|" || token.text === "»") fresh = true;
      if (token.text === '"' && token.spaced) fresh = true;
      if ((token.text === "—" || token.text === "–") && token.spaced) fresh = true;
    } else {
      token.initial = fresh;
      fresh = false;
    }
    if (pending < 0 && endsSentence(tokens, i)) pending = i;
  }
}

/** Index ranges [from, to) of the sentences, in order. */
export function sentenceRanges(tokens: readonly Token[]): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i === tokens.length || tokens[i]!.sentence !== tokens[from]!.sentence) {
      out.push([from, i]);
      from = i;
    }
  }
  return tokens.length ? out : [];
}
