import { type Candidate, type Sort, weigh } from "../candidate.ts";
import { besideTotals, type Group, type Vote, voteOf, winner } from "../group.ts";
import { SPEECH } from "../lists/verbs.ts";

const SHARED: readonly Sort[] = ["person", "company", "place", "organisation"];

/** "Google, Facebook and X": names in one list are of one sort; a settled one speaks for those that aren't. Line by line. */
export function weighCoordination(perLine: readonly (readonly Candidate[])[], groups: ReadonlyMap<string, Group>): void {
  const votes = new Map<Group, Vote>();
  const surnames = surnamesOf(groups);
  for (const candidates of perLine) for (let pass = 0; pass < PASSES; pass++) sharePass(candidates, groups, votes, surnames);
}

/** So much must speak for a person for the surname to be one ("Thyssenkrupp and Kretinsky" once Daniel Kretinsky is named). */
const SURE_PERSON = 3;

/** Last words of the document's full names of people. */
function surnamesOf(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const group of groups.values()) {
    if (group.words.length < 2) continue;
    const { sort, total } = winner(voteOf(group).totals());
    if (sort === "person" && total >= SURE_PERSON) out.add(group.words.at(-1)!);
  }
  return out;
}

/** The second pass reaches names two places from a settled one. */
const PASSES = 2;

function keptVote(votes: Map<Group, Vote>, group: Group): Vote {
  const vote = votes.get(group) ?? voteOf(group);
  votes.set(group, vote);
  return vote;
}

/** Gives a candidate what its neighbour says, and tells its own name's vote where that is being kept. */
function give(one: Candidate, sort: Sort, weight: number, vote: Vote | undefined): void {
  const before = besideTotals(one)[sort];
  weigh(one, sort, weight, "shape");
  vote?.grow(sort, before, before + weight);
}

function sharePass(
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
  votes: Map<Group, Vote>,
  surnames: ReadonlySet<string>,
): void {
  const verdicts = new Map<Group, ReturnType<typeof winner>>();
  for (let i = 0; i < candidates.length; i++) {
    for (const j of [i - 1, i + 1]) {
      const [one, other] = [candidates[i]!, candidates[j]];
      if (!other || other.line !== one.line || !coordinated(j < i ? other : one, j < i ? one : other)) continue;
      const near = groups.get(other.key);
      if (!near) continue;
      const verdict = verdicts.get(near) ?? winner(keptVote(votes, near).totals());
      verdicts.set(near, verdict);
      const { sort, total, lead } = verdict;
      const alike = sort !== "person" || one.to - one.from > 1 === other.to - other.from > 1;
      if (sort === "person" && one.evidence.some(({ code }) => code === "corporate-suffix")) continue;
      if (sort !== "person" && surnames.has(one.key)) continue;
      if (sort === "place" && !joined(j < i ? other : one)) continue;
      const own = groups.get(one.key);
      if (alike && total >= 1.4 && lead >= 0.8 && SHARED.includes(sort)) give(one, sort, Math.min(1.2, total * 0.3), own && votes.get(own));
    }
  }
}

/** Places are shared across "and" only: "In Toronto, Acme rose". */
function joined(left: Candidate): boolean {
  const { tokens } = left.line;
  return tokens[left.to]?.lower === "and" || tokens[left.to]?.lower === "or" || tokens[left.to + 1]?.lower === "and";
}

const FINITE = new Set(["has", "had", "is", "was", "will", "would", "does", "did"]);

/** "... off Norway, and Jane Doe has a map": what follows the comma is a clause with a subject of its own. */
const opensClause = ({ line, to }: Candidate): boolean => FINITE.has(line.tokens[to]?.lower ?? "");

function coordinated(left: Candidate, right: Candidate): boolean {
  const { tokens } = left.line;
  const gap = right.from - left.to;
  const first = tokens[left.to];
  if (gap < 1 || gap > 2 || !first || first.sentence !== tokens[right.from]!.sentence) return false;
  // "..., Altman added": the comma closes what was said.
  if (first.text === "," && gap === 1) return !SPEECH.has(tokens[right.to]?.lower ?? "");
  if (gap === 1) return first.lower === "and" || first.lower === "or" || first.text === "/" || first.text === "-" || first.text === "–";
  return first.text === "," && !opensClause(right) && (tokens[left.to + 1]!.lower === "and" || tokens[left.to + 1]!.lower === "or");
}
