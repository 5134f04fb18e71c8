import type { TitleBeside } from "../candidate.ts";
import type { Line, Mode } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { FAMILY, RELATIONS, ROLE_IN_COMPANY, SURNAME_TITLES, titleClass } from "../lists/roles.ts";

/** A part of a run of capitalised words, with the title that stands before it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: TitleBeside | null;
}

const LONGEST_TITLE = 12;
const ADDRESSED = new Set(["chairman", "president", "speaker", "justice", "secretary", "mayor", "minister"]);

function titleOf(line: Line, from: number, to: number): TitleBeside {
  const words = line.tokens.slice(Math.max(from, to - LONGEST_TITLE), to).map((token) => token.lower);
  const { start } = line.tokens[Math.max(from, to - LONGEST_TITLE)]!;
  const { end } = line.tokens[to - 1]!;
  return { words: line.folded.text.slice(start, end), sort: titleClass(words), from, to };
}

/** Titles that are given names too before a name of descent: "Sultan Al Jaber", "Sultan bin Sulayem". */
const GIVEN_TITLES = new Set(["sultan", "prince", "malik"]);
const OF_DESCENT = new Set(["al", "bin", "ibn", "ahmed", "ahmad"]);

/** "General Catalyst", "General Atlantic": no officer's surname, as no list has it as one. */
const isFirmWord = (line: Line, i: number): boolean =>
  (line.bits[i]! & (IS.common | IS.place)) !== 0 && !(line.bits[i]! & (IS.given | IS.surname | IS.asianSurname | IS.role));

/** "Burger King", "Dairy Queen": at the end of a name these are no titles. */
const CROWNS = new Set(["king", "queen", "prince", "princess", "baron", "duke", "lord", "captain", "major", "judge"]);
const NO_CROWN = IS.demonym | IS.place | IS.role | IS.modifier | IS.function | IS.honorific | IS.calendar;

/** Whether a capitalised word of a run is (part of) a title there. */
function isTitleWord(line: Line, i: number, from: number, end: number): boolean {
  const bits = line.bits[i]!;
  const token = line.tokens[i]!;
  if (bits & IS.honorific) return !(token.lower === "dr" && i > from && !(line.bits[i - 1]! & ~IS.company));
  if (!(bits & IS.role) || FAMILY.has(token.lower)) return false;
  if (i > 0 && line.bits[i - 1]! & IS.honorific && !ADDRESSED.has(token.lower)) return false;
  const next = i + 1 < end ? line.bits[i + 1]! : 0;
  if (i + 1 < end && line.lexis.bits(`${token.lower} ${line.tokens[i + 1]!.lower}`) & IS.company) return false;
  if (GIVEN_TITLES.has(token.lower) && OF_DESCENT.has(line.tokens[i + 1]?.lower ?? "")) return false;
  if (token.lower === "general" && i === from && i + 2 === end && isFirmWord(line, i + 1)) return false;
  if (token.lower === "executive" && i === from && i + 2 === end && !(next & (IS.given | IS.surname | IS.asianSurname))) return false;
  if (token.lower === "general" && i > from && line.tokens[i - 1]!.lower === "directorate") return false;
  if (token.lower === "partners" && i > from && i + 1 < end && next & IS.place) return false;
  const atEnd = i + 1 === end;
  if (bits & (IS.head | IS.orgHead) && atEnd && i > from) return false;
  if (!atEnd && i + 2 === end && next & (IS.orgHead | IS.legal | IS.head) && !(next & (IS.role | IS.surname | IS.asianSurname)))
    return false;
  if (ROLE_IN_COMPANY.has(token.lower) && next & (IS.head | IS.legal)) return false;
  if (CROWNS.has(token.lower) && atEnd && i > from && !(line.bits[i - 1]! & NO_CROWN)) return false;
  if (SURNAME_TITLES.has(token.lower) && i > from && line.bits[i - 1]! & IS.given && (atEnd || line.tokens[i - 1]!.shape === "cap"))
    return false;
  return true;
}

/** "Vice", "Foreign", "Executive" before a title word; not the last word of a company's name ("SK Group Chairman"). */
function isModifier(line: Line, i: number, from: number, business: boolean): boolean {
  const bits = line.bits[i]!;
  if (!(bits & IS.modifier) || line.tokens[i]!.shape === "punctuation") return false;
  if (!(bits & (IS.head | IS.orgHead)) || !business || i === from) return true;
  return (line.bits[i - 1]! & (IS.modifier | IS.demonym | IS.function)) !== 0;
}

const MINISTERS = new Set(["minister", "ministers", "secretary", "ministry", "commissioner"]);
/** "Civil Aviation" before "Minister": common words say what the minister is of, a company's nouns among them. */
const isOffice = (line: Line, i: number): boolean =>
  line.tokens[i]!.shape === "cap" &&
  (line.bits[i]! & (IS.common | IS.head | IS.orgHead)) !== 0 &&
  !(line.bits[i]! & (IS.place | IS.demonym));

/** Cuts a run of capitalised words at the titles in it: "Kakao CEO Chung Shin-a" is a company, a title and a person. */
export function cutTitles(line: Line, from: number, end: number, mode: Mode): Piece[] {
  const out: Piece[] = [];
  let at = from;
  let title = mode === "caps" ? null : officeBefore(line, from);
  if (title && title.to > from) at = title.to;
  for (let i = at; i < end; i++) {
    if (!isTitleWord(line, i, at, end)) continue;
    let last = i + 1;
    while (
      last < end &&
      (isTitleWord(line, last, at, end) || (line.bits[last]! & IS.modifier && last + 1 < end && isTitleWord(line, last + 1, at, end)))
    )
      last++;
    const business = titleClass(line.tokens.slice(i, last).map((token) => token.lower)) === "business";
    let first = i;
    const honorific = (line.bits[i]! & IS.honorific) !== 0;
    const minister = MINISTERS.has(line.tokens[last - 1]!.lower);
    while (!honorific && first > at && (isModifier(line, first - 1, at, business) || (minister && isOffice(line, first - 1)))) first--;
    if (first > at) out.push({ from: at, to: first, title });
    title = titleOf(line, first, last);
    at = last;
    i = last - 1;
  }
  if (at < end) out.push({ from: at, to: end, title });
  return out.flatMap((piece) => cutAfterLegalForm(line, piece));
}

const FIRM = new Set(["co.", "inc", "inc.", "ltd", "ltd.", "llc", "plc", "gmbh", "corporation", "corp", "corp.", "limited"]);

/** "Acme Corp. Growth Fund": a name ends with its legal form, unless another form or an institution noun closes the run. */
function cutAfterLegalForm(line: Line, piece: Piece): Piece[] {
  for (let i = piece.from + 1; i < piece.to - 1; i++) {
    if (!FIRM.has(line.tokens[i]!.lower)) continue;
    const next = line.bits[i + 1]!;
    if (next & (IS.legal | IS.head | IS.orgHead) || line.tokens[i + 1]!.shape === "punctuation") continue;
    return [{ ...piece, to: i + 1 }, ...cutAfterLegalForm(line, { from: i + 1, to: piece.to, title: null })];
  }
  return [piece];
}

const OFFICES = new Set(
  "state defense defence labor labour commerce treasury health education transportation energy agriculture justice interior finance trade war".split(
    " ",
  ),
);

/** "Secretary of" + "State Warren Christopher": the run's first word still belongs to the title. */
function officeBefore(line: Line, from: number): TitleBeside | null {
  const of = line.tokens[from - 1];
  const head = line.tokens[from - 2];
  if (of?.lower !== "of" || !head || !(head.lower === "secretary" || head.lower === "minister")) return null;
  if (!OFFICES.has(line.tokens[from]!.lower)) return null;
  return titleOf(line, from - 2, from + 1);
}

const INSIDE = IS.role | IS.modifier;

/** A title in lower case directly before a name: "its co-founder and chief executive Sam Altman". */
export function titleBefore(line: Line, from: number): TitleBeside | null {
  let first = from;
  let role = false;
  for (let i = from - 1; i >= 0 && from - i <= 7; i--) {
    const token = line.tokens[i]!;
    const bits = line.bits[i]!;
    if (token.sentence !== line.tokens[from]!.sentence) break;
    const joint =
      (token.lower === "and" || token.text === "-" || token.text === "/") && first < from && i > 0 && (line.bits[i - 1]! & INSIDE) !== 0;
    if (token.shape === "punctuation" && !joint) break;
    if (bits & IS.honorific || bits & IS.role) role = true;
    else if (!(bits & IS.modifier) && !joint) break;
    else if (first === from && !role) break;
    first = i;
  }
  while (first < from && !(line.bits[first]! & INSIDE) && !(line.bits[first]! & IS.honorific)) first++;
  return role && first < from ? titleOf(line, first, from) : null;
}

/** A title and comma before a name: "The city's mayor, Jane Doe, ...". */
export function titleBeforeComma(line: Line, from: number, to: number): TitleBeside | null {
  if (line.tokens[from - 1]?.text !== "," || line.tokens[from - 2]?.shape !== "lower") return null;
  const next = line.tokens[to];
  if (next && next.text !== "," && next.shape !== "lower" && next.text !== ".") return null;
  const title = titleBefore(line, from - 1);
  if (!title || title.to !== from - 1 || !(line.bits[title.to - 1]! & IS.role)) return null;
  const opener = line.tokens[title.from - 1];
  return opener &&
    (opener.text === "'s" ||
      opener.lower === "the" ||
      opener.lower === "its" ||
      opener.lower === "their" ||
      opener.lower === "a" ||
      opener.lower === "his" ||
      opener.lower === "her" ||
      opener.lower === "our" ||
      opener.lower === "whose")
    ? title
    : null;
}

/** "The governor of the Central Bank of Egypt, Hassan Abdalla,": a title with what it is held at before the comma. */
export function titleOfBeforeComma(line: Line, from: number, to: number): TitleBeside | null {
  const next = line.tokens[to];
  if (line.tokens[from - 1]?.text !== "," || (next && next.text !== "," && next.shape !== "lower" && next.text !== ".")) return null;
  for (let i = from - 3; i >= 0 && i > from - 12; i--) {
    const token = line.tokens[i]!;
    if (token.sentence !== line.tokens[from]!.sentence || (token.shape === "punctuation" && token.text !== "'s")) return null;
    if (token.lower !== "of" || !(line.bits[i - 1]! & IS.role)) continue;
    const title = titleBefore(line, i);
    const opener = title ? line.tokens[title.from - 1] : undefined;
    const stated = title ? TO_BE.has(line.tokens[title.from - 2]?.lower ?? "") : true;
    return title && !stated && opener && (opener.lower === "the" || opener.lower === "a") ? title : null;
  }
  return null;
}
/** "is a member of X, Y and Z": what the subject is, not what Y is. */
const TO_BE = new Set(["is", "are", "was", "were", "be", "became", "become", "becomes", "remains", "remained"]);

/** "whose boss is Zak Brown", "Its founder is X": a title, a form of to be, a name. */
export function titleIsBefore(line: Line, from: number): TitleBeside | null {
  const verb = line.tokens[from - 1]?.lower;
  if (verb !== "is" && verb !== "was" && verb !== "remains") return null;
  const title = titleBefore(line, from - 1);
  const opener = title ? line.tokens[title.from - 1] : undefined;
  return title && opener && (opener.text === "'s" || POSSESSIVE.has(opener.lower)) ? title : null;
}
const POSSESSIVE = new Set(["its", "whose", "their", "his", "her", "the"]);

const MARKET = new Set(["market", "industry", "segment", "sector", "world"]);

const LONGEST_ASIDE = 9;

/** Where the clause goes on after an aside between commas: "X, formerly of Y, | is its finance chief". */
function afterAside(line: Line, to: number): number {
  if (line.tokens[to]?.text !== ",") return to;
  if (line.tokens[to + 1]?.lower === "who") return to + 2;
  for (let i = to + 2; i < to + LONGEST_ASIDE && line.tokens[i]?.sentence === line.tokens[to]!.sentence; i++)
    if (line.tokens[i]!.text === ",") return i + 1;
  return to;
}

/** A title after a form of to be: "X is the chief executive of". */
export function titleIs(line: Line, end: number): TitleBeside | null {
  const to = afterAside(line, end);
  const verb = line.tokens[to]?.lower;
  if (verb !== "is" && verb !== "was" && verb !== "became" && verb !== "becomes") return null;
  for (let i = to + 1; i < to + 6 && line.tokens[i]; i++) {
    const bits = line.bits[i]!;
    if (bits & INSIDE) {
      let last = i;
      while (line.tokens[last] && line.bits[last]! & INSIDE) last++;
      return line.bits[last - 1]! & IS.role ? titleOf(line, i, last) : null;
    }
    if (!(bits & (IS.function | IS.demonym)) || line.tokens[i]!.lower === "not") return null;
  }
  return null;
}

/** A title after a name and comma: ", chief executive of", ", 51, the firm's founder". Looks at the next twelve words. */
export function titleAfter(line: Line, to: number): TitleBeside | null {
  const first = readTitleAfter(line, to);
  const title = first && RELATIONS.has(line.tokens[first.to - 1]!.lower) ? (officeAfterRelation(line, first) ?? first) : first;
  if (!title) return null;
  const next = line.tokens[title.to];
  if (next?.text === "'s") return null;
  const owner = line.tokens[to + 1]?.lower;
  const ofMarket = MARKET.has(line.tokens[title.to - 2]?.lower ?? "") || MARKET.has(line.tokens[title.from - 1]?.lower ?? "");
  if (owner === "whose" || (ofMarket && title.sort === "lead")) return null;
  if (next && next.shape !== "punctuation" && next.shape !== "lower" && next.spaced) return null;
  const goesOn = next?.shape === "lower" && (line.bits[title.to]! & IS.function) !== 0;
  if ((owner === "its" || owner === "their") && next && next.shape !== "punctuation" && !goesOn) return null;
  return title;
}

/** ", the younger brother of Chairman Chey Tae-won and vice chairman of SK On": the office after "and" tells more. */
function officeAfterRelation(line: Line, relation: TitleBeside): TitleBeside | null {
  for (let i = relation.to; i < relation.to + 12; i++) {
    const token = line.tokens[i];
    if (!token || token.sentence !== line.tokens[relation.from]!.sentence || token.text === ",") return null;
    if (token.lower !== "and") continue;
    let last = i + 1;
    while (line.tokens[last] && line.bits[last]! & (INSIDE | IS.function) && line.tokens[last]!.lower !== "of") last++;
    const title = last > i + 1 ? titleBefore(line, last) : null;
    return title && line.tokens[title.from]!.shape === "lower" ? title : null;
  }
  return null;
}

function readTitleAfter(line: Line, to: number): TitleBeside | null {
  const tokens = line.tokens;
  let open = to;
  if (tokens[to]?.text === "(")
    for (let k = to + 1; k < to + 6 && tokens[k]; k++) if (tokens[k]!.text === ")" && tokens[k + 1]?.text === ",") open = k + 1;
  const comma = tokens[open];
  if (!comma || !(comma.text === "," || comma.text === "(" || comma.text === "–" || comma.text === "—")) return null;
  let i = open + 1;
  if (tokens[i]?.shape === "number" && (tokens[i + 1]?.text === "," || tokens[i + 1]?.text === ")")) i += 2;
  for (let steps = 0; steps < 9; steps++, i++) {
    const token = tokens[i];
    if (!token || token.sentence !== comma.sentence) return null;
    const bits = line.bits[i]!;
    if (bits & IS.role && !FAMILY_CAP(token.text, token.lower)) {
      let first = i;
      while (first > open + 1 && line.bits[first - 1]! & IS.modifier && tokens[first - 1]!.shape !== "punctuation") first--;
      let last = i + 1;
      while (
        tokens[last] &&
        (line.bits[last]! & INSIDE ||
          ((tokens[last]!.lower === "and" || tokens[last]!.text === "&") && (line.bits[last + 1] ?? 0) & INSIDE))
      )
        last++;
      return titleOf(line, first, last);
    }
    if (token.shape === "punctuation" && token.text !== "'s" && token.text !== "-") return null;
    if (bits & IS.verb && !(bits & IS.modifier) && token.shape === "lower" && !token.lower.endsWith("ing") && !(bits & IS.demonym)) {
      if (!(bits & IS.common)) return null;
    }
    if (CLOSERS.has(token.lower) || token.lower.endsWith("-in-law")) return null;
  }
  return null;
}

/** After these, as after ", son-in-law of", a title is another's: ", led by the chairman". */
const CLOSERS = new Set(["who", "which", "said", "says", "by"]);
const FAMILY_CAP = (text: string, lower: string): boolean => text !== lower && FAMILY.has(lower);
