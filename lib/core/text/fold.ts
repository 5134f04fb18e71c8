import type { Span } from "../model/text.ts";

/** A text made even for comparing, with the way back to where each of its units stands in the source. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** Source span of a span of `text`; combining marks are kept with their letter, dropped characters at the edges stay outside. */
  toSource(start: number, end: number): Span;
}

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const UNIT = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|\P{M}\p{M}+|[\s\S]/gu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const IGNORABLES = /\p{Default_Ignorable_Code_Point}/gu;
const SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const SINGLE: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u2032": "'",
  "\u02bc": "'",
  "\u00b4": "'",
  "\u0060": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2033": '"',
  "\u2010": "-",
  "\u2011": "-",
};

function unitOf(raw: string): string {
  const code = raw.charCodeAt(0);
  if (raw.length === 1 && code > 0x20 && code < 0x60) return raw;
  if (raw.length > 1) return raw.replace(IGNORABLES, "").normalize("NFC");
  if (IGNORABLE.test(raw)) return "";
  if (SPACE.test(raw)) return " ";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return SINGLE[raw] ?? raw;
}

/** Evens out quotes, spaces, invisible characters, composed and decomposed letters and full-width forms; linear in the length. */
export function fold(source: string): Folded {
  if (PLAIN.test(source)) {
    return { source, text: source.includes("`") ? source.replaceAll("`", "'") : source, toSource: (start, end) => ({ start, end }) };
  }
  const starts = new Int32Array(source.length + 1);
  const ends = new Int32Array(source.length + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const raw of source.match(UNIT) ?? []) {
    const unit = unitOf(raw);
    for (let k = 0; k < unit.length; k++) {
      starts[length] = at;
      ends[length++] = at + raw.length;
    }
    parts.push(unit);
    at += raw.length;
  }
  const toSource = (start: number, end: number): Span =>
    start >= end ? { start: starts[start] ?? at, end: starts[start] ?? at } : { start: starts[start] ?? at, end: ends[end - 1] ?? at };
  return { source, text: parts.join(""), toSource };
}

const STROKED: Readonly<Record<string, string>> = { ø: "o", đ: "d", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", ð: "d", þ: "th" };

/** Key for comparing names: lower case, no accents, one space between words. */
export function nameKey(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : fold(lower)
        .text.normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .replace(/[øđłıßæœðþ]/g, (c) => STROKED[c] ?? c)
        .normalize("NFC");
  return plain.replace(/\s+/g, " ").trim();
}
