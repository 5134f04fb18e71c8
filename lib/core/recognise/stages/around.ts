import type { Token } from "../../text/tokens.ts";
import { type Candidate, weigh } from "../candidate.ts";
import {
  COMPANY_ATTRIBUTES,
  COMPANY_INFINITIVES,
  COMPANY_NOUNS,
  COMPANY_OF,
  COMPANY_VERBS,
  EXCHANGES,
  PASSIVE_TRADE,
  TAKES_COMPANY,
} from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { PLACE_WORDS, STATES } from "../lists/places.ts";
import { FAMILY, roleClass } from "../lists/roles.ts";
import { PERSON_VERBS, SPEECH } from "../lists/verbs.ts";
import { titleAfter, titleBefore, titleBeforeComma } from "./titles.ts";

/** The words around a candidate, within its sentence. */
interface Around {
  readonly before: (k: number) => Token | undefined;
  readonly beforeBits: (k: number) => number;
  readonly after: (k: number) => Token | undefined;
  readonly afterBits: (k: number) => number;
}

function aroundOf({ line, from, to }: Candidate): Around {
  const sentence = line.tokens[from]!.sentence;
  const at = (i: number): Token | undefined => {
    const token = line.tokens[i];
    return token && token.sentence === sentence ? token : undefined;
  };
  return {
    before: (k) => at(from - k),
    beforeBits: (k) => (at(from - k) ? line.bits[from - k]! : 0),
    after: (k) => at(to - 1 + k),
    afterBits: (k) => (at(to - 1 + k) ? line.bits[to - 1 + k]! : 0),
  };
}

/** Titles beside a name make a person of it, and a company of what the title is held at. */
export function weighTitles(candidate: Candidate): void {
  if (candidate.mode === "caps") return;
  const { line, from, to } = candidate;
  candidate.title ??= titleBefore(line, from) ?? titleBeforeComma(line, from, to);
  const { title } = candidate;
  if (title) {
    const honorific = (line.bits[title.to - 1]! & IS.honorific) !== 0;
    const nominal = line.tokens[title.to - 1]!.shape === "lower" && COMPANY_NOUNS.has(line.tokens[title.to - 1]!.lower);
    const weight = honorific ? 6 : title.words === title.words.toLowerCase() && title.sort === "lead" ? 2.5 : nominal ? 1.6 : 3.5;
    if (!nominal || to - from > 1)
      weigh(candidate, "person", weight, title.sort === "business" ? "business-title" : "person-context", { title: title.words });
  }
  const is = line.tokens[to]?.lower;
  if ((is === "is" || is === "was" || is === "became") && titleFollows(line, to + 1)) weigh(candidate, "person", 1.8, "person-context");
  const after = titleAfter(line, to);
  if (after) {
    const trade = COMPANY_NOUNS.has(line.tokens[after.to - 1]!.lower);
    weigh(candidate, "person", trade ? 1 : 3, after.sort === "business" ? "business-title" : "person-context", { title: after.words });
    if (trade) weigh(candidate, "company", 1.2, "company-context", { word: after.words });
  }
  weighHolder(candidate);
}

/** "X is the chief executive of": a title right after a form of to be. */
function titleFollows(line: Candidate["line"], at: number): boolean {
  for (let i = at; i < at + 5 && line.tokens[i]; i++) {
    const bits = line.bits[i]!;
    if (bits & IS.role)
      return (
        !LEADERSHIP.has(line.tokens[i - 1]!.lower) &&
        line.tokens[i]!.lower !== "owner" &&
        line.tokens[i]!.lower !== "partner" &&
        line.tokens[i]!.lower !== "member"
      );
    if (!(bits & (IS.modifier | IS.function | IS.demonym)) || line.tokens[i]!.lower === "not") return false;
  }
  return false;
}
const LEADERSHIP = new Set(["market", "industry", "world", "cost", "technology", "clear", "global"]);

/** "Kakao CEO ...", "Kakao's chief executive", "chief executive of Kakao", "analyst at Kakao". */
function weighHolder(candidate: Candidate): void {
  const { before, after, afterBits } = aroundOf(candidate);
  const own = after(1)?.text === "'s" ? 2 : 1;
  const roleAt = (k: number): boolean => {
    const token = after(k);
    return token !== undefined && (afterBits(k) & IS.role) !== 0 && roleClass(token.lower) !== "sport";
  };
  for (let k = own; k < own + 4; k++) {
    const token = after(k);
    if (!token) break;
    if (roleAt(k)) {
      const sort = roleClass(token.lower);
      const business =
        sort === "business" || (sort === "lead" && afterBits(k) & IS.modifier && roleClass(after(k + 1)?.lower ?? "") === "business");
      if (business) weigh(candidate, "company", 3.2, "business-title", { title: token.text });
      else if (sort !== "politics") weigh(candidate, "company", 1.1, "company-context");
      else weigh(candidate, "organisation", 0.5, "company-context");
      break;
    }
    if (!(afterBits(k) & (IS.modifier | IS.demonym))) break;
  }
  const link = before(1)?.lower;
  if (link === "of" || link === "at" || link === "for" || link === "with" || link === "from") {
    const holder = before(2);
    const sort = holder ? roleClass(holder.lower) : undefined;
    if (sort === "business") weigh(candidate, "company", 3.5, "business-title", { title: holder!.text });
    else if (sort && sort !== "politics" && sort !== "sport" && link !== "of") weigh(candidate, "company", 2.2, "company-context");
    else if (holder && link === "of" && COMPANY_OF.has(holder.lower)) weigh(candidate, "company", sort ? 1 : 2.2, "company-context");
  }
}

const CREDITS = new Set("reporting editing writing written compiled photo photograph photographed edited reported".split(" "));

/** Speech, age, "who", relative clauses and personal verbs. */
export function weighSpeech(candidate: Candidate): void {
  if (candidate.mode !== "prose") return;
  const { before, after, afterBits } = aroundOf(candidate);
  const next = after(1);
  if (next?.text === ",") {
    const age = after(2);
    if (age?.shape === "number" && /^\d{1,2}$/.test(age.text) && (after(3)?.text === "," || after(3)?.text === "." || !after(3))) {
      weigh(candidate, "person", 3.5, "person-context");
    }
    if (age?.lower === "who") weigh(candidate, "person", 2, "person-context");
    if (age?.lower === "whose") for (const sort of ["person", "company"] as const) weigh(candidate, sort, 0.5, "person-context");
    if (age?.lower === "which") weigh(candidate, "company", 1.1, "company-context");
  }
  if (next?.text === "(" && /^\d{2}$/.test(after(2)?.text ?? "") && after(3)?.text === ")") weigh(candidate, "person", 2, "person-context");
  if (next && SPEECH.has(next.lower)) {
    const alone = candidate.to - candidate.from === 1;
    weigh(candidate, "person", alone ? 0.7 : 1.1, "speech");
    weigh(candidate, "company", alone ? 0.9 : 0.6, "company-context");
    weigh(candidate, "organisation", 0.3, "company-context");
  } else if (next && afterBits(1) & IS.function && after(2) && SPEECH.has(after(2)!.lower)) weigh(candidate, "person", 0.6, "speech");
  const last = before(1);
  if (last && SPEECH.has(last.lower) && !(next && next.shape !== "punctuation" && SPEECH.has(next.lower))) {
    const quoted = before(2)?.text === '"' || before(2)?.text === ",";
    if (quoted) weigh(candidate, "person", 2, "speech");
  }
  if (next && next.shape === "lower" && PERSON_VERBS.has(next.lower)) weigh(candidate, "person", 0.9, "person-context");
  if (next?.text === "," && SPEECH.has(after(2)?.lower ?? "")) weigh(candidate, "person", 0.7, "speech");
  if (
    last?.lower === "by" &&
    (candidate.line.tokens[candidate.from - 1]!.text === "By" || CREDITS.has(before(2)?.lower ?? "")) &&
    candidate.to - candidate.from > 1
  ) {
    weigh(candidate, "person", 2.5, "person-context");
  }
  if (next?.lower === "himself" || next?.lower === "herself") weigh(candidate, "person", 3, "person-context");
}

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
  if (last?.lower === "by" && PASSIVE_TRADE.has(before(2)?.lower ?? ""))
    weigh(candidate, "company", 1.6, "company-context", { word: before(2)!.text });
  if (next?.lower === "to" && COMPANY_INFINITIVES.has(after(2)?.lower ?? ""))
    weigh(candidate, "company", 1, "company-context", { word: after(2)!.text });
  if (
    next?.lower === "of" &&
    after(2) &&
    after(2)!.shape !== "lower" &&
    candidate.line.bits[candidate.to + 1]! & IS.place &&
    !candidate.title
  )
    weigh(candidate, "company", 1.1, "company-context");
  if (last && last.shape === "lower" && COMPANY_NOUNS.has(last.lower) && !(beforeBits(1) & IS.honorific))
    weigh(candidate, "company", 2.2, "company-context", { word: last.text });
  if (next?.text === "," || next?.text === "(") weighApposition(candidate);
  if (
    (last?.lower === "in" || last?.lower === "of") &&
    ["stake", "shares", "share", "stakes", "stock", "unit", "subsidiary", "percent", "holding"].includes(before(2)?.lower ?? "")
  ) {
    weigh(candidate, "company", 2.2, "company-context");
  }
}

/** Whether a bracketed acronym has the first letter of one of the name words before it. */
function abbreviates({ line, from }: Candidate): boolean {
  const letter = line.tokens[from]!.lower[0];
  for (let i = from - 2; i >= 0 && from - i < 9; i--) {
    const token = line.tokens[i]!;
    if (token.shape === "punctuation" && token.text !== "&" && token.text !== ",") return false;
    if (token.shape === "lower" && !(line.bits[i]! & IS.function)) continue;
    if (token.lower[0] === letter && (i === from - 2 ? token.shape !== "cap" || line.tokens[from]!.text.length < 3 : true))
      return i !== from - 2;
  }
  return false;
}

/** "SEOUL, June 4 (Yonhap) --", "LAVAL, Quebec —", "WARSAW 1996-08-30": capitals and a dash or date open a report. */
function isDateline({ line, to }: Candidate): boolean {
  let i = to;
  if (line.tokens[to - 1]!.shape !== "caps") return false;
  for (let steps = 0; steps < 8 && line.tokens[i]; steps++, i++) {
    const token = line.tokens[i]!;
    if (token.text === "—" || token.text === "–" || (token.text === "-" && line.tokens[i + 1]?.text === "-")) return true;
    if (token.shape === "number" || line.bits[i]! & IS.calendar) return steps < 5;
    if (
      token.text !== "," &&
      token.text !== "(" &&
      token.text !== ")" &&
      token.text !== "/" &&
      !(line.bits[i]! & (IS.place | IS.media)) &&
      token.shape === "lower"
    )
      return false;
  }
  return false;
}

/** Tickers, exchanges, parts of titles and figures that look like names. */
export function weighFurniture(candidate: Candidate): void {
  const { before, after, afterBits } = aroundOf(candidate);
  const { line, from, to } = candidate;
  const [last, next] = [before(1), after(1)];
  const short = to - from === 1 && line.tokens[from]!.shape === "caps";
  if (last?.text === ":" && before(2) && (EXCHANGES.has(before(2)!.lower) || (short && before(3)?.text === "(")))
    weigh(candidate, "other", 6, "shape");
  if (next?.text === ":" && EXCHANGES.has(candidate.key) && after(2))
    weigh(candidate, candidate.to - candidate.from === 1 && short ? "organisation" : "other", 6, "shape");
  if (next?.text === ":" && last?.text === "(" && short) weigh(candidate, "other", 3, "shape");
  if (short && last?.text === "(" && next?.text === ")" && !abbreviates(candidate)) weigh(candidate, "other", 2.2, "shape");
  if (last?.lower === "the" && candidate.mode === "prose" && !candidate.title) weigh(candidate, "person", -1.5, "shape");
  if (from === 0 && to < 4 && isDateline(candidate)) weigh(candidate, "place", 4, "name");
  if (short && line.tokens[from]!.initial && next?.text === ":" && from === 0) weigh(candidate, "other", 3, "shape");
  if (short && last?.text === "," && line.tokens[from]!.text.length === 2 && STATES.has(line.tokens[from]!.lower))
    weigh(candidate, "place", 4, "name");
  if (last?.text === "@" || last?.text === "#") weigh(candidate, "other", 6, "shape");
  if (next && afterBits(1) & IS.role && next.shape === "lower") {
    let modifiers = true;
    for (let i = from; i < to; i++) if (!(line.bits[i]! & (IS.modifier | IS.role))) modifiers = false;
    if (modifiers) weigh(candidate, "other", 3, "shape");
  }
  if (
    next &&
    (next.lower === "index" ||
      next.lower === "indices" ||
      next.lower === "average" ||
      (next.lower === "industrial" && after(2)?.lower === "average"))
  )
    weigh(candidate, "other", 4, "shape");
  if (line.tokens[from]!.initial && to - from === 1 && FAMILY.has(candidate.key) && next?.lower === "of")
    weigh(candidate, "other", 5, "shape");
}

const PAPERS = new Set("newspaper newspapers daily weekly magazine journal broadcaster tabloid".split(" "));
const POLITICIANS = new Set(
  "lawmakers lawmaker mps mp deputies politicians party parties senators voters coalition rebels guerrillas militants fighters government officials ministry".split(
    " ",
  ),
);

/** Papers and parties: "the daily X", "X newspaper", "X news agency", "X lawmakers". */
export function weighOrganisation(candidate: Candidate): void {
  const { before, after } = aroundOf(candidate);
  const [last, next] = [before(1), after(1)];
  if (last && PAPERS.has(last.lower)) weigh(candidate, "organisation", 2.2, "company-context");
  if (next?.shape !== "lower") return;
  if (PAPERS.has(next.lower) || (next.lower === "news" && after(2)?.lower === "agency") || next.lower === "agency")
    weigh(candidate, "organisation", 2.2, "company-context");
  else if (POLITICIANS.has(next.lower) && !(candidate.line.bits[candidate.from]! & IS.place))
    weigh(candidate, "organisation", 0.9, "company-context");
}

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
    if (COMPANY_NOUNS.has(token.lower) && end && SPEECH.has(end.lower)) return;
    if (COMPANY_NOUNS.has(token.lower) && !(end?.shape === "lower" && COMPANY_NOUNS.has(end.lower))) {
      if (!(afterBits(k) & IS.role)) weigh(candidate, "company", 2.5, "company-context", { word: token.text });
      return;
    }
    if (PLACE_WORDS.has(token.lower) || token.lower === "city" || token.lower === "capital") {
      weigh(candidate, "place", 2.5, "name");
      return;
    }
    if (token.lower === "of" || token.lower === "in" || token.lower === "that" || token.lower === "who") return;
  }
}

/** In, at, near, "X, Norway", "X Street": marks of places. */
export function weighPlace(candidate: Candidate): void {
  const { before, after, afterBits } = aroundOf(candidate);
  const last = before(1)?.lower;
  const next = after(1);
  if (candidate.mode === "caps") return;
  if (
    last === "in" &&
    candidate.mode === "prose" &&
    !["stake", "shares", "share", "stakes", "stock", "invested", "invest", "holding", "investment", "interest", "confidence"].includes(
      before(2)?.lower ?? "",
    )
  ) {
    weigh(candidate, "place", 1.3, "name");
  } else if (last === "near" || last === "outside" || last === "throughout" || last === "across") weigh(candidate, "place", 1.3, "name");
  else if (
    last === "to" &&
    [
      "flew",
      "went",
      "go",
      "travel",
      "travelled",
      "trip",
      "visit",
      "return",
      "returned",
      "moved",
      "fled",
      "flight",
      "road",
      "came",
    ].includes(before(2)?.lower ?? "")
  )
    weigh(candidate, "place", 1.5, "name");
  else if ((last === "at" || last === "from") && candidate.mode === "prose") weigh(candidate, "place", 0.5, "name");
  if (next?.text === "," && afterBits(2) & IS.place && (after(2)?.shape ?? "lower") !== "lower") weigh(candidate, "place", 1.1, "name");
  if (
    next?.spaced &&
    next.shape === "lower" &&
    PLACE_WORDS.has(next.lower) &&
    !["building", "tower", "towers", "plant", "hotel", "building"].includes(next.lower)
  )
    weigh(candidate, "place", 0.9, "name");
  if (next?.text === "-" && after(2)?.lower === "based") weigh(candidate, "place", 2, "name");
}
