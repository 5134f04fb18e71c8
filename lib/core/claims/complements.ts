import { isAttributive, isHeldNoun, isName } from "./groups.ts";
import { shareEnd } from "./held-shares.ts";
import { groupFrom, objectFrom } from "./lists.ts";
import type { Group, Item } from "./types.ts";
import { isFiniteVerb, isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from "./words.ts";

/** A name after a trigger with the preposition it hangs on ("" for a direct object). */
export interface Complement {
  readonly prep: string;
  readonly group: Group;
  /** Items between the trigger and the name. */
  readonly gap: number;
  /** Nouns and figures between, in lower case. */
  readonly between: readonly string[];
  /** Prepositions from the trigger to the name, in order; "with a number of companies such as B" has with, of. */
  readonly path: readonly string[];
}

const LISTING = new Set(["including", "include", "includes", "namely", "notably", "particularly", "especially", "like"]);
/** "Firms that work with B include C": the list is of another noun than the name before it. */
const INCLUDES = new Set(["include", "includes"]);
const STOP = new Set([
  "which",
  "who",
  "whose",
  "that",
  "while",
  "whereas",
  "although",
  "though",
  "when",
  "if",
  "because",
  "where",
  "until",
  "after",
  "before",
  "since",
  "but",
  "whom",
  "what",
  "how",
]);

const DOING = new Set(["by", "through", "without", "before", "after"]);
const ADJECTIVES = new Set("leading existing remaining competing following participating".split(" "));

/** "talks, including B stopping its payments": what is listed is what B does. */
export const isDoing = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === "word" &&
  items[at]?.low.endsWith("ing") === true &&
  (DETERMINERS.has(items[at + 1]?.low ?? "") || PRONOUNS.has(items[at + 1]?.low ?? ""));

/** "by painting the B fleet", "in buying B": what is done there is another verb's; "by leading yard B" is a name with its adjective. */
function opensDoing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const gerund = verbForms(next?.low ?? "").some((f) => f.tense === "gerund");
  if (items[at]?.low === "in") return gerund;
  if (!DOING.has(items[at]?.low ?? "") || next?.kind !== "word" || !next.low.endsWith("ing") || ADJECTIVES.has(next.low)) return false;
  return DETERMINERS.has(items[at + 2]?.low ?? "") || (gerund && isName(items[at + 2]));
}

/** "with Norvik's B", "with Norvik's online unit B": the party is whom it owns. */
function ownsNamed(items: readonly Item[], i: number): boolean {
  if (!items[i]?.possessive) return false;
  const at = items.findIndex((x, n) => n > i && isName(x) && !isAttributive(items, n));
  if (at === i + 1) return items[at]?.actors[0]?.kind === "company" && !isAttributive(items, at);
  return (
    at > 0 && at - i <= 5 && isHeldNoun(items[at - 1]) && items.slice(i + 1, at).every((x) => !PREPOSITIONS.has(x.low) && x.text !== ",")
  );
}

/** "B employees", "B customers": people of a company aren't the company. */
const OF_COMPANY = new Set(
  "employees workers staff customers users shareholders investors fans patients passengers readers subscribers".split(" "),
);

/** "lifted to buy from hold": an analyst's word, nobody's seller. */
const RATINGS = new Set("hold buy sell neutral overweight underweight outperform underperform".split(" "));
const OBJECT_PRONOUNS = new Set("us them him her me you".split(" "));

function hasName(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < items.length && i <= to; i++) if (isName(items[i])) return true;
  return false;
}

/** Names after `from` (exclusive) within the trigger's own clause, in order. */
export function complementsAfter(items: readonly Item[], from: number, reach = 26): Complement[] {
  const out: Complement[] = [];
  if (!hasName(items, from + 1, from + reach)) return out;
  // "It buys us time": the object is said.
  let prep = OBJECT_PRONOUNS.has(items[from + 1]?.low ?? "") && !isName(items[from + 1]) ? "~" : "";
  let listing = false;
  let path: string[] = [];
  let between: string[] = [];
  for (let i = from + 1; i < items.length && i - from <= reach; i++) {
    const item = items[i] as Item;
    if (isName(item)) {
      if (isAttributive(items, i) || ownsNamed(items, i) || OF_COMPANY.has(items[i + 1]?.low ?? "")) continue;
      const group = objectFrom(items, i, listing);
      if (listing && isDoing(items, group.to + 1)) break;
      if (prep === "with" && shareEnd(items, group.to + 1) >= 0) break;
      const listed = listing && out.length > 0 && i - (out.at(-1) as Complement).group.to <= 4 ? (out.pop() as Complement) : null;
      listing = false;
      if (listed) out.push({ ...listed, group: { ...group, from: listed.group.from, actors: [...listed.group.actors, ...group.actors] } });
      else out.push({ prep, group, gap: i - from - 1, between, path });
      i = group.to;
      prep = "~";
      reach = Math.max(reach, i - from + 12);
      continue;
    }
    if (item.kind === "punct") {
      if (opensSpeech(items, i)) break;
      if (item.text === "," && i === from + 1 && isName(items[i + 1])) break;
      const after = item.text === "," && out.length > 0 ? asideEnd(items, i) : -1;
      if (after > 0) {
        i = after;
        continue;
      }
      if (stopsAt(items, i, out.length > 0, prep)) break;
      between = [...between, item.text];
      continue;
    }
    if (item.kind === "number") {
      between = [...between, item.low];
      continue;
    }
    if (["together", "along", "jointly"].includes(item.low) && items[i + 1]?.low === "with" && prep !== "" && prep !== "~") {
      i++;
      continue;
    }
    if (item.low === "such" && items[i + 1]?.low === "as") {
      i++;
      listing = true;
      if (prep === "~") prep = out.at(-1)?.prep ?? "";
    } else if (out.length > 0 && INCLUDES.has(item.low)) break;
    else if (LISTING.has(item.low) || (item.low === "are" && items[i + 1]?.text === ":")) {
      listing = true;
      if (prep === "~") prep = out.at(-1)?.prep ?? "";
    } else if (STOP.has(item.low) || (item.low === "according" && items[i + 1]?.low === "to")) break;
    else if (opensDoing(items, i) || (item.low === "from" && RATINGS.has(items[i + 1]?.low ?? ""))) break;
    else if (PREPOSITIONS.has(item.low)) {
      path = prep === "~" ? [item.low] : [...path, item.low];
      prep = item.low;
    } else if (CONJUNCTIONS.has(item.low)) {
      const also = out[0] ? alsoAfter(items, i, out[0].prep) : null;
      if (also && out[0]) out[0] = { ...out[0], group: { ...out[0].group, actors: [...out[0].group.actors, ...also.actors] } };
      if (
        also ||
        isFiniteVerb(items[i + 1]) ||
        (isAdverb(items[i + 1]?.low ?? "") && isFiniteVerb(items[i + 2])) ||
        AUXILIARIES.has(items[i + 1]?.low ?? "")
      )
        break;
    } else if (AUXILIARIES.has(item.low) && item.low !== "'s") break;
    else if (out.length === 0 && i > from + 1 && items[i - 1]?.text !== "-" && isFiniteVerb(item) && hasObject(items, i)) break;
    else if (out.length > 0 && isFiniteVerb(item) && !verbForms(item.low).every((f) => f.tense !== "present")) break;
    else if (!DETERMINERS.has(item.low) && !PRONOUNS.has(item.low)) between = [...between, item.low];
  }
  return out;
}

const SPOKEN = new Set("said says added adds told explained replied wrote writes argued noted warned insisted".split(" "));
/** ', said A', '" A said': who speaks is no part of what was said. */
const opensSpeech = (items: readonly Item[], i: number): boolean =>
  [",", '"', "”"].includes(items[i]?.text ?? "") && SPOKEN.has(items[i + 1]?.low ?? "");

/** "with A and with B", "with A on engines and with B on hulls": the names after the same preposition again. */
function alsoAfter(items: readonly Item[], conjunction: number, prep: string): Group | null {
  if (prep === "" || prep === "~" || items[conjunction + 1]?.low !== prep) return null;
  const at = items[conjunction + 2]?.low === "the" ? conjunction + 3 : conjunction + 2;
  return isName(items[at]) && !isAttributive(items, at) ? groupFrom(items, at) : null;
}

/** "the merger of two banks hurt B": a past form with a name right after it is a verb with its object. */
const hasObject = (items: readonly Item[], i: number): boolean =>
  isName(items[i + 1]) || (items[i + 1]?.low === "the" && isName(items[i + 2]));

/** "with the musical, A.": the name in commas is what the noun before it means, as long as no verb follows. */
function isRenamed(items: readonly Item[], comma: number): boolean {
  const after = items[groupFrom(items, comma + 1).to + 1];
  return after === undefined || after.text === "." || after.text === ",";
}

/** After a comma: a determiner or pronoun opens something else; so does a name where the phrase before it was definite ("in the smelter, A ..."). */
function opensAnew(next: Item, items: readonly Item[], comma: number): boolean {
  if (isName(next)) {
    for (let j = comma - 1; j >= 0 && comma - j <= 6; j--) {
      const low = items[j]?.low ?? "";
      if (PREPOSITIONS.has(low) || isName(items[j])) return false;
      if (low === "the") return PREPOSITIONS.has(items[j - 1]?.low ?? "") && !isRenamed(items, comma);
    }
    return false;
  }
  if (next.low === "the" && namesPlural(items, comma)) return false;
  return ["the", "he", "she", "it", "they", "this", "these", "those"].includes(next.low);
}

/** "with two rivals, the A and the B.": the names are what the plural noun before the comma stands for. */
function namesPlural(items: readonly Item[], comma: number): boolean {
  if (!isName(items[comma + 2]) || !/[^s]s$/.test(items[comma - 1]?.low ?? "") || isName(items[comma - 1])) return false;
  const group = groupFrom(items, comma + 2);
  const after = items[group.to + 1];
  return group.actors.length > 1 && (after === undefined || after.kind === "punct" || after.low === "as");
}

/** "teamed up with a bank, A works alone", "uses diesel, A uses batteries", "by a family, A by the state": what the trigger needs has been said before the comma. */
function isOtherClause(items: readonly Item[], comma: number, prep: string): boolean {
  if (!isName(items[comma + 1]) || PREPOSITIONS.has(items[comma - 1]?.low ?? "")) return false;
  const before = items[comma - 1];
  if (before?.kind !== "word" || isAdverb(before.low)) return false;
  const after = items[groupFrom(items, comma + 1).to + 1];
  if (after?.kind === "word" && after.low === prep) return true;
  return after?.kind === "word" && (AUXILIARIES.has(after.low) || verbForms(after.low).length > 0 || /[^s]s$|ed$/.test(after.low));
}

function stopsAt(items: readonly Item[], i: number, found: boolean, prep: string): boolean {
  const item = items[i] as Item;
  const next = items[i + 1];
  if (item.text === ";" || item.text === "—" || item.text === "?" || item.text === "!") return true;
  if (item.text === ":")
    return !LISTING.has(items[i - 1]?.low ?? "") && !["are", "include", "were"].includes(items[i - 1]?.low ?? "") && found;
  if (item.text !== ",") return false;
  if (!found && next && (opensAnew(next, items, i) || isOtherClause(items, i, prep))) return true;
  if (!found && next && CONJUNCTIONS.has(next.low) && !PREPOSITIONS.has(items[i - 1]?.low ?? "")) return true;
  if (!next) return true;
  if (next.low === "then" && PREPOSITIONS.has(items[i + 2]?.low ?? "")) return false;
  if (LISTING.has(next.low) || next.low === "such" || PREPOSITIONS.has(next.low)) return false;
  if (!found) return isFiniteVerb(next) && !isName(items[i - 1]) ? !verbForms(next.low).some((f) => f.tense === "past") : false;
  if (isVerbLike(next) && verbForms(next.low).some((f) => f.tense === "past" || f.tense === "participle") && items[i + 2]?.low === "by")
    return false;
  return !isName(next);
}

const ASIDE = new Set("a an the known now formerly also then popularly later previously itself based which whose".split(" "));

/** The closing comma of an aside after a name, where the clause goes on with a preposition ("B, a maker of ferries, for $2 billion"); else -1. */
function asideEnd(items: readonly Item[], open: number): number {
  if (!isName(items[open - 1]) || !ASIDE.has(items[open + 1]?.low ?? "")) return -1;
  for (let i = open + 2; i < items.length && i - open <= 14; i++) {
    const text = items[i]?.text;
    if (text === ";" || text === ":" || text === ".") return -1;
    if (text === ",") return PREPOSITIONS.has(items[i + 1]?.low ?? "") ? i : -1;
  }
  return -1;
}

/** "on infrastructure from B" */
const BASES = new Set(
  "infrastructure servers software platform platforms system systems cloud technology hardware chips engines".split(" "),
);
/** "on robots made by B" */
const MADE = new Set("made built developed supplied provided designed written".split(" "));

const PEOPLE = new Set(
  "executives officials leaders representatives managers engineers people teams team researchers chiefs bosses".split(" "),
);

/** The preposition of `wanted` that the complement hangs on, directly or through "of" ("with a host of broadcasters"); null if none. */
export function hangsOn(c: Complement, wanted: (prep: string) => boolean): string | null {
  if (wanted(c.prep)) return c.prep;
  for (let i = c.path.length - 1; i >= 0; i--) {
    const prep = c.path[i] as string;
    if (wanted(prep)) return prep;
    if (prep === "by" && MADE.has(c.between.at(-1) ?? "")) continue;
    if (prep === "from" && BASES.has(c.between.at(-1) ?? "")) continue;
    if ((prep === "from" || prep === "at") && c.between.some((w) => PEOPLE.has(w))) continue;
    if (prep !== "of" && prep !== "as" && prep !== "including" && prep !== "like") return null;
  }
  return null;
}
