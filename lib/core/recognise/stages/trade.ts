import { type Candidate, weigh } from "../candidate.ts";
import {
  COMPANY_ATTRIBUTES,
  COMPANY_INFINITIVES,
  COMPANY_NOUNS,
  COMPANY_VERBS,
  EXCHANGES,
  PASSIVE_TRADE,
  TAKES_COMPANY,
} from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { PLACE_WORDS } from "../lists/places.ts";
import { roleClass } from "../lists/roles.ts";
import { SPEECH } from "../lists/verbs.ts";
import { aroundOf } from "./around.ts";
import { isCause } from "./organisation.ts";

/** Shares, units, tickers, trade nouns and verbs that go with companies. */
export function weighTrade(candidate: Candidate): void {
  const { before, after, beforeBits } = aroundOf(candidate);
  const next = after(1);
  if (candidate.mode !== "caps" && next) {
    const owned = next.text === "'s" ? after(2) : next;
    const attribute = owned && (owned.shape === "lower" || candidate.mode === "title") && COMPANY_ATTRIBUTES.has(owned.lower);
    if (attribute && !roleClass(owned.lower))
      weigh(candidate, "company", next.text === "'s" ? 1.2 : 1.8, "company-context", { word: owned.text });
    if (next.shape !== "punctuation" && COMPANY_VERBS.has(next.lower))
      weigh(candidate, "company", candidate.mode === "title" ? 1.3 : 0.8, "company-context");
  }
  if (next?.text === "(") {
    const first = after(2)?.lower.replace(/\.$/, "") ?? "";
    if (EXCHANGES.has(first) || (after(3)?.text === ":" && EXCHANGES.has(first))) weigh(candidate, "company", 5, "company-context");
    else if (/^[A-Z]{1,5}\.[A-Z]{1,2}$/.test(after(2)?.text ?? "")) weigh(candidate, "company", 4, "company-context");
  }
  const last = before(1);
  if (last && TAKES_COMPANY.has(last.lower) && candidate.mode !== "caps")
    weigh(candidate, "company", 1, "company-context", { word: last.text });
  if (next?.shape === "lower" && GROUPS.has(next.lower)) weigh(candidate, "company", 1.5, "company-context", { word: next.text });
  if (before(2)?.lower === "who" && RUNS.has(last?.lower ?? "")) weigh(candidate, "company", 2.2, "company-context", { word: last!.text });
  if (next?.lower === "for" && MONEY.test(after(2)?.text ?? "")) weigh(candidate, "company", 1.1, "company-context");
  if (last?.lower === "for" && PRICE.has(before(2)?.lower ?? ""))
    weigh(candidate, "company", 1.1, "company-context", { word: before(2)!.text });
  if (next?.text === "'s" && isFullName(candidate)) {
    weigh(candidate, "company", 1.5, "company-context");
    weigh(candidate, "person", -1, "shape");
  }
  if (last?.lower === "by" && PASSIVE_TRADE.has(before(2)?.lower ?? ""))
    weigh(candidate, "company", 1.6, "company-context", { word: before(2)!.text });
  if (next?.lower === "to" && COMPANY_INFINITIVES.has(after(2)?.lower ?? ""))
    weigh(candidate, "company", 1, "company-context", { word: after(2)!.text });
  if (
    next?.lower === "of" &&
    last?.lower !== "the" &&
    after(2) &&
    after(2)!.shape !== "lower" &&
    candidate.line.bits[candidate.to + 1]! & IS.place &&
    !candidate.title
  )
    weigh(candidate, "company", 1.1, "company-context");
  if (last && last.shape === "lower" && COMPANY_NOUNS.has(last.lower) && !(beforeBits(1) & IS.honorific))
    weigh(candidate, "company", 2.2, "company-context", { word: last.text });
  if (last?.lower === "of" && BOUGHT.has(before(2)?.lower ?? "") && candidate.mode !== "caps") {
    const isProduct = candidate.evidence.some(({ sort, code }) => sort === "other" && code === "name");
    weigh(candidate, "company", isProduct ? 3.8 : 1.4, "company-context", { word: before(2)!.text });
  }
  if (next?.text === "," && MADE.has(after(2)?.lower ?? "") && after(3)?.lower === "by")
    weigh(candidate, "company", 1.5, "company-context");
  if (next?.text === "," || next?.text === "(") weighApposition(candidate);
  if (
    (last?.lower === "in" || last?.lower === "of") &&
    ["stake", "shares", "share", "stakes", "stock", "unit", "subsidiary", "percent", "holding"].includes(before(2)?.lower ?? "")
  ) {
    weigh(candidate, "company", 2.2, "company-context");
  }
}

/** "Its $19 billion acquisition of WhatsApp": what is known as a product is bought as a company. */
const BOUGHT = new Set(["acquisition", "buyout", "takeover"]);
const MAYBE_PERSON = new Set("buyer trader builder seller publisher broker designer bidder investor partner client customer".split(" "));

/** "Jane Doe, who runs X". */
const RUNS = new Set("runs ran heads headed leads led chairs chaired owns owned founded co-founded manages managed controls".split(" "));

/** "hotels of the Sarova and Serena groups". */
const GROUPS = new Set("groups companies firms banks airlines chains brands carmakers retailers lenders insurers".split(" "));
/** "sold to X for $440 million". */
const MONEY = /^(?:[$€£¥₩]|US\$|A\$|C\$|HK\$|Rs)/u;

/** "paid $4.8 billion for X", "its bid for X". */
const PRICE = new Set("billion million bn mn bid bids offer offers trillion".split(" "));

/** "Addison Lee's Liam Griffin": whom a full name belongs to is no person. */
function isFullName({ line, to }: Candidate): boolean {
  const [first, second] = [line.tokens[to + 1], line.tokens[to + 2]];
  const person = first?.shape === "cap" && second?.shape === "cap" && second.spaced && (line.bits[to + 1]! & IS.given) !== 0;
  return (
    person === true &&
    !(line.bits[to + 1]! & (IS.place | IS.common)) &&
    !(line.bits[to + 2]! & (IS.head | IS.legal | IS.orgHead | IS.common))
  );
}

/** "X, founded by Jane Doe", "X, led by Jane Doe". */
const MADE = new Set("founded co-founded owned co-owned run led headed controlled chaired backed".split(" "));
/** "the company founded by": after these the noun's verb is a participle; else, as in "Under X, the company doubled", it is a clause's. */
const GOES_ON = new Set("by in at near from on for to with".split(" "));
const AFTER_PLACE = new Set(["of", "in", "on", "near", "where", "that", "which", "with", "outside"]);

/** ", a maker of", ", the world's largest carmaker": the noun decides. */
function weighApposition(candidate: Candidate): void {
  const { after, afterBits } = aroundOf(candidate);
  const article = after(2)?.lower;
  if (article !== "a" && article !== "an" && article !== "the" && article !== "one" && article !== "its" && !(afterBits(2) & IS.demonym))
    return;
  for (let k = 3; k < 10; k++) {
    const token = after(k);
    if (!token || (token.shape === "punctuation" && token.text !== "'s" && token.text !== "-")) return;
    const end = after(k + 1);
    if (isCause(after(k - 1), token)) return;
    if (k === 3 && article === "the" && afterBits(4) & IS.verb && !GOES_ON.has(after(5)?.lower ?? "")) return;
    if (COMPANY_NOUNS.has(token.lower) && end && SPEECH.has(end.lower)) return;
    if (MAYBE_PERSON.has(token.lower) && after(3)?.lower === "former") {
      weigh(candidate, "person", 2, "person-context");
      return;
    }
    if (COMPANY_NOUNS.has(token.lower) && !(end?.shape === "lower" && COMPANY_NOUNS.has(end.lower))) {
      if (!(afterBits(k) & IS.role)) weigh(candidate, "company", 2.5, "company-context", { word: token.text });
      return;
    }
    const closed = !end || end.shape === "punctuation" || AFTER_PLACE.has(end.lower);
    if (closed && (PLACE_WORDS.has(token.lower) || token.lower === "city" || token.lower === "capital")) {
      weigh(candidate, "place", 2.5, "name");
      return;
    }
    if (token.lower === "of" || token.lower === "in" || token.lower === "that" || token.lower === "who") return;
  }
}
