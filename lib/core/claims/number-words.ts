import type { Span } from "../model/text.ts";

const UNITS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((w, i) => [w, i + 1] as const),
  ...TENS.map((w, i) => [w, (i + 2) * 10] as const),
  ["fifteen", 15],
]);
const NAMED = `(?:${TENS.join("|")})[ -](?:${UNITS.slice(0, 9).join("|")})|${[...VALUES.keys()].join("|")}`;
const SCALE = "thousand|lakh|million|crore|billion|trillion";

const PATTERN = new RegExp(
  `\\b(?:(?<part>half|(?:a |one[ -])?quarter of|three[ -]quarters of)[ -]an?|(?<named>${NAMED})(?<half> and a half)?(?<hundred>[ -]hundred)?|an?(?<one>[ -]hundred)?)(?=(?: (?:and|to) (?:${NAMED}))?[ -](?:${SCALE})\\b)`,
  "gi",
);
const ANY_SCALE = new RegExp(`[ -](?:${SCALE})\\b`, "i");

/** A number printed in words right before a scale word: "half a", "two and a half", "three hundred". */
export interface NumberInWords extends Span {
  readonly value: number;
}

/** Numbers in words before "million", "billion" ... in a text; `end` is where the scale word's gap begins. Linear. */
export function numbersInWords(text: string): NumberInWords[] {
  if (!ANY_SCALE.test(text)) return [];
  return [...text.matchAll(PATTERN)].map((m) => ({ start: m.index, end: m.index + m[0].length, value: amountIn(m.groups ?? {}) }));
}

function amountIn({ part, named, half, hundred, one }: Record<string, string | undefined>): number {
  if (part) return /half/i.test(part) ? 0.5 : /three/i.test(part) ? 0.75 : 0.25;
  if (!named) return one ? 100 : 1;
  const sum = named
    .toLowerCase()
    .split(/[ -]/)
    .reduce((total, word) => total + (VALUES.get(word) ?? 0), 0);
  return (sum + (half ? 0.5 : 0)) * (hundred ? 100 : 1);
}
