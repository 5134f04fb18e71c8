import type { Amount } from "../dataset/schema.ts";

const QUALIFIERS: readonly (readonly [words: string, qualifier: Amount["qualifier"]])[] = [
  ["just over", "more-than"],
  ["just under", "less-than"],
  ["up to", "up-to"],
  ["as much as", "up-to"],
  ["as high as", "up-to"],
  ["a maximum of", "up-to"],
  ["at most", "up-to"],
  ["no more than", "up-to"],
  ["not more than", "up-to"],
  ["at least", "at-least"],
  ["a minimum of", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["less than", "less-than"],
  ["under", "less-than"],
  ["below", "less-than"],
  ["fewer than", "less-than"],
  ["nearly", "about"],
  ["almost", "about"],
  ["more than", "more-than"],
  ["over", "more-than"],
  ["above", "more-than"],
  ["upwards of", "more-than"],
  ["in excess of", "more-than"],
  ["exceeding", "more-than"],
  ["greater than", "more-than"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["some", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["close to", "about"],
  ["not exceeding", "up-to"],
  ["capped at", "up-to"],
  ["a ceiling of", "up-to"],
  ["reportedly", "about"],
  ["circa", "about"],
  ["c.", "about"],
];

/** "up to", "more than": what right before a sum bounds it. */
export function qualifierBefore(text: string, at: number): { qualifier: Amount["qualifier"]; start: number } | null {
  const before = text.slice(Math.max(0, at - 24), at).toLowerCase();
  const trimmed = before.trimEnd();
  if (before.length - trimmed.length > 2) return null;
  for (const [words, qualifier] of QUALIFIERS) {
    if (!trimmed.endsWith(words)) continue;
    const boundary = trimmed[trimmed.length - words.length - 1] ?? " ";
    if (/[\p{L}\p{N}]/u.test(boundary)) continue;
    return { qualifier, start: at - (before.length - trimmed.length) - words.length };
  }
  return null;
}

const TAIL = /^(?:\+|[ -]plus\b| or (more|less)\b)/u;

/** "$2 billion or more", "$2 billion-plus", "$2bn+". */
export function qualifierAfter(text: string, at: number): { qualifier: Amount["qualifier"]; end: number } | null {
  const found = TAIL.exec(text.slice(at, at + 12));
  return found ? { qualifier: found[1] === "less" ? "up-to" : "at-least", end: at + found[0].length } : null;
}

/** The least and most that a qualified sum can be. */
export function bounds(qualifier: Amount["qualifier"], value: number): Partial<Amount> {
  if (qualifier === "up-to") return { max: value };
  if (qualifier === "less-than") return { max: value, maxExclusive: true };
  if (qualifier === "at-least") return { min: value };
  if (qualifier === "more-than") return { min: value, minExclusive: true };
  return { min: value, max: value };
}
