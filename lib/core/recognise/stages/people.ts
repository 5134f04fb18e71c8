import type { Candidate, TitleBeside } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { SPORT_WORDS } from "../lists/organisations.ts";
import { titleAfter } from "./titles.ts";

/** A title that a mention carries, with the name it is held at where one stands beside it. */
export interface HeldTitle {
  readonly title: TitleBeside;
  readonly at: Candidate | null;
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

/** The titles before and after a person's mention. `names`: the accepted names of its line. */
export function titlesOf(candidate: Candidate, names: NamesOfLine): HeldTitle[] {
  const out: HeldTitle[] = [];
  const { line } = candidate;
  const add = (title: TitleBeside | null): void => {
    if (title && !(title.to - title.from === 1 && line.bits[title.from]! & IS.honorific))
      out.push({ title, at: holderOf(candidate, title, names), line });
  };
  add(candidate.title);
  add(titleAfter(line, candidate.to));
  return out;
}

/** Whether the person stands beside a company's name as its own: "Hyundai Motor's Chung Euisun", "Rene Haas of Arm". */
export function isOfCompany(candidate: Candidate, isCompany: (one: Candidate) => boolean, names: NamesOfLine): boolean {
  const { tokens } = candidate.line;
  const before = tokens[candidate.from - 1]?.text === "'s" ? names.to.get(candidate.from - 1) : undefined;
  if (before && isCompany(before)) return true;
  const link = tokens[candidate.to]?.lower;
  const after = link === "of" || link === "at" ? names.from.get(candidate.to + 1) : undefined;
  return after !== undefined && isCompany(after);
}

/** Whether an article is about sport, by its words. */
export function isSport(lines: readonly Line[]): boolean {
  let sport = 0;
  let words = 0;
  for (const line of lines) {
    for (const token of line.tokens) {
      if (token.shape === "punctuation") continue;
      words++;
      if (SPORT_WORDS.has(token.lower)) sport++;
    }
  }
  return sport >= 3 && sport > words * 0.012;
}

const POLITICAL_LEADS = /\b(?:leader|secretary|member|delegate|dean|principal)s?\b/;

/** What a title says for (positive) or against its holder acting for a company. */
export function executiveVote(
  { title, at }: HeldTitle,
  isCompany: (one: Candidate) => boolean,
  isOrganisation: (one: Candidate) => boolean,
  sport: boolean,
): number {
  const beside = at ? (isCompany(at) ? 1 : isOrganisation(at) ? -1 : 0) : 0;
  if (title.sort === "business") return beside < 0 ? -0.5 : sport && beside === 0 ? 0.3 : 2;
  if (title.sort === "politics") return beside > 0 ? 0 : -3;
  if (title.sort === "sport") return -2;
  if (title.sort === "other") return -0.6;
  if (sport) return -1;
  if (POLITICAL_LEADS.test(title.words.toLowerCase())) return beside > 0 ? 0.5 : -1;
  if (beside !== 0) return beside * 2;
  return /president|chief$|chiefs$/i.test(title.words) ? -0.3 : 0.8;
}
