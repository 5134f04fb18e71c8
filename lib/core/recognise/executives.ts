import type { MentionKind } from "../model/mention.ts";
import type { Candidate } from "./candidate.ts";
import { STATESMEN } from "./lists/roles.ts";
import type { Named } from "./named.ts";
import { clauseVote, executiveVote, type HeldTitle, isOfCompany, type NamesOfLine } from "./stages/people.ts";

/** Whether an article's names are more of companies than of other organisations and people together are few. */
function isBusiness(named: readonly Named[]): boolean {
  const count = (kind: MentionKind): number => new Set(named.filter((one) => one.kind === kind).map((one) => one.cluster)).size;
  const companies = count("company") + count("venture");
  return companies >= 3 && companies > count("organisation");
}

/** "By Jane Doe" and other lines that hold hardly more than a name: the people who made the article. */
function isCredit({ line, from, to }: Candidate): boolean {
  const before = line.tokens[from - 1]?.lower;
  return (before === "by" && from <= 2) || line.tokens.length <= to - from + 2 || (before === "by" && line.tokens.length - to <= 4);
}

/** What is known of the names around a person. */
export interface Company {
  readonly titles: ReadonlyMap<Named, readonly HeldTitle[]>;
  readonly kindOf: ReadonlyMap<Candidate, Named>;
  readonly namesOf: (one: Named) => NamesOfLine;
  readonly sport: boolean;
}

/** More than a title beside the name can make up for. */
const STATE_OFFICE = 4;

function voteOf(one: Named, { titles, kindOf, namesOf, sport }: Company): number {
  const isCompany = (name: Candidate): boolean => kindOf.get(name)?.kind === "company" || kindOf.get(name)?.kind === "venture";
  const isOrganisation = (name: Candidate): boolean => kindOf.get(name)?.kind === "organisation";
  let vote = STATESMEN.has(one.candidate.key) ? -STATE_OFFICE : 0;
  for (const held of titles.get(one) ?? []) vote += executiveVote(held, isCompany, isOrganisation, sport);
  if (!sport) vote += clauseVote(one.candidate);
  if (!sport && isOfCompany(one.candidate, isCompany, namesOf(one))) vote += 1;
  return vote;
}

/** Clusters of people who act for a company, by all their mentions; in business news people without any title count too. */
export function executivesOf(members: ReadonlyMap<string, readonly Named[]>, named: readonly Named[], around: Company): Set<string> {
  const out = new Set<string>();
  const business = !around.sport && isBusiness(named);
  for (const [id, list] of members) {
    if (list[0]!.kind !== "person") continue;
    const vote = list.reduce((sum, one) => sum + voteOf(one, around), 0);
    const untitled = list.every((one) => (around.titles.get(one) ?? []).length === 0) && !list.every((one) => isCredit(one.candidate));
    if (vote > 0 || (vote === 0 && business && untitled)) out.add(id);
  }
  return out;
}
