import type { Candidate } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { COMPANY_NOUNS } from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { APPOINTS } from "../lists/verbs.ts";
import type { NamesOfLine } from "./people.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const BUILT_BY = set(
  "founded co-founded cofounded led headed run owned co-owned controlled chaired started launched managed backed created established up",
);
const FOUNDED = set("founded co-founded cofounded started launched built founding co-founding runs ran");
const FOLLOWS = set("succeed succeeds succeeded succeeding replace replaces replaced replacing follow follows followed following");
const PRONOUNS = set("he she who will to");
const HOLDS = set("own owns owned hold holds held control controls controlled sell sells sold buy buys bought");
const SHARE = set("percent per % stake stakes shares stock holding");
const FINANCIAL_AUDIENCE = set("analysts shareholders investors staff employees");
const LETTERS = set("note memo letter email e-mail message mail");
const CALL = set("earnings investor conference analyst results shareholder shareholders");

const OWNED: ReadonlySet<string> = new Set([...COMPANY_NOUNS, "house", "vehicle", "empire"]);

type IsName = (one: Candidate) => boolean;

/** Goes back over a list of names and titles ("by A and B") to the word before it. */
function beforeList(line: Line, from: number, names: NamesOfLine): number {
  let i = from - 1;
  for (let steps = 0; steps < 16 && i >= 0; steps++) {
    const name = names.to.get(i + 1);
    const token = line.tokens[i]!;
    if (name && name.from <= i) i = name.from - 1;
    else if (token.lower === "and" || token.text === "," || line.bits[i]! & (IS.role | IS.modifier | IS.honorific | IS.demonym)) i--;
    else break;
  }
  return i;
}

/** Whether a company is named in the eight words before a place in its sentence. */
function companyBefore(line: Line, at: number, names: NamesOfLine, isCompany: IsName): boolean {
  for (let i = at; i > at - 8 && i > 0; i--) {
    if (line.tokens[i - 1]!.sentence !== line.tokens[at]!.sentence) return false;
    const name = names.to.get(i);
    if (name) return isCompany(name);
  }
  return false;
}

/** A noun for a company in lower case; no title, as "leader" may be. */
const isOwned = (line: Line, at: number): boolean =>
  at >= 0 && OWNED.has(line.tokens[at]!.lower) && line.tokens[at]!.shape === "lower" && !(line.bits[at]! & IS.role);

/** "Geely, founded by X", "co-founded Aspen with X", "Kohl's names X": what the words before a person say of a tie to a company. */
export function tieBefore({ line, from }: Candidate, names: NamesOfLine, isCompany: IsName): number {
  const at = beforeList(line, from, names);
  if (line.tokens[from - 1]?.lower === "whose" && companyBefore(line, from - 1, names, isCompany)) return 1.2;
  const link = line.tokens[at];
  if (!link || link.sentence !== line.tokens[from]!.sentence) return 0;
  if (link.lower === "by" && BUILT_BY.has(line.tokens[at - 1]?.lower ?? "") && companyBefore(line, at - 1, names, isCompany)) return 1.6;
  if (APPOINTS.has(link.lower) && companyBefore(line, at, names, isCompany)) return 1.2;
  if (link.lower === "of" && isOwned(line, at - 1)) return 1.2;
  if (link.lower === "to" && (line.tokens[at - 1]?.lower === "belongs" || line.tokens[at - 1]?.lower === "belonged"))
    return companyBefore(line, at - 1, names, isCompany) ? 1.6 : 0;
  if (link.lower === "under" && companyBefore(line, at, names, isCompany)) return 1.6;
  if (FOLLOWS.has(link.lower) && PRONOUNS.has(line.tokens[at - 1]?.lower ?? "")) return 1;
  if (link.lower !== "with") return 0;
  for (let i = at - 1; i > at - 9 && i > 0 && line.tokens[i]!.sentence === link.sentence; i--)
    if (FOUNDED.has(line.tokens[i]!.lower)) return names.from.has(i + 1) && isCompany(names.from.get(i + 1)!) ? 1.6 : 0;
  return 0;
}

/** "X will own 41 percent", "told analysts", "on an earnings call": what the words after a person say of a tie to a company. */
export function tieAfter({ line, from, to }: Candidate, names: NamesOfLine, isCompany: IsName): number {
  const { tokens } = line;
  const { sentence } = tokens[from]!;
  let holds = false;
  for (let i = to; i < to + 12; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return 0;
    if ((token.lower === "his" || token.lower === "her") && names.from.has(i + 1) && isCompany(names.from.get(i + 1)!)) return 1;
    if (i < to + 3 && HOLDS.has(token.lower)) holds = true;
    if (holds && i < to + 8 && SHARE.has(token.lower)) return 1.2;
    if (FINANCIAL_AUDIENCE.has(token.lower) && tokens[i - 1]?.lower === "told" && i < to + 3) return 1.2;
    if (FINANCIAL_AUDIENCE.has(token.lower) && tokens[i - 1]?.lower === "to" && LETTERS.has(tokens[i - 2]?.lower ?? "")) return 1.2;
    if (token.lower === "meeting" && (tokens[i - 1]!.lower === "annual" || tokens[i - 1]!.lower === "general")) return 1.2;
    if (token.lower === "call" && CALL.has(tokens[i - 1]!.lower)) return 1.2;
  }
  return 0;
}

const FIRMS = set("company firm group start-up startup business venture carmaker airline bank chain fund studio");
const THEIR = set("his her their");
const FAR = 30;

/** "Jane Doe and Jim Roe wrote software in 2015. Next month their company ...": a firm said to be the person's, before anybody else is named. */
export function ownFirm({ line, from, to }: Candidate, isPerson: IsName, names: NamesOfLine): number {
  const next = line.tokens.slice(to, to + 3).map(({ lower }) => lower);
  if (line.tokens[from - 1]?.lower === "under" && next[0] === "," && next[1] === "the" && FIRMS.has(next[2] ?? "")) return 1.2;
  for (let i = to; i < to + FAR && line.tokens[i]; i++) {
    if (THEIR.has(line.tokens[i]!.lower) && FIRMS.has(line.tokens[i + 1]?.lower ?? "")) return 1.2;
    const name = names.from.get(i);
    if (name && isPerson(name) && line.tokens[i - 1]?.lower !== "and" && line.tokens[i - 1]?.text !== ",") return 0;
  }
  return 0;
}

/** What one holder of an office is to another: "his predecessor". */
export const IN_OFFICE = set("predecessor successor counterpart");
const HIS = set("his her their whose");

/** The person that this one follows in office or hands it to, where the sentence names both; null otherwise. */
export function officeFrom({ line, from, to, title }: Candidate, names: NamesOfLine): Candidate | null {
  const { tokens } = line;
  if (title && IN_OFFICE.has(title.words.toLowerCase()) && HIS.has(tokens[title.from - 1]?.lower ?? "")) {
    for (let i = title.from - 1; i > 0 && i > title.from - FAR * 2; i--) {
      const name = names.to.get(i);
      if (name?.evidence.some(({ sort }) => sort === "person")) return name;
    }
    return null;
  }
  const at = beforeList(line, from, names);
  const word = tokens[at]?.lower ?? "";
  const follows =
    FOLLOWS.has(word) || ((word === "from" || word === "for") && (tokens[at - 1]?.lower === "over" || tokens[at - 1]?.lower === "baton"));
  if (follows) {
    for (let i = at; i > at - 12 && i > 0 && tokens[i - 1]!.sentence === tokens[from]!.sentence; i--) {
      const name = names.to.get(i);
      if (name) return name;
    }
    return null;
  }
  for (let i = to; i < to + 4 && tokens[i]; i++) {
    if (!FOLLOWS.has(tokens[i]!.lower)) continue;
    for (let k = i + 1; k < i + 4; k++) if (names.from.has(k)) return names.from.get(k)!;
  }
  return null;
}
