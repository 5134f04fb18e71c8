import { nameKey } from "../../text/fold.ts";
import type { Candidate, TitleBeside } from "../candidate.ts";
import type { Line, Mode } from "../lines.ts";
import { POSSESSIVE_COMPANIES } from "../lists/companies.ts";

/** Makes a candidate of a token range. */
export function candidateOf(line: Line, from: number, last: number, mode: Mode, title: TitleBeside | null = null): Candidate {
  const { start } = line.tokens[from]!;
  const to = last - from === 1 && line.tokens[last]?.text === "'s" && POSSESSIVE_COMPANIES.has(line.tokens[from]!.lower) ? last + 1 : last;
  const { end } = line.tokens[to - 1]!;
  const text = line.folded.text.slice(start, end);
  return { line, from, to, mode, start, end, key: keyOf(text), evidence: [], inherent: 0, hit: null, title };
}

/** Key of a name: folded, without a final full stop or comma before its legal form. */
export function keyOf(text: string): string {
  return nameKey(text).replace(/\.$/, "").replaceAll(",", "");
}
