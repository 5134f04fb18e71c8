import type { GazetteerHit } from "../../gazetteer/types.ts";
import { type Candidate, weigh } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { candidateOf, keyOf } from "./make.ts";

const TITLES = "부회장 회장 부사장 사장 대표 의장 총수 최고경영자".split(" ");
const FULL_NAME = /^[가-힣]{3}$/;
/** Words between a full name and its title: "최태원 SK그룹 회장". */
const BETWEEN = 2;

interface Known {
  readonly hit: GazetteerHit;
  readonly entity: string;
  readonly full: string;
  readonly titles: Set<string>;
}

const titleOf = (text: string | undefined): string | undefined => TITLES.find((title) => text?.startsWith(title));

/** The title that a word or one of the next carries. */
function titleAfter({ tokens }: Line, at: number): string | undefined {
  for (let i = at; i <= at + BETWEEN && tokens[i]; i++) {
    const title = titleOf(tokens[i]!.text);
    if (title) return title;
  }
  return undefined;
}

/** People on record by their surname, with the titles that their full name carries; null where two share it. */
function knownIn(perLine: readonly (readonly Candidate[])[]): Map<string, Known | null> {
  const out = new Map<string, Known | null>();
  for (const { hit, line, start, end, to } of perLine.flat()) {
    const best = hit?.candidates.find(({ weak, kind }) => !weak && kind === "person");
    const full = line.folded.text.slice(start, end);
    if (!hit || !best || !FULL_NAME.test(full)) continue;
    const known = out.get(full[0]!);
    const one = known ?? { hit, entity: best.entity, full, titles: new Set<string>() };
    out.set(full[0]!, known === null || one.entity !== best.entity ? null : one);
    const title = titleAfter(line, to);
    if (title) one.titles.add(title);
  }
  return out;
}

/** Whether somebody else of that surname has a title in the document. */
const hasNamesake = (lines: readonly Line[], { full }: Known): boolean =>
  lines.some((line) =>
    line.tokens.some(({ text }, i) => {
      const other = text.slice(0, 3);
      return text[0] === full[0] && other !== full && FULL_NAME.test(other) && titleAfter(line, i + 1) !== undefined;
    }),
  );

/** "최태원 SK그룹 회장 ... 최 회장은": a surname with the title that its full name on record carries, where nobody else may be meant. */
export function addKoreanSurnames(lines: readonly Line[], perLine: readonly Candidate[][]): Candidate[][] {
  const known = knownIn(perLine);
  for (const [surname, one] of known) if (one === null || hasNamesake(lines, one)) known.delete(surname);
  if (known.size === 0) return [...perLine];
  return perLine.map((candidates, at) => {
    const line = lines[at]!;
    const found: Candidate[] = [];
    line.tokens.forEach((token, i) => {
      const one = known.get(token.text);
      const title = titleOf(line.tokens[i + 1]?.text);
      if (!one || !title || !one.titles.has(title) || candidates.some(({ from, to }) => from <= i && i < to)) return;
      const name = { ...candidateOf(line, i, i + 1, "prose"), key: keyOf(one.full) };
      name.hit = { ...one.hit, ...line.folded.toSource(name.start, name.end) };
      weigh(name, "person", 9, "surname-of", { full: one.full });
      found.push(name);
    });
    return found.length ? [...candidates, ...found].sort((a, b) => a.start - b.start) : candidates;
  });
}
