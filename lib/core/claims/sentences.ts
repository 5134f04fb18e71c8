import type { Span } from "../model/text.ts";

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof st sr jr inc corp co ltd plc llc bros rep sen gov gen col lt hon messrs no nos vs etc fig est dept univ intl mt ft vol " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx cie a.g s.a s.p.a u.s u.k u.n e.g i.e a.m p.m"
  ).split(" "),
);

const CLOSERS = "\"'”’)]»";

/** Between two headlines or a trail of sections. */
const DIVIDERS = "|•·»";

/** Whether the full stop at `at` ends an abbreviation or an initial and not a sentence. */
function isAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}\p{N}.&]/u.test(text[from - 1] ?? "")) from--;
  const word = text.slice(from, at).toLowerCase();
  if (/^\p{L}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word);
}

/** A stretch of this many characters without an end is cut, so that what reads sentences stays linear in the text. */
const LONGEST = 1500;

/** Whether a name covers the place; only names near it are looked at. */
function within(whole: readonly Span[], at: number): boolean {
  let low = 0;
  let high = whole.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = whole[middle] as Span;
    if (name.end <= at) low = middle + 1;
    else if (name.start > at) high = middle - 1;
    else return true;
  }
  return false;
}

/** Offsets of a block's sentences. `whole` spans (names) are never split. Linear in the text's length. */
export function splitSentences(text: string, whole: readonly Span[] = []): Span[] {
  const out: Span[] = [];
  let start = 0;
  let next = 0;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const tail = piece.length - piece.trimEnd().length;
    if (lead + tail < piece.length) out.push({ start: start + lead, end: end - tail });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] as string;
    if (ch === "\n" || (DIVIDERS.includes(ch) && text[i - 1] === " " && text[i + 1] === " ")) {
      push(i + 1);
      continue;
    }
    if (i - start > LONGEST && (ch === " " || ch === "\u00a0") && !within(whole, i)) {
      push(i + 1);
      continue;
    }
    if (ch !== "." && ch !== "!" && ch !== "?" && ch !== "。") continue;
    while (next < whole.length && (whole[next] as Span).end <= i) next++;
    const name = whole[next];
    const insideName = name !== undefined && name.start <= i && i + 1 < name.end;
    if (insideName) continue;
    let end = i + 1;
    while (end < text.length && CLOSERS.includes(text[end] as string)) end++;
    const after = text.slice(end, end + 2);
    if (end < text.length && !/^\s/.test(after)) continue;
    const follows = /^\s+["'“‘(]?[\p{Lu}\p{N}\p{Lo}$€£¥]/u.test(text.slice(end, end + 6)) || end >= text.length;
    const endsName = name !== undefined && name.start <= i && i + 1 === name.end;
    const starts = /^\s+["'“‘(]?(The|In|On|It|He|She|They|This|That|At|But|And|Its|A|An|For|As|After|When)\b/.test(
      text.slice(end, end + 12),
    );
    if (!follows) continue;
    if (ch === "." && (isAbbreviation(text, i) || endsName) && !starts && end < text.length) continue;
    push(end);
    i = end - 1;
  }
  push(text.length);
  return out;
}
