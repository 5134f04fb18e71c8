import type { GazetteerHit } from "../../gazetteer/types.ts";
import { type Candidate, type Sort, weigh } from "../candidate.ts";
import type { Line, Mode } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { candidateOf, keyOf } from "./make.ts";
import { trimRun } from "./trim.ts";

const SORT_OF: Readonly<Record<string, Sort>> = {
  company: "company",
  venture: "venture",
  project: "venture",
  person: "person",
  "public-body": "organisation",
  organisation: "organisation",
  group: "organisation",
  product: "other",
  place: "place",
};

/** A hit with the tokens it covers; `whole` is false when it begins or ends inside a word ("Kakao-OpenAI deal"). */
interface Placed {
  readonly hit: GazetteerHit;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

/** Finds each hit's tokens; hits are in source offsets, tokens in folded ones. */
export function placeHits(line: Line, hits: readonly GazetteerHit[]): Placed[] {
  const out: Placed[] = [];
  let i = 0;
  for (const hit of hits) {
    const spanOf = (k: number): { start: number; end: number } => line.folded.toSource(line.tokens[k]!.start, line.tokens[k]!.end);
    while (i < line.tokens.length && spanOf(i).end <= hit.start) i++;
    if (i >= line.tokens.length) break;
    let to = i + 1;
    while (to < line.tokens.length && spanOf(to).start < hit.end) to++;
    const first = spanOf(i);
    const last = spanOf(to - 1);
    const whole =
      first.start === hit.start && (last.end === hit.end || (line.tokens[to - 1]!.text.endsWith(".") && last.end === hit.end + 1));
    const token = line.tokens[i]!;
    const lead = hit.start - first.start;
    const start = token.start + Math.max(0, lead);
    out.push({ hit, from: i, to, whole, start, end: whole ? line.tokens[to - 1]!.end : start + (hit.end - hit.start) });
  }
  return out;
}

/** Puts what is on record in the place of candidates, unless it is part of a longer name ("SoftBank Corp."). */
export function applyHits(
  line: Line,
  modeAt: (token: number) => Mode,
  candidates: readonly Candidate[],
  hits: readonly GazetteerHit[],
): Candidate[] {
  if (hits.length === 0) return [...candidates];
  const placed = placeHits(line, hits);
  const strong = placed.filter(({ hit }) => hit.candidates.some((one) => !one.weak));
  const out: Candidate[] = [];
  const taken = new Set<Placed>();
  for (const candidate of candidates) {
    const inside = strong.filter((one) => one.from < candidate.to && candidate.from < one.to);
    if (inside.length === 0) out.push(candidate);
    else if (inside.length === 1 && isLongerName(candidate, inside[0]!)) {
      out.push(candidate);
      taken.add(inside[0]!);
    } else out.push(...restOf(candidate, inside));
  }
  for (const one of strong) if (!taken.has(one)) out.push(fromHit(line, modeAt(one.from), one, candidates));
  out.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const one of placed) if (one.whole && !strong.includes(one)) weighWeak(out, one);
  return out;
}

function fromHit(line: Line, mode: Mode, one: Placed, candidates: readonly Candidate[]): Candidate {
  const base = candidateOf(line, one.from, one.to, mode);
  const title = candidates.find((candidate) => candidate.from === one.from)?.title ?? null;
  const own = one.whole ? base : { ...base, start: one.start, end: one.end, key: keyOf(line.folded.text.slice(one.start, one.end)) };
  own.hit = one.hit;
  own.title = title;
  const best = one.hit.candidates.find((candidate) => !candidate.weak) ?? one.hit.candidates[0]!;
  weigh(
    own,
    SORT_OF[best.kind] ?? "other",
    9,
    best.match === "romanisation" || best.match === "spacing" ? "spelling" : best.match === "native-name" ? "native-name" : "name",
    {
      name: best.name,
    },
  );
  return own;
}

const NO_PART = IS.demonym | IS.function | IS.calendar | IS.product | IS.role | IS.verb;

/** Whether a candidate is a longer name that only holds the hit: an affiliate, a namesake, a person. */
function isLongerName(candidate: Candidate, one: Placed): boolean {
  const { line } = candidate;
  if (!one.whole || candidate.from > one.from || candidate.to < one.to) return false;
  if (candidate.from === one.from && candidate.to === one.to) return false;
  const kind = one.hit.candidates[0]?.kind;
  const after = line.bits[one.to] ?? 0;
  const suffixed = candidate.to > one.to && (after & (IS.legal | IS.head)) !== 0;
  const tail = line.bits[candidate.to - 1]!;
  if (kind === "person") return (tail & (IS.legal | IS.head | IS.orgHead)) !== 0 && candidate.to > one.to;
  if (suffixed) return true;
  if (candidate.mode !== "prose") return false;
  if (candidate.to > one.to && tail & (IS.legal | IS.head | IS.orgHead)) return true;
  for (let i = candidate.from; i < candidate.to; i++) {
    if (i >= one.from && i < one.to) continue;
    const bits = line.bits[i]!;
    if (bits & NO_PART || (i < one.from && bits & (IS.common | IS.place | IS.given))) return false;
    if (i >= one.to && bits & IS.given && !(bits & IS.place)) return false;
  }
  return true;
}

/** What is left of a candidate when the hits are cut out of it. */
function restOf(candidate: Candidate, inside: readonly Placed[]): Candidate[] {
  const { line, mode } = candidate;
  const out: Candidate[] = [];
  let at = candidate.from;
  const add = (from: number, to: number): void => {
    const trimmed = from < to ? trimRun(line, from, to, mode) : null;
    if (trimmed && trimmed[0] < trimmed[1] && line.tokens[trimmed[0]]!.shape !== "lower")
      out.push(candidateOf(line, trimmed[0], trimmed[1], mode, from === candidate.from ? candidate.title : null));
  };
  for (const one of inside) {
    add(at, Math.min(one.from, candidate.to));
    at = Math.max(at, one.to);
  }
  add(at, candidate.to);
  return out;
}

/** A weak name gives its kind some weight and waits for context; the linker sees the hit. */
function weighWeak(candidates: readonly Candidate[], one: Placed): void {
  const candidate = candidates.find((each) => each.start === one.start && each.end === one.end);
  if (!candidate || candidate.hit) return;
  candidate.hit = one.hit;
  const sorts = new Set(one.hit.candidates.map((each) => SORT_OF[each.kind] ?? "other"));
  for (const sort of sorts) weigh(candidate, sort, 0.9 / sorts.size, "weak-name-context");
}
