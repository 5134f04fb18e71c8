import type { Candidate, TitleBeside } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { titleAfter, titleBefore, titleBeforeComma, titleIs } from "./title-place.ts";

/** A title that a mention carries, with the name it is held at where one stands beside it. */
export interface HeldTitle {
  readonly title: TitleBeside;
  readonly at: Candidate | null;
  /** The name before "its" or "whose" that the title is probably held at. */
  readonly meant: Candidate | null;
  readonly line: Line;
}

/** The accepted names of one line, found by where they begin and end. */
export interface NamesOfLine {
  readonly from: ReadonlyMap<number, Candidate>;
  readonly to: ReadonlyMap<number, Candidate>;
}

const OF = new Set(["of", "at", "for", "with"]);

function holderOf(candidate: Candidate, title: TitleBeside, names: NamesOfLine): Candidate | null {
  const { tokens } = candidate.line;
  const before = names.to.get(title.from) ?? (tokens[title.from - 1]?.text === "'s" ? names.to.get(title.from - 1) : undefined);
  if (before) return before;
  if (!OF.has(tokens[title.to]?.lower ?? "")) return null;
  for (let i = title.to + 1; i < title.to + 6; i++) {
    const name = names.from.get(i);
    if (name) return name;
    if (!tokens[i] || tokens[i]!.shape === "punctuation") return null;
  }
  return null;
}

const PRONOUNS = new Set(["its", "whose", "their"]);

/** "... the Commission must agree. Its head, Aminu Maida": the last name before the pronoun that no person has. */
function meantBy(line: Line, title: TitleBeside, names: NamesOfLine): Candidate | null {
  if (!PRONOUNS.has(line.tokens[title.from - 1]?.lower ?? "")) return null;
  for (let i = title.from - 1; i > 0 && i > title.from - 40; i--) {
    const name = names.to.get(i);
    if (name && !name.title) return name;
  }
  return null;
}

/** "Former presidents Alejandro Toledo and Ollanta Humala": a title in the plural holds for the names after "and" too. */
function pluralTitle({ line, from }: Candidate, names: NamesOfLine): TitleBeside | null {
  for (let at = from, steps = 0; steps < 6; steps++) {
    const joint = line.tokens[at - 1];
    if (joint?.lower !== "and" && joint?.text !== ",") return null;
    const other = names.to.get(at - 1) ?? (line.tokens[at - 2]?.text === "," ? names.to.get(at - 2) : undefined);
    if (!other) return null;
    if (other.title) return /s$/.test(line.tokens[other.title.to - 1]!.lower) ? other.title : null;
    at = other.from;
  }
  return null;
}

/** The titles before and after a person's mention. `names`: the accepted names of its line. */
export function titlesOf(candidate: Candidate, names: NamesOfLine): HeldTitle[] {
  const out: HeldTitle[] = [];
  const { line } = candidate;
  const add = (title: TitleBeside | null): void => {
    if (title && !(title.to - title.from === 1 && line.bits[title.from]! & IS.honorific))
      out.push({ title, at: holderOf(candidate, title, names), meant: meantBy(line, title, names), line });
  };
  add(candidate.title ?? pluralTitle(candidate, names));
  const { title } = candidate;
  if (title && line.bits[title.from]! & IS.honorific)
    add(titleBefore(line, title.from) ?? titleBeforeComma(line, title.from, candidate.to));
  add(titleAfter(line, candidate.to) ?? titleIs(line, candidate.to) ?? titleNext(line, candidate.from));
  return out;
}

/** "Jane Doe has an answer ready. The chief executive wants ...": the next sentence names the office of this one's subject. */
function titleNext(line: Line, from: number): TitleBeside | null {
  const number = line.tokens[from]!.sentence;
  const [own, next] = [line.sentences[number], line.sentences[number + 1]];
  if (!own || !next || from > own[0] || line.tokens[next[0]]!.lower !== "the") return null;
  let last = next[0] + 1;
  while (line.tokens[last]?.shape === "lower" && line.bits[last]! & (IS.role | IS.modifier)) last++;
  const title = last > next[0] + 1 ? titleBefore(line, last) : null;
  const after = line.tokens[last];
  return title?.sort === "business" && after?.shape === "lower" && after.lower !== "of" && after.lower !== "at" ? title : null;
}

/** Whether the person stands beside a company's name as its own or its owner: "Hyundai Motor's Chung Euisun", "Rene Haas of Arm", "Ratcliffe's Ineos". */
export function isOfCompany(candidate: Candidate, isCompany: (one: Candidate) => boolean, names: NamesOfLine): boolean {
  const { tokens } = candidate.line;
  const before = tokens[candidate.from - 1]?.text === "'s" ? names.to.get(candidate.from - 1) : undefined;
  if (before && isCompany(before)) return true;
  const own = tokens[candidate.to]?.text === "'s" ? names.from.get(candidate.to + 1) : undefined;
  if (own && isCompany(own)) return true;
  const of =
    tokens[candidate.from - 1]?.lower === "of"
      ? names.to.get(candidate.from - (tokens[candidate.from - 2]?.text === "," ? 2 : 1))
      : undefined;
  if (of && isCompany(of)) return true;
  const link = tokens[candidate.to]?.lower;
  const after = link === "of" || link === "at" ? names.from.get(candidate.to + 1) : undefined;
  return after !== undefined && isCompany(after);
}
