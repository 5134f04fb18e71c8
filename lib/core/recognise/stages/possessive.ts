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

/** "came from Shakey's, ...": an unknown word with "'s" before a comma or full stop, which the document has in no other way. */
function endsPhrase({ line, from, to, mode }: Candidate): boolean {
  const after = line.tokens[to + 1];
  if (mode !== "prose" || line.bits[from] !== 0 || (after && after.text !== "," && after.text !== ".")) return false;
  return line.tokens[from - 1]?.lower !== "than" && line.tokens[from - 2]?.lower !== "of" && line.tokens[from - 1]?.lower !== "of";
}

/** "as Bally's takes over": a name that an article has with "'s" and a legal form keeps its "'s" where it stands alone. */
export function keepPossessives(perLine: readonly Candidate[][]): Candidate[][] {
  const owned = ownedIn(perLine);
  const counts = new Map<string, number>();
  for (const { line, from, to } of perLine.flat())
    for (let i = from; i < to; i++) counts.set(line.tokens[i]!.lower, (counts.get(line.tokens[i]!.lower) ?? 0) + 1);
  const isOwned = (one: Candidate): boolean => {
    const word = one.line.tokens[one.from]!.lower;
    return owned.has(word) || (counts.get(word) === 1 && endsPhrase(one));
  };
  return perLine.map((candidates) =>
    candidates.map((one) => {
      const { line, from, to, mode, hit } = one;
      const alone = to - from === 1 && !hit && line.tokens[to]?.text === "'s" && isOwned(one);
      return alone ? candidateOf(line, from, to + 1, mode, one.title) : one;
    }),
  );
}
