import type { Nlp, NlpTerm } from "../../nlp/types.ts";
import { type Candidate, weigh } from "../candidate.ts";
import { KEEP } from "../decide.ts";
import { type Group, groupTotals, winner } from "../group.ts";
import { IS } from "../lists/lexis.ts";

/** What the parser adds to one sort when all its words agree. */
const MOST = 0.9;
/** A name that this doesn't lift over the bar isn't asked about: nearly all of those stay below it. */
const LIFT = 0.63;
const DECIDED_TOTAL = 1.2;
const DECIDED_LEAD = 0.4;
/** Words on each side that the parser sees; more would cost time and tell little. */
const WINDOW = 3;
const LONGEST_SENTENCE = 1200;

/** Asks the parser about names that grammar left open, one sentence for each, so that most sentences are never parsed. */
export function weighParsed(perLine: readonly (readonly Candidate[])[], groups: ReadonlyMap<string, Group>, nlp: Nlp): void {
  const asked = new Map<string, Candidate[]>();
  for (const group of groups.values()) {
    const { total, lead } = winner(groupTotals(group));
    if ((total >= DECIDED_TOTAL && lead >= DECIDED_LEAD) || total + LIFT < KEEP) continue;
    const candidate = group.candidates.find((one) => one.mode === "prose");
    if (!candidate) continue;
    const sentence = candidate.line.tokens[candidate.from]!.sentence;
    const key = `${candidate.line.index}:${sentence}`;
    const list = asked.get(key);
    if (list) list.push(candidate);
    else asked.set(key, [candidate]);
  }
  if (perLine.length === 0) return;
  for (const list of asked.values()) readSentence(list, nlp);
}

function readSentence(list: readonly Candidate[], nlp: Nlp): void {
  const { line } = list[0]!;
  const number = line.tokens[list[0]!.from]!.sentence;
  const range = line.sentences[number];
  if (!range) return;
  const first = Math.max(range[0], Math.min(...list.map(({ from }) => from)) - WINDOW);
  const last = Math.min(range[1], Math.max(...list.map(({ to }) => to)) + WINDOW);
  const { start } = line.tokens[first]!;
  const { end } = line.tokens[last - 1]!;
  if (end - start > LONGEST_SENTENCE) return;
  const terms = nlp.parse(line.folded.text.slice(start, end));
  for (const candidate of list) {
    const own = terms.filter((term) => term.start + start < candidate.end && candidate.start < term.end + start);
    if (own.length) weighTags(candidate, own);
  }
}

function weighTags(candidate: Candidate, terms: readonly NlpTerm[]): void {
  const share = (tag: string): number => terms.filter((term) => term.tags.has(tag)).length / terms.length;
  const person = share("Person");
  const organisation = share("Organization");
  const place = share("Place");
  if (person > 0) weigh(candidate, "person", MOST * person, "shape");
  const body = (candidate.line.bits[candidate.to - 1]! & (IS.orgHead | IS.head)) === IS.orgHead;
  if (organisation > 0) weigh(candidate, body ? "organisation" : "company", MOST * organisation, "shape");
  if (place > 0) weigh(candidate, "place", MOST * place, "shape");
  const proper = share("ProperNoun");
  const common = Math.max(share("Verb"), share("Adjective"), share("Adverb"));
  if (proper === 0 && common === 1) weigh(candidate, "other", candidate.line.tokens[candidate.from]!.initial ? 0.9 : 0.4, "shape");
}
