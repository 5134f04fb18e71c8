import { type Candidate, weigh } from "../candidate.ts";
import { BRANCH_PLACES, COMPANY_OPENERS, POSSESSIVE_COMPANIES, WEAK_HEADS } from "../lists/companies.ts";
import { IS, type Lexis } from "../lists/lexis.ts";
import { MEDIA_HEADS, OF_HEADS, TEAM_HEADS, WEAK_ORGANISATION_HEADS } from "../lists/organisations.ts";
import { PLACE_WORDS } from "../lists/places.ts";
import { TRADE_OPENERS, TRADES } from "../lists/trades.ts";
import { CALENDAR, STOCK_INDEXES, THING_HEADS } from "../lists/words.ts";

const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u;
const HYPHENATED_CAPS = /^\p{Lu}\p{Ll}{1,6}-\p{Lu}?\p{Ll}{1,6}$/u;
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const PARTICLE = new Set(["de", "van", "von", "der", "bin", "ibn", "al", "el", "da", "dos", "di", "le", "du", "den", "ter"]);
const MAC = /^(?:Mc|Mac|De|Di|Le|La|Van|Von|Fitz|O'|D'|L'|Al|El)-?\p{Lu}/u;
const WATER = new Set(["lake", "bay", "river", "hills", "bridge", "rock", "beach"]);
/** Ends of made-up words that are companies' ("Sydbank", "Razorpay", "Vietjet"). */
const FIRM_ENDING =
  /^\p{Lu}\p{L}{2,}(?:bank|banken|sparkasse|werke|gruppe|pharma|pharm|chemie|soft|tech|tronics|telecom|telekom|mart|com|chem|corp|steel|labs|capital|invest|pay|jet|air|gas|group|motors|biotech|media|ventures|holdings|micro|systems|technik|werk|handel|logistik|logistiek|energie|stahl|brauerei|reederei|rederi|bryggeri|maschinenbau|verlag)$/u;
const FIGURES =
  /^(?:\d{1,2}-\p{L}{3,9}-\d{2,4}|\d+[ap]m|\d?q\d{0,4}|h\d|\dh\d*|fy\d*|[a-z]\d+|[a-z]{2,3}\d{2,4}|\d+[a-z]{1,2}\d+|\d+(?:st|nd|rd|th|s|k|bn|mn|m|b|tn)|[a-z]{2,8}-index)$/u;
const COMPANY_OF = new Set(["bank", "corporation", "company", "fund", "trust", "group"]);

/** "San Sebastián", "Fort Worth". */
const PLACE_OPENERS = new Set("san são sao los las puerto fort mount port saint st st.".split(" "));

/** Parts of the world that have no central bank of their own. */
const REGIONS = new Set("america africa asia europe east scotia montreal".split(" "));
/** What commercial banks with a country or city in their name call themselves: "Union Bank of India". */
const TRADING_BANKS = new Set("commercial union state industrial savings merchant cooperative first arab".split(" "));

/** "Bank of Korea" is the state's; "Bank of America" and "Commercial Bank of Ethiopia" are companies. */
function isStateBank({ line, from, to }: Candidate, head: string): boolean {
  if (head !== "bank" || !(line.bits[to - 1]! & IS.place) || TRADING_BANKS.has(line.tokens[from]!.lower)) return false;
  return !line.tokens.slice(from, to).some(({ lower }) => REGIONS.has(lower));
}

/** Weighs what the words of a name itself tell: legal form, institution noun, given name, initials, shape, known names. */
export function weighInside(candidate: Candidate, lexis: Lexis): void {
  const { line, from, to } = candidate;
  const tokens = line.tokens.slice(from, to);
  const bits = tokens.map((_, k) => line.bits[from + k]!);
  const whole = lexis.bits(candidate.key);
  if (weighKnown(candidate, whole, tokens.length)) return;
  weighHeads(candidate);
  const first = tokens[0]!;
  const last = tokens[tokens.length - 1]!;
  const capsOnly = candidate.mode !== "caps";
  if (candidate.mode !== "caps" && bits.at(-1) === 0 && FIRM_ENDING.test(last.text))
    weigh(candidate, "company", tokens.length === 1 ? 1.3 : 2.2, "corporate-suffix", { suffix: last.text });
  if (tokens.length === 1) {
    if (bits[0]! & IS.given && capsOnly) weigh(candidate, "person", 0.5, "shape");
    if (bits[0]! & (IS.surname | IS.asianSurname) && capsOnly) weigh(candidate, "person", 0.4, "shape");
    if (bits[0]! & IS.leader && capsOnly && first.shape === "cap") weigh(candidate, "person", 2.2, "name");
    if (/^\p{Lu}{2,}s$/u.test(first.text)) weigh(candidate, "other", 2.5, "shape");
    else if (first.shape === "mixed" && !MAC.test(first.text) && !/^i[A-Z]/.test(first.text)) weigh(candidate, "company", 1.7, "shape");
    if (HYPHENATED_GIVEN.test(first.text)) weigh(candidate, "person", 0.3, "shape");
    const label = first.text.length > 3 && (bits[0]! & (IS.common | IS.verb)) !== 0 && !/\d/.test(first.text);
    if (first.shape === "caps" && capsOnly && label) weigh(candidate, "other", 2.2, "shape");
    else if (first.shape === "caps" && capsOnly) weighAcronym(candidate, first.text);
    if (bits[0]! & (IS.common | IS.verb | IS.modifier) && first.shape === "cap")
      weigh(candidate, "other", first.initial ? 2.2 : 0.5, "shape");
    if (first.initial && /\p{Ll}ly$/u.test(first.text)) weigh(candidate, "other", 1.6, "shape");
    if (bits[0]! & IS.function && !first.initial && candidate.mode === "prose") weigh(candidate, "company", 1.4, "shape");
    if (/^i[A-Z]/.test(first.text)) weigh(candidate, "other", 2, "shape");
    if (FIGURES.test(first.lower) && !(bits[0]! & IS.company)) weigh(candidate, "other", 4, "shape");
  } else if (candidate.mode !== "caps") {
    const plain = tokens.every((token) => token.shape === "cap" || PARTICLE.has(token.lower) || token.shape === "mixed");
    const few = tokens.length <= (bits[0]! & IS.given ? 6 : 4);
    if (few && plain) weighPersonShape(candidate, bits);
    if (tokens.some((token) => token.shape === "mixed" && !MAC.test(token.text))) weigh(candidate, "company", 1.2, "shape");
    if (bits[0]! & IS.company && !(bits[0]! & (IS.given | IS.surname)) && !(bits.at(-1)! & (IS.given | IS.surname | IS.product))) {
      weigh(candidate, "company", 1.2, "shape");
      weigh(candidate, "person", -1, "shape");
    }
    if (tokens.length === 2 && bits[0]! & IS.demonym && !(bits[0]! & IS.given) && bits[1] === 0) weigh(candidate, "company", 0.8, "shape");
    if (tokens.some((token) => token.text === "&")) weigh(candidate, "company", 2.5, "shape");
    if (BRANCH_PLACES.has(last.lower) && tokens.length <= 4 && !(bits[0]! & (IS.given | IS.common | IS.place))) {
      weigh(candidate, "company", 1.3, "shape");
      weigh(candidate, "person", -1, "shape");
    }
    if (first.shape === "caps" && tokens.length <= 3 && !/\./.test(first.text)) weigh(candidate, "company", 1.2, "shape");
    if (last.shape === "caps" && last.text.length > 1) weigh(candidate, "company", 0.5, "shape");
  }
  if (/\.(?:com|net|io|ai)$/i.test(last.text)) weigh(candidate, "company", 2.5, "shape");
  if (/\p{N}/u.test(first.text) && /\p{L}/u.test(first.text) && first.shape !== "lower")
    weigh(candidate, "company", tokens.length > 1 ? 0.6 : 0.3, "shape");
  if (last.text === "'s" && tokens.length === 2) weigh(candidate, "company", POSSESSIVE_COMPANIES.has(first.lower) ? 1.8 : 1.3, "name");
}

/** "Sun", "Sat", "Mar": short for a day or month, and a name or word of its own as often. */
const isAbbreviated = (key: string): boolean => CALENDAR.has(`${key}.`);

/** Names that general knowledge has whole: places, peoples, days, products, teams, media, bodies. True when that settles it. */
function weighKnown(candidate: Candidate, whole: number, length: number): boolean {
  if (whole & IS.calendar) weigh(candidate, "other", isAbbreviated(candidate.key) ? 2 : 5, "name");
  else if (whole & IS.demonym) weigh(candidate, "other", 4, "name");
  else if (whole & IS.stop) weigh(candidate, "other", 4, "name");
  else if (whole & IS.product) weigh(candidate, "other", 3, "name");
  else if (whole & IS.organisation) weigh(candidate, "organisation", 4, "name");
  else if (whole & IS.media) weigh(candidate, "organisation", 2.5, "name");
  else if (whole & IS.team) weigh(candidate, "organisation", 2, "name");
  else if (whole & IS.place && length === 1 && whole & (IS.given | IS.surname)) weigh(candidate, "place", 1, "name");
  else if (whole & IS.place) weigh(candidate, "place", length > 1 ? 4 : 2.5, "name");
  else if (whole & IS.company && !(candidate.line.bits[candidate.to - 1]! & IS.orgHead))
    weigh(candidate, "company", length > 1 ? 4 : 2, "name");
  else if (length === 1 && whole & (IS.head | IS.orgHead | IS.legal) && whole & IS.common) weigh(candidate, "other", 1.5, "shape");
  else return false;
  return (
    (whole & (IS.calendar | IS.demonym | IS.stop | IS.product)) !== 0 ||
    (length > 1 && (whole & (IS.place | IS.company | IS.organisation | IS.media)) !== 0)
  );
}

function weighHeads(candidate: Candidate): void {
  const { line, from, to } = candidate;
  const count = to - from;
  const last = line.tokens[to - 1]!;
  const bits = line.bits[to - 1]!;
  if (count > 1 && bits & IS.legal && (last.shape !== "lower" || last.text.length === 3)) {
    weigh(candidate, "company", 6, "corporate-suffix", { suffix: last.text });
    return;
  }
  if (count > 2 && last.lower === "exchange" && line.tokens[to - 2]!.lower === "stock") {
    weigh(candidate, "organisation", 5, "corporate-suffix", { suffix: last.text });
    return;
  }
  const head = ofHead(candidate);
  if (head === "republic") {
    weigh(candidate, "place", 4, "name");
    return;
  }
  if (head) {
    const company = COMPANY_OF.has(head) && !isStateBank(candidate, head);
    weigh(candidate, company ? "company" : "organisation", 3.5, "corporate-suffix", { suffix: head });
    return;
  }
  if (count < 2 || candidate.mode === "caps") return;
  const opener = line.tokens[from]!.lower;
  if ((COMPANY_OPENERS.has(opener) || TRADE_OPENERS.has(opener)) && !(bits & IS.orgHead))
    weigh(candidate, "company", 2.4, "corporate-suffix", { suffix: line.tokens[from]!.text });
  if (TEAM_HEADS.has(last.lower)) weigh(candidate, "organisation", 2.6, "corporate-suffix", { suffix: last.text });
  else if (THING_HEADS.has(last.lower)) weigh(candidate, "other", 2.5, "shape");
  else if (MEDIA_HEADS.has(last.lower)) weigh(candidate, "organisation", 2.2, "corporate-suffix", { suffix: last.text });
  else if ((last.lower === "republic" || last.lower === "federation") && line.bits[to - 2]! & IS.demonym)
    weigh(candidate, "place", 4, "name");
  else if (bits & IS.orgHead && !(bits & IS.head)) {
    weigh(candidate, "organisation", WEAK_ORGANISATION_HEADS.has(last.lower) ? 1.8 : 3.2, "corporate-suffix", { suffix: last.text });
  } else if (bits & IS.head) {
    weigh(candidate, "company", WEAK_HEADS.has(last.lower) || TRADES.has(last.lower) ? 2 : 3, "corporate-suffix", { suffix: last.text });
  } else if (count === 2 && PLACE_OPENERS.has(line.tokens[from]!.lower)) {
    weigh(candidate, "place", 1.8, "shape");
    weigh(candidate, "person", -1, "shape");
  } else if (PLACE_WORDS.has(last.lower)) weigh(candidate, "place", WATER.has(last.lower) ? 1.2 : 2.5, "shape");
  if (count > 2 && line.bits[to - 2]! & IS.head && !(bits & (IS.orgHead | IS.head))) weigh(candidate, "company", 1, "shape");
  if (line.bits[from]! & IS.media && line.tokens[from]!.shape === "caps") weigh(candidate, "organisation", 2, "name");
  if (line.bits[from]! & IS.product && count > 1) weigh(candidate, "other", 2, "shape");
  if (STOCK_INDEXES.has(line.tokens[from]!.lower)) weigh(candidate, "other", 4, "shape");
  if (bits & IS.organisation && last.shape !== "lower") weigh(candidate, "organisation", 2.2, "corporate-suffix", { suffix: last.text });
  if (line.bits[to - 1]! & IS.team) weigh(candidate, "organisation", 1.5, "shape");
}

function ofHead(candidate: Candidate): string | null {
  const { line, from, to } = candidate;
  for (let i = from + 1; i < to - 1; i++) {
    const word = line.tokens[i]!.lower;
    if ((word === "of" || word === "for") && OF_HEADS.has(line.tokens[i - 1]!.lower)) return line.tokens[i - 1]!.lower;
  }
  return null;
}

/** "LFP cells", "ATM operator": before a common noun or a figure an acronym is rather a thing. */
function isAttribute({ line, to }: Candidate): boolean {
  const next = line.tokens[to];
  if (next?.shape === "number") return true;
  return next?.shape === "lower" && !(line.bits[to]! & (IS.function | IS.verb | IS.role));
}

function weighAcronym(candidate: Candidate, text: string): void {
  const letters = text.replace(/[^\p{L}]/gu, "").length;
  if (letters < 2) return;
  if (letters <= 6) {
    weigh(candidate, "company", isAttribute(candidate) ? 0.9 : 1.1, "shape");
    weigh(candidate, "organisation", 0.7, "shape");
  } else weigh(candidate, "company", 0.8, "shape");
}

function weighPersonShape(candidate: Candidate, bits: readonly number[]): void {
  const { line, from, to } = candidate;
  const words = line.tokens.slice(from, to);
  const heads = bits[bits.length - 1]! & (IS.head | IS.orgHead | IS.legal);
  const first = bits[0]!;
  if (words.some((word, k) => INITIAL.test(word.text) && k < words.length - 1)) weigh(candidate, "person", 2.3, "shape");
  if (first & IS.given) weigh(candidate, "person", heads ? 1 : first & (IS.place | IS.common) ? 1.6 : 2.3, "shape");
  else if (bits.slice(0, -1).some((bit) => bit & IS.given)) weigh(candidate, "person", 0.8, "shape");
  if (bits[bits.length - 1]! & IS.surname && !heads) weigh(candidate, "person", 1, "shape");
  const hyphen = words.findIndex((word) => HYPHENATED_GIVEN.test(word.text));
  const capsHyphen = words.findIndex((word) => HYPHENATED_CAPS.test(word.text));
  if (hyphen === 1 && first & IS.asianSurname) weigh(candidate, "person", 4, "shape");
  else if (hyphen >= 0 && words.length === 2) weigh(candidate, "person", 1.6, "shape");
  else if (capsHyphen === 0 && words.length === 2 && bits[1]! & IS.asianSurname) weigh(candidate, "person", 3.5, "shape");
  else if (capsHyphen >= 0 && words.length === 2) weigh(candidate, "person", capsHyphen === 0 ? 0.8 : 0.3, "shape");
  if (words.length <= 3 && words.length > 1 && first & IS.asianSurname && !(bits[1]! & (IS.head | IS.common | IS.orgHead)))
    weigh(candidate, "person", 1, "shape");
  if (words.some((word) => PARTICLE.has(word.text))) weigh(candidate, "person", 0.9, "shape");
  if (words.length <= 3 && !bits.some((bit) => bit & (IS.common | IS.place | IS.demonym | IS.head | IS.orgHead | IS.product))) {
    weigh(candidate, "person", words.length === 2 ? 1.1 : 0.6, "shape");
    weigh(candidate, "company", 0.5, "shape");
  } else if (bits.some((bit) => bit & IS.common)) {
    weigh(candidate, "company", 0.5, "shape");
    weigh(candidate, "other", 0.5, "shape");
  }
}
