import { LIKENESS } from "../text/likeness.ts";
import type { Item } from "./types.ts";
import { isFiniteVerb, isVerbLike } from "./verb-forms.ts";
import { AUXILIARIES, CLAUSE_OPENERS, CONJUNCTIONS, DETERMINERS, isCalendarWord, isFunctionWord, PREPOSITIONS } from "./words.ts";

export const isName = (item: Item | undefined): boolean => item !== undefined && item.actors.length > 0;

const HELD = new Set("subsidiary subsidiaries unit units arm division divisions affiliate affiliates offshoot spinoff spinout".split(" "));

/** A word for a company that another one owns. */
export const isHeldNoun = (item: Item | undefined): boolean => HELD.has(item?.low ?? "");

/** "Norvik subsidiary B": whose B is. */
export const isParentBeside = (items: readonly Item[], i: number): boolean =>
  isName(items[i]) &&
  ((isHeldNoun(items[i + 1]) && isName(items[i + 2])) ||
    (items[i + 1]?.low === "spin" && items[i + 2]?.text === "-" && isName(items[i + 4])));

/** An unknown name before a noun only describes it ("the London firm", "Japanese carmakers"); so does the owner of what is named after it. */
export function isAttributive(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (!next) return false;
  if (isParentBeside(items, i)) return true;
  // "A-sized projects"
  if (next.text === "-" && next.start === item?.end && LIKENESS.has(items[i + 2]?.low ?? "")) return true;
  if (item?.actors[0]?.kind !== "other") return false;
  if (next.text === "-" && next.start === item.end) return true;
  if (next.text === "," && isName(items[i + 2]) && items[i + 3]?.text === "-" && items[i + 4]?.low === "based") return true;
  if (item.possessive) return isName(next) || (next.kind === "word" && !isVerbLike(next) && !isFunctionWord(next.low));
  // "a Ghent start-up", "the Dublin leasing firm": after an article and a name no verb stands without an ending.
  const determined = ARTICLES.has(items[i - 1]?.low ?? "") && !isFiniteVerb(next);
  return next.kind === "word" && !isFunctionWord(next.low) && (determined || !isVerbLike(next)) && next.low !== "inc";
}
const ARTICLES = new Set(["a", "an", "the"]);

/** A verb of a clause, auxiliary or not, at `i`. */
export function isClauseVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item !== undefined && (isVerbLike(item) || AUXILIARIES.has(item.low));
}

/** "SoftBank of Japan": the name at `i` only says where the one before it is. */
export const isPlaceOf = (items: readonly Item[], i: number): boolean =>
  items[i]?.actors[0]?.kind === "other" && ["of", "in", "from"].includes(items[i - 1]?.low ?? "") && isName(items[i - 2]);

/** A year, month or day ends a phrase of time ("In May 2009 the company ..."), so that the name after it hangs on nothing. */
export const isTimeWord = (item: Item | undefined): boolean =>
  item !== undefined && ((item.kind === "number" && /^(?:1[6-9]|20)\d\d$/.test(item.text)) || isCalendarWord(item.low));

/** "... newsletter The company has": where a heading or stop went missing, a capital shows the new sentence. */
const opensSentence = (item: Item | undefined): boolean => item !== undefined && /^(?:The \p{Ll}|It$|They$)/u.test(item.text);

/** Whether the name at `i` hangs on a preposition, with nothing but its own premodifiers between. */
export function prepositionOf(items: readonly Item[], i: number): string | null {
  for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" && item.text !== "-" && item.text !== '"' && item.text !== "“") return null;
    if (isTimeWord(item) || (CLAUSE_OPENERS.has(item.low) && !PREPOSITIONS.has(item.low))) return null;
    if (CLAUSE_OPENERS.has(item.low) && items[j - 1]?.low !== "such" && isClauseVerb(items, i + 1)) return null;
    if (PREPOSITIONS.has(item.low)) return opensSentence(items[i]) ? null : item.low;
    if (AUXILIARIES.has(item.low) || CONJUNCTIONS.has(item.low) || isVerbLike(item)) return null;
    if (isName(item) && !item.possessive && !isAttributive(items, j)) return null;
    if (item.kind === "word" && DETERMINERS.has(item.low) && PREPOSITIONS.has(items[j - 1]?.low ?? "")) return items[j - 1]?.low ?? null;
  }
  return null;
}

/** "A packs", "it also rewrote": an unknown word with a verb's ending right after a name or pronoun that owns nothing. */
function isUnknownVerb(items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  const before = items[i - 1];
  return item.kind === "word" && /[^s]s$|ed$/.test(item.low) && !isFunctionWord(item.low) && isName(before) && !before?.possessive;
}

/** "former A designers": who left A does nothing for it. */
export const isFormer = (items: readonly Item[], i: number): boolean =>
  ["former", "ex", "onetime", "erstwhile"].includes(items[i - 1]?.low ?? "") && items[i + 1]?.kind === "word";

/** Whether the name at `i` can be the subject of its clause: it hangs on no preposition and follows no verb as its object. */
export function isSubjectLike(items: readonly Item[], i: number): boolean {
  if (isAttributive(items, i) || prepositionOf(items, i) !== null || items[i]?.possessive || isFormer(items, i)) return false;
  for (let j = i - 1; j >= 0 && i - j <= 4; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" || isName(item) || CLAUSE_OPENERS.has(item.low)) return true;
    if (isUnknownVerb(items, j)) return false;
    if (isVerbLike(item) && items[j - 1]?.text !== "-") return ["said", "says", "that", "saying", "announced"].includes(item.low);
  }
  return true;
}
