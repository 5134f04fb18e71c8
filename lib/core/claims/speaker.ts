import { companiesOf } from "./focus.ts";
import { isName } from "./groups.ts";
import type { Actor, Item } from "./types.ts";
import { isSpeechVerb } from "./verb-forms.ts";

const CLOSING = new Set(["”", '"']);
const OPENING = new Set(["“", '"']);

/** Whom "we" in a quotation stands for: "… ,” said Ann Lee of A", "… ,” A's head told reporters", "A said: “We …"; empty where nobody speaks. */
export function speakerOf(items: readonly Item[], we: number): readonly Actor[] {
  const open = items.slice(0, we).findLastIndex((i) => OPENING.has(i.text));
  if (open < 0) return [];
  const close = items.findIndex((i, n) => n > we && CLOSING.has(i.text));
  if (close > 0) {
    const verb = isSpeechVerb(items[close + 1]?.low ?? "");
    const named = items[verb ? close + 2 : close + 1];
    if (isName(named) && (verb || items.slice(close + 2, close + 12).some((i) => isSpeechVerb(i.low))))
      return companiesOf(named as Item).slice(0, 1);
  }
  const said = items.slice(0, open).findLastIndex((i) => isSpeechVerb(i.low));
  if (said < 0 || open - said > 2) return [];
  const before = items.slice(0, said).findLast((i) => isName(i) && companiesOf(i).length > 0);
  return before ? companiesOf(before).slice(0, 1) : [];
}
