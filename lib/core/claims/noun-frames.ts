import { type Complement, complementsAfter } from "./complements.ts";
import { groupFrom, isAttributive, isName } from "./groups.ts";
import { NOUN_TRIGGERS } from "./lexicon/nouns.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import {
  add,
  amongThemselves,
  counterpart,
  governor,
  isPredicate,
  nameBeside,
  overlaps,
  ownerBefore,
  predicateAfter,
  prepFor,
  speakerAtEnd,
  ventureNear,
} from "./noun-args.ts";
import { relativeComplement } from "./relatives.ts";
import { frontedSubject, type Subject } from "./subject.ts";
import type { Argument, Background, Frame, Item } from "./types.ts";

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

/** "private equity", "public-private partnership": a trade and a way of funding, no tie. */
const ABOUT_OWNERSHIP = new Set(["equity", "partnership", "partnerships"]);

/** Relations stated by nouns: "joint venture between A and B", "A's stake in B", "A signed an agreement with B". */
export function nounFrames(items: readonly Item[], background: Background): Frame[] {
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== "word" || (ABOUT_OWNERSHIP.has(item.low) && items[i - 1]?.low === "private")) continue;
    for (const entry of BY_FIRST.get(item.low) ?? []) {
      const end = matchWords(items, i, entry.words);
      if (end < 0) continue;
      const place = { items, from: i, to: end, trigger: entry.trigger, noun: entry.words.join(" ") };
      const described = isName(items[end + 1]) && !isAttributive(items, end + 1);
      const frame = described ? describingFrame(place) : nounFrame(place, background);
      if (frame) out.push(frame);
      i = end;
      break;
    }
  }
  return out;
}

/** A noun of the lexicon at its place in a sentence. */
interface NounPlace {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly trigger: NounTrigger;
  readonly noun: string;
}

/** Verbs that hold one thing against another: "compared the deal with B's". */
const COMPARING = new Set(
  "compared compare compares comparing likened liken contrasted contrast contrasts distinguish distinguished confused".split(" "),
);

function nounFrame(place: NounPlace, background: Background): Frame | null {
  const { items, from, to, trigger, noun } = place;
  const limit = trigger.kind === "ownership" ? 1 : 3;
  const clause = governor(items, from);
  const verb = clause.chain.at(-1);
  if (verb && COMPARING.has(verb)) return null;
  // Somebody the subject deals with ("sued the owner of B") isn't the subject.
  if (verb && trigger.describes && !ownerBefore(items, from) && !isPredicate(items, from)) return null;
  const relative = relativeComplement(items, clause.subject);
  const complements = [...(relative ? [relative] : []), ...complementsAfter(items, to, 16)].filter(
    (c) => prepFor(c, trigger) !== null && c.path.length <= limit,
  );
  const first = complements[0];
  const suffers = isSufferer(trigger, complements);
  const args: Argument[] = [];
  const owner = ownerBefore(items, from);
  if (owner && trigger.owner) args.push({ group: owner, role: suffers ? "target" : trigger.owner });
  for (const c of complements.slice(0, 2)) add(args, c, trigger);
  const governed = args.length < 2 || !owner ? addSubject(place, clause, first, args) : null;
  addBeside(place, first, args, governed?.subject ?? null, owner !== null);
  const discount = addFromBefore(place, first, args, background, suffers);
  if (!discount || !hasTwoSides(trigger, args)) return null;
  const { subject = null, chain = [], scope = Math.max(0, from - 4) } = governed ?? {};
  const near = subject ? (subject.place === "far" ? 0.82 : 0.95) : 1;
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
    ...(subject?.place === "apposition" ? { aside: true as const } : {}),
    score: trigger.score * near * gap * discount,
  };
}

/** "its acquisition by B", "the sale of A to B": the noun's owner is what is bought. */
const isSufferer = (trigger: NounTrigger, complements: readonly Complement[]): boolean =>
  trigger.preps.by === "investor" &&
  complements.some((c) => c.prep === "by" || c.prep === "to") &&
  !complements.some((c) => c.prep === "of");

interface Governed {
  readonly subject: Subject | null;
  readonly chain: readonly string[];
  readonly scope: number;
}

/** Adds the subject of the verb that governs the noun, unless the noun has both its parties inside ("a deal between A and B"). */
function addSubject(
  { items, from, to, trigger }: NounPlace,
  found: ReturnType<typeof governor>,
  first: Complement | undefined,
  args: Argument[],
): Governed {
  const subject = found.subject ?? (first ? frontedSubject(items, from, first.group.to) : null);
  const inside = first !== undefined && first.group.actors.length > 1 && amongThemselves(first);
  const apart = subject && !args.some((a) => overlaps(a, subject)) && (subject.group.to < from || subject.group.from > to);
  const agent =
    trigger.preps.by !== undefined &&
    args.every((a) => a.role !== trigger.preps.by) &&
    items.slice(to + 1, to + 9).some((i) => i.low === "by");
  const venture = trigger.kind === "joint-venture" && first !== undefined && amongThemselves(first) && isPredicate(items, from);
  if (apart && venture) args.push({ group: subject.group, role: "venture" });
  else if (apart && trigger.subject && !inside && !(agent && args.length > 0))
    args.unshift({ group: subject.group, role: counterpart(trigger.subject, args) });
  const scope = subject && subject.place !== "apposition" && subject.group.to < from ? subject.group.to + 1 : Math.max(0, from - 4);
  return { subject, chain: found.chain, scope };
}

/** Adds who speaks at the sentence's end, the name in commas beside the noun's own, what the noun is said to be, and a named venture. */
function addBeside(
  { items, from, to, trigger }: NounPlace,
  first: Complement | undefined,
  args: Argument[],
  subject: Subject | null,
  owned: boolean,
): void {
  const said = args.length === 1 && !subject && trigger.subject ? speakerAtEnd(items, to) : null;
  if (said && trigger.subject && !args.some((a) => a.group.actors[0]?.key === said.actors[0]?.key))
    args.unshift({ group: said, role: counterpart(trigger.subject, args) });
  const beside = args.length === 1 && first && trigger.subject ? nameBeside(items, first.group.to) : null;
  if (beside && trigger.subject) args.push({ group: beside, role: trigger.subject });
  const predicate = args.length < 2 ? predicateAfter(items, to, trigger, owned) : null;
  if (predicate) args.push(predicate);
  const venture = trigger.kind === "joint-venture" ? ventureNear(items, from, to) : null;
  if (venture && !args.some((a) => a.group.from === venture.from)) args.push({ group: venture, role: "venture" });
}

/** Adds a silent party from the sentences before; gives what that costs in score, 0 where one is needed and none is known. */
function addFromBefore(
  { from, to, trigger }: NounPlace,
  first: Complement | undefined,
  args: Argument[],
  background: Background,
  suffers: boolean,
): number {
  const only = args.length === 1 ? args[0] : undefined;
  if (only && trigger.kind === "investment" && only.role === "investor" && trigger.owner === "investor")
    return addHeld(only, args, background);
  const alone = only && (only.group.actors.length === 1 || (first?.group === only.group && !amongThemselves(first)));
  const role = trigger.owner ?? trigger.subject;
  if (alone) {
    const bought = suffers && background.target.length > 0;
    const actors = bought ? background.target : background.company;
    if (actors.length === 0) return 0;
    if (role) args.unshift({ group: { from, to, actors }, role: suffers ? "target" : role, implied: true });
    return 0.7;
  }
  if (args.length > 0 || !isSymmetric(trigger) || trigger.kind !== "joint-venture" || background.pair.length < 2 || !role) return 1;
  args.push(...background.pair.map((actor) => ({ group: { from, to, actors: [actor] }, role, implied: true })));
  return 0.5;
}

/** "A and B gave up their shares": in the company that the last deal was about. */
function addHeld(investor: Argument, args: Argument[], { target, company }: Background): number {
  const held = (target.length > 0 ? target : company).filter((a) => !investor.group.actors.some((b) => b.key === a.key));
  if (held.length > 0) args.push({ group: { ...investor.group, actors: held }, role: "target", implied: true });
  return held.length > 0 ? 0.6 : 0;
}

const isSymmetric = (trigger: NounTrigger): boolean =>
  trigger.owner !== null && trigger.owner === trigger.subject && trigger.preps.with === trigger.owner;

/** Two names at least; and where the sides of a tie differ (investor, target), both sides. */
function hasTwoSides(trigger: NounTrigger, args: readonly Argument[]): boolean {
  const mutual =
    isSymmetric(trigger) || trigger.kind === "competition" || ["with", "between", "among", "together"].some((p) => trigger.preps[p]);
  if (!mutual && new Set(args.map((a) => a.role)).size < 2) return false;
  return new Set(args.flatMap((a) => a.group.actors.map((x) => x.key))).size >= 2;
}

const DESCRIBES = new Set(["competition", "partnership", "ownership", "investment", "supply"]);

/** "its rival B", "A's partner B", "parent company B": the noun describes the name right after it; the other party owns it or is the subject. */
function describingFrame({ items, from, to, trigger, noun }: NounPlace): Frame | null {
  if (!trigger.owner || !trigger.subject || !DESCRIBES.has(trigger.kind) || trigger.preps.between) return null;
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
