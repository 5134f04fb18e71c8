import type { MentionKind } from "../model/mention.ts";
import type { Candidate } from "./candidate.ts";
import { IS } from "./lists/lexis.ts";
import { KNOWN_LEADERS, STATESMEN } from "./lists/roles.ts";
import { SPEECH } from "./lists/verbs.ts";
import type { Named } from "./named.ts";
import { IN_OFFICE, officeFrom, ownFirm, tieAfter, tieBefore } from "./stages/company-ties.ts";
import { clauseVote, endOfList, executiveVote, LEADS, PUBLIC } from "./stages/office.ts";
import { type HeldTitle, isOfCompany, type NamesOfLine } from "./stages/people.ts";

/** Whether an article's names are more of companies than of other organisations. */
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

/** What leaders of companies are said to have done as well as others. */
const CAREER = new Set(
  "began joined left became took takes worked works served serves spent moved moves started came comes replaced replaces succeeded succeeds follows followed stepped steps said told says helped has had turned built returned resigned retired oversees oversaw ran".split(
    " ",
  ),
);

/** "Carlos Marín, a taxi driver in Iztapalapa", "Ethel Kowalczyk, 71": said to be something, and no executive. */
function isDescribed({ line, from, to }: Candidate): boolean {
  if (line.tokens[from - 1]?.shape === "lower" && PUBLIC.has(line.tokens[from - 1]!.lower)) return true;
  if (line.tokens[to]?.text !== ",") return false;
  const next = line.tokens[to + 1];
  if (next?.lower === "whose" && PUBLIC.has(line.tokens[to + 2]?.lower ?? "")) return true;
  const who = next?.lower === "who" ? line.tokens[to + 2] : undefined;
  if (who && !(line.bits[to + 2]! & (IS.function | IS.modifier)) && !LEADS.has(who.lower) && !CAREER.has(who.lower)) return true;
  return next?.lower === "a" || next?.lower === "an" || (next?.shape === "number" && /^\d\d$/.test(next.text));
}

const LONGEST_TEASER = 16;

/** A short line without a full stop that names no company: a teaser for another story. */
function isTeaser(one: Named, { kindOf, namesOf }: Company): boolean {
  const { tokens } = one.candidate.line;
  if (tokens.length > LONGEST_TEASER || tokens.at(-1)!.text === ".") return false;
  return ![...namesOf(one).from.values()].some((name) => kindOf.get(name)?.kind === "company" || kindOf.get(name)?.kind === "venture");
}

/** What is known of the names around a person. */
export interface Company {
  readonly titles: ReadonlyMap<Named, readonly HeldTitle[]>;
  readonly kindOf: ReadonlyMap<Candidate, Named>;
  readonly namesOf: (one: Named) => NamesOfLine;
  /** How often each cluster is mentioned. */
  readonly mentions: ReadonlyMap<string, number>;
  readonly sport: boolean;
  readonly business: boolean;
}

/** A title of state counts no more than this against a tie to a company that the article states ("QatarEnergy, led by the minister"). */
const STATE_TITLE = 1;
/** Known from the news to lead companies: enough where nothing else is said. */
const KNOWN_LEADER = 0.6;

const OPINION = new Set(
  "sees expects reckons estimates predicts doubts called calls counts rates does did joked believes is isn't was raised raises lowered lowers upgraded upgrades downgraded downgrades points values would could might".split(
    " ",
  ),
);
const speaks = ({ line }: Candidate, at: number): boolean => {
  const word = line.tokens[at]?.lower ?? "";
  return SPEECH.has(word) || OPINION.has(word);
};

/** "said Dan Ives of Wedbush": whoever speaks for a house of which the article says nothing else watches the company, and doesn't lead it. */
function outsiderVote(one: Named, { kindOf, namesOf, mentions }: Company): number {
  const { candidate } = one;
  const { line, from, to } = candidate;
  const names = namesOf(one);
  const before = line.tokens[from - 1]?.text === "'s" || line.tokens[from - 1]?.text === "," ? names.to.get(from - 1) : undefined;
  const own = before && line.tokens[from - 1]!.text === "," && line.tokens[before.from - 1]?.text !== "At" ? undefined : before;
  const at = line.tokens[to]?.text === "," ? to + 1 : to;
  const link = line.tokens[at]?.lower ?? "";
  const house = own ?? (link === "of" || link === "at" || link === "with" ? names.from.get(at + 1) : undefined);
  const known = house && kindOf.get(house);
  if (known?.kind !== "company" || (mentions.get(known.cluster) ?? 0) > 1) return 0;
  return speaks(candidate, from - 1) || speaks(candidate, own ? to : house!.to + (at > to ? 1 : 0)) ? -2 : 0;
}

function votesOf(one: Named, around: Company): { for: number; against: number } {
  const { titles, kindOf, namesOf, sport, business } = around;
  const isCompany = (name: Candidate): boolean => kindOf.get(name)?.kind === "company" || kindOf.get(name)?.kind === "venture";
  const isOrganisation = (name: Candidate): boolean => kindOf.get(name)?.kind === "organisation";
  const names = namesOf(one);
  const votes = (titles.get(one) ?? []).map((held) => executiveVote(held, isCompany, isOrganisation, { sport, business }));
  if (!sport)
    votes.push(
      ownFirm(one.candidate, (name) => kindOf.get(name)?.kind === "person", names),
      clauseVote({ ...one.candidate, to: endOfList(one.candidate, names).to }),
      tieAfter(one.candidate, names, isCompany),
    );
  const outsider = sport ? 0 : outsiderVote(one, around);
  votes.push(outsider || (isOfCompany(one.candidate, isCompany, names) ? 1 : 0), tieBefore(one.candidate, names, isCompany));
  const { line, to } = one.candidate;
  if (line.bits[to - 1]! & IS.leader) votes.push(KNOWN_LEADER);
  const sum = (list: readonly number[]): number => list.reduce((total, vote) => total + vote, 0);
  return { for: sum(votes.filter((vote) => vote > 0)), against: -sum(votes.filter((vote) => vote < 0)) };
}

function verdictOf(list: readonly Named[], around: Company): number {
  if (list.some(({ candidate: { key } }) => STATESMEN.has(key) || STATESMEN.has(key.replaceAll(" ", "-").replace("-", " ")))) return -1;
  const votes = list.map((one) => votesOf(one, around));
  const positive = votes.reduce((total, vote) => total + vote.for, 0);
  const against = votes.reduce((total, vote) => total + vote.against, 0);
  return positive - (positive >= 1.5 ? Math.min(against, STATE_TITLE) : against);
}

const isRelation = ({ title }: HeldTitle): boolean => IN_OFFICE.has(title.words.toLowerCase());

/** Those who follow an executive in office, or are followed by one, were executives too. */
function addFollowers(
  out: Set<string>,
  undecided: ReadonlySet<string>,
  members: ReadonlyMap<string, readonly Named[]>,
  around: Company,
): void {
  for (const [id, list] of members)
    for (const one of list) {
      const other = one.kind === "person" ? officeFrom(one.candidate, around.namesOf(one)) : null;
      const before = other && around.kindOf.get(other)?.cluster;
      if (!before) continue;
      if (out.has(before) && undecided.has(id)) out.add(id);
      else if (out.has(id) && undecided.has(before)) out.add(before);
    }
}

/** Whether a company is named in the person's line. */
const isNearCompany = (one: Named, { kindOf, namesOf }: Company): boolean =>
  [...namesOf(one).from.values()].some((name) => kindOf.get(name)?.kind === "company");

/** "Ryanair ended flat after Michael O'Leary told radio ...": the sentence's subject, its first name, is a company. */
function isBesideSubject(one: Named, { kindOf, namesOf }: Company): boolean {
  const { line, from } = one.candidate;
  const [first] = line.sentences[line.tokens[from]!.sentence]!;
  for (let i = first; i < from; i++) {
    const name = namesOf(one).from.get(i);
    if (name) return i <= first + 1 && kindOf.get(name)?.kind === "company" && line.tokens[name.to]?.text !== "'s";
  }
  return false;
}

/** Where an article has executives at all, those whom everybody knows to be one need no title. */
function addKnownLeaders(out: Set<string>, members: ReadonlyMap<string, readonly Named[]>): void {
  if (out.size === 0) return;
  for (const [id, list] of members) if (list.some(({ candidate }) => KNOWN_LEADERS.has(candidate.key))) out.add(id);
}

/** Clusters of people who act for a company, by all their mentions; where most titles are of business, people without any count too. */
export function executivesOf(
  members: ReadonlyMap<string, readonly Named[]>,
  named: readonly Named[],
  known: Omit<Company, "business" | "mentions">,
): Set<string> {
  const around: Company = {
    ...known,
    mentions: new Map([...members].map(([id, list]) => [id, list.length])),
    business: !known.sport && isBusiness(named),
  };
  const out = new Set<string>();
  const open = new Set<string>();
  let others = 0;
  for (const [id, list] of members) {
    if (list[0]!.kind !== "person") continue;
    const vote = verdictOf(list, around);
    const untitled =
      list.every((one) => (around.titles.get(one) ?? []).every(isRelation) && !isDescribed(one.candidate)) &&
      !list.every((one) => isCredit(one.candidate) || isTeaser(one, around));
    if (vote > 0) out.add(id);
    else if (vote === 0 && untitled) open.add(id);
    else others++;
  }
  addFollowers(out, open, members, around);
  if (around.business || around.sport) addKnownLeaders(out, members);
  if (!around.business) return out;
  const mostLead = out.size * 1.5 > others && out.size >= open.size;
  for (const id of open)
    if (
      (mostLead && members.get(id)!.some((one) => isNearCompany(one, around))) ||
      members.get(id)!.some((one) => isBesideSubject(one, around))
    )
      out.add(id);
  return out;
}
