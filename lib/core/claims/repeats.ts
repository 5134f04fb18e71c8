import type { Span } from "../model/text.ts";
import type { Named } from "./items.ts";

const COMMON_FIRST = new Set(
  "the new first american national united general international global royal bank south north west east".split(" "),
);

const isWordChar = (ch: string | undefined): boolean => ch !== undefined && /[\p{L}\p{N}]/u.test(ch);
const isNameLike = (label: string): boolean => /^\p{Lu}/u.test(label) && !/^(?:The|It|Its|They|Their|He|She|This) ?\p{Ll}*$/u.test(label);

/** The label, and its first word where that alone may stand for it. */
function formsOf(label: string, other: string): string[] {
  if (!isNameLike(label)) return [];
  const first = label.split(/[\s,.']/)[0] ?? "";
  const short = first.length >= 4 && first !== label && !COMMON_FIRST.has(first.toLowerCase()) && !other.includes(first);
  return short ? [label, first] : [label];
}

/** Further places of two names in a text, their short forms too; none overlaps the given ones. Linear in the text for each form. */
export function repeatsOf(text: string, given: readonly [Named, Named]): Named[] {
  const out: Named[] = [];
  const taken: Span[] = [...given];
  for (const [own, other] of [given, [given[1], given[0]]] as const)
    for (const form of formsOf(own.actor.label, other.actor.label)) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const end = at + form.length;
        if (isWordChar(text[at - 1]) || isWordChar(text[end]) || taken.some((t) => t.start < end && at < t.end)) continue;
        const span = { start: at, end, actor: own.actor };
        out.push(span);
        taken.push(span);
      }
    }
  return out;
}
