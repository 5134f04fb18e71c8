import { LIKENESS } from "../../text/likeness.ts";
import type { Token } from "../../text/tokens.ts";
import type { Line, Mode } from "../lines.ts";
import { POSSESSIVE_NAMES } from "../lists/companies.ts";
import { CHINESE_SURNAMES } from "../lists/given.ts";
import { IS } from "../lists/lexis.ts";
import { SAYS_I } from "../lists/verbs.ts";

/** Small words inside names of people and companies from many languages. */
export const PARTICLES = new Set(
  "de del della dei degli delle di da do dos das du des la le el al van von der den ter ten bin ibn y e ve und et zu zur af av wa".split(
    " ",
  ),
);

/** A given name of two syllables, as Korean and Chinese names have it in Latin letters: "Shin-a". */
export const HYPHENATED = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u;

/** "First Abu Dhabi Bank": within four capitalised words comes a company's noun. */
function endsInHead(line: Line, i: number): boolean {
  for (let k = i + 1; k < i + 5 && line.tokens[k]?.shape === "cap" && line.tokens[k]!.spaced; k++)
    if (k > i + 1 && line.bits[k]! & IS.head) return true;
  return false;
}

/** A grammar word that opens a name all the same: "Seven & i", "Oh Won-seok". */
export function opensName(line: Line, i: number): boolean {
  const next = line.tokens[i + 1];
  const counted =
    NUMBER_NAMES.has(line.tokens[i]!.lower) && line.tokens[i]!.shape === "cap" && (!line.tokens[i]!.initial || endsInHead(line, i));
  return (
    next !== undefined &&
    ((counted && next.shape === "cap") ||
      next.text === "&" ||
      (HYPHENATED.test(next.text) && (line.bits[i]! & IS.asianSurname) !== 0) ||
      (next.shape === "cap" && i > 0 && (line.bits[i - 1]! & IS.role) !== 0 && CHINESE_SURNAMES.has(line.tokens[i]!.lower)) ||
      (line.tokens[i]!.lower === "oh" && HYPHENATED.test(next.text)))
  );
}

/** Figures in words that may be (part of) a company's name. */
export const NUMBER_NAMES = new Set(
  "three one two next first five seven nine four six eight ten second twenty thirty forty fifty hundred eleven twelve".split(" "),
);

/** "AI-driven", "EV-only": an abbreviation of everyday use with a common word behind it; "SAP-sized". */
function isCommonCompound(line: Line, text: string): boolean {
  const hyphen = text.indexOf("-");
  if (hyphen < 1 || !/^\p{Ll}/u.test(text.slice(hyphen + 1))) return false;
  return LIKENESS.has(text.slice(hyphen + 1)) || (line.lexis.bits(text.slice(0, hyphen).toLowerCase()) & IS.stop) !== 0;
}

/** "of SMEE I don't speak": the pronoun after a name, not a ruler's number. */
const isPronoun = (line: Line, i: number): boolean => line.tokens[i]!.text === "I" && SAYS_I.has(line.tokens[i + 1]?.lower ?? "");

/** Whether a word may be part of a name. */
export function isNameWord(line: Line, i: number, mode: Mode): boolean {
  const token = line.tokens[i]!;
  const bits = line.bits[i]!;
  if (isCommonCompound(line, token.text) || isPronoun(line, i)) return false;
  if (token.shape === "mixed") return true;
  if (token.shape !== "cap" && token.shape !== "caps") return false;
  if (mode === "prose") return !(token.initial && bits & IS.function && !(bits & IS.given) && !opensName(line, i));
  if (bits & IS.function) return false;
  if (mode === "title" && token.lower === "new" && (line.bits[i + 1] ?? 0) & IS.place) return true;
  if (mode === "title")
    return !(bits & (IS.common | IS.verb)) || (bits & (IS.head | IS.orgHead | IS.legal | IS.given | IS.role | IS.place)) !== 0;
  return true;
}

/** "Marks and Spencer": a company that the lists have with an "and" in its name. */
function isKnownPair(line: Line, from: number, at: number, after: Token | undefined): boolean {
  if (line.tokens[at]!.lower !== "and" || after?.shape !== "cap" || at !== from + 1) return false;
  return (line.lexis.bits(`${line.tokens[from]!.lower} and ${after.lower}`) & IS.company) !== 0;
}

/** The token at a place before an end. */
export const tokenAt = (line: Line, i: number, to: number): Token | undefined => (i < to ? line.tokens[i] : undefined);

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
    } else if (next.text === "+" && !next.spaced && after && !after.spaced && after.shape !== "lower" && after.shape !== "number") {
      end += 2;
    } else if (isKnownPair(line, i, end, after)) {
      end += 2;
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
      (POSSESSIVE_NAMES.has(line.tokens[end - 1]!.lower) || (line.bits[end + 1]! & IS.legal && after.shape === "cap" && end === i + 1)) &&
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
