import { complementsAfter } from "./complements.ts";
import { groupFrom, isAttributive, isName } from "./groups.ts";
import { NOUN_TRIGGERS } from "./lexicon/nouns.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import {
  add,
  amongThemselves,
  counterpart,
  governor,
  impliable,
  nameBeside,
  overlaps,
  ownerBefore,
  predicateAfter,
  prepFor,
  speakerAtEnd,
  ventureNear,
} from "./noun-args.ts";
import { frontedSubject, type Subject } from "./subject.ts";
import type { Actor, Argument, Frame, Item } from "./types.ts";

interface Entry {
  readonly words: readonly string[];
  readonly trigger: NounTrigger;
}

const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const trigger of NOUN_TRIGGERS)
    for (const noun of trigger.nouns) {
      const words = noun.split(/[ -]/);
      const list = map.get(words[0] as string);
      const entry = { words, trigger };
      if (list) list.push(entry);
      else map.set(words[0] as string, [entry]);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** Last item of the noun at `at`, hyphens passed over; -1 when another word follows. */
function matchWords(items: readonly Item[], at: number, words: readonly string[]): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (w > 0 && items[i]?.text === "-") i++;
    if (items[i]?.low !== words[w]) return -1;
    i++;
  }
  return i - 1;
}

/** Relations stated by nouns: "joint venture between A and B", "A's stake in B", "A signed an agreement with B". */
export function nounFrames(items: readonly Item[], implied: readonly Actor[] = [], pair: readonly Actor[] = []): Frame[] {
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== "word") continue;
    for (const entry of BY_FIRST.get(item.low) ?? []) {
      const end = matchWords(items, i, entry.words);
      if (end < 0) continue;
      const frame = nounFrame(items, i, end, entry.trigger, entry.words.join(" "), implied, pair);
      if (frame) out.push(frame);
      i = end;
      break;
    }
  }
  return out;
}

function nounFrame(
  items: readonly Item[],
  from: number,
  to: number,
  trigger: NounTrigger,
  noun: string,
  implied: readonly Actor[],
  pair: readonly Actor[],
): Frame | null {
  const described = items[to + 1];
  if (isName(described) && !isAttributive(items, to + 1)) return describingFrame(items, from, to, trigger, noun);
  const complements = complementsAfter(items, to, 16).filter(
    (c) => prepFor(c, trigger) !== null && c.path.length <= (trigger.kind === "ownership" ? 1 : 3),
  );
  const first = complements[0];
  const args: Argument[] = [];
  const owner = ownerBefore(items, from);
  const suffers =
    trigger.preps.by === "investor" &&
    complements.some((c) => c.prep === "by" || c.prep === "to") &&
    !complements.some((c) => c.prep === "of");
  if (owner && trigger.owner) args.push({ group: owner, role: suffers ? "target" : trigger.owner });
  for (const c of complements.slice(0, 2)) add(args, c, trigger);
  let subject: Subject | null = null;
  let chain: readonly string[] = [];
  let scope = Math.max(0, from - 4);
  if (args.length < 2 || !owner) {
    const found = governor(items, from);
    subject = found.subject ?? (first ? frontedSubject(items, from, first.group.to) : null);
    chain = found.chain;
    if (subject && subject.place !== "apposition" && subject.group.to < from) scope = subject.group.to + 1;
    const inside = first && first.group.actors.length > 1 && ["between", "among", "of", "by"].includes(first.prep);
    if (
      subject &&
      trigger.subject &&
      !inside &&
      !args.some((a) => overlaps(a, subject as Subject)) &&
      (subject.group.to < from || subject.group.from > to)
    )
      args.unshift({ group: subject.group, role: counterpart(trigger.subject, args) });
  }
  const said = args.length === 1 && !subject && trigger.subject ? speakerAtEnd(items, to) : null;
  if (said && trigger.subject && !args.some((a) => a.group.actors[0]?.key === said.actors[0]?.key))
    args.unshift({ group: said, role: counterpart(trigger.subject, args) });
  const beside = args.length === 1 && first && trigger.subject ? nameBeside(items, first.group.to) : null;
  if (beside && trigger.subject) args.push({ group: beside, role: trigger.subject });
  const predicate = args.length < 2 ? predicateAfter(items, to, trigger, owner !== null) : null;
  if (predicate) args.push(predicate);
  const venture = trigger.kind === "joint-venture" ? ventureNear(items, from, to) : null;
  if (venture && !args.some((a) => a.group.from === venture.from)) args.push({ group: venture, role: "venture" });
  let discount = 1;
  const alone = args.length === 1 && (args[0]?.group.actors.length === 1 || (first?.group === args[0]?.group && !amongThemselves(first)));
  if (alone && implied.length === 0) return null;
  if (alone && impliable(trigger)) {
    const role = trigger.owner ?? trigger.subject;
    if (role) args.unshift({ group: { from, to, actors: implied }, role: suffers ? "target" : role, implied: true });
    discount = 0.7;
  }
  const symmetric = trigger.owner !== null && trigger.owner === trigger.subject && trigger.preps.with === trigger.owner;
  if (args.length === 0 && symmetric && pair.length > 1 && trigger.kind === "joint-venture") {
    args.push(...pair.map((actor) => ({ group: { from, to, actors: [actor] }, role: trigger.owner as Argument["role"], implied: true })));
    discount = 0.5;
  }
  if (
    !symmetric &&
    trigger.kind !== "competition" &&
    new Set(args.map((a) => a.role)).size < 2 &&
    !["with", "between", "among", "together"].some((p) => trigger.preps[p])
  )
    return null;
  const actors = new Set(args.flatMap((a) => a.group.actors.map((x) => x.key)));
  if (actors.size < 2) return null;
  const place = subject ? (subject.place === "far" ? 0.82 : 0.95) : 1;
  const gap = first ? (first.gap <= 3 ? 1 : first.gap <= 8 ? 0.93 : 0.8) : 0.9;
  return {
    kind: trigger.kind,
    from,
    to,
    scope,
    args,
    trigger: noun,
    form: "noun",
    chain,
    tense: "none",
    score: trigger.score * place * gap * discount,
  };
}

const DESCRIBES = new Set(["competition", "partnership", "ownership", "investment", "supply"]);

/** "its rival B", "A's partner B", "parent company B": the noun describes the name right after it; the other party owns it or is the subject. */
function describingFrame(items: readonly Item[], from: number, to: number, trigger: NounTrigger, noun: string): Frame | null {
  if (!trigger.owner || !trigger.subject || !DESCRIBES.has(trigger.kind)) return null;
  const described = groupFrom(items, to + 1);
  const owner = ownerBefore(items, from);
  const found = owner || trigger.kind === "competition" ? null : governor(items, from).subject;
  const rival = !owner && trigger.kind === "competition" ? governor(items, from).subject : null;
  const other = owner ?? rival?.group ?? (trigger.owner === "partner" ? found?.group : undefined);
  if (!other || other.actors.every((a) => described.actors.some((b) => b.key === a.key))) return null;
  const args: Argument[] = [
    { group: other, role: trigger.owner },
    { group: described, role: trigger.subject },
  ];
  const score = trigger.score * (owner ? 0.95 : 0.7);
  return {
    kind: trigger.kind,
    from,
    to,
    scope: Math.max(0, from - 4),
    args,
    trigger: noun,
    form: "apposition",
    chain: [],
    tense: "none",
    score,
  };
}
