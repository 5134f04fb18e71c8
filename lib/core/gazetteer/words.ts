import { fold } from "../text/fold.ts";

/** What a word is written in, as far as its edges need to know. */
export const WRITING = { latin: 0, hangul: 1, hiragana: 2, katakana: 3, han: 4, mark: 5 } as const;

/** What stands between a word and the one before it. Names go over `none`, `space` and `hyphen`, never over `break`. */
export const GAP = { none: 0, space: 1, hyphen: 2, break: 3 } as const;

/** How a word is capitalised; `mixed` begins with a capital and has another inside, `lower` begins without one. */
export const CASE = { lower: 0, capital: 1, upper: 2, mixed: 3, none: 4 } as const;

/** A text's words as parallel lists; offsets are into the original text. CJK characters are words of their own. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower case, without accents. */
  readonly keys: readonly string[];
  readonly gaps: readonly number[];
  readonly cases: readonly number[];
  readonly writings: readonly number[];
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const STROKED: Readonly<Record<string, string>> = { ø: "o", đ: "d", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", ð: "d", þ: "th" };

/** Lower case, without accents: the form in which words are compared. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øđłıßæœðþ]/g, (c) => STROKED[c] ?? c);
}

/** Writing of a character that is a word of its own; -1 for letters of other scripts, -2 for what is no letter. */
function writingOf(code: number): number {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return -1;
  if (code < 0x80) return -2;
  if (code >= 0xac00 && code <= 0xd7a3) return WRITING.hangul;
  if (code >= 0x1100 && code <= 0x11ff) return WRITING.hangul;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x309d && code <= 0x309f)) return WRITING.hiragana;
  if ((code >= 0x30a1 && code <= 0x30fa) || (code >= 0x30fc && code <= 0x30ff) || (code >= 0x31f0 && code <= 0x31ff))
    return WRITING.katakana;
  if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007) return WRITING.han;
  if ((code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff)) return WRITING.han;
  return LETTER.test(String.fromCodePoint(code)) ? -1 : -2;
}

function caseOf(word: string): number {
  const first = word[0] ?? "";
  const upperFirst = first !== first.toLowerCase();
  const lower = word.toLowerCase();
  if (lower === word) return lower === word.toUpperCase() ? CASE.none : CASE.lower;
  if (word === word.toUpperCase()) return CASE.upper;
  if (!upperFirst) return CASE.lower;
  return word.slice(1) === lower.slice(1) ? CASE.capital : CASE.mixed;
}

/** What lies between two words: a run that names may go over, or not. */
function gapOf(between: string, before: string): number {
  if (between === "") return GAP.none;
  if (/^[ \t\r\n]+$/.test(between)) return /\n[ \t\r]*\n/.test(between) ? GAP.break : GAP.space;
  if (between === "-" || between === "-\n" || between === "·" || between === "・" || between === "‧") return GAP.hyphen;
  if (/^\.[ ]?$/.test(between) && before.length === 1) return GAP.space;
  if (between === ".-" && before.length === 1) return GAP.hyphen;
  return GAP.break;
}

/** Splits a text into words, evened out by `fold`, with offsets into the text as given. Linear in the text's length. */
export function splitWords(source: string): Words {
  const folded = fold(source);
  const text = folded.text;
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const gaps: number[] = [];
  const cases: number[] = [];
  const writings: number[] = [];
  let last = 0;
  let lastKey = "";
  const push = (from: number, to: number, writing: number) => {
    const word = text.slice(from, to);
    const span = folded.toSource(from, to);
    const between = text.slice(last, from);
    starts.push(span.start);
    ends.push(span.end);
    gaps.push(keys.length === 0 ? GAP.break : gapOf(between, lastKey));
    lastKey = wordKey(word);
    keys.push(lastKey);
    cases.push(writing === WRITING.latin ? caseOf(word) : CASE.none);
    writings.push(writing);
    last = to;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) as number;
    const size = code > 0xffff ? 2 : 1;
    const writing = writingOf(code);
    if (writing >= 0) push(i, i + size, writing);
    else if (writing === -1) {
      let j = i + size;
      while (j < text.length) {
        const next = text.codePointAt(j) as number;
        if (writingOf(next) !== -1) break;
        j += next > 0xffff ? 2 : 1;
      }
      push(i, j, WRITING.latin);
      i = j;
      continue;
    } else if (
      code === 38 ||
      (code === 39 && i > 0 && i + 1 < text.length && writingOf(text.charCodeAt(i - 1)) === -1 && writingOf(text.charCodeAt(i + 1)) === -1)
    )
      push(i, i + 1, WRITING.mark);
    i += size;
  }
  return { count: keys.length, starts, ends, keys, gaps, cases, writings };
}
