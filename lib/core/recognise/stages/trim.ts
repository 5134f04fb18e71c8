import type { Line, Mode } from "../lines.ts";
import { COMPANY_OPENERS } from "../lists/companies.ts";
import { GIVEN_NAMES } from "../lists/given.ts";
import { IS } from "../lists/lexis.ts";
import { MEDIA_HEADS } from "../lists/organisations.ts";
import { keyOf } from "./make.ts";
import { HYPHENATED, NUMBER_NAMES, opensName, PARTICLES } from "./runs.ts";

/** Bodies of a state: the people's name before them is no part of theirs. */
const STATE_BODIES = new Set(
  "ministry parliament government court army police embassy cabinet navy senate constitution congress presidency treasury".split(" "),
);
/** Those that are a movement's with another word before them: "Irish Republican Army", "Iraqi National Congress". */
const MOVEMENTS = new Set(["army", "congress"]);

/** Cuts words off a run's edges that can't begin or end a name; null when nothing is left. */
export function trimRun(line: Line, from: number, to: number, mode: Mode): [number, number] | null {
  let [a, b] = [from, to];
  if (b - a > 1 && isKnown(line, a, b)) return [a, b];
  for (;;) {
    if (a >= b) return null;
    const token = line.tokens[a]!;
    const bits = line.bits[a]!;
    const next = a + 1 < b ? line.bits[a + 1]! : 0;
    const alone = b - a === 1;
    if (alone && mode === "prose" && !token.initial && NUMBER_NAMES.has(token.lower)) break;
    if (isGivenAfterAll(line, a, b) || keepsCapital(line, a, b, mode)) break;
    if (bits & IS.function && token.shape !== "caps" && token.shape !== "mixed" && !opensName(line, a)) a++;
    else if (
      bits & IS.calendar &&
      !(mode === "prose" && !alone && isNoDate(line, a)) &&
      !(COMPANY_OPENERS.has(token.lower) && token.shape === "caps" && !alone) &&
      !(next && line.bits[b - 1]! & IS.media) &&
      !MEDIA_HEADS.has(line.tokens[b - 1]!.lower) &&
      !(bits & IS.given && !alone && !(next & IS.calendar) && !DATED.has(line.tokens[a - 1]?.lower ?? ""))
    )
      a++;
    else if (token.initial && !alone && mode === "prose" && DESCRIBING.has(token.lower)) a++;
    else if (token.lower === "'s" || token.text === "&" || token.text === ",") a++;
    else if (bits & IS.demonym && !alone && !isGivenHere(line, a, b) && (!startsOwnName(line, a, b) || isKnown(line, a + 1, b))) a++;
    else if (token.initial && mode !== "caps" && !alone && !isKnown(line, a, a + 2) && opensWithCommonWord(line, a, b)) a++;
    else break;
  }
  if (b - a === 2 && line.bits[a]! & IS.media && line.bits[a + 1]! & IS.common && line.tokens[a]!.shape === "caps") b--;
  while (b > a) {
    const token = line.tokens[b - 1]!;
    const bits = line.bits[b - 1]!;
    const surname = SEASONS.has(token.lower) && b - a === 2 && (line.bits[a]! & IS.given) !== 0;
    if (bits & IS.calendar && !surname && !(b - a > 1 && (bits & IS.given || (bits & IS.asianSurname && line.bits[b - 2]! & IS.given))))
      b--;
    else if (
      b - a > 1 &&
      (token.shape === "punctuation" || (bits & IS.function && token.shape === "lower" && line.tokens[b - 2]!.text !== "&"))
    )
      b--;
    else if (b - a > 1 && token.shape === "lower" && PARTICLES.has(token.lower)) b--;
    else break;
  }
  return a < b && !isEverydayAbbreviation(line, a, b) ? [a, b] : null;
}

/** "said Per Zetterquist", "by Will Glasgow": grammar words with a capital within a sentence, before a word that can be a surname. */
function isGivenAfterAll(line: Line, a: number, b: number): boolean {
  const token = line.tokens[a]!;
  if (b - a < 2 || b - a > 3 || token.initial || token.shape !== "cap" || !(line.bits[a]! & IS.function) || line.modes[0] === "title")
    return false;
  for (let i = a + 1; i < b; i++) if (line.bits[i]! & (NO_SURNAME | IS.verb | IS.calendar)) return false;
  return GIVEN_NAMES.has(token.lower);
}

/** "of buying Just Eat Takeaway.com": a grammar word with a capital within a sentence, before a common word that has one too. */
function keepsCapital(line: Line, a: number, b: number, mode: Mode): boolean {
  const token = line.tokens[a]!;
  if (mode !== "prose" || line.modes[0] === "title" || token.initial || token.shape !== "cap" || b - a < 2 || b - a > 4) return false;
  if (!(line.bits[a]! & IS.function) || !ADVERBS.has(token.lower)) return false;
  return line.tokens[a - 1]?.shape === "lower" && (line.bits[a + 1]! & (IS.common | IS.verb)) !== 0;
}
/** Grammar words that companies begin their names with ("Just Eat", "Only Natural", "Every Man Jack"). */
const ADVERBS = new Set("just only very always never ever every some any all both same other such too".split(" "));

/** "Christian Klein", "Roman Abramovich": a people's name that is a given name too, before a word that can be a surname. */
function isGivenHere(line: Line, a: number, b: number): boolean {
  if (!(line.bits[a]! & IS.given) || b - a > 3) return false;
  for (let i = a + 1; i < b; i++) if (line.bits[i]! & NO_SURNAME) return false;
  return true;
}
const NO_SURNAME =
  IS.head | IS.orgHead | IS.legal | IS.place | IS.team | IS.media | IS.role | IS.stop | IS.product | IS.common | IS.demonym;

const EVERYDAY = IS.stop | IS.demonym | IS.common | IS.verb | IS.modifier | IS.function;
const OWN_NAME = IS.given | IS.surname | IS.company | IS.organisation | IS.media | IS.team | IS.legal;

/** "AI", "Chinese AI", "Rival EV": an abbreviation of everyday use and words that only describe it. */
function isEverydayAbbreviation(line: Line, a: number, b: number): boolean {
  if (!(line.bits[b - 1]! & IS.stop) || line.bits[b - 1]! & OWN_NAME) return false;
  for (let i = a; i < b - 1; i++) if (!(line.bits[i]! & EVERYDAY) || line.bits[i]! & OWN_NAME) return false;
  return true;
}

/** "Carmaker Stellan Motors": what opens a sentence before a company's name and never is part of one. */
const DESCRIBING = new Set(
  (
    "carmaker automaker chipmaker drugmaker planemaker shipbuilder steelmaker toymaker homebuilder brewer insurer reinsurer lender retailer grocer wholesaler " +
    "competitor competitors rival rivals newcomer newcomers upstart startup start-up startups start-ups bookmaker conglomerate manufacturer shipper airline airlines " +
    "operator telco telecommunications broadcaster distiller winemaker contractor retailers lenders insurers carmakers chipmakers"
  ).split(" "),
);

const SEASONS = new Set("spring summer autumn winter".split(" "));
const SHORT_DAYS = new Set("sun sat mon wed mar".split(" "));

/** "of Spring Valley Coffee", "Sun Pharmaceutical": seasons have no capital within a sentence, short days a figure or day beside them. */
function isNoDate(line: Line, a: number): boolean {
  const { lower, initial } = line.tokens[a]!;
  if (SEASONS.has(lower)) return !initial;
  return SHORT_DAYS.has(lower) && line.tokens[a + 1]!.shape !== "number" && !(line.bits[a + 1]! & IS.calendar);
}

/** "from January to June Comelf sold more": after these a month is no given name. */
const DATED = new Set("in from to since until till by during last this next early late mid end of".split(" "));

const KNOWN = IS.place | IS.organisation | IS.media | IS.company | IS.team;

/** Whether a stretch of words is a name in the lists. */
function isKnown(line: Line, from: number, to: number): boolean {
  if (to > line.tokens.length || to - from > 5) return false;
  const key = keyOf(line.folded.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end));
  return (line.lexis.bits(key) & KNOWN) !== 0;
}

/** "British Airways", "American Express", "Swiss Re": the people's name belongs to a company's or body's. */
function startsOwnName(line: Line, a: number, b: number): boolean {
  const last = line.bits[b - 1]!;
  if (last & IS.legal) return true;
  if (b - a === 2 && last === 0 && !line.tokens[a]!.initial) return true;
  if (STATE_BODIES.has(line.tokens[b - 1]!.lower)) return b - a > 2 && MOVEMENTS.has(line.tokens[b - 1]!.lower);
  if (b - a === 2 && last & IS.common && !(last & (IS.given | IS.role | IS.orgHead)) && line.modes[0] !== "title") return true;
  return b - a <= 5 && (last & (IS.head | IS.orgHead | IS.media | IS.team)) !== 0 && !(last & IS.role);
}

const isCommonNoun = (line: Line, i: number): boolean =>
  (line.bits[i]! & IS.common) !== 0 && !(line.bits[i]! & (IS.given | IS.surname | IS.place | IS.company | IS.leader | IS.asianSurname));

/** "Analysts Kim", "Shares Kakao": a common word that has its capital from the sentence's beginning. */
function opensWithCommonWord(line: Line, a: number, b: number): boolean {
  const bits = line.bits[a]!;
  if (HYPHENATED.test(line.tokens[a + 1]!.text) && bits & IS.asianSurname) return false;
  if (bits === 0 && /\p{Ll}{3}ly$/u.test(line.tokens[a]!.text)) return true;
  if (!(bits & (IS.common | IS.verb)) || bits & (IS.given | IS.place | IS.honorific | IS.role | IS.demonym)) return false;
  if (COMPANY_OPENERS.has(line.tokens[a]!.lower) || line.tokens[a + 1]!.text === "&") return false;
  if (b - a === 2 && line.modes[0] !== "title" && isCommonNoun(line, a + 1) && !/s$/.test(line.tokens[a]!.lower)) return false;
  const last = line.bits[b - 1]!;
  if (last & (IS.legal | IS.head | IS.orgHead) || (b - a === 2 && last & IS.surname && !(bits & IS.verb))) return false;
  return line.tokens[a]!.shape === "cap";
}
