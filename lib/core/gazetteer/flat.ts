import type { EntityKind } from "../dataset/types.ts";
import type { NameMatch } from "./types.ts";

/** In order of preference among candidates of one hit. */
export const MATCHES: readonly NameMatch[] = ["name", "case", "native-name", "spacing", "name-order", "romanisation", "acronym"];

/**
 * The index as plain data: structured-cloneable, ready to be stored and read back. A tree of words: two open-addressing
 * hash tables find a word's number and the child node of (node, word) in constant time, however many names there are.
 */
export interface FlatIndex {
  readonly version: 1;
  readonly entities: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** All words, joined; word n is `pool.slice(poolAt[n], poolAt[n + 1])`. */
  readonly pool: string;
  readonly poolAt: Uint32Array;
  /** Hash slots: word number + 1, 0 for free. Length is a power of two. */
  readonly wordSlots: Uint32Array;
  /** Hash slots: edge number + 1, 0 for free. */
  readonly edgeSlots: Uint32Array;
  readonly edgeFrom: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly edgeTo: Uint32Array;
  /** Candidates of node n are firstCandidate[n] ..< firstCandidate[n + 1]. */
  readonly firstCandidate: Uint32Array;
  readonly candidateEntity: Uint32Array;
  readonly candidateName: Uint32Array;
  readonly candidatePattern: Uint32Array;
  /** Low 4 bits: index in MATCHES; 16: weak; 32: a legal form may follow. */
  readonly candidateFlags: Uint8Array;
}

export const WEAK = 16;
export const LEGAL = 32;

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Mixes a node's and a word's number. */
export function hashEdge(from: number, word: number): number {
  let h = Math.imul(from ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Number of a word, -1 when no name has it. */
export function wordNumber(index: FlatIndex, word: string): number {
  const mask = index.wordSlots.length - 1;
  for (let slot = hashWord(word) & mask; ; slot = (slot + 1) & mask) {
    const n = (index.wordSlots[slot] ?? 0) - 1;
    if (n < 0) return -1;
    const at = index.poolAt[n] ?? 0;
    if ((index.poolAt[n + 1] ?? 0) - at === word.length && index.pool.startsWith(word, at)) return n;
  }
}

/** Child of a node by a word's number, -1 when there is none. */
export function childOf(index: FlatIndex, node: number, word: number): number {
  const mask = index.edgeSlots.length - 1;
  for (let slot = hashEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
    const n = (index.edgeSlots[slot] ?? 0) - 1;
    if (n < 0) return -1;
    if (index.edgeFrom[n] === node && index.edgeWord[n] === word) return index.edgeTo[n] ?? -1;
  }
}

/** Length of hash tables for so many items: a power of two at least twice as long. */
export function slotsFor(items: number): number {
  let size = 16;
  while (size < items * 2) size *= 2;
  return size;
}
