import { isFormer, isName, isSubjectLike, prepositionOf } from "./groups.ts";
import { groupFrom } from "./lists.ts";
import { NATIONS } from "./nations.ts";
import type { Actor, Item } from "./types.ts";
import { isVerbLike } from "./verb-forms.ts";

/** Whom the sentences before spoke of; carried from sentence to sentence. */
export interface Focus {
  /** The last subject that is a company or venture. */
  company: readonly Actor[];
  /** Companies in order of last naming, the newest last; at most eight. */
  recent: readonly Actor[];
  /** The last two or more companies named together. */
  pair: readonly Actor[];
  /** In which block those were named; a plural reference doesn't reach over more than the block before. */
  pairIn: number;
  /** Their sentence named nobody else: only then does a plural of the next block mean them. */
  pairAlone: boolean;
  /** How many blocks were begun. */
  block: number;
  /** The last sentence that named companies had one as its subject; else "they" may be its analysts or fishermen. */
  led: boolean;
  /** The venture named last. */
  venture: readonly Actor[];
  /** Whom the last person named stands for. */
  person: readonly Actor[];
  /** Country (ISO 3166 alpha-2) or other descriptor words by actor key, in lower case. */
  readonly about: Map<string, Set<string>>;
}

export const emptyFocus = (): Focus => ({
  company: [],
  venture: [],
  recent: [],
  pair: [],
  pairIn: 0,
  pairAlone: false,
  block: 0,
  led: false,
  person: [],
  about: new Map(),
});

/** The companies that "they", "the two" and "both firms" may stand for; empty where those are too far back. */
export const recentPair = (focus: Focus): readonly Actor[] =>
  focus.pair.length > 1 && (focus.block === focus.pairIn || (focus.pairAlone && focus.block - focus.pairIn === 1)) ? focus.pair : [];

const WHERE = new Set(["on", "at", "near"]);

/** What a company may be to a product: "the ChatGPT creator". */
export const MAKERS = new Set("creator maker owner developer operator parent builder provider".split(" "));

export const isCompanyActor = (a: Actor): boolean => a.kind === "company" || a.kind === "venture";
export const companiesOf = ({ actors }: Pick<Item, "actors">): readonly Actor[] => actors.filter(isCompanyActor);

/** Learns what the text says of a name: "Japan's SoftBank", "ChatGPT creator OpenAI", "TotalEnergies of France". */
export function learn(items: readonly Item[], i: number, focus: Focus): void {
  const actor = items[i]?.actors[0];
  if (!actor || !isCompanyActor(actor)) return;
  const add = (word: string | undefined) => {
    if (!word) return;
    const set = focus.about.get(actor.key) ?? new Set<string>();
    set.add(word);
    focus.about.set(actor.key, set);
  };
  if (items[i + 1]?.low === "of") add(NATIONS[items[i + 2]?.low ?? ""]);
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" && item.text !== "-") break;
    if (isName(item) && item.actors[0]?.kind !== "other") break;
    if (item.kind === "name") {
      add(NATIONS[item.low]);
      if (MAKERS.has(items[j + 1]?.low ?? "")) add(item.low);
      break;
    }
    if (isVerbLike(item)) break;
    add(NATIONS[item.low]);
  }
}

const SUBORDINATE = new Set("after before when while as since although though because once if whereas".split(" "));

/** Where the main clause begins: after the comma of a clause that opens the sentence ("After A bought B, C fell"). */
const mainClause = (items: readonly Item[]): number =>
  SUBORDINATE.has(items[0]?.low ?? "")
    ? Math.max(
        0,
        items.findIndex((i) => i.text === ","),
      )
    : 0;

export function updateFocus(items: readonly Item[], focus: Focus): void {
  const seen: Actor[] = [];
  const acting: Actor[] = [];
  let subject: readonly Actor[] = [];
  let together: readonly Actor[] = [];
  let subjectAt = 0;
  const main = mainClause(items);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isName(item)) continue;
    const companies = companiesOf(item);
    const where = WHERE.has(prepositionOf(items, i) ?? "") || isFormer(items, i);
    for (const c of companies) {
      if (!seen.some((s) => s.key === c.key)) seen.push(c);
      if (!where && !acting.some((s) => s.key === c.key)) acting.push(c);
    }
    const first = subject.length === 0 || subjectAt < main;
    const anew = items[i - 1]?.low === "but" || items[i - 1]?.text === ";";
    if ((first || anew) && companies.length > 0 && isSubjectLike(items, i) && (subject.length === 0 || i >= main)) {
      subjectAt = i;
      subject = companies.slice(0, 1);
      together = groupFrom(items, i).actors.filter(isCompanyActor);
    }
  }
  if (seen.length === 0) return;
  if (subject.length > 0) focus.company = subject.map(bare);
  else focus.company = [bare(acting[0] ?? (seen[0] as Actor))];
  focus.led = subject.length > 0;
  const named = together.length > 1 ? together : acting;
  if (named.length >= 2 && named.length <= 3) {
    focus.pair = named.map(bare);
    focus.pairIn = focus.block;
    focus.pairAlone = seen.length === named.length;
  }
  const kept = focus.recent.filter((a) => !seen.some((s) => s.key === a.key));
  focus.recent = [...kept, ...seen.map(bare)].slice(-8);
}

/** An actor without the person who stood for it. */
export function bare(actor: Actor): Actor {
  if (actor.via === undefined) return actor;
  const { via: _, ...rest } = actor;
  return rest;
}
