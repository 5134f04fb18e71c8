import type { TitleBeside } from "../candidate.ts";
import type { Line, Mode } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { FAMILY, ROLE_IN_COMPANY, SURNAME_TITLES, titleClass } from "../lists/roles.ts";

/** A part of a run of capitalised words, with the title that stands before it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: TitleBeside | null;
}

const LONGEST_TITLE = 12;
const ADDRESSED = new Set(["chairman", "president", "speaker", "justice", "secretary", "mayor", "minister"]);

/** The title in a token range, with its class. */
export function titleOf(line: Line, from: number, to: number): TitleBeside {
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
  if (!(bits & IS.role) || FAMILY.has(token.lower) || line.tokens[i - 1]?.text === "&") return false;
  if (i > 0 && line.bits[i - 1]! & IS.honorific && !ADDRESSED.has(token.lower)) return false;
  const next = i + 1 < end ? line.bits[i + 1]! : 0;
  if (i + 1 < end && line.lexis.bits(`${token.lower} ${line.tokens[i + 1]!.lower}`) & IS.company) return false;
  if (GIVEN_TITLES.has(token.lower) && OF_DESCENT.has(line.tokens[i + 1]?.lower ?? "")) return false;
  if (token.lower === "general" && i === from && i + 2 === end && isFirmWord(line, i + 1)) return false;
  if (token.lower === "executive" && i === from && i + 2 === end && !(next & (IS.given | IS.surname | IS.asianSurname))) return false;
  if (
    token.lower === "general" &&
    i > from &&
    (line.tokens[i - 1]!.lower === "directorate" || (i + 1 === end && !(line.bits[i - 1]! & (IS.role | IS.modifier))))
  )
    return false;
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
  "affairs relations planning technology science communications culture tourism housing works resources water sports youth women immigration employment industry mines petroleum infrastructure digital state defense defence labor labour commerce treasury health education transportation energy agriculture justice interior finance trade war".split(
    " ",
  ),
);

const isOfficeWord = (line: Line, i: number): boolean =>
  line.tokens[i]!.shape === "cap" &&
  (OFFICES.has(line.tokens[i]!.lower) || (isOffice(line, i) && !(line.bits[i]! & (IS.given | IS.surname | IS.asianSurname))));

/** "Secretary of" + "State Warren Christopher": the run's first word still belongs to the title. */
function officeBefore(line: Line, from: number): TitleBeside | null {
  const of = line.tokens[from - 1];
  const head = line.tokens[from - 2];
  if (of?.lower !== "of" || !head) return null;
  if (head.lower === "chief" && line.tokens[from]!.lower === "staff") return titleOf(line, from - 2, from + 1);
  if (head.lower !== "secretary" && head.lower !== "minister") return null;
  let to = from;
  while (line.tokens[to + 1] && to < from + 4 && isOfficeWord(line, to)) to++;
  return to > from ? titleOf(line, from - 2, to) : null;
}
