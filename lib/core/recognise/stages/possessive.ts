import type { Candidate } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { candidateOf } from "./make.ts";

/** First words of the names that have "'s" before their legal form or noun: "Bally's Corporation" teaches "bally". */
function ownedIn(perLine: readonly (readonly Candidate[])[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const candidates of perLine)
    for (const { line, from, to } of candidates)
      if (to - from > 2 && line.tokens[from + 1]!.text === "'s" && line.bits[from + 2]! & IS.legal) out.add(line.tokens[from]!.lower);
  return out;
}

/** "as Bally's takes over": a name that an article has with "'s" and a legal form keeps its "'s" where it stands alone. */
export function keepPossessives(perLine: readonly Candidate[][]): Candidate[][] {
  const owned = ownedIn(perLine);
  if (owned.size === 0) return [...perLine];
  return perLine.map((candidates) =>
    candidates.map((one) => {
      const { line, from, to, mode, hit } = one;
      const alone = to - from === 1 && !hit && owned.has(line.tokens[from]!.lower) && line.tokens[to]?.text === "'s";
      return alone ? candidateOf(line, from, to + 1, mode, one.title) : one;
    }),
  );
}
