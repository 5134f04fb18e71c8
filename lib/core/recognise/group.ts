import type { Candidate, Evidence, Sort } from "./candidate.ts";

/** All candidates that have one key, with what speaks for each sort. */
export interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: Candidate[];
  /** Evidence that the group gets from other names of the document. */
  readonly shared: Evidence[];
}

export type Totals = Record<Sort, number>;

export const SORTS: readonly Sort[] = ["person", "company", "venture", "organisation", "place", "other"];

const empty = (): Totals => ({ person: 0, company: 0, venture: 0, organisation: 0, place: 0, other: 0 });

/** Sums evidence by sort; of a candidate's own only the pieces from `from` and before `to` where they are given. */
export function totalsOf(evidence: readonly Evidence[], from = 0, to = evidence.length): Totals {
  const totals = empty();
  for (let i = from; i < to; i++) totals[evidence[i]!.sort] += evidence[i]!.weight;
  return totals;
}

/** Each further mention counts half of the one before it, so that many weak hints don't outvote a strong one. */
const FADE = 0.5;

/** From here on a mention is read as no name at all, whatever its name's vote; it doesn't count in the vote. */
export const OTHERWISE = 5;

/** So many mentions count in a vote. */
const STRONGEST = 6;

/** A vote that mentions join while it is read, so that reading it again costs nothing that grows with its mentions. */
export interface Vote {
  /** Totals as they stand. */
  totals(): Totals;
  /** What stands beside one mention says more for a sort, any but "other", than before. */
  grow(sort: Sort, before: number, after: number): void;
}

/** What a candidate's surroundings tell, without its own words. */
export const besideTotals = ({ evidence, inherent }: Candidate): Totals => totalsOf(evidence, inherent);

/** The strongest of some sums, whatever its sign. */
const strongestOf = (sums: readonly number[]): number => sums.reduce((most, sum) => (Math.abs(sum) > Math.abs(most) ? sum : most), 0);

/** One vote per name: what its own words tell, once; and what stands beside its mentions, the strongest first. */
export function voteOf(group: Group): Vote {
  const each = group.candidates.map((candidate) => totalsOf(candidate.evidence));
  const inherent = group.candidates.map(({ evidence, inherent }) => totalsOf(evidence, 0, inherent));
  const beside = group.candidates.map(besideTotals);
  const base = totalsOf(group.shared);
  const common = each.map((one) => one.other).filter((value) => value < OTHERWISE);
  base.other += common.length ? Math.min(...common.slice(0, 50)) : (each[0]?.other ?? 0);
  const strongest = new Map<Sort, number[]>();
  for (const sort of SORTS)
    if (sort !== "other") {
      base[sort] += strongestOf(inherent.map((one) => one[sort]));
      const values = beside.map((one) => one[sort]).sort((a, b) => b - a);
      strongest.set(sort, values.slice(0, STRONGEST));
    }
  return {
    totals() {
      const totals = { ...base };
      for (const [sort, values] of strongest) {
        let factor = 1;
        for (const value of values) {
          totals[sort] += value * factor;
          factor *= FADE;
        }
      }
      return totals;
    },
    grow(sort, before, after) {
      const values = strongest.get(sort);
      if (!values) return;
      const at = values.indexOf(before);
      if (at >= 0) values.splice(at, 1);
      values.push(after);
      values.sort((a, b) => b - a);
      values.length = Math.min(values.length, STRONGEST);
    },
  };
}

/** The totals of one vote. */
export const groupTotals = (group: Group): Totals => voteOf(group).totals();

/** The sort that most speaks for, its total and the lead over the second. */
export function winner(totals: Totals): { sort: Sort; total: number; lead: number } {
  let sort: Sort = "other";
  let total = -1;
  let second = 0;
  for (const one of SORTS) {
    const value = totals[one];
    if (value > total) {
      second = Math.max(total, 0);
      total = value;
      sort = one;
    } else second = Math.max(second, value);
  }
  return { sort, total, lead: total - second };
}

/** Groups candidates by key, in order of first appearance. */
export function groupByKey(candidates: readonly Candidate[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.candidates.push(candidate);
    else groups.set(candidate.key, { key: candidate.key, words: candidate.key.split(/[\s]+/), candidates: [candidate], shared: [] });
  }
  return groups;
}
