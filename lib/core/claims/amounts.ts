import type { Amount } from "../dataset/schema.ts";
import type { Span } from "../model/text.ts";
import { bounds, qualifierAfter, qualifierBefore } from "./bounds.ts";
import { CURRENCY_WORDS, DOLLARS_OF, SCALES, SIGNS } from "./currencies.ts";
import { numbersInWords } from "./number-words.ts";

export type FoundAmount = Amount & Span;

interface Figure extends Span {
  readonly value: number;
  readonly currency: string | null;
  readonly scale: number;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const WORD = /^[ \u00a0-]{0,2}([\p{L}]+)/u;

function signBefore(text: string, at: number): { code: string; start: number } | null {
  let end = at;
  if (/[ \u00a0]/.test(text[end - 1] ?? "")) end--;
  for (const [sign, code] of SIGNS) {
    if (end - sign.length < 0 || text.slice(end - sign.length, end) !== sign) continue;
    const before = text[end - sign.length - 1] ?? " ";
    if (/\p{L}/u.test(sign[0] as string) && /\p{L}/u.test(before)) continue;
    return { code, start: end - sign.length };
  }
  const word = /([A-Za-z]{3})$/.exec(text.slice(Math.max(0, end - 4), end));
  const code = word && /^[A-Z]{3}$/.test(word[1] as string) ? CURRENCY_WORDS[(word[1] as string).toLowerCase()] : undefined;
  return code && word ? { code, start: end - 3 } : null;
}

/** Scale and currency words after a figure: "2 trillion won", "6bn euros", "1,200 crore rupees". */
function wordsAfter(text: string, at: number): { scale: number; currency: string | null; end: number } {
  let end = at;
  let scale = 1;
  let currency: string | null = null;
  let whose: string | null = null;
  for (let step = 0; step < 4; step++) {
    const match = WORD.exec(text.slice(end, end + 24));
    if (!match) break;
    const printed = match[1] as string;
    const word = printed.toLowerCase();
    const touching = match[0].length === printed.length;
    const factor = SCALES[word];
    if (
      factor !== undefined &&
      (printed.length > 2 || touching || ["bn", "tn", "mn", "cr"].includes(word)) &&
      scale * factor <= 1e15 &&
      currency === null
    )
      scale *= factor;
    else if (CURRENCY_WORDS[word] && !(word === "won" && !isWonAmount(scale, text, at))) {
      currency = whose && CURRENCY_WORDS[word] === "USD" ? whose : (CURRENCY_WORDS[word] as string);
      end += match[0].length;
      break;
    } else if (
      DOLLARS_OF[word] ||
      word === "us" ||
      word === "korean" ||
      word === "japanese" ||
      word === "chinese" ||
      word === "indian" ||
      word === "swiss" ||
      word === "norwegian" ||
      word === "swedish" ||
      word === "danish"
    ) {
      whose = DOLLARS_OF[word] ?? null;
      const following = WORD.exec(text.slice(end + match[0].length, end + match[0].length + 24));
      if (!following || !CURRENCY_WORDS[(following[1] as string).toLowerCase()]) break;
    } else break;
    end += match[0].length;
  }
  return { scale, currency, end };
}

/** "won" after a bare number is more often a verb ("the 5 won ..."), unless the number is large or scaled. */
const isWonAmount = (scale: number, text: string, at: number): boolean =>
  scale > 1 || /\d,\d{3}$/.test(text.slice(Math.max(0, at - 6), at));

function figures(text: string): Figure[] {
  const out: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const printed = match[0].replace(/(?<!,),+$/, "");
    const end = start + printed.length;
    if (/[\p{L}\d.]/u.test(text[start - 1] ?? " ") && !/[A-Za-z.]/.test(text[start - 1] ?? "")) continue;
    const sign = signBefore(text, start);
    if (!sign && /\p{L}/u.test(text[start - 1] ?? " ")) continue;
    const after = wordsAfter(text, end);
    const currency = sign?.code ?? after.currency;
    const value = Number(printed.replaceAll(",", ""));
    if (!Number.isFinite(value)) continue;
    out.push({
      value,
      currency,
      scale: after.scale,
      start: sign ? sign.start : start,
      end: sign && !after.currency && after.scale === 1 ? end : after.end,
    });
  }
  return [...out, ...wordedFigures(text)].sort((a, b) => a.start - b.start);
}

/** "half a billion dollars": only with its currency is it money. */
function wordedFigures(text: string): Figure[] {
  return numbersInWords(text).flatMap(({ start, end, value }) => {
    const after = wordsAfter(text, end);
    const lower = after.scale === 1 && /^ (?:and|to) /.test(text.slice(end, end + 5));
    return lower || (after.currency && after.scale > 1) ? [{ value, ...after, start }] : [];
  });
}

const PERIOD =
  /^[ ,]{0,2}(?:of [\p{L}-]{2,20} )?((?:over|for|during|in|within|across) (?:the )?(?:next |coming |past |following |first )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several)[ -](?:years?|months?|quarters?|weeks?|decades?)|(?:a|per|each|every) (?:year|month|quarter|week|annum)|annually|yearly|monthly|(?:by|through|until) (?:the end of )?(?:19|20)\d\d)/u;

/** The period printed right after a sum, as printed. */
export function periodAfter(text: string, at: number): string | undefined {
  return PERIOD.exec(text.slice(at, at + 80))?.[1];
}

/** "$1 billion to $2 billion", "between 1 and 2 billion won", "$1-2 billion": the second figure of a range, if `b` is it. */
function isRange(text: string, a: Figure, b: Figure): "between" | "to" | null {
  const middle = text.slice(a.end, b.start).toLowerCase();
  const before = text.slice(Math.max(0, a.start - 10), a.start).toLowerCase();
  if (/^\s?(?:and)\s?$/.test(middle) && /between\s?$/.test(before)) return "between";
  if (/^\s?(?:to|-|–|—)\s?$/.test(middle) && (a.currency === null || b.currency === null || a.currency === b.currency)) return "to";
  return null;
}

/** Sums of money in a text, with bounds, currency, period and a printed conversion. Spans are of the words in `surface`. Linear. */
export function readAmounts(text: string): FoundAmount[] {
  const found = figures(text);
  const out: FoundAmount[] = [];
  for (let i = 0; i < found.length; i++) {
    const a = found[i] as Figure;
    const b = found[i + 1];
    const range = b && (a.currency ?? b.currency) ? isRange(text, a, b) : null;
    if (b && range) {
      out.push(rangeAmount(text, a, b, range));
      i++;
      continue;
    }
    if (!a.currency || (a.value === 0 && a.scale === 1)) continue;
    const value = a.value * a.scale;
    const lead = qualifierBefore(text, a.start);
    const tail = lead ? null : qualifierAfter(text, a.end);
    const qualifier = lead?.qualifier ?? tail?.qualifier ?? "exact";
    const start = lead ? lead.start : a.start;
    const end = tail?.end ?? a.end;
    const conversion = b ? conversionIn(text, a, b) : null;
    if (conversion) i++;
    const period = periodAfter(text, conversion ? (b as Figure).end + 1 : end);
    out.push({
      surface: text.slice(start, end),
      currency: a.currency,
      qualifier,
      ...bounds(qualifier, value),
      ...(period ? { period } : {}),
      ...(conversion ? { conversion } : {}),
      start,
      end,
    });
  }
  return out;
}

function rangeAmount(text: string, a: Figure, b: Figure, range: "between" | "to"): FoundAmount {
  const scale = a.scale === 1 ? b.scale : a.scale;
  const low = a.value * scale;
  const high = b.value * b.scale;
  const start = range === "between" ? text.toLowerCase().lastIndexOf("between", a.start) : a.start;
  const period = periodAfter(text, b.end);
  return {
    surface: text.slice(start, b.end),
    currency: (a.currency ?? b.currency) as string,
    qualifier: "between",
    min: Math.min(low, high),
    max: Math.max(low, high),
    ...(period ? { period } : {}),
    start,
    end: b.end,
  };
}

const CONVERSION =
  /^(?:\s?[([]|,? (?:or|equivalent to|equal to|which is|i\.e\.) ?|, )(?:equivalent to |about |around |roughly |approximately |some |nearly )?$/;

/** "2 trillion won (US$1.4 billion)", "2 trillion won, or about $1.4 billion": a second sum right after, in another currency. */
function conversionIn(text: string, a: Figure, b: Figure): NonNullable<Amount["conversion"]> | null {
  const middle = text.slice(a.end, b.start);
  if (!b.currency || b.currency === a.currency || !CONVERSION.test(middle)) return null;
  return { surface: text.slice(b.start, b.end), currency: b.currency, value: b.value * b.scale };
}
