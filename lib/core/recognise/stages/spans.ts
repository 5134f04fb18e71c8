import type { Candidate, TitleBeside } from "../candidate.ts";
import type { Line, Mode } from "../lines.ts";
import { COMPANY_NOUNS } from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { joinOfPhrases } from "./join.ts";
import { candidateOf } from "./make.ts";
import { isNameWord, runEnd, tokenAt } from "./runs.ts";
import { cutTitles } from "./titles.ts";
import { trimRun } from "./trim.ts";

/** All candidates of one sentence, left to right, never overlapping. */
export function spansOf(line: Line, from: number, to: number, mode: Mode): Candidate[] {
  const out: Candidate[] = [];
  const add = (a: number, b: number, title: TitleBeside | null): void => {
    const cut =
      b - a > 2 &&
      line.bits[a]! & IS.company &&
      !(line.bits[a]! & IS.given) &&
      line.bits[a + 1]! & IS.given &&
      !(line.bits[b - 1]! & (IS.head | IS.legal | IS.orgHead));
    if (!cut) out.push(candidateOf(line, a, b, mode, title));
    else out.push(candidateOf(line, a, a + 1, mode, title), candidateOf(line, a + 1, b, mode));
  };
  let i = from;
  while (i < to) {
    const startsRun = isNameWord(line, i, mode) || startsWithFigure(line, i, to, mode);
    if (!startsRun) {
      i++;
      continue;
    }
    const end = runEnd(line, i, to, mode);
    for (const piece of cutTitles(line, i, end, mode)) {
      const trimmed = trimRun(line, piece.from, piece.to, mode);
      if (trimmed) add(trimmed[0], trimmed[1], piece.title);
    }
    i = end;
  }
  return joinOfPhrases(line, out);
}

/** "361 Capital", "7-Eleven Inc.", "3M": a figure that opens a company's name. */
function startsWithFigure(line: Line, i: number, to: number, mode: Mode): boolean {
  const token = line.tokens[i]!;
  const next = tokenAt(line, i + 1, to);
  if (token.shape !== "number" || mode !== "prose") return false;
  const said = COMPANY_NOUNS.has(line.tokens[i - 1]?.lower ?? "") && line.tokens[i - 1]!.shape === "lower";
  return (
    next?.shape === "cap" && next.spaced && (said || (line.bits[i + 1]! & (IS.head | IS.legal)) !== 0) && !(line.bits[i + 1]! & IS.calendar)
  );
}
