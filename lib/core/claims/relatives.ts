import type { Complement } from "./complements.ts";
import { isAttributive, isName } from "./groups.ts";
import type { Subject } from "./subject.ts";
import type { Item } from "./types.ts";
import { isVerbLike } from "./verb-forms.ts";
import { DETERMINERS, isFunctionWord, PREPOSITIONS } from "./words.ts";

const ARTICLES = new Set(["the", "a", "an", "its", "their"]);
const RELATIVE = new Set(["which", "that", "whom"]);

/**
 * What a relative clause's pronoun stands for, as the complement it is of the clause's verb or noun: "B, in which A holds a stake",
 * "B, which A acquired", "B, the firm that A acquired". `subject` is the clause's own; null without such a clause.
 */
export function relativeComplement(items: readonly Item[], subject: Subject | null): Complement | null {
  if (subject?.place !== "near") return null;
  let at = subject.group.from - 1;
  while (ARTICLES.has(items[at]?.low ?? "")) at--;
  const alone = subject.group.from === subject.group.to;
  if (!RELATIVE.has(items[at]?.low ?? "")) return alone ? contactRelative(items, at) : null;
  const prep = PREPOSITIONS.has(items[at - 1]?.low ?? "") ? (items[at - 1]?.low as string) : "";
  const before = prep === "" ? at - 1 : at - 2;
  const name = antecedent(items, items[before]?.text === "," ? before - 1 : before, items[before]?.text === ",");
  if (name < 0) return null;
  return complement(items, name, prep);
}

const VENTURES = new Set(["venture", "jv", "consortium"]);

/** "a venture that A launched with B": what the clause of this subject was made is a venture. */
export function isOfVenture(items: readonly Item[], subject: Subject | null): boolean {
  if (subject?.place !== "near") return false;
  let at = subject.group.from - 1;
  while (ARTICLES.has(items[at]?.low ?? "")) at--;
  if (RELATIVE.has(items[at]?.low ?? "")) at--;
  return VENTURES.has(items[items[at]?.text === "," ? at - 1 : at]?.low ?? "");
}

const complement = (items: readonly Item[], name: number, prep: string): Complement => ({
  prep,
  group: { from: name, to: name, actors: (items[name] as Item).actors },
  gap: 1,
  between: [],
  path: prep === "" ? [] : [prep],
});

/** "B, a firm A acquired": the pronoun left out. */
function contactRelative(items: readonly Item[], at: number): Complement | null {
  const noun = items[at];
  if (noun?.kind !== "word" || isVerbLike(noun) || isFunctionWord(noun.low) || isName(noun)) return null;
  const name = antecedent(items, at, false);
  return name < 0 ? null : complement(items, name, "");
}

/** The name right before the pronoun, or the one that the noun before it describes ("B, the firm that"). */
function antecedent(items: readonly Item[], at: number, comma: boolean): number {
  if (isName(items[at]) && !isAttributive(items, at)) return at;
  if (comma) return -1;
  for (let i = at; i >= 0 && at - i <= 5; i--) {
    const item = items[i] as Item;
    if (item.text === ",") return DETERMINERS.has(items[i + 1]?.low ?? "") && isName(items[i - 1]) ? i - 1 : -1;
    if (item.kind !== "word" && item.text !== "-") return -1;
    if (PREPOSITIONS.has(item.low)) return -1;
  }
  return -1;
}
