import type { RecordIndex } from "../dataset/record.ts";
import { splitWords, WRITING, wordKey } from "../gazetteer/words.ts";
import { BUSINESS_CUES, CJK_CUES, PUBLIC_CUES, SPORT_CUES, STORY_CUES } from "./cues.ts";
import { type DocBlock, lastAtMost, lastIndexAtMost, sentenceAt } from "./doc.ts";
import type { Item } from "./items.ts";

/** A document as linking looks at it, indexed so that every question about one item takes constant time. */
export interface Scene {
  readonly docs: readonly DocBlock[];
  readonly items: readonly Item[];
  readonly record: RecordIndex;
  readonly language: string;
  /** Sentences are numbered through the document; its items by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Item[]>;
  /** The first item of each surface form in a cluster. */
  readonly byCluster: ReadonlyMap<string, ReadonlyMap<string, Item>>;
  /** People's names of two words and more by each of their words; the first item of each surface form. */
  readonly fullNames: ReadonlyMap<string, ReadonlyMap<string, Item>>;
  /** How often each surface form stands in the text. */
  readonly forms: ReadonlyMap<string, number>;
  /** Longer names, by the entity whose name they begin with. */
  readonly longer: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entities beside which the text names another of the same name, longer by a legal form. */
  readonly twins: ReadonlySet<string>;
  /** Entities that some name in the text means by itself. */
  readonly named: ReadonlySet<string>;
  /** Those named by several words. */
  readonly inFull: ReadonlySet<string>;
  /** Where linked entities stand: ascending sentence numbers. */
  readonly linked: Map<string, number[]>;
  /** The item that names an entity in full: first of all, and first of each cluster ("entity cluster"). */
  readonly full: Map<string, Item>;
  /** Distinct words of sport, stories, business and politics in the document. */
  readonly sport: number;
  readonly story: number;
  readonly business: number;
  readonly politics: number;
}

const CUES = { sport: SPORT_CUES, story: STORY_CUES, business: BUSINESS_CUES, politics: PUBLIC_CUES } as const;

/** Distinct cue words of each field in the document. */
function countCues(docs: readonly DocBlock[]): Record<keyof typeof CUES, number> {
  const seen = new Set<string>();
  const native: string[] = [];
  for (const { words, block } of docs) {
    for (const key of words.keys) seen.add(key);
    if (words.writings.some((writing) => writing >= WRITING.hangul && writing !== WRITING.mark)) native.push(block.text);
  }
  const text = native.join("\n");
  const count = (field: keyof typeof CUES) =>
    [...CUES[field]].filter((cue) => seen.has(cue)).length + (text ? new Set(text.match(CJK_CUES[field])).size : 0);
  return { sport: count("sport"), story: count("story"), business: count("business"), politics: count("politics") };
}

function putFirst(map: Map<string, Map<string, Item>>, key: string, item: Item): void {
  const known = map.get(key);
  if (!known) map.set(key, new Map([[item.surface, item]]));
  else if (!known.has(item.surface)) known.set(item.surface, item);
}

/** Indexes a document's items; one pass over the text and one over the items. */
export function readScene(docs: readonly DocBlock[], items: readonly Item[], record: RecordIndex, language: string): Scene {
  const bySentence = new Map<number, Item[]>();
  const byCluster = new Map<string, Map<string, Item>>();
  const fullNames = new Map<string, Map<string, Item>>();
  const forms = new Map<string, number>();
  const longer = new Map<string, Set<string>>();
  const named = new Set<string>();
  const twins = new Set<string>();
  const inFull = new Set<string>();
  const firstSentence: number[] = [];
  let total = 0;
  for (const doc of docs) {
    firstSentence.push(total);
    total += doc.sentences.length + 1;
  }
  for (const item of items) {
    item.sentence = (firstSentence[item.doc.n] ?? 0) + sentenceAt(item.doc, item.start);
    const list = bySentence.get(item.sentence);
    if (!list) bySentence.set(item.sentence, [item]);
    else list.push(item);
    forms.set(item.surface, (forms.get(item.surface) ?? 0) + 1);
    if (item.cluster) putFirst(byCluster, item.cluster.id, item);
    for (const entity of item.longerThan) longer.set(entity, (longer.get(entity) ?? new Set()).add(item.surface));
    if (item.twin) for (const entity of item.longerThan) twins.add(entity);
    for (const one of item.candidates) {
      if (one.weak) continue;
      named.add(one.entity);
      if (/\s/u.test(item.surface)) inFull.add(one.entity);
    }
    const seen = forms.get(item.surface) === 1 && item.kind === "person";
    if (!seen) continue;
    const { keys } = splitWords(item.surface);
    if (keys.length > 1) for (const key of keys) putFirst(fullNames, key, item);
  }
  const empty = { linked: new Map<string, number[]>(), full: new Map<string, Item>() };
  return {
    docs,
    items,
    record,
    language,
    bySentence,
    byCluster,
    fullNames,
    forms,
    longer,
    twins,
    named,
    inFull,
    ...empty,
    ...countCues(docs),
  };
}

/** Notes that an item was linked, so that it counts as context for others. `full`: it names the entity in full. */
export function noteLink(scene: Scene, item: Item, entity: string, full: boolean): void {
  const places = scene.linked.get(entity);
  if (!places) scene.linked.set(entity, [item.sentence]);
  else if ((places[places.length - 1] ?? 0) <= item.sentence) places.push(item.sentence);
  else places.splice(lastAtMost(places, item.sentence) + ((places[0] ?? 0) <= item.sentence ? 1 : 0), 0, item.sentence);
  if (!full) return;
  if (!scene.full.has(entity)) scene.full.set(entity, item);
  const key = `${entity} ${item.cluster?.id ?? ""}`;
  if (item.cluster && !scene.full.has(key)) scene.full.set(key, item);
}

/** How many sentences off the nearest mention of an entity is; Infinity when it has none. */
export function distanceTo(scene: Scene, sentence: number, entity: string): number {
  const places = scene.linked.get(entity);
  if (!places || places.length === 0) return Number.POSITIVE_INFINITY;
  const n = lastAtMost(places, sentence);
  const before = Math.abs(sentence - (places[n] ?? 0));
  const after = n + 1 < places.length ? Math.abs((places[n + 1] ?? 0) - sentence) : Number.POSITIVE_INFINITY;
  return Math.min(before, after);
}

/** Full names of other people in the text that a surname could be short for. */
export function rivalsOf(scene: Scene, surface: string, entity: string): Item[] {
  const same = scene.fullNames.get(wordKey(surface));
  return same
    ? [...same.values()].filter((other) => other.entity !== entity && other.surface !== surface && !other.longerThan.includes(entity))
    : [];
}

/** Whether a cluster holds the full name of somebody else. */
export function clusterIsOther(scene: Scene, item: Item, entity: string): boolean {
  const own = item.cluster ? scene.byCluster.get(item.cluster.id) : undefined;
  return own !== undefined && rivalsOf(scene, item.surface, entity).some((other) => other.cluster?.id === item.cluster?.id);
}

/** Items of the sentence an item stands in; at most the 40 around it. */
export function beside(scene: Scene, item: Item): readonly Item[] {
  const all = scene.bySentence.get(item.sentence) ?? [];
  if (all.length <= 40) return all;
  const at = lastIndexAtMost(all.length, (n) => all[n]?.start ?? 0, item.start);
  return all.slice(Math.max(0, at - 20), at + 20);
}

/** Whether sport, or stories, is what the text is about: many words of it, or more than of business. */
export function isAbout(scene: Scene, what: "sport" | "story"): boolean {
  const cues = scene[what];
  return (cues >= 5 && cues * 2 > scene.business) || (cues >= 3 && cues > scene.business);
}
