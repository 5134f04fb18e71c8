import { type Candidate, type Evidence, weigh } from "../candidate.ts";
import { type Group, groupTotals, winner } from "../group.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";

const LONE_WORD = 0.8;
const KNOWN_WORD =
  IS.given |
  IS.surname |
  IS.place |
  IS.demonym |
  IS.role |
  IS.modifier |
  IS.honorific |
  IS.head |
  IS.orgHead |
  IS.product |
  IS.calendar |
  IS.stop;
const TRADE = new Set(["corporate-suffix", "business-title", "company-context"]);

/** How much a company counts for an article's being about business: one that its sentence shows fully, a known name by a quarter. */
function proofOf({ candidates }: Group): number {
  const has = (is: (code: Evidence["code"]) => boolean): boolean =>
    candidates.some(({ evidence }) => evidence.some(({ sort, code }) => sort === "company" && is(code)));
  return has((code) => TRADE.has(code)) ? 1 : has((code) => code === "name") ? 0.25 : 0;
}

/** Whether an article is about business: companies that its grammar shows outnumber its other organisations. */
export function isBusiness(groups: ReadonlyMap<string, Group>): boolean {
  let companies = 0;
  let others = 0;
  for (const group of groups.values()) {
    const { sort, total } = winner(groupTotals(group));
    if (total < 1.5) continue;
    if (sort === "organisation") others++;
    else if (sort === "company") companies += proofOf(group);
  }
  return companies >= 2 && companies > others * 0.7;
}

/** "Italy's UniCredit": what a nation's name owns in business news is mostly a company. */
function isNational({ line, from, mode }: Candidate): boolean {
  return (
    mode !== "caps" &&
    line.tokens[from - 1]?.text === "'s" &&
    (line.bits[from - 2]! & IS.place) !== 0 &&
    !(line.bits[from]! & (IS.given | IS.role | IS.place | IS.honorific))
  );
}
/** "the Louvre", "a Dutchman": companies' names take no article. */
const ARTICLES = new Set(["the", "a", "an"]);
/** After these an unknown word is rather a town. */
const IN_PLACE = new Set(["in", "near", "outside", "at"]);
const NATIONAL = 0.9;

/** A company's name that is a word, too ("Vista", "Shell"), has a capital within the sentence: business news speaks of the company. */
const NAMESAKE = 0.9;
const NOT_NAMED = new Set(["the", "a", "an", "this", "that", "his", "her", "in", "near"]);

const AUXILIARY = new Set(["is", "was", "has", "had", "will", "would", "'s", ","]);
const isSubject = ({ line, to }: Candidate): boolean =>
  ((line.bits[to] ?? 0) & IS.verb) !== 0 || AUXILIARY.has(line.tokens[to]?.lower ?? "");

/** "Arm declined to comment": a thing has an article there. Where the document has the word in small letters, too, that says nothing. */
const NO_ARTICLE = 3;

function weighNamesake(candidate: Candidate, small: ReadonlySet<string>): void {
  const { line, from, to, key, title } = candidate;
  const bits = line.lexis.bits(key);
  if (!(bits & IS.namesake) || title || NOT_NAMED.has(line.tokens[from - 1]?.lower ?? "")) return;
  if (!line.tokens[from]!.initial) weigh(candidate, "company", to - from > 1 ? NAMESAKE * 2 : NAMESAKE, "name");
  else if (bits === IS.namesake && isSubject(candidate)) weigh(candidate, "company", NAMESAKE * 0.8, "name");
  else if (to - from === 1 && !/s$/.test(key) && !small.has(key) && SPEAKS.has(line.tokens[to]?.lower ?? ""))
    weigh(candidate, "company", NO_ARTICLE, "name");
}
const SPEAKS = new Set(["said", "says", "declined", "announced", "told", "has", "did"]);

/** "that Sports Direct had sent": two words, common ones, with capitals within the sentence, that do or own something. */
const PAIR = 0.6;

function isCommonPair(candidate: Candidate): boolean {
  const { line, from, to, mode, title } = candidate;
  const last = line.bits[to - 1]!;
  if (mode !== "prose" || to - from !== 2 || title || line.tokens[from]!.initial || !(last & IS.common) || last & KNOWN_WORD) return false;
  return !NOT_NAMED.has(line.tokens[from - 1]?.lower ?? "") && line.tokens[to]?.text !== "," && isSubject(candidate);
}

/** "signed with Lynk", "from Stadler", "took Qualtrics": in business news verbs and these words go before companies more than before anything else. */
const OBJECT = 0.3;
const BEFORE_OBJECT = new Set(["with", "by"]);

function isObject({ line, from }: Candidate): boolean {
  const before = line.tokens[from - 1];
  if (before?.shape !== "lower") return false;
  if (before.lower === "of" && line.tokens[from - 2]?.text === "," && line.tokens[from - 3]?.shape === "cap") return true;
  return BEFORE_OBJECT.has(before.lower) || ((line.bits[from - 1]! & IS.verb) !== 0 && !(line.bits[from - 1]! & IS.function));
}

/** The words that a document has in small letters, too: one of them with a capital from its sentence's beginning is hardly a name. */
export function smallWords(lines: readonly Line[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { tokens } of lines) for (const { shape, lower } of tokens) if (shape === "lower") out.add(lower);
  return out;
}
const SMALL = 1.2;

/** A lone capitalised word in a business article: people come with their full name first, so an unknown one is rather a company. */
export function weighLoneWord(candidate: Candidate, business: boolean, small: ReadonlySet<string>): void {
  const { line, from, to } = candidate;
  if (business && isNational(candidate)) weigh(candidate, "company", NATIONAL, "company-context");
  if (business && candidate.mode === "prose") weighNamesake(candidate, small);
  if (business && isCommonPair(candidate)) weigh(candidate, "company", PAIR, "shape");
  if (to - from > 1 || candidate.mode === "caps") return;
  const token = line.tokens[from]!;
  const bits = line.bits[from]!;
  if (candidate.mode === "title") {
    const verb = (line.bits[to] ?? 0) & IS.verb;
    if (bits === 0 && business && verb) weigh(candidate, "company", LONE_WORD, "shape");
    return;
  }
  if (bits === 0 && token.initial && small.has(token.lower)) weigh(candidate, "other", SMALL, "shape");
  if (bits & KNOWN_WORD || token.shape === "caps" || token.shape === "number" || (token.initial && bits & IS.common)) return;
  const before = line.tokens[from - 1]?.lower ?? "";
  if (IN_PLACE.has(before) || ARTICLES.has(before)) return;
  const opens = token.initial && line.tokens[from - 1]?.text !== ":";
  const object = business && bits === 0 && !token.initial && isObject(candidate);
  const weight = business ? LONE_WORD + (object ? OBJECT : 0) : LONE_WORD / 2;
  weigh(candidate, "company", opens ? weight / 2 : weight, "shape");
}
