import { type Candidate, weigh } from "../candidate.ts";
import { COMPANY_NOUNS, COMPANY_OF } from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { roleClass } from "../lists/roles.ts";
import { APPOINTS } from "../lists/verbs.ts";
import { aroundOf } from "./around.ts";
import { titleAfter, titleBefore, titleBeforeComma, titleIsBefore, titleOfBeforeComma } from "./title-place.ts";

/** "Dufry's successor Avolta": companies have them as much as people do. */
const EITHER = new Set(["successor", "predecessor", "partner"]);

/** "Sun TV, owners of the team": in the plural after one name these say what a company is. */
const COLLECTIVE = new Set(["owners", "shareholders", "founders", "leaders", "investors"]);

/** "Moove, a fleet manager": what companies are said to manage. */
const MANAGED = new Set("asset fleet fund money wealth property hotel".split(" "));

/** Titles beside a name make a person of it, and a company of what the title is held at. */
export function weighTitles(candidate: Candidate): void {
  const { line, from, to } = candidate;
  if (candidate.mode === "caps" || line.lexis.bits(candidate.key) & IS.product) return;
  candidate.title ??=
    titleBefore(line, from) ?? titleBeforeComma(line, from, to) ?? titleOfBeforeComma(line, from, to) ?? titleIsBefore(line, from);
  const { title } = candidate;
  if (title) {
    const honorific = (line.bits[title.to - 1]! & IS.honorific) !== 0;
    const word = line.tokens[title.to - 1]!.lower;
    const nominal = line.tokens[title.to - 1]!.shape === "lower" && COMPANY_NOUNS.has(word);
    const weight = honorific ? 6 : title.words === title.words.toLowerCase() && title.sort === "lead" ? 2.5 : nominal ? 1.6 : 3.5;
    const either = to - from === 1 && EITHER.has(word);
    if ((!nominal && !either) || to - from > 1)
      weigh(candidate, "person", weight, title.sort === "business" ? "business-title" : "person-context", { title: title.words });
  }
  const is = line.tokens[to]?.lower;
  if ((is === "is" || is === "was" || is === "became") && titleFollows(line, to + 1)) weigh(candidate, "person", 1.8, "person-context");
  const after = titleAfter(line, to);
  if (after) {
    const word = line.tokens[after.to - 1]!.lower;
    const trade =
      COMPANY_NOUNS.has(word) ||
      COMPANY_NOUNS.has(word.replace(/s$/, "")) ||
      COLLECTIVE.has(word) ||
      (word === "owner" && to - from === 1) ||
      (word === "manager" && MANAGED.has(line.tokens[after.to - 2]!.lower));
    const town = line.lexis.bits(candidate.key) & (IS.place | IS.given);
    weigh(candidate, "person", trade || town === IS.place ? 1 : 3, after.sort === "business" ? "business-title" : "person-context", {
      title: after.words,
    });
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

/** Titles of whole companies' officers; "executive" or "banker" behind a name says where somebody was hired from. */
const OFFICES = new Set("ceo cfo coo cto cio chief chairman chairwoman chair president head director manager boss treasurer".split(" "));

/** "named Mary Barra chief executive", "picked Jane Doe as its head": the name after the verb gets the title, it doesn't hold it out. */
function isAppointed(candidate: Candidate): boolean {
  const { before, after, afterBits } = aroundOf(candidate);
  if (!APPOINTS.has(before(1)?.lower ?? "")) return false;
  let k = after(1)?.lower === "as" || after(1)?.text === "," ? 2 : 1;
  while (afterBits(k) & IS.function) k++;
  while (afterBits(k) & IS.modifier && !OFFICES.has(after(k)!.lower)) k++;
  if (!OFFICES.has(after(k)?.lower ?? "")) return false;
  while (afterBits(k) & (IS.role | IS.modifier)) k++;
  const next = after(k);
  return !next || next.shape === "lower" || next.shape === "punctuation" || next.shape === "number";
}

/** "Kakao CEO ...", "Kakao's chief executive", "chief executive of Kakao", "analyst at Kakao". */
function weighHolder(candidate: Candidate): void {
  const { before, after, afterBits } = aroundOf(candidate);
  // "Czech billionaire Jane Doe"
  if (candidate.to - candidate.from === 1 && candidate.line.bits[candidate.from]! & IS.demonym) return;
  if ((before(1)?.lower === "hired" || before(1)?.lower === "hires") && candidate.to - candidate.from > 1)
    weigh(candidate, "person", 0.8, "person-context");
  if (isAppointed(candidate)) {
    weigh(candidate, "person", 3, "business-title");
    return;
  }
  const own = after(1)?.text === "'s" ? 2 : 1;
  if (own === 1 && before(1)?.lower === "the" && candidate.line.lexis.bits(candidate.key) & IS.place) return;
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
    else if (sort && sort !== "politics" && sort !== "sport" && link !== "of")
      weigh(candidate, "company", link === "from" ? 0.8 : 2.2, "company-context");
    else if (holder && link === "of" && COMPANY_OF.has(holder.lower)) weigh(candidate, "company", sort ? 1 : 2.2, "company-context");
  }
}
