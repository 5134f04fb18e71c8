import type { Reason } from "../model/mention.ts";
import type { Candidate, Evidence, Sort } from "./candidate.ts";
import { type Group, groupTotals, OTHERWISE, totalsOf, winner } from "./group.ts";

/** What was settled for one name of the document. */
export interface Verdict {
  readonly sort: Sort;
  readonly total: number;
  readonly lead: number;
}

/** Below this, a name is left out; below `SURE`, it is kept but not sure. */
export const KEEP = 1.05;
export const SURE = 1.6;

export function verdictOf(group: Group): Verdict {
  return winner(groupTotals(group));
}

/** A mention's own title outweighs its name's vote: "Mr Ford" in an article about Ford. */
export function sortOf(candidate: Candidate, verdict: Verdict): Sort {
  if (candidate.hit) return verdict.sort;
  const own = totalsOf(candidate.evidence);
  if (own.other >= OTHERWISE) return "other";
  if (own.person >= 3.5 && own.person > own.company + 2 && verdict.sort !== "person") return "person";
  if (verdict.sort === "person" && own.company >= 5 && own.company > own.person + 3) return "company";
  return verdict.sort;
}

interface Strongest {
  readonly weight: number;
  readonly reason: Reason;
}
const NOTHING: Strongest = { weight: -1, reason: { code: "shape", params: {} } };
/** A mention's own reason is given from this weight on; below it, its name's. */
const TELLING = 0.9;

function strongest(evidence: readonly Evidence[], sort: Sort, start: Strongest = NOTHING): Strongest {
  let best = start;
  for (const one of evidence)
    if (one.sort === sort && one.weight > best.weight) best = { weight: one.weight, reason: { code: one.code, params: one.params ?? {} } };
  return best;
}

/** Reads the strongest reason for a mention's sort: its own context first, then what its name has; each name is read once. */
export function reasonReader(): (candidate: Candidate, group: Group, sort: Sort) => Reason {
  const known = new Map<Group, Map<Sort, Strongest>>();
  const ofGroup = (group: Group, sort: Sort): Strongest => {
    const sorts = known.get(group) ?? new Map<Sort, Strongest>();
    known.set(group, sorts);
    let best = sorts.get(sort);
    if (!best) {
      best = NOTHING;
      for (const one of group.candidates) best = strongest(one.evidence, sort, best);
      sorts.set(sort, best);
    }
    return best;
  };
  return (candidate, group, sort) => {
    const own = strongest(group.shared, sort, strongest(candidate.evidence, sort));
    if (own.weight > TELLING) return own.reason;
    const all = ofGroup(group, sort);
    return all.weight > own.weight ? all.reason : own.reason;
  };
}

/** Turns a total into a score in 0..1. */
export function scoreOf({ total, lead }: Verdict): number {
  const value = Math.max(0, total * 0.6 + lead * 0.4);
  return Math.round((value / (value + 1.5)) * 100) / 100;
}
