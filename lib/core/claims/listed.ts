import { CIRCLES, type Circle } from "./circles.ts";
import { isAttributive, isName } from "./groups.ts";
import { isWork } from "./lexicon/hints.ts";
import { groupTo } from "./lists.ts";
import { governor, ownerBefore } from "./noun-args.ts";
import { togetherWith, workedWith } from "./together-with.ts";
import type { Actor, Argument, Background, Frame, Item } from "./types.ts";
import { isFiniteVerb, isVerbLike } from "./verb-forms.ts";
import { AUXILIARIES, CONJUNCTIONS, isAdverb, isSpeech } from "./words.ts";

const VERBS = new Set("include includes included are were".split(" "));
const REACH = 18;
/** What another noun hangs on, to which the list may belong ("customers from banks such as B"). */
const ELSEWHERE = new Set(["from", "against", "than", "by", "between", "away"]);
const TIES = new Set(["with", "to", "for"]);

/** Relations stated by naming members of a circle: "A's clients include B and C", "A works for customers such as B". */
export function listedFrames(items: readonly Item[], background: Background): Frame[] {
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const worked = item.low === "with" ? workedWith(items, i) : null;
    if (worked) {
      const members = membersAfter(items, worked.lister, worked.group.actors);
      if (members.length > 0) out.push(frameOf(worked.circle, items, i, { group: worked.group, chain: [], factor: 0.95 }, members));
      continue;
    }
    const found = item.kind !== "word" ? undefined : item.low === "with" ? togetherWith(items, i) : CIRCLES.get(item.low);
    if (!found) continue;
    const lister = listerAfter(items, i, found.kind === "partnership");
    if (!lister || items[i - 1]?.low === "no" || listsWorks(items, lister.at)) continue;
    const beside = lister.owner >= 0 ? groupTo(items, lister.owner) : null;
    const owner = beside ? { group: beside, chain: [], factor: 0.95 } : ownerOf(items, i, lister.verb, background);
    const listed = membersAfter(items, lister.at, owner?.group.actors ?? []);
    if (owner && listed.length > 0) out.push(frameOf(found, items, i, owner, listed));
    i = lister.at;
  }
  return out;
}

interface Owner {
  readonly group: Argument["group"];
  readonly chain: readonly string[];
  readonly factor: number;
  readonly implied?: true;
}

/** Whose circle it is: the name that owns the noun, else the subject of its verb, else the company that was spoken of. */
function ownerOf(items: readonly Item[], at: number, predicate: boolean, { company }: Background): Owner | null {
  const beside = ownerBefore(items, at);
  if (beside) return { group: beside, chain: [], factor: 1 };
  const { subject, chain } = predicate && at < 3 ? { subject: null, chain: [] } : governor(items, at);
  if (chain.some(isSpeech)) return null;
  if (subject && subject.group.to < at) return { group: subject.group, chain, factor: subject.place === "far" ? 0.8 : 0.95 };
  return company.length > 0 ? { group: { from: at, to: at, actors: company }, chain: [], factor: 0.7, implied: true } : null;
}

interface Lister {
  readonly at: number;
  readonly verb: boolean;
  /** The name in "clients of B include", "investments made by B are"; -1 without. */
  readonly owner: number;
}

/** "clients in films, including B": the list is of the noun right before it. */
function listsWorks(items: readonly Item[], at: number): boolean {
  let before = items[at - 1]?.low === "such" ? at - 2 : at - 1;
  if (items[before]?.text === ",") before--;
  return isWork(items[before]?.low ?? "");
}

const OWNS = new Set(["of", "for", "by"]);

/** "Customers were offered": a passive, not a list. */
const isFollowedByVerb = (items: readonly Item[], i: number): boolean => {
  const next = items[i + 1];
  return AUXILIARIES.has(items[i]?.low ?? "") && next?.kind === "word" && isVerbLike(next);
};

/** "various players (A, B)": nothing but names, links and places of a list in the brackets. */
function namesInside(items: readonly Item[], open: number): boolean {
  const close = items.findIndex((x, n) => n > open && x.text === ")");
  const inner = close < 0 ? [] : items.slice(open + 1, close);
  return inner.filter(isName).length >= 2 && !inner.some((x) => isVerbLike(x) || AUXILIARIES.has(x.low));
}

/** The word that opens the list: a verb whose subject is the noun, or "including", "such as", "like". */
function listerAfter(items: readonly Item[], noun: number, mutual: boolean): Lister | null {
  let verbal = true;
  let owner = -1;
  const first = items[noun + 2]?.low === "the" ? noun + 3 : noun + 2;
  if ([":", "("].includes(items[noun + 1]?.text ?? "") && isName(items[first])) return { at: first - 1, verb: false, owner };
  for (let i = noun + 1; i < items.length && i - noun <= REACH; i++) {
    const item = items[i] as Item;
    if (item.low === "than" && items[i + 1]?.kind === "number") continue;
    if (item.low === "among" && items[i + 1]?.low === "others" && isName(items[i + 2])) return { at: i + 1, verb: false, owner };
    if (item.text === "(" && mutual && namesInside(items, i)) return { at: i, verb: false, owner };
    if (item.low === "including") return { at: i, verb: false, owner };
    if (item.low === "such" && items[i + 1]?.low === "as") return { at: i + 1, verb: false, owner };
    if (item.low === "like" && isName(items[i + 1])) return { at: i, verb: false, owner };
    if (item.low === "to" && items[i + 1]?.low === "include") return { at: i + 1, verb: false, owner };
    if (verbal && VERBS.has(item.low)) return isFollowedByVerb(items, i) ? null : { at: i, verb: true, owner };
    if (OWNS.has(item.low) && owner < 0) {
      const at = items[i + 1]?.low === "the" ? i + 2 : i + 1;
      if (items[at]?.actors.some((a) => a.kind === "company")) {
        owner = at;
        i = at;
        continue;
      }
    }
    if (item.low === "made" && items[i + 1]?.low === "by") continue;
    if (
      CIRCLES.has(item.low) &&
      !(mutual && items.slice(noun, i).some((x) => x.low === "with")) &&
      !CONJUNCTIONS.has(items[i - 1]?.low ?? "")
    )
      return null;
    if (item.text === ";" || item.text === ":" || ELSEWHERE.has(item.low) || (!mutual && TIES.has(item.low))) return null;
    if (isName(item) && !isAttributive(items, i) && item.actors.some((a) => a.kind !== "other")) return null;
    if (["have", "has"].includes(item.low) && items[i + 1]?.low === "included") continue;
    if (["which", "who", "they", "it", "that"].includes(item.low) && !VERBS.has(items[i + 1]?.low ?? "")) return null;
    if (AUXILIARIES.has(item.low) || (isFiniteVerb(item) && !isAdverb(item.low))) return null;
    if (item.text === "," && !["including", "such", "which", "like"].includes(items[i + 1]?.low ?? "")) verbal = false;
  }
  return null;
}

const PLACES = new Set(["in", "at", "of", "from", "by", "near", "under"]);

/** The names of a list to its end, places and glosses in brackets passed over. */
function membersAfter(items: readonly Item[], from: number, owners: readonly Actor[]): { at: number; actor: Actor }[] {
  const out: { at: number; actor: Actor }[] = [];
  let depth = 0;
  let words = 0;
  for (let i = from + 1; i < items.length && words <= 5; i++) {
    const item = items[i] as Item;
    if (item.text === "(") depth++;
    else if (item.text === ")" && depth === 0 && items[from]?.text === "(") break;
    else if (item.text === ")") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if ((item.text === ";" && items[i + 1]?.text !== "," && !isName(items[i + 1])) || item.text === "—") break;
    else if (isName(item)) {
      words = 0;
      const before = items[i - 1]?.low === "the" ? items[i - 2]?.low : items[i - 1]?.low;
      const known = item.actors.filter((a) => owners.every((o) => o.key !== a.key));
      if (!PLACES.has(before ?? "") && !(item.possessive && isName(items[i + 1])))
        out.push(...known.slice(0, 1).map((actor) => ({ at: i, actor })));
    } else if (item.kind === "word") {
      if (AUXILIARIES.has(item.low) || (out.length > 0 && isFiniteVerb(item))) break;
      words++;
    }
  }
  return out;
}

function frameOf(found: Circle, items: readonly Item[], at: number, owner: Owner, listed: readonly { at: number; actor: Actor }[]): Frame {
  const group = { from: listed[0]?.at ?? at, to: listed.at(-1)?.at ?? at, actors: listed.map((l) => l.actor) };
  const scope = owner.group.to < at ? owner.group.to + 1 : Math.max(0, at - 4);
  return {
    kind: found.kind,
    from: at,
    to: at,
    scope,
    args: [
      { group: owner.group, role: found.owner, ...(owner.implied ? { implied: true } : {}) },
      { group, role: found.listed },
    ],
    trigger: (items[at] as Item).low,
    form: "list",
    chain: owner.chain,
    tense: "none",
    score: found.score * owner.factor,
  };
}
