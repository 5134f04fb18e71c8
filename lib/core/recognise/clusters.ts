import type { MentionKind, ReasonCode, RoleInArticle } from "../model/mention.ts";
import { type Candidate, type Sort, weigh } from "./candidate.ts";
import { KEEP, reasonOf, SURE, scoreOf, sortOf, type Verdict, verdictOf } from "./decide.ts";
import type { Group } from "./group.ts";
import type { Line } from "./lines.ts";
import type { Lexis } from "./lists/lexis.ts";
import { initialsOf, type Short, type Shorts } from "./stages/consistency.ts";
import { descriptorOf } from "./stages/describe.ts";
import { clauseVote, executiveVote, type HeldTitle, isOfCompany, titlesOf } from "./stages/people.ts";
import type { NameCluster, RecognisedMention, Recognition } from "./types.ts";

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

interface Named {
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
function applyBrackets({ brackets, groups, shorts, lexis }: Findings): void {
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
    if (!acronym && !part) continue;
    const { sort, total } = verdictOf(long);
    weigh(short, sort, Math.min(4.5, Math.max(2, total)), acronym ? "acronym-of" : "short-form-of", { full: long.key });
    const list = shorts.get(brief) ?? [];
    if (!list.some((one) => one.full === long)) list.push({ full: long, code: acronym ? "acronym-of" : "short-form-of", same: true });
    shorts.set(brief, list);
  }
}

function nameAll(findings: Findings): Named[] {
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

/** Titles that full names carry, to keep two people of one surname apart. */
function titleWords(held: readonly HeldTitle[]): Set<string> {
  return new Set(held.flatMap(({ title }) => title.words.toLowerCase().split(/\s+/)));
}

/** Sends each short form to the full name it stands for: the one with its title, else the last one named before it. */
function resolveShorts(named: readonly Named[], shorts: Shorts, titles: ReadonlyMap<Named, readonly HeldTitle[]>): void {
  const last = new Map<Group, number>();
  const carried = new Map<Group, Set<string>>();
  for (const one of named) {
    const words = carried.get(one.group) ?? new Set<string>();
    for (const word of titleWords(titles.get(one) ?? [])) words.add(word);
    carried.set(one.group, words);
  }
  const kinds = new Map<Group, MentionKind>();
  for (const one of named) kinds.set(one.group, one.kind);
  named.forEach((one, at) => {
    const options = (shorts.get(one.group) ?? []).filter(
      ({ full, same }) => same && kinds.get(full) !== undefined && (kinds.get(full) === "person") === (one.kind === "person"),
    );
    const own = titleWords(titles.get(one) ?? []);
    const best = pick(options, own, last, carried);
    if (best) {
      one.cluster = `${one.kind === "person" ? "p" : "o"}:${best.full.key}`;
      one.via = { code: best.code, full: best.full };
      last.set(best.full, at);
    }
    last.set(one.group, at);
  });
}

/** More than any place in reading order: a title that fits or doesn't decides before nearness does. */
const TITLE_RANK = 1e7;

function pick(
  options: readonly Short[],
  own: ReadonlySet<string>,
  last: ReadonlyMap<Group, number>,
  carried: ReadonlyMap<Group, ReadonlySet<string>>,
): Short | null {
  let best: Short | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const titles = carried.get(option.full);
    let rank = (last.get(option.full) ?? -1) + 1;
    if (option.code === "surname-of") rank += 0.5;
    const fits = [...own].some((word) => titles?.has(word));
    if (fits) rank += TITLE_RANK;
    else if (own.size && titles?.size) rank -= TITLE_RANK;
    if (rank > bestRank) {
      best = option;
      bestRank = rank;
    }
  }
  return best;
}

/** Whether an article's names are more of companies than of other organisations and people together are few. */
function isBusiness(named: readonly Named[]): boolean {
  const count = (kind: MentionKind): number => new Set(named.filter((one) => one.kind === kind).map((one) => one.cluster)).size;
  const companies = count("company") + count("venture");
  return companies >= 3 && companies > count("organisation");
}

/** "By Jane Doe" and other lines that hold hardly more than a name: the people who made the article. */
function isCredit({ line, from, to }: Candidate): boolean {
  const before = line.tokens[from - 1]?.lower;
  return (before === "by" && from <= 2) || line.tokens.length <= to - from + 2 || (before === "by" && line.tokens.length - to <= 4);
}

/** Settles what each name is, which mentions are of one name, who acts for a company, and what the article says of them. */
export function buildRecognition(findings: Findings): Recognition {
  applyBrackets(findings);
  const named = nameAll(findings);
  const byLine = new Map<Line, { from: Map<number, Candidate>; to: Map<number, Candidate> }>();
  const kindOf = new Map<Candidate, Named>();
  for (const one of named) {
    kindOf.set(one.candidate, one);
    const list = byLine.get(one.candidate.line) ?? { from: new Map(), to: new Map() };
    list.from.set(one.candidate.from, one.candidate);
    list.to.set(one.candidate.to, one.candidate);
    byLine.set(one.candidate.line, list);
  }
  const titles = new Map<Named, readonly HeldTitle[]>();
  for (const one of named) if (one.kind === "person") titles.set(one, titlesOf(one.candidate, byLine.get(one.candidate.line)!));
  resolveShorts(named, findings.shorts, titles);
  const ids = new Map<string, string>();
  for (const one of named) {
    let id = ids.get(one.cluster);
    if (!id) {
      id = `c${ids.size}`;
      ids.set(one.cluster, id);
    }
    one.cluster = id;
  }
  const { sport } = findings;
  const business = !sport && isBusiness(named);
  const isCompany = (one: Candidate): boolean => ["company", "venture"].includes(kindOf.get(one)?.kind ?? "");
  const isOrganisation = (one: Candidate): boolean => kindOf.get(one)?.kind === "organisation";
  const executives = new Set<string>();
  const members = new Map<string, Named[]>();
  for (const one of named) {
    const list = members.get(one.cluster);
    if (list) list.push(one);
    else members.set(one.cluster, [one]);
  }
  for (const [id, list] of members) {
    if (list[0]!.kind !== "person") continue;
    let vote = 0;
    for (const one of list) {
      for (const held of titles.get(one) ?? []) vote += executiveVote(held, isCompany, isOrganisation, sport);
      if (!sport) vote += clauseVote(one.candidate);
      if (!sport && isOfCompany(one.candidate, isCompany, byLine.get(one.candidate.line)!)) vote += 1;
    }
    const untitled = list.every((one) => (titles.get(one) ?? []).length === 0) && !list.every((one) => isCredit(one.candidate));
    if (vote > 0 || (vote === 0 && business && untitled)) executives.add(id);
  }
  const mentions = named.map((one) => mentionOf(one, executives));
  const clusters = [...members].map(([id, list]) => clusterOf(id, list, executives.has(id), titles, kindOf));
  return { mentions, clusters };
}

function mentionOf(one: Named, executives: ReadonlySet<string>): RecognisedMention {
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

function clusterOf(
  id: string,
  list: readonly Named[],
  executive: boolean,
  titles: ReadonlyMap<Named, readonly HeldTitle[]>,
  kindOf: ReadonlyMap<Candidate, Named>,
): NameCluster {
  const forms = [...new Set(list.map((one) => surface(one.candidate)))];
  const label = forms.reduce((best, form) => (form.split(" ").length > best.split(" ").length ? form : best), forms[0]!);
  const kind = list[0]!.kind;
  let descriptor: string | null = null;
  if (kind !== "person") for (const one of list) descriptor ??= descriptorOf(one.candidate);
  return {
    id,
    kind,
    executive,
    label,
    forms,
    descriptor,
    roles: kind === "person" ? rolesOf(list, titles, kindOf) : [],
    sure: list.some((one) => one.verdict.total >= SURE || (one.candidate.hit?.candidates.some((each) => !each.weak) ?? false)),
    sameAs: [],
  };
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
