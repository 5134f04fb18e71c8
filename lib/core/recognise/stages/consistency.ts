import type { ReasonCode } from "../../model/mention.ts";
import type { Candidate, Sort } from "../candidate.ts";
import { type Group, groupTotals, winner } from "../group.ts";
import { IS, type Lexis } from "../lists/lexis.ts";

/** A short form and the full names of the document that it may stand for. */
export interface Short {
  readonly full: Group;
  readonly code: ReasonCode;
  /** The short form names the same as the full one, not only something of its kind. */
  readonly same: boolean;
}
export type Shorts = Map<Group, Short[]>;

/** So many full names may share one short form; more are noise and would cost time. */
const MOST_FULL = 16;
const LONGEST_SHORT = 6;
const SMALL = new Set(["of", "the", "and", "for", "de", "&"]);

/** Whether a person's surname stands first: Korean, Chinese, Vietnamese and Hungarian order. */
export function surnameFirst(words: readonly string[], lexis: Lexis): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 3) return false;
  const asian = (lexis.bits(first) & IS.asianSurname) !== 0;
  if (second.includes("-")) return asian || first.length <= 5;
  const last = words[words.length - 1]!;
  const lastAsian = (lexis.bits(last) & IS.asianSurname) !== 0;
  return asian && !lastAsian && !(lexis.bits(first) & IS.given && lexis.bits(last) & IS.surname);
}

/** What short forms a full name of a person teaches, with the reason. */
export function shortForms(words: readonly string[], lexis: Lexis): [string, ReasonCode][] {
  const last = words[words.length - 1]!;
  const bare = /^(?:jr|sr|ii|iii|iv)\.?$/.test(last) ? words.slice(0, -1) : words;
  const eastern = surnameFirst(bare, lexis);
  const surname = eastern ? bare[0]! : bare[bare.length - 1]!;
  const given = eastern ? bare.slice(1).join(" ") : bare[0]!;
  const out: [string, ReasonCode][] = [[surname, "surname-of"]];
  if (given !== surname && given.length > 2) out.push([given, "given-name-of"]);
  // Vietnamese people are called by the last of their names
  if (eastern && bare.length > 2 && !bare[1]!.includes("-")) out.push([bare[bare.length - 1]!, "given-name-of"]);
  const particle = bare.findIndex((word, i) => i > 0 && /^(?:de|van|von|der|bin|al|el|da|dos|di|le|du|den|ter|del|della)$/.test(word));
  if (particle > 0) out.push([bare.slice(particle).join(" "), "surname-of"]);
  if (bare.length > 2 && !eastern) out.push([bare.slice(-2).join(" "), "surname-of"], [`${bare[0]} ${surname}`, "short-form-of"]);
  if (bare.length === 3 && !eastern && particle < 0 && !(lexis.bits(bare[1]!) & IS.given) && bare[1]!.length > 3)
    out.push([bare[1]!, "surname-of"]);
  const hyphen = surname.split("-");
  if (hyphen.length === 2 && !eastern) out.push([hyphen[1]!, "surname-of"]);
  return out;
}

/** Initials of the words that count, as an acronym would take them. */
export function initialsOf(words: readonly string[], lexis: Lexis): string[] {
  const counted = words.filter((word) => !SMALL.has(word));
  const first = (list: readonly string[]): string => list.map((word) => word[0] ?? "").join("");
  const bare = counted.filter((word) => !(lexis.bits(word) & IS.legal));
  return [...new Set([first(counted), first(bare), first(bare.slice(0, -1))])].filter((text) => text.length >= 2);
}

/** Links short forms to the full names of the document and lets each share the other's evidence. */
export function shareEvidence(groups: ReadonlyMap<string, Group>, lexis: Lexis): Shorts {
  const shorts: Shorts = new Map();
  const link = (key: string, full: Group, code: ReasonCode, same: boolean): void => {
    const group = groups.get(key);
    if (!group || group === full || group.key === full.key) return;
    const list = shorts.get(group) ?? [];
    if (list.length < MOST_FULL && !list.some((one) => one.full === full)) list.push({ full, code, same });
    shorts.set(group, list);
  };
  for (const group of groups.values()) {
    if (group.words.length < 2) continue;
    const { sort, total } = winner(groupTotals(group));
    if (sort === "person" && total >= 1) for (const [key, code] of shortForms(group.words, lexis)) link(key, group, code, true);
    if (sort !== "person" && sort !== "other" && total >= 1) {
      for (const key of initialsOf(group.words, lexis)) link(key, group, "acronym-of", true);
    }
  }
  for (const full of groups.values()) {
    if (full.words.length < 2) continue;
    const { sort, total } = winner(groupTotals(full));
    if (total < 1 || (sort !== "company" && sort !== "organisation" && sort !== "venture")) continue;
    for (let k = 1; k < Math.min(full.words.length, LONGEST_SHORT); k++) {
      const key = full.words.slice(0, k).join(" ");
      const rest = full.words.slice(k);
      const plain = rest.every((word) => lexis.bits(word) & (IS.head | IS.legal | IS.orgHead | IS.common));
      if (lexis.bits(key) & IS.head || (plain && lexis.bits(key) & (IS.place | IS.demonym))) continue;
      const same =
        (lexis.bits(full.key) & IS.company) !== 0 ||
        rest.every((word) => lexis.bits(word) & (IS.head | IS.legal) || word === "&" || word === "and");
      link(key, full, "short-form-of", same);
    }
    const core = full.words.filter((word) => !(lexis.bits(word) & IS.legal));
    const tail = core[core.length - 1];
    if (
      core.length === 2 &&
      core.length < full.words.length &&
      tail &&
      tail.length > 4 &&
      !(lexis.bits(tail) & (IS.common | IS.head | IS.place))
    ) {
      link(tail, full, "short-form-of", true);
    }
  }
  share(shorts);
  return shorts;
}

const SHARE: Readonly<Partial<Record<ReasonCode, number>>> = {
  "surname-of": 0.96,
  "given-name-of": 0.55,
  "short-form-of": 0.8,
  "acronym-of": 0.8,
};
const MOST = 3.2;

function share(shorts: Shorts): void {
  for (const [group, list] of shorts) {
    const best = new Map<Sort, { weight: number; code: ReasonCode; full: string }>();
    const own = winner(groupTotals(group));
    for (const { full, code, same } of list) {
      const { sort, total } = winner(groupTotals(full));
      const weight = Math.min(MOST, total * (SHARE[code] ?? 0.5)) * (same ? 1 : 0.6);
      if (weight > (best.get(sort)?.weight ?? 0)) best.set(sort, { weight, code, full: full.key });
      if (same && own.total >= 1.5 && (own.sort === sort || code !== "short-form-of")) {
        if (own.sort === sort) full.shared.push({ sort: own.sort, weight: Math.min(1.5, own.total * 0.4), code: "shape" });
      }
    }
    for (const [sort, { weight, code, full }] of best) group.shared.push({ sort, weight, code, params: { full } });
  }
}

/** What opens a bracket that gives another name: "(now Z47)", "(formerly Facebook)". */
const RENAMED = new Set(["or", "now", "formerly", "previously", "once", "ex", "né", "née"]);

/** "Adani Green Energy Limited (AGEL)": a short form in brackets right after its full name. */
export function bracketPairs(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const out: [Candidate, Candidate][] = [];
  for (let i = 1; i < candidates.length; i++) {
    const [full, short] = [candidates[i - 1]!, candidates[i]!];
    if (full.line !== short.line || short.to - short.from > 2) continue;
    const tokens = full.line.tokens;
    const closed = tokens[short.to]?.text === ")" || tokens[short.to]?.text === '"';
    const open = tokens[full.to]?.text === "(";
    const quoted =
      tokens[full.to + 1]?.text === '"' || tokens[full.to + 1]?.lower === "the" || RENAMED.has(tokens[full.to + 1]?.lower ?? "");
    const gap = short.from - full.to;
    if (!open || !closed || gap < 1 || gap > 4 || (gap > 1 && !quoted)) continue;
    if (full.to - full.from >= 2) out.push([full, short]);
  }
  return out;
}
