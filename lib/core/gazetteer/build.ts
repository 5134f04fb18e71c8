import type { RecordIndex } from "../dataset/record.ts";
import type { Dataset, Entity, EntityKind } from "../dataset/types.ts";
import { gazetteerOf } from "./find.ts";
import { type FlatIndex, hashEdge, hashWord, LEGAL, MATCHES, slotsFor, WEAK } from "./flat.ts";
import type { Gazetteer } from "./types.ts";
import { type Variant, variantsOf } from "./variants.ts";

interface Draft {
  readonly entity: number;
  readonly name: number;
  readonly pattern: number;
  flags: number;
  readonly made: boolean;
}

/** Gives each distinct string a number. */
function numbering(): { readonly list: string[]; of(text: string): number } {
  const known = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    of(text) {
      let n = known.get(text);
      if (n === undefined) {
        n = list.length;
        known.set(text, n);
        list.push(text);
      }
      return n;
    },
  };
}

class Tree {
  readonly words = numbering();
  readonly names = numbering();
  readonly patterns = numbering();
  readonly edges = new Map<number, number>();
  readonly from: number[] = [];
  readonly word: number[] = [];
  readonly to: number[] = [];
  readonly candidates: Draft[][] = [[]];

  node(keys: readonly string[]): number {
    let node = 0;
    for (const key of keys) {
      const word = this.words.of(key);
      const id = node * 0x4000000 + word;
      let next = this.edges.get(id);
      if (next === undefined) {
        next = this.candidates.length;
        this.candidates.push([]);
        this.edges.set(id, next);
        this.from.push(node);
        this.word.push(word);
        this.to.push(next);
      }
      node = next;
    }
    return node;
  }

  /** An explicit name's word on weakness stands; among made forms the weak one wins. */
  add(entity: number, name: string, variant: Variant, explicit: boolean): void {
    const list = this.candidates[this.node(variant.keys)] as Draft[];
    const flags = MATCHES.indexOf(variant.match) | (variant.weak ? WEAK : 0) | (variant.legal ? LEGAL : 0);
    const pattern = this.patterns.of(variant.pattern);
    const same = list.find((item) => item.entity === entity && item.pattern === pattern);
    if (!same) list.push({ entity, name: this.names.of(name), pattern, flags, made: !explicit });
    else if (same.made && !explicit) same.flags |= flags & WEAK;
  }
}

/** Explicit forms first, so that what a rule makes of one name never changes another that stands on record. */
function addEntities(tree: Tree, entities: readonly Entity[]): void {
  const made: (() => void)[] = [];
  entities.forEach((entity, n) => {
    for (const { name, variants } of variantsOf(entity)) {
      variants.forEach((variant, i) => {
        const put = () => tree.add(n, name.text, variant, i === 0);
        if (i === 0) put();
        else made.push(put);
      });
    }
  });
  for (const put of made) put();
}

function flatten(tree: Tree, entities: readonly Entity[]): FlatIndex {
  const words = tree.words.list;
  const poolAt = new Uint32Array(words.length + 1);
  words.forEach((word, n) => {
    poolAt[n + 1] = (poolAt[n] ?? 0) + word.length;
  });
  const wordSlots = new Uint32Array(slotsFor(words.length));
  const put = (slots: Uint32Array, hash: number, n: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = n + 1;
  };
  words.forEach((word, n) => {
    put(wordSlots, hashWord(word), n);
  });
  const edgeSlots = new Uint32Array(slotsFor(tree.to.length));
  tree.to.forEach((_, n) => {
    put(edgeSlots, hashEdge(tree.from[n] as number, tree.word[n] as number), n);
  });
  const first = new Uint32Array(tree.candidates.length + 1);
  tree.candidates.forEach((list, n) => {
    first[n + 1] = (first[n] ?? 0) + list.length;
  });
  const all = tree.candidates.flat();
  return {
    version: 1,
    entities: entities.map((entity) => entity.id),
    kinds: entities.map((entity): EntityKind => entity.kind),
    names: tree.names.list,
    patterns: tree.patterns.list,
    pool: words.join(""),
    poolAt,
    wordSlots,
    edgeSlots,
    edgeFrom: Uint32Array.from(tree.from),
    edgeWord: Uint32Array.from(tree.word),
    edgeTo: Uint32Array.from(tree.to),
    firstCandidate: first,
    candidateEntity: Uint32Array.from(all, (item) => item.entity),
    candidateName: Uint32Array.from(all, (item) => item.name),
    candidatePattern: Uint32Array.from(all, (item) => item.pattern),
    candidateFlags: Uint8Array.from(all, (item) => item.flags),
  };
}

/** The entities of several datasets; names of one id are joined, the first dataset's kind holds. */
function entitiesOf(record: RecordIndex | readonly Dataset[]): Entity[] {
  if (!Array.isArray(record)) return [...(record as RecordIndex).entities.values()];
  const out = new Map<string, Entity>();
  for (const set of record as readonly Dataset[])
    for (const item of set.entities) {
      const known = out.get(item.id);
      out.set(item.id, known ? { ...known, names: [...known.names, ...item.names] } : item);
    }
  return [...out.values()];
}

/** Builds the index of all names on record, as plain data that can be stored. */
export function buildIndex(record: RecordIndex | readonly Dataset[]): FlatIndex {
  const entities = entitiesOf(record);
  const tree = new Tree();
  addEntities(tree, entities);
  return flatten(tree, entities);
}

/** Builds the gazetteer of a record: every name with its rule-made spellings. */
export const buildGazetteer = (record: RecordIndex | readonly Dataset[]): Gazetteer => gazetteerOf(buildIndex(record));
