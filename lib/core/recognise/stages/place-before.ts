import type { Candidate } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { candidateOf } from "./make.ts";

const BEFORE_PLACE = new Set(["in", "at", "from", "near", "to", "outside", "across", "around"]);

/** Last words of the full names that begin with a given name: the surnames that an article teaches. */
function surnamesIn(perLine: readonly (readonly Candidate[])[]): Set<string> {
  const out = new Set<string>();
  for (const candidates of perLine)
    for (const { line, from, to } of candidates) if (to - from > 1 && line.bits[from]! & IS.given) out.add(line.tokens[to - 1]!.lower);
  return out;
}

/** "On Monday in Tokyo Altman and Son agreed": a place after its preposition is no part of the surname that follows it. */
export function cutPlacesBefore(perLine: readonly Candidate[][]): Candidate[][] {
  const surnames = surnamesIn(perLine);
  return perLine.map((candidates) =>
    candidates.map((one) => {
      const { line, from, to, mode } = one;
      const before = line.tokens[from - 1]?.lower ?? "";
      const isPlaceFirst = to - from === 2 && (line.bits[from]! & IS.place) !== 0 && BEFORE_PLACE.has(before);
      return isPlaceFirst && !one.hit && surnames.has(line.tokens[to - 1]!.lower) ? candidateOf(line, from + 1, to, mode) : one;
    }),
  );
}
