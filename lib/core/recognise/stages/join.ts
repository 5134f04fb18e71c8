import type { Candidate } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { OF_HEADS } from "../lists/organisations.ts";
import { candidateOf } from "./make.ts";

const LONGEST_NAME = 14;
const AND_BODIES = new Set(
  "organisation organization ministry department association commission committee council federation board institute centre center society office agency bureau".split(
    " ",
  ),
);

/** "Bank" + "Japan" with "of" between them are one name; "Ministry of Trade and Industry" too. */
export function joinOfPhrases(line: Line, pieces: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (last && joins(line, last, piece)) out[out.length - 1] = candidateOf(line, last.from, piece.to, last.mode, last.title);
    else out.push(piece);
  }
  return out;
}

function joins(line: Line, left: Candidate, right: Candidate): boolean {
  const gap = right.from - left.to;
  if (gap < 1 || gap > 2 || right.title || right.to - left.from > LONGEST_NAME) return false;
  const link = line.tokens[left.to]!.lower;
  if (gap === 2 && line.tokens[left.to + 1]!.lower !== "the") return false;
  const head = line.tokens[left.to - 1]!.lower;
  if (link === "on" && gap === 1) return head === "committee" || head === "commission" || head === "council" || head === "conference";
  if (link === "in" && gap === 1)
    return hasOf(line, left) && AND_BODIES.has(line.tokens[left.from]!.lower) && (line.bits[right.from]! & IS.place) !== 0;
  if (
    link === "of" &&
    gap === 1 &&
    line.bits[right.to - 1]! & IS.legal &&
    line.bits[right.from]! & IS.place &&
    !(line.bits[left.from]! & IS.given)
  )
    return true;
  if (link === "of" || (link === "for" && gap === 1)) {
    if (line.tokens[right.to - 1]!.sentence !== line.tokens[left.from]!.sentence) return false;
    return OF_HEADS.has(head) || (OF_HEADS.has(line.tokens[left.from]!.lower) && hasOf(line, left));
  }
  if (link === "and" && gap === 1) {
    const rightHead = line.bits[right.to - 1]! & (IS.orgHead | IS.head);
    // "HDFC Bank and State Bank": the left one has its noun already.
    const leftCommon = line.bits[left.to - 1]! & (IS.head | IS.orgHead) ? 0 : line.bits[left.to - 1]! & IS.common;
    const rightCommon = line.bits[right.from]! & IS.common;
    if (hasOf(line, left) && AND_BODIES.has(line.tokens[left.from]!.lower))
      return (
        (line.bits[left.to - 1]! & NOUN) !== 0 &&
        (line.bits[right.from]! & NOUN) !== 0 &&
        !(line.bits[right.from]! & (IS.given | IS.surname))
      );
    return rightHead !== 0 && right.to - right.from > 1 && leftCommon !== 0 && rightCommon !== 0 && left.to - left.from <= 2;
  }
  return false;
}

const NOUN = IS.common | IS.modifier | IS.head | IS.orgHead;

function hasOf(line: Line, piece: Candidate): boolean {
  for (let i = piece.from + 1; i < piece.to; i++) if (line.tokens[i]!.lower === "of" || line.tokens[i]!.lower === "for") return true;
  return false;
}
