import { nameKey } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import type { Candidate, TitleBeside } from "../candidate.ts";
import type { Line, Mode } from "../lines.ts";
import { COMPANY_OPENERS, POSSESSIVE_COMPANIES, POSSESSIVE_NAMES } from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { MEDIA_HEADS, OF_HEADS } from "../lists/organisations.ts";
import { cutTitles } from "./titles.ts";

/** Small words inside names of people and companies from many languages. */
const PARTICLES = new Set(
  "de del della di da do dos das du des la le el al van von der den ter ten bin ibn y e und et zu zur af av wa".split(" "),
);

const LONGEST_NAME = 14;
const HYPHENATED = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u;
/** Bodies of a state: the people's name before them is no part of theirs. */
const STATE_BODIES = new Set(
  "ministry parliament government court army police embassy cabinet navy senate constitution congress presidency treasury".split(" "),
);
/** Those that are a movement's with another word before them: "Irish Republican Army", "Iraqi National Congress". */
const MOVEMENTS = new Set(["army", "congress"]);
const AND_BODIES = new Set(
  "organisation organization ministry department association commission committee council federation board institute centre center society office agency bureau".split(
    " ",
  ),
);

/** "First Abu Dhabi Bank": within four capitalised words comes a company's noun. */
function endsInHead(line: Line, i: number): boolean {
  for (let k = i + 1; k < i + 5 && line.tokens[k]?.shape === "cap" && line.tokens[k]!.spaced; k++)
    if (k > i + 1 && line.bits[k]! & IS.head) return true;
  return false;
}

/** A grammar word that opens a name all the same: "Seven & i", "Oh Won-seok". */
function opensName(line: Line, i: number): boolean {
  const next = line.tokens[i + 1];
  const counted =
    NUMBER_NAMES.has(line.tokens[i]!.lower) && line.tokens[i]!.shape === "cap" && (!line.tokens[i]!.initial || endsInHead(line, i));
  return (
    next !== undefined &&
    ((counted && next.shape === "cap") ||
      next.text === "&" ||
      (HYPHENATED.test(next.text) && (line.bits[i]! & IS.asianSurname) !== 0) ||
      (line.tokens[i]!.lower === "oh" && HYPHENATED.test(next.text)))
  );
}

const NUMBER_NAMES = new Set(["three", "one", "two", "next", "first", "five", "seven", "nine", "four", "six", "eight", "ten", "second"]);

/** "AI-driven", "EV-only": an abbreviation of everyday use with a common word behind it. */
function isCommonCompound(line: Line, text: string): boolean {
  const hyphen = text.indexOf("-");
  if (hyphen < 1 || !/^\p{Ll}/u.test(text.slice(hyphen + 1))) return false;
  return (line.lexis.bits(text.slice(0, hyphen).toLowerCase()) & IS.stop) !== 0;
}

/** Whether a word may be part of a name. */
export function isNameWord(line: Line, i: number, mode: Mode): boolean {
  const token = line.tokens[i]!;
  const bits = line.bits[i]!;
  if (isCommonCompound(line, token.text)) return false;
  if (token.shape === "mixed") return true;
  if (token.shape !== "cap" && token.shape !== "caps") return false;
  if (mode === "prose") return !(token.initial && bits & IS.function && !(bits & IS.given) && !opensName(line, i));
  if (bits & IS.function) return false;
  if (mode === "title" && token.lower === "new" && (line.bits[i + 1] ?? 0) & IS.place) return true;
  if (mode === "title")
    return !(bits & (IS.common | IS.verb)) || (bits & (IS.head | IS.orgHead | IS.legal | IS.given | IS.role | IS.place)) !== 0;
  return true;
}

const tokenAt = (line: Line, i: number, to: number): Token | undefined => (i < to ? line.tokens[i] : undefined);

/** Where a run of name words that begins at `i` ends: capitalised words with their particles, "&", legal forms after a comma. */
export function runEnd(line: Line, i: number, to: number, mode: Mode): number {
  let end = i + 1;
  for (;;) {
    const next = tokenAt(line, end, to);
    if (!next) return end;
    const after = tokenAt(line, end + 1, to);
    if (next.spaced && isNameWord(line, end, mode) && !(next.initial && next.sentence !== line.tokens[i]!.sentence)) {
      end++;
    } else if (
      next.shape === "lower" &&
      next.spaced &&
      (next.text === "plc" || next.text === "ltd" || next.text === "inc") &&
      line.tokens[i]!.shape !== "number"
    ) {
      end++;
    } else if (next.text === "&" && after && (after.shape !== "lower" || after.text === "i") && after.shape !== "punctuation") {
      end += 2;
    } else if (
      next.shape === "lower" &&
      PARTICLES.has(next.lower) &&
      after?.spaced &&
      after.shape === "cap" &&
      !(line.bits[end + 1]! & IS.function)
    ) {
      end += 2;
    } else if (
      next.shape === "lower" &&
      PARTICLES.has(next.lower) &&
      after &&
      PARTICLES.has(after.lower) &&
      tokenAt(line, end + 2, to)?.shape === "cap"
    ) {
      end += 3;
    } else if (next.text === "," && after && line.bits[end + 1]! & IS.legal && after.shape !== "lower" && after.text.length > 1) {
      end += 2;
    } else if (
      next.text === "'s" &&
      after?.spaced &&
      POSSESSIVE_NAMES.has(line.tokens[end - 1]!.lower) &&
      isNameWord(line, end + 1, mode)
    ) {
      end += 2;
    } else if (
      next.text === "'" &&
      !next.spaced &&
      line.tokens[end - 1]!.text.endsWith("s") &&
      after?.shape === "cap" &&
      line.bits[end + 1]! & IS.orgHead
    ) {
      end += 2;
    } else if (
      next.shape === "number" &&
      next.spaced &&
      after?.spaced &&
      line.bits[end + 1]! & (IS.head | IS.legal) &&
      after.shape === "cap" &&
      mode === "prose"
    ) {
      end += 2;
    } else return end;
  }
}

/** Makes a candidate of a token range. */
export function candidateOf(line: Line, from: number, last: number, mode: Mode, title: TitleBeside | null = null): Candidate {
  const { start } = line.tokens[from]!;
  const to = last - from === 1 && line.tokens[last]?.text === "'s" && POSSESSIVE_COMPANIES.has(line.tokens[from]!.lower) ? last + 1 : last;
  const { end } = line.tokens[to - 1]!;
  const text = line.folded.text.slice(start, end);
  return { line, from, to, mode, start, end, key: keyOf(text), evidence: [], inherent: 0, hit: null, title };
}

/** Key of a name: folded, without a final full stop or comma before its legal form. */
export function keyOf(text: string): string {
  return nameKey(text).replace(/\.$/, "").replaceAll(",", "");
}

/** Cuts words off a run's edges that can't begin or end a name; null when nothing is left. */
export function trimRun(line: Line, from: number, to: number, mode: Mode): [number, number] | null {
  let [a, b] = [from, to];
  if (b - a > 1 && isKnown(line, a, b)) return [a, b];
  for (;;) {
    if (a >= b) return null;
    const token = line.tokens[a]!;
    const bits = line.bits[a]!;
    const next = a + 1 < b ? line.bits[a + 1]! : 0;
    const alone = b - a === 1;
    if (alone && mode === "prose" && !token.initial && NUMBER_NAMES.has(token.lower)) break;
    if (bits & IS.function && token.shape !== "caps" && token.shape !== "mixed" && !opensName(line, a)) a++;
    else if (
      bits & IS.calendar &&
      !(COMPANY_OPENERS.has(token.lower) && token.shape === "caps" && !alone) &&
      !(next && line.bits[b - 1]! & IS.media) &&
      !MEDIA_HEADS.has(line.tokens[b - 1]!.lower) &&
      !(bits & IS.given && !alone && !(next & IS.calendar))
    )
      a++;
    else if (token.lower === "'s" || token.text === "&" || token.text === ",") a++;
    else if (bits & IS.demonym && !alone && !isGivenHere(line, a, b) && (!startsOwnName(line, a, b) || isKnown(line, a + 1, b))) a++;
    else if (token.initial && mode !== "caps" && !alone && !isKnown(line, a, a + 2) && opensWithCommonWord(line, a, b)) a++;
    else break;
  }
  if (b - a === 2 && line.bits[a]! & IS.media && line.bits[a + 1]! & IS.common && line.tokens[a]!.shape === "caps") b--;
  while (b > a) {
    const token = line.tokens[b - 1]!;
    const bits = line.bits[b - 1]!;
    if (bits & IS.calendar && !(b - a > 1 && bits & IS.given)) b--;
    else if (
      b - a > 1 &&
      (token.shape === "punctuation" || (bits & IS.function && token.shape === "lower" && line.tokens[b - 2]!.text !== "&"))
    )
      b--;
    else if (b - a > 1 && token.shape === "lower" && PARTICLES.has(token.lower)) b--;
    else break;
  }
  return a < b && !isEverydayAbbreviation(line, a, b) ? [a, b] : null;
}

/** "Christian Klein", "Roman Abramovich": a people's name that is a given name too, before a word that can be a surname. */
function isGivenHere(line: Line, a: number, b: number): boolean {
  if (!(line.bits[a]! & IS.given) || b - a > 3) return false;
  for (let i = a + 1; i < b; i++) if (line.bits[i]! & NO_SURNAME) return false;
  return true;
}
const NO_SURNAME =
  IS.head | IS.orgHead | IS.legal | IS.place | IS.team | IS.media | IS.role | IS.stop | IS.product | IS.common | IS.demonym;

const EVERYDAY = IS.stop | IS.demonym | IS.common | IS.verb | IS.modifier | IS.function;
const OWN_NAME = IS.given | IS.surname | IS.company | IS.organisation | IS.media | IS.team | IS.legal;

/** "AI", "Chinese AI", "Rival EV": an abbreviation of everyday use and words that only describe it. */
function isEverydayAbbreviation(line: Line, a: number, b: number): boolean {
  if (!(line.bits[b - 1]! & IS.stop) || line.bits[b - 1]! & OWN_NAME) return false;
  for (let i = a; i < b - 1; i++) if (!(line.bits[i]! & EVERYDAY) || line.bits[i]! & OWN_NAME) return false;
  return true;
}

const KNOWN = IS.place | IS.organisation | IS.media | IS.company | IS.team;

/** Whether a stretch of words is a name in the lists. */
export function isKnown(line: Line, from: number, to: number): boolean {
  if (to > line.tokens.length || to - from > 5) return false;
  const key = keyOf(line.folded.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end));
  return (line.lexis.bits(key) & KNOWN) !== 0;
}

/** "British Airways", "American Express", "Swiss Re": the people's name belongs to a company's or body's. */
function startsOwnName(line: Line, a: number, b: number): boolean {
  const last = line.bits[b - 1]!;
  if (last & IS.legal) return true;
  if (b - a === 2 && last === 0 && !line.tokens[a]!.initial) return true;
  if (STATE_BODIES.has(line.tokens[b - 1]!.lower)) return b - a > 2 && MOVEMENTS.has(line.tokens[b - 1]!.lower);
  if (b - a === 2 && last & IS.common && !(last & (IS.given | IS.role | IS.orgHead)) && line.modes[0] !== "title") return true;
  return b - a <= 5 && (last & (IS.head | IS.orgHead | IS.media | IS.team)) !== 0 && !(last & IS.role);
}

const isCommonNoun = (line: Line, i: number): boolean =>
  (line.bits[i]! & IS.common) !== 0 && !(line.bits[i]! & (IS.given | IS.surname | IS.place | IS.company | IS.leader | IS.asianSurname));

/** "Analysts Kim", "Shares Kakao": a common word that has its capital from the sentence's beginning. */
function opensWithCommonWord(line: Line, a: number, b: number): boolean {
  const bits = line.bits[a]!;
  if (HYPHENATED.test(line.tokens[a + 1]!.text) && bits & IS.asianSurname) return false;
  if (bits === 0 && /\p{Ll}{3}ly$/u.test(line.tokens[a]!.text)) return true;
  if (!(bits & (IS.common | IS.verb)) || bits & (IS.given | IS.place | IS.honorific | IS.role | IS.demonym)) return false;
  if (COMPANY_OPENERS.has(line.tokens[a]!.lower)) return false;
  if (b - a === 2 && line.modes[0] !== "title" && isCommonNoun(line, a + 1) && !(bits & IS.verb) && !/s$/.test(line.tokens[a]!.lower))
    return false;
  const last = line.bits[b - 1]!;
  if (last & (IS.legal | IS.head | IS.orgHead) || (b - a === 2 && last & IS.surname && !(bits & IS.verb))) return false;
  return line.tokens[a]!.shape === "cap";
}

/** All candidates of one sentence, left to right, never overlapping. */
export function spansOf(line: Line, from: number, to: number, mode: Mode): Candidate[] {
  const out: Candidate[] = [];
  const add = (a: number, b: number, title: TitleBeside | null): void => {
    const cut =
      b - a > 2 &&
      line.bits[a]! & IS.company &&
      !(line.bits[a]! & IS.given) &&
      line.bits[a + 1]! & IS.given &&
      !(line.bits[b - 1]! & (IS.head | IS.legal | IS.orgHead));
    if (!cut) out.push(candidateOf(line, a, b, mode, title));
    else out.push(candidateOf(line, a, a + 1, mode, title), candidateOf(line, a + 1, b, mode));
  };
  let i = from;
  while (i < to) {
    const startsRun = isNameWord(line, i, mode) || startsWithFigure(line, i, to, mode);
    if (!startsRun) {
      i++;
      continue;
    }
    const end = runEnd(line, i, to, mode);
    for (const piece of cutTitles(line, i, end, mode)) {
      const trimmed = trimRun(line, piece.from, piece.to, mode);
      if (trimmed) add(trimmed[0], trimmed[1], piece.title);
    }
    i = end;
  }
  return joinOfPhrases(line, out);
}

/** "361 Capital", "7-Eleven Inc.", "3M": a figure that opens a company's name. */
function startsWithFigure(line: Line, i: number, to: number, mode: Mode): boolean {
  const token = line.tokens[i]!;
  const next = tokenAt(line, i + 1, to);
  if (token.shape !== "number" || mode !== "prose") return false;
  return next?.shape === "cap" && next.spaced && (line.bits[i + 1]! & (IS.head | IS.legal)) !== 0 && !(line.bits[i + 1]! & IS.calendar);
}

/** "Bank" + "Japan" with "of" between them are one name; "Ministry of Trade and Industry" too. */
export function joinOfPhrases(line: Line, pieces: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (last && joins(line, last, piece)) out[out.length - 1] = candidateOf(line, last.from, piece.to, last.mode, last.title);
    else out.push(piece);
  }
  return out;
}

function joins(line: Line, left: Candidate, right: Candidate): boolean {
  const gap = right.from - left.to;
  if (gap < 1 || gap > 2 || right.title || right.to - left.from > LONGEST_NAME) return false;
  const link = line.tokens[left.to]!.lower;
  if (gap === 2 && line.tokens[left.to + 1]!.lower !== "the") return false;
  const head = line.tokens[left.to - 1]!.lower;
  if (link === "on" && gap === 1) return head === "committee" || head === "commission" || head === "council" || head === "conference";
  if (link === "in" && gap === 1)
    return hasOf(line, left) && AND_BODIES.has(line.tokens[left.from]!.lower) && (line.bits[right.from]! & IS.place) !== 0;
  if (
    link === "of" &&
    gap === 1 &&
    line.bits[right.to - 1]! & IS.legal &&
    line.bits[right.from]! & IS.place &&
    !(line.bits[left.from]! & IS.given)
  )
    return true;
  if (link === "of" || (link === "for" && gap === 1)) {
    if (line.tokens[right.to - 1]!.sentence !== line.tokens[left.from]!.sentence) return false;
    return OF_HEADS.has(head) || (OF_HEADS.has(line.tokens[left.from]!.lower) && hasOf(line, left));
  }
  if (link === "and" && gap === 1) {
    const rightHead = line.bits[right.to - 1]! & (IS.orgHead | IS.head);
    // "HDFC Bank and State Bank": the left one has its noun already.
    const leftCommon = line.bits[left.to - 1]! & (IS.head | IS.orgHead) ? 0 : line.bits[left.to - 1]! & IS.common;
    const rightCommon = line.bits[right.from]! & IS.common;
    if (hasOf(line, left) && AND_BODIES.has(line.tokens[left.from]!.lower))
      return (
        (line.bits[left.to - 1]! & NOUN) !== 0 &&
        (line.bits[right.from]! & NOUN) !== 0 &&
        !(line.bits[right.from]! & (IS.given | IS.surname))
      );
    return rightHead !== 0 && right.to - right.from > 1 && leftCommon !== 0 && rightCommon !== 0 && left.to - left.from <= 2;
  }
  return false;
}

const NOUN = IS.common | IS.modifier | IS.head | IS.orgHead;

function hasOf(line: Line, piece: Candidate): boolean {
  for (let i = piece.from + 1; i < piece.to; i++) if (line.tokens[i]!.lower === "of" || line.tokens[i]!.lower === "for") return true;
  return false;
}
