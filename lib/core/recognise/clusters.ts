import type { RoleInArticle } from "../model/mention.ts";
import type { Candidate } from "./candidate.ts";
import { reasonReader, SURE, scoreOf } from "./decide.ts";
import { executivesOf } from "./executives.ts";
import type { Line } from "./lines.ts";
import { applyBrackets, type Findings, type Named, nameAll } from "./named.ts";
import { glossedClusters, resolveShorts } from "./resolve.ts";
import { descriptorOf } from "./stages/describe.ts";
import { type HeldTitle, titlesOf } from "./stages/people.ts";
import type { NameCluster, RecognisedMention, Recognition } from "./types.ts";

interface LineNames {
  readonly from: Map<number, Candidate>;
  readonly to: Map<number, Candidate>;
}

function indexNames(named: readonly Named[]): { byLine: Map<Line, LineNames>; kindOf: Map<Candidate, Named> } {
  const byLine = new Map<Line, LineNames>();
  const kindOf = new Map<Candidate, Named>();
  for (const one of named) {
    kindOf.set(one.candidate, one);
    const list = byLine.get(one.candidate.line) ?? { from: new Map(), to: new Map() };
    list.from.set(one.candidate.from, one.candidate);
    list.to.set(one.candidate.to, one.candidate);
    byLine.set(one.candidate.line, list);
  }
  return { byLine, kindOf };
}

/** Numbers the clusters in order of first appearance and gathers their mentions. */
function numberClusters(named: readonly Named[]): Map<string, Named[]> {
  const ids = new Map<string, string>();
  const members = new Map<string, Named[]>();
  for (const one of named) {
    const id = ids.get(one.cluster) ?? `c${ids.size}`;
    ids.set(one.cluster, id);
    one.cluster = id;
    const list = members.get(id);
    if (list) list.push(one);
    else members.set(id, [one]);
  }
  return members;
}

/** Settles what each name is, which mentions are of one name, who acts for a company, and what the article says of them. */
export function buildRecognition(findings: Findings): Recognition {
  applyBrackets(findings);
  const named = nameAll(findings);
  const { byLine, kindOf } = indexNames(named);
  const namesOf = (one: Named): LineNames => byLine.get(one.candidate.line)!;
  const titles = new Map<Named, readonly HeldTitle[]>();
  for (const one of named) if (one.kind === "person") titles.set(one, titlesOf(one.candidate, namesOf(one)));
  resolveShorts(named, findings.shorts, titles);
  const members = numberClusters(named);
  const sameAs = glossedClusters(findings.brackets, kindOf);
  const executives = executivesOf(members, named, { titles, kindOf, namesOf, sport: findings.sport });
  for (const [one, others] of sameAs) if (executives.has(one)) for (const other of others) executives.add(other);
  const reasonOf = reasonReader();
  const mentions = named.map((one) => mentionOf(one, executives, reasonOf));
  const clusters = [...members].map(([id, list]) => ({
    ...clusterOf(id, list, executives.has(id)),
    roles: list[0]!.kind === "person" ? rolesOf(list, titles, kindOf) : [],
    sameAs: [...(sameAs.get(id) ?? [])],
  }));
  return { mentions, clusters };
}

function mentionOf(one: Named, executives: ReadonlySet<string>, reasonOf: ReturnType<typeof reasonReader>): RecognisedMention {
  const { candidate, group, kind, verdict, via } = one;
  const span = candidate.line.folded.toSource(candidate.start, candidate.end);
  const own = reasonOf(candidate, group, kind);
  const derived = via && (own.code === "shape" || own.code === via.code || own.code === "speech");
  return {
    ...span,
    blockId: candidate.line.block.id,
    surfaceForm: candidate.line.block.text.slice(span.start, span.end),
    kind,
    executive: kind === "person" && executives.has(one.cluster),
    cluster: one.cluster,
    reason: derived ? { code: via.code, params: { full: surface(via.full.candidates[0]!) } } : own,
    score: scoreOf(verdict),
    hit: candidate.hit,
  };
}

const surface = ({ line, start, end }: Candidate): string => line.folded.text.slice(start, end).replace(/\s+/g, " ");

function clusterOf(id: string, list: readonly Named[], executive: boolean): Omit<NameCluster, "roles" | "sameAs"> {
  const forms = [...new Set(list.map((one) => surface(one.candidate)))];
  const label = forms.reduce((best, form) => (form.split(" ").length > best.split(" ").length ? form : best), forms[0]!);
  const { kind } = list[0]!;
  let descriptor: string | null = null;
  if (kind !== "person") for (const one of list) descriptor ??= descriptorOf(one.candidate);
  const sure = list.some((one) => one.verdict.total >= SURE || (one.candidate.hit?.candidates.some((each) => !each.weak) ?? false));
  return { id, kind, executive, label, forms, descriptor, sure };
}

function rolesOf(
  list: readonly Named[],
  titles: ReadonlyMap<Named, readonly HeldTitle[]>,
  kindOf: ReadonlyMap<Candidate, Named>,
): RoleInArticle[] {
  const out: RoleInArticle[] = [];
  for (const one of list) {
    for (const { title, at, line } of titles.get(one) ?? []) {
      const holder = at ? kindOf.get(at) : undefined;
      const role = {
        title: title.words,
        organisationKey: holder?.cluster ?? null,
        organisation: at ? surface(at) : null,
        blockId: line.block.id,
      };
      if (!out.some((each) => each.title.toLowerCase() === role.title.toLowerCase() && each.organisationKey === role.organisationKey))
        out.push(role);
    }
  }
  return out;
}
