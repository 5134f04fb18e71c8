import type { MentionKind, ReasonCode } from "../model/mention.ts";
import { type Candidate, type Sort, weigh } from "./candidate.ts";
import { KEEP, sortOf, type Verdict, verdictOf } from "./decide.ts";
import type { Group } from "./group.ts";
import type { Line } from "./lines.ts";
import type { Lexis } from "./lists/lexis.ts";
import { initialsOf, type Shorts } from "./stages/consistency.ts";

/** Everything that the stages found, ready to be settled. */
export interface Findings {
  readonly lines: readonly Line[];
  readonly candidates: readonly Candidate[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly shorts: Shorts;
  readonly brackets: readonly (readonly [Candidate, Candidate])[];
  readonly lexis: Lexis;
  /** The article is about sport. */
  readonly sport: boolean;
}

/** A candidate that was settled to be a name; its cluster is known once short forms are resolved. */
export interface Named {
  readonly candidate: Candidate;
  readonly group: Group;
  readonly kind: MentionKind;
  readonly verdict: Verdict;
  cluster: string;
  /** Reason that comes from the cluster rather than the mention. */
  via: { readonly code: ReasonCode; readonly full: Group } | null;
}

const KINDS: Readonly<Partial<Record<Sort, MentionKind>>> = {
  person: "person",
  company: "company",
  venture: "venture",
  organisation: "organisation",
};

/** A definition in brackets makes the short form an acronym of the name before it. */
export function applyBrackets({ brackets, groups, shorts, lexis }: Findings): void {
  for (const [full, short] of brackets) {
    const [long, brief] = [groups.get(full.key), groups.get(short.key)];
    if (!long || !brief || long === brief) continue;
    const text = brief.key.replace(/[^\p{L}\p{N}]/gu, "");
    const initials = initialsOf(long.words, lexis);
    const acronym =
      initials.includes(text) ||
      (text.length >= 2 &&
        text.length <= 6 &&
        short.line.folded.text.slice(short.start, short.end) === short.line.folded.text.slice(short.start, short.end).toUpperCase() &&
        initials.some((one) => one[0] === text[0]));
    const part = long.words.includes(brief.key);
    if (!acronym && !part && short.hit?.candidates.some((one) => !one.weak)) {
      const known = verdictOf(brief);
      weigh(full, known.sort, 2.5, "gloss-of", { gloss: short.line.folded.text.slice(short.start, short.end) });
    }
    if (!acronym && !part) continue;
    const { sort, total } = verdictOf(long);
    weigh(short, sort, Math.min(4.5, Math.max(2, total)), acronym ? "acronym-of" : "short-form-of", { full: long.key });
    const list = shorts.get(brief) ?? [];
    if (!list.some((one) => one.full === long)) list.push({ full: long, code: acronym ? "acronym-of" : "short-form-of", same: true });
    shorts.set(brief, list);
  }
}

/** The candidates that are names, in reading order, never overlapping. */
export function nameAll(findings: Findings): Named[] {
  const verdicts = new Map<Group, Verdict>();
  for (const group of findings.groups.values()) verdicts.set(group, verdictOf(group));
  const out: Named[] = [];
  let lastLine: Line | null = null;
  let lastEnd = 0;
  for (const candidate of findings.candidates) {
    const group = findings.groups.get(candidate.key)!;
    const verdict = verdicts.get(group)!;
    const kind = KINDS[sortOf(candidate, verdict)];
    const strongHit = candidate.hit?.candidates.some((one) => !one.weak) ?? false;
    if (!kind || (verdict.total < KEEP && !strongHit)) continue;
    if (candidate.line === lastLine && candidate.start < lastEnd) continue;
    lastLine = candidate.line;
    lastEnd = candidate.end;
    out.push({ candidate, group, kind, verdict, cluster: `${kind === "person" ? "p" : "o"}:${candidate.key}`, via: null });
  }
  return out;
}
