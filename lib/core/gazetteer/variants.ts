import type { Entity, Name } from "../dataset/types.ts";
import { isCommonWord } from "./common.ts";
import { type RomanisedName, respellRomanised, romaniseHangul, surnameSpellings } from "./korean.ts";
import { legalTail } from "./legal.ts";
import type { NameMatch } from "./types.ts";
import { CASE, GAP, splitWords, type Words, WRITING } from "./words.ts";

/** Stands for any initial ("Donald J. Trump"). */
export const ANY_INITIAL = "\u0001";
/** Stands for a space between CJK words. */
export const CJK_SPACE = "\u0002";

/** One form under which a name is found. */
export interface Variant {
  readonly keys: readonly string[];
  /** Per word what capitals it needs: `U` a capital first, `A` capitals only, `x` nothing. */
  readonly pattern: string;
  readonly match: NameMatch;
  readonly weak: boolean;
  /** A legal form may follow and it is still this entity. */
  readonly legal: boolean;
}

/** Beyond this many spellings of one name, rarer combinations are left out. */
const MOST_SPELLINGS = 400;

function patternOf(words: Words): string {
  let out = "";
  for (let i = 0; i < words.count; i++) {
    const kind = words.cases[i];
    if (kind === CASE.upper && words.count === 1 && (words.keys[i] ?? "").length <= 3) out += "A";
    else if (words.gaps[i] === GAP.hyphen) out += "x";
    else out += kind === CASE.lower || kind === CASE.none ? "x" : "U";
  }
  return out;
}

/** "OpenAI" -> ["open", "ai"]; nothing for words without an inner capital after lower case. */
function camelParts(surface: string): string[] {
  const parts = surface.match(/^\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}$|(?<!\p{Lu})\p{Lu}{2,}$|\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return parts.length > 1 && parts.join("") === surface ? parts.map((part) => part.toLowerCase()) : [];
}

/** Words with CJK_SPACE put where CJK words have a space between them. */
function keysOf(words: Words, from = 0, to = words.count): string[] {
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const cjk = (n: number) => (words.writings[n] ?? 0) >= WRITING.hangul && words.writings[n] !== WRITING.mark;
    if (i > from && cjk(i) && cjk(i - 1) && words.gaps[i] !== GAP.none) out.push(CJK_SPACE);
    out.push(words.keys[i] ?? "");
  }
  return out;
}

const isLatin = (words: Words): boolean => words.writings.every((writing) => writing === WRITING.latin || writing === WRITING.mark);

/** A name so short or ordinary that it must not link by itself. */
const tooPlain = (keys: readonly string[], latin: boolean): boolean =>
  isCommonWord(keys.join(" ")) || isCommonWord(keys.join("")) || (latin ? keys.join("").length <= 3 : keys.join("").length <= 1);

/** How wires shorten words of company names. */
const SHORTENED: Readonly<Record<string, string>> = {
  electronics: "elec",
  international: "intl",
  industries: "ind",
  technologies: "tech",
  manufacturing: "mfg",
};

function companyVariants(
  words: Words,
  text: string,
  add: (v: Variant) => void,
  legalBases: ReadonlySet<string>,
  weak: boolean,
  venture: boolean,
): void {
  const latin = isLatin(words);
  const pattern = patternOf(words);
  const emit = (keys: readonly string[], shape: string, match: NameMatch, isWeak: boolean) =>
    add({ keys, pattern: shape, match, weak: isWeak, legal: legalBases.has(keys.join("")) });
  const base = keysOf(words);
  if (!latin) {
    emit(base, "x".repeat(base.length), "native-name", weak || tooPlain(base, false));
    const joined = base.filter((key) => key !== CJK_SPACE);
    if (joined.length < base.length) emit(joined, "x".repeat(joined.length), "native-name", weak);
    return;
  }
  emit(base, pattern, "name", weak || isCommonWord(base.join(" ")));
  const tail = legalTail(base);
  const stem = base.slice(0, base.length - tail);
  if (tail > 0) emit(stem, pattern.slice(0, stem.length), "name", weak || tooPlain(stem, true));
  const short = stem.map((key) => SHORTENED[key] ?? key);
  if (short.join() !== stem.join()) emit(short, pattern.slice(0, stem.length), "name", weak);
  const last = stem[stem.length - 1];
  if ((last === "group" || last === "holdings") && stem.length > 1) {
    const bare = stem.slice(0, -1);
    emit(bare, pattern.slice(0, bare.length), "name", true);
  }
  if (venture) {
    emit(["project", ...stem], "U".repeat(stem.length + 1), "name", weak || tooPlain(stem, true));
    emit([...stem, "project"], "U".repeat(stem.length + 1), "name", weak || tooPlain(stem, true));
  }
  spacingVariants(words, stem, text, (keys, shape) => emit(keys, shape, "spacing", weak || tooPlain(keys, true)));
}

function spacingVariants(words: Words, stem: readonly string[], text: string, emit: (keys: string[], shape: string) => void): void {
  const parts: string[] = [];
  let inner = false;
  for (let i = 0; i < stem.length; i++) {
    const camel = camelParts(text.slice(words.starts[i], words.ends[i]));
    if (camel.length > 1) inner = true;
    parts.push(...(camel.length > 1 ? camel : [stem[i] ?? ""]));
  }
  if (inner) emit(parts, "U".repeat(parts.length));
  if (stem.length > 1 && stem.every((key) => /^\p{L}+$/u.test(key)) && stem.join("").length >= 6) emit([stem.join("")], "U");
}

/** Surname first, then given name joined or by syllables; and the other way round. */
function romanisedVariants(list: readonly RomanisedName[], add: (v: Variant) => void, weak: boolean): void {
  const emit = (keys: readonly string[], pattern: string) => add({ keys, pattern, match: "romanisation", weak, legal: false });
  for (const { surname, given } of list.slice(0, MOST_SPELLINGS)) {
    if (given.length === 0) continue;
    const joined = given.join("");
    emit([surname, joined], "UU");
    emit([joined, surname], "UU");
    if (given.length > 1) {
      const inner = `U${"x".repeat(given.length - 1)}`;
      emit([surname, ...given], `U${inner}`);
      emit([...given, surname], `${inner}U`);
      add({
        keys: [given[0] ?? "", (given[1] ?? "").slice(0, 1), surname],
        pattern: "UUU",
        match: "romanisation",
        weak: true,
        legal: false,
      });
    }
  }
}

/** Reads a Latin name of Korean make ("Chey Tae-won", "Shina Chung"); null when it isn't one. */
function readKorean(words: Words): RomanisedName | null {
  if (words.count < 2 || words.count > 3) return null;
  const keys = words.keys;
  const hyphenAt = words.gaps.indexOf(GAP.hyphen, 1);
  const first = keys[0] ?? "";
  const last = keys[words.count - 1] ?? "";
  if (words.count === 3) {
    if (hyphenAt === 2 && surnameSpellings(first).length) return { surname: first, given: keys.slice(1) };
    if (hyphenAt === 1 && surnameSpellings(last).length) return { surname: last, given: keys.slice(0, 2) };
    return null;
  }
  if (surnameSpellings(first).length) return { surname: first, given: [last] };
  return surnameSpellings(last).length ? { surname: last, given: [first] } : null;
}

/** The family name of "孫 正義", the last name of "サム・アルトマン": they need their full name or its company beside them. */
function nativeShortForms(words: Words, base: readonly string[], emit: (keys: readonly string[]) => void): void {
  const space = base.indexOf(CJK_SPACE);
  if (space > 0 && words.writings[0] === WRITING.han) emit(base.slice(0, space));
  const dot = words.gaps.lastIndexOf(GAP.hyphen);
  if (dot > 0 && words.count - dot >= 2) emit(words.keys.slice(dot));
}

/** "J.Y. Lee" and "Lee J.Y.": too little to link alone. */
function initialVariants(
  { surname, given }: RomanisedName,
  emit: (keys: readonly string[], shape: string, match: NameMatch, weak: boolean) => void,
): void {
  const initials = given.map((syllable) => syllable[0] ?? "");
  emit([...initials, surname], "UUU", "romanisation", true);
  emit([surname, ...initials], "UUU", "romanisation", true);
}

const LONG: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ō/giu, ["o", "ou", "oh", "oo"]],
  [/ū/giu, ["u", "uu"]],
];

function personVariants(words: Words, name: Name, eastern: boolean, add: (v: Variant) => void): void {
  const weak = name.weak === true;
  const base = keysOf(words);
  const pattern = patternOf(words);
  const emit = (keys: readonly string[], shape: string, match: NameMatch, isWeak = weak) =>
    add({ keys, pattern: shape, match, weak: isWeak, legal: false });
  if (!isLatin(words)) {
    const plain = "x".repeat(base.length);
    const joined = base.filter((key) => key !== CJK_SPACE);
    emit(base, plain, "native-name", weak || joined.length < 2);
    if (joined.length < base.length) emit(joined, "x".repeat(joined.length), "native-name");
    nativeShortForms(words, base, (keys) => emit(keys, "x".repeat(keys.length), "native-name", true));
    if (!weak) romanisedVariants(romaniseHangul(joined.join("")), add, false);
    return;
  }
  emit(base, pattern, "name", weak || base.length === 1);
  if (base.length < 2) return;
  if (base.length === 2) emit([base[0] ?? "", ANY_INITIAL, base[1] ?? ""], "UxU", "name");
  for (const [pattern, forms] of LONG)
    if (pattern.test(name.text))
      for (const form of forms) emit(splitWords(name.text.replace(pattern, form)).keys, patternOf(words), "romanisation");
  const korean = eastern || words.gaps.includes(GAP.hyphen, 1) ? readKorean(words) : null;
  if (korean && !weak && korean.given.length === 2) initialVariants(korean, emit);
  if (korean && !weak) romanisedVariants(respellRomanised(korean.surname, korean.given), add, false);
  if (eastern && base.length === 2) emit([base[1] ?? "", base[0] ?? ""], "UU", "name-order");
  const surname = korean ? korean.surname : (base[base.length - 1] ?? "");
  emit([surname], "U", "name", true);
}

/** All forms under which an entity's names are found, generated by rule; explicit names come before what is made of others. */
export function* variantsOf(entity: Entity): Generator<{ readonly name: Name; readonly variants: readonly Variant[] }> {
  const person = entity.kind === "person";
  const eastern = entity.names.some(
    (name) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(name.text) || /^(ko|ja|zh|vi)\b/.test(name.lang),
  );
  const legalBases = legalBasesOf(entity);
  for (const name of entity.names) {
    const words = splitWords(name.text);
    if (words.count === 0) continue;
    const variants: Variant[] = [];
    const add = (variant: Variant) => variants.push(variant);
    if (person) personVariants(words, name, eastern, add);
    else companyVariants(words, name.text, add, legalBases, name.weak === true, entity.kind === "venture");
    yield { name, variants };
  }
}

/**
 * Joined stems that a legal form may follow: those of legal names and groups on record, and the primary name where the record
 * has no legal one and no group of that name ("SK Inc." and "SoftBank Corp." are others than SK Group and SoftBank Group).
 */
function legalBasesOf(entity: Entity): ReadonlySet<string> {
  const bases = new Set<string>();
  let legal = false;
  for (const name of entity.names) {
    const words = splitWords(name.text);
    if (!isLatin(words)) continue;
    const tail = legalTail(words.keys);
    const stem = words.keys.slice(0, words.count - tail);
    if (tail > 0) legal = true;
    if (tail > 0 || stem[stem.length - 1] === "group") bases.add(stem.join(""));
  }
  if (legal) return bases;
  for (const name of entity.names) {
    const key = splitWords(name.text).keys.join("");
    if (name.weak !== true && !bases.has(`${key}group`)) bases.add(key);
  }
  return bases;
}
