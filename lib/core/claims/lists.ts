import { isAttributive, isClauseVerb, isName, isPlaceOf, isTimeWord } from "./groups.ts";
import type { Actor, Group, Item } from "./types.ts";
import { isFiniteVerb, isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isFunctionWord, PREPOSITIONS } from "./words.ts";

const isLink = (item: Item | undefined): boolean =>
  item !== undefined && (item.text === "," || item.text === ";" || item.text === "/" || CONJUNCTIONS.has(item.low));

const TRADES = new Set("house houses group firm company giant business arm fund bank chain".split(" "));
/** "the Japanese trading house B", "engineering firm B" */
const isTradeGerund = (items: readonly Item[], i: number): boolean =>
  items[i]?.low.endsWith("ing") === true && TRADES.has(items[i + 1]?.low ?? "");

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
  const linked = asWellAs(items, i);
  if (linked > i) {
    i = linked;
    conjunction = true;
  }
  const start = i;
  while (i < items.length && i - start <= 5) {
    const item = items[i] as Item;
    if (isName(item) && (!isAttributive(items, i) || nounsAfter(items, i) > i)) return i;
    if (item.kind === "number" && i === start && (isName(items[i + 1]) || isName(items[i + 2]))) {
      i++;
      continue;
    }
    const sublist = conjunction && i > start ? listOpener(items, items[i]?.text === "," ? i + 1 : i) : -1;
    if (sublist > 0 && isName(items[sublist])) return sublist;
    const premodifier =
      isName(item) ||
      (item.kind === "word" &&
        !PREPOSITIONS.has(item.low) &&
        !AUXILIARIES.has(item.low) &&
        (!isVerbLike(item) || items[i - 1]?.text === "-" || isTradeGerund(items, i))) ||
      item.text === "-";
    if (!premodifier) return -1;
    if (comma && !conjunction && (i > start || !["the", "a", "an"].includes(item.low)) && item.kind === "word" && i - start > 2) return -1;
    if (comma && !conjunction && ["a", "an", "one", "which", "who", "whose", "its"].includes(item.low)) return -1;
    i++;
  }
  return -1;
}

/** The item after "as well as", or after ", along with" and ", together with", at `i`; `i` itself without them. */
function asWellAs(items: readonly Item[], i: number): number {
  if (items[i]?.low === "as" && items[i + 1]?.low === "well" && items[i + 2]?.low === "as") return i + 3;
  const together = ["along", "together"].includes(items[i]?.low ?? "") && items[i + 1]?.low === "with";
  return together && items[i - 1]?.text === "," ? i + 2 : i;
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
    const after = tailAfter(items, to);
    if (!isLink(items[after + 1]) && asWellAs(items, after + 1) === after + 1) break;
    if (items[after + 1]?.text === ";") break;
    const next = nextInList(items, after + 1);
    if (next < 0) break;
    const between = items.slice(after + 1, next);
    const conjunction = between.some((x) => CONJUNCTIONS.has(x.low) || x.text === "/" || x.low === "well" || x.low === "with");
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

/** "Holds about 5 per cent", "supplies its brakes": a verb's form that is a noun elsewhere. */
export const isHolding = (items: readonly Item[], at: number): boolean =>
  verbForms(items[at]?.low ?? "").some((f) => f.tense === "present") &&
  (items[at + 1]?.kind === "number" ||
    DETERMINERS.has(items[at + 1]?.low ?? "") ||
    ["about", "nearly", "almost"].includes(items[at + 1]?.low ?? ""));

/** The last name before the conjunction that leads to the name `to`; -1 without one. */
function nameBeforeAnd(items: readonly Item[], from: number, to: number): number {
  let link = to - 1;
  while (link > from && !CONJUNCTIONS.has(items[link]?.low ?? "") && !isName(items[link])) link--;
  if (!CONJUNCTIONS.has(items[link]?.low ?? "")) return -1;
  while (link >= from && !isName(items[link])) link--;
  return link;
}

const AFTER_PARTICIPLE = new Set(["by", "in", "at", "on", "from", "as", "for", "with"]);

/**
 * The list that begins at the name `from`, the object of a verb before it: in "buys A, and B sold C" the last name is the subject of what
 * follows. "Buys A and B, based in Oslo" goes on with a participle.
 */
export function objectFrom(items: readonly Item[], from: number, loose = false): Group {
  const group = groupFrom(items, from, loose);
  const last = items[group.to];
  const verb = items[group.to + 1];
  if (group.to === from || !last || !(isFiniteVerb(verb) || isHolding(items, group.to + 1))) return group;
  if (/ed$/.test(verb?.low ?? "") && AFTER_PARTICIPLE.has(items[group.to + 2]?.low ?? "")) return group;
  // "A venture that C launched with A and B lost money": the verb is the venture's.
  if (items[from - 1]?.low === "with" && !items.slice(from, group.to).some((i) => i.text === ",")) return group;
  const count = group.actors.length - last.actors.length;
  const to = nameBeforeAnd(items, from, group.to);
  return to >= from && count > 0 ? { from, to, actors: group.actors.slice(0, count) } : group;
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

/** What belongs to a list's member after its name: a share, a place, nouns ("A networks"), a year ("A in 2017 and B in 2018"). */
function tailAfter(items: readonly Item[], to: number): number {
  const share = shareAfter(items, to);
  if (share > to) return share;
  if (isPlaceOf(items, to + 2)) return to + 2;
  if (["in", "since"].includes(items[to + 1]?.low ?? "") && isTimeWord(items[to + 2]) && isLink(items[to + 3])) return to + 2;
  return nounsAfter(items, to);
}

/** The last of one or two plain nouns after an unknown name that another link follows ("A networks, B"); the name's own index without. */
function nounsAfter(items: readonly Item[], at: number): number {
  if (items[at]?.actors[0]?.kind !== "other") return at;
  for (let i = at + 1; i <= at + 3; i++) {
    const item = items[i];
    if (i > at + 1 && item?.text === ",") return i - 1;
    if (item?.kind !== "word" || isVerbLike(item) || isFunctionWord(item.low)) return at;
  }
  return at;
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

/** "A, the toy maker, and B": the name before the aside that ends at `end`, right before the list's last link; -1 without one. */
function besideAside(items: readonly Item[], end: number): number {
  if (items[end + 1]?.text !== ",") return -1;
  for (let i = end; i > 0 && end - i <= 8; i--) {
    const item = items[i] as Item;
    if (item.text === ",") return ["the", "a", "an"].includes(items[i + 1]?.low ?? "") && isName(items[i - 1]) ? i - 1 : -1;
    if (isName(item) && PREPOSITIONS.has(items[i - 1]?.low ?? "")) continue;
    const participle = /(?:ed|ing)$/.test(item.low);
    if (item.kind === "punct" || isName(item) || (isVerbLike(item) && !participle) || AUXILIARIES.has(item.low)) return -1;
  }
  return -1;
}

function previousInList(items: readonly Item[], from: number): { at: number; conjunction: boolean } {
  let i = from - 1;
  let steps = 0;
  // "Canada's A, Singapore's B": where a member is from takes nothing from the list.
  while (isName(items[i]) && items[i]?.possessive && isAttributive(items, i)) i--;
  while (i >= 0 && steps < 8) {
    const item = items[i] as Item;
    if (isLink(item)) break;
    const premodifier =
      isName(item) ||
      (item.kind === "word" &&
        !PREPOSITIONS.has(item.low) &&
        !AUXILIARIES.has(item.low) &&
        (!isVerbLike(item) || DETERMINERS.has(items[i - 1]?.low ?? "") || isTradeGerund(items, i))) ||
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
  const inAside = isName(items[i]) && PREPOSITIONS.has(items[i - 1]?.low ?? "");
  if (conjunction && (inAside || !isName(items[i]))) {
    const beside = besideAside(items, i);
    if (beside >= 0 || !inAside) i = beside;
  }
  if (i > 1 && isName(items[i]) && isPlaceOf(items, i)) i -= 2;
  if (i < 0 || !isName(items[i]) || plainWords) return { at: -1, conjunction: false };
  return { at: i, conjunction };
}
