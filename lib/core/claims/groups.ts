import type { Actor, Group, Item } from "./types.ts";
import { isVerbLike } from "./verb-forms.ts";
import { AUXILIARIES, CLAUSE_OPENERS, CONJUNCTIONS, DETERMINERS, isCalendarWord, isFunctionWord, PREPOSITIONS } from "./words.ts";

export const isName = (item: Item | undefined): boolean => item !== undefined && item.actors.length > 0;

/** An unknown name before a noun only describes it ("the London firm", "Japanese carmakers"). */
export function isAttributive(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.actors[0]?.kind !== "other") return false;
  const next = items[i + 1];
  if (!next) return false;
  if (next.text === "-" && next.start === item.end) return true;
  if (next.text === "," && isName(items[i + 2]) && items[i + 3]?.text === "-" && items[i + 4]?.low === "based") return true;
  if (item.possessive) return isName(next) || (next.kind === "word" && !isVerbLike(next) && !isFunctionWord(next.low));
  return next.kind === "word" && !isFunctionWord(next.low) && !isVerbLike(next) && next.low !== "inc";
}

const isLink = (item: Item | undefined): boolean =>
  item !== undefined && (item.text === "," || item.text === ";" || item.text === "/" || CONJUNCTIONS.has(item.low));

/** Words that may stand between a list's link and its next name ("and chip maker B", "as well as the B"). */
function nextInList(items: readonly Item[], link: number): number {
  let i = link;
  let comma = false;
  let conjunction = false;
  while (i < items.length && isLink(items[i])) {
    if (CONJUNCTIONS.has(items[i]?.low ?? "") || items[i]?.text === "/") conjunction = true;
    else comma = true;
    i++;
  }
  if (items[i]?.low === "as" && items[i + 1]?.low === "well" && items[i + 2]?.low === "as") {
    i += 3;
    conjunction = true;
  }
  const start = i;
  while (i < items.length && i - start <= 5) {
    const item = items[i] as Item;
    if (isName(item) && !isAttributive(items, i)) return i;
    if (item.kind === "number" && i === start && (isName(items[i + 1]) || isName(items[i + 2]))) {
      i++;
      continue;
    }
    const sublist = conjunction && i > start ? listOpener(items, items[i]?.text === "," ? i + 1 : i) : -1;
    if (sublist > 0 && isName(items[sublist])) return sublist;
    const premodifier =
      isName(item) ||
      (item.kind === "word" && !PREPOSITIONS.has(item.low) && !AUXILIARIES.has(item.low) && !isVerbLike(item)) ||
      item.text === "-";
    if (!premodifier) return -1;
    if (comma && !conjunction && (i > start || !["the", "a", "an"].includes(item.low)) && item.kind === "word" && i - start > 2) return -1;
    if (comma && !conjunction && ["a", "an", "one", "which", "who", "whose", "its"].includes(item.low)) return -1;
    i++;
  }
  return -1;
}

/** "including B", "such as the B": the name's index where a list opens at `i`; -1 elsewhere. */
function listOpener(items: readonly Item[], i: number): number {
  const low = items[i]?.low ?? "";
  const to = low === "including" || low === "like" ? i + 1 : low === "such" && items[i + 1]?.low === "as" ? i + 2 : -1;
  return to > 0 && items[to]?.low === "the" ? to + 1 : to;
}

/** The list that begins at the name `from`. */
export function groupFrom(items: readonly Item[], from: number, loose = false): Group {
  const actors: Actor[] = [...(items[from] as Item).actors];
  let to = from;
  let conjoined = false;
  const ends: { to: number; count: number; conjunction: boolean }[] = [];
  while (true) {
    const alias = aliasAfter(items, to);
    if (alias > 0) {
      actors.push(...(items[alias] as Item).actors);
      to = alias + 1;
      ends.push({ to, count: actors.length, conjunction: true });
      conjoined = true;
    }
    const share = shareAfter(items, to);
    const after = share > to ? share : isPlaceOf(items, to + 2) ? to + 2 : to;
    if (!(isLink(items[after + 1]) || (items[after + 1]?.low === "as" && items[after + 2]?.low === "well"))) break;
    if (items[after + 1]?.text === ";") break;
    const next = nextInList(items, after + 1);
    if (next < 0) break;
    const between = items.slice(after + 1, next);
    const conjunction = between.some((x) => CONJUNCTIONS.has(x.low) || x.text === "/" || x.low === "well");
    to = next;
    actors.push(...(items[next] as Item).actors);
    conjoined ||= conjunction;
    ends.push({ to, count: actors.length, conjunction });
    if (conjunction && isFinalLink(items, to)) break;
  }
  if (!conjoined && !loose && ends.length < 2) return { from, to: from, actors: (items[from] as Item).actors };
  const tail = ends.at(-1);
  const startsClause = tail && !tail.conjunction && items[tail.to - 1]?.text === "," && isClauseVerb(items, tail.to + 1);
  if (startsClause)
    return ends.length > 1
      ? { from, to: (ends.at(-2) as { to: number }).to, actors: actors.slice(0, (ends.at(-2) as { count: number }).count) }
      : { from, to: from, actors: (items[from] as Item).actors };
  return { from, to, actors };
}

/** "(now B)", "(formerly B)": index of the other name of the same company; -1 if none. */
function aliasAfter(items: readonly Item[], to: number): number {
  if (items[to + 1]?.text !== "(") return -1;
  let i = to + 2;
  while (
    i - to <= 6 &&
    ["now", "formerly", "later", "today", "previously", "then", "currently", "known", "as", "also", "called", "renamed"].includes(
      items[i]?.low ?? "",
    )
  )
    i++;
  return i > to + 2 && isName(items[i]) && items[i + 1]?.text === ")" ? i : -1;
}

/** "A 23 %, B 22.5 %": last item of a share printed after a name. */
function shareAfter(items: readonly Item[], to: number): number {
  if (items[to + 1]?.kind !== "number") return to;
  return ["%", "percent"].includes(items[to + 2]?.low ?? "") ? to + 2 : to;
}

/** After "and C" a list ends, unless another link and name follow ("A and B, C and D"). */
function isFinalLink(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return !(next && (CONJUNCTIONS.has(next.low) || next.low === "as" || next.text === ","));
}

function isClauseVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item !== undefined && (isVerbLike(item) || AUXILIARIES.has(item.low));
}

/** "SoftBank of Japan": the name at `i` only says where the one before it is. */
export const isPlaceOf = (items: readonly Item[], i: number): boolean =>
  items[i]?.actors[0]?.kind === "other" && ["of", "in", "from"].includes(items[i - 1]?.low ?? "") && isName(items[i - 2]);

/** The list that ends at the name `to`: extends to the left over links and names. */
export function groupTo(items: readonly Item[], to: number): Group {
  const actors: Actor[] = [...(items[to] as Item).actors];
  let from = to;
  let conjoined = false;
  const first: { from: number; actors: Actor[] }[] = [];
  while (true) {
    const prev = previousInList(items, from);
    if (prev.at < 0) break;
    if (!prev.conjunction && !conjoined) break;
    conjoined ||= prev.conjunction;
    from = prev.at;
    actors.unshift(...(items[from] as Item).actors);
    first.push({ from, actors: [...actors] });
  }
  return { from, to, actors };
}

function previousInList(items: readonly Item[], from: number): { at: number; conjunction: boolean } {
  let i = from - 1;
  let steps = 0;
  while (i >= 0 && steps < 8) {
    const item = items[i] as Item;
    if (isLink(item)) break;
    const premodifier =
      isName(item) ||
      (item.kind === "word" && !PREPOSITIONS.has(item.low) && !AUXILIARIES.has(item.low) && !isVerbLike(item)) ||
      item.text === "-";
    if (!premodifier) return { at: -1, conjunction: false };
    i--;
    steps++;
  }
  if (!isLink(items[i])) return { at: -1, conjunction: false };
  let conjunction = false;
  while (i >= 0 && isLink(items[i])) {
    if (CONJUNCTIONS.has(items[i]?.low ?? "")) conjunction = true;
    i--;
  }
  const plainWords = steps > 0 && !conjunction;
  if (i > 1 && isName(items[i]) && isPlaceOf(items, i)) i -= 2;
  if (i < 0 || !isName(items[i]) || plainWords) return { at: -1, conjunction: false };
  return { at: i, conjunction };
}

/** A year, month or day ends a phrase of time ("In May 2009 the company ..."), so that the name after it hangs on nothing. */
const isTimeWord = (item: Item): boolean => (item.kind === "number" && /^(?:1[6-9]|20)\d\d$/.test(item.text)) || isCalendarWord(item.low);

/** "... newsletter The company has": where a heading or stop went missing, a capital shows the new sentence. */
const opensSentence = (item: Item | undefined): boolean => item !== undefined && /^(?:The \p{Ll}|It$|They$)/u.test(item.text);

/** Whether the name at `i` hangs on a preposition, with nothing but its own premodifiers between. */
export function prepositionOf(items: readonly Item[], i: number): string | null {
  for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" && item.text !== "-" && item.text !== '"' && item.text !== "“") return null;
    if (isTimeWord(item) || (CLAUSE_OPENERS.has(item.low) && !PREPOSITIONS.has(item.low))) return null;
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

/** Whether the name at `i` can be the subject of its clause: it hangs on no preposition and follows no verb as its object. */
export function isSubjectLike(items: readonly Item[], i: number): boolean {
  if (isAttributive(items, i) || prepositionOf(items, i) !== null || items[i]?.possessive) return false;
  for (let j = i - 1; j >= 0 && i - j <= 4; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" || isName(item) || CLAUSE_OPENERS.has(item.low)) return true;
    if (isUnknownVerb(items, j)) return false;
    if (isVerbLike(item) && items[j - 1]?.text !== "-") return ["said", "says", "that", "saying", "announced"].includes(item.low);
  }
  return true;
}
