import { gazetteerOf } from "./find.ts";
import type { FlatIndex } from "./flat.ts";
import type { Gazetteer } from "./types.ts";

const LISTS = [
  "poolAt",
  "wordSlots",
  "edgeSlots",
  "edgeFrom",
  "edgeWord",
  "edgeTo",
  "firstCandidate",
  "candidateEntity",
  "candidateName",
  "candidatePattern",
] as const;
const MAGIC = 0x47415a31;
const even = (n: number): number => n + (n % 2);

/** One buffer holding the whole index: a header, the typed lists, then the strings as JSON in UTF-16. */
export function serialise(index: FlatIndex): Uint8Array {
  const { entities, kinds, names, patterns, pool } = index;
  const strings = JSON.stringify({ entities, kinds, names, patterns, pool });
  const lengths = [...LISTS.map((list) => index[list].length), index.candidateFlags.length, strings.length];
  const numbers = LISTS.reduce((sum, list) => sum + index[list].length, 0);
  const header = 1 + lengths.length;
  const bytes = new Uint8Array((header + numbers) * 4 + even(index.candidateFlags.length) + strings.length * 2);
  const words = new Uint32Array(bytes.buffer, 0, header + numbers);
  words[0] = MAGIC;
  words.set(lengths, 1);
  let at = header;
  for (const list of LISTS) {
    words.set(index[list], at);
    at += index[list].length;
  }
  bytes.set(index.candidateFlags, at * 4);
  const units = new Uint16Array(bytes.buffer, at * 4 + even(index.candidateFlags.length), strings.length);
  for (let i = 0; i < strings.length; i++) units[i] = strings.charCodeAt(i);
  return bytes;
}

/** Reads a serialised index back without rebuilding; throws a RangeError when the bytes are none. */
export function readIndex(bytes: Uint8Array): FlatIndex {
  const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = 1 + LISTS.length + 2;
  if (copy.byteLength < header * 4) throw new RangeError("no gazetteer index");
  const head = new Uint32Array(copy.buffer, copy.byteOffset, header);
  if (head[0] !== MAGIC) throw new RangeError("no gazetteer index");
  let at = copy.byteOffset + header * 4;
  const lists = {} as Record<(typeof LISTS)[number], Uint32Array>;
  LISTS.forEach((list, n) => {
    lists[list] = new Uint32Array(copy.buffer, at, head[1 + n] ?? 0);
    at += (head[1 + n] ?? 0) * 4;
  });
  const flags = new Uint8Array(copy.buffer, at, head[1 + LISTS.length] ?? 0);
  at += even(flags.length);
  const units = new Uint16Array(copy.buffer, at, head[2 + LISTS.length] ?? 0);
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return { version: 1, ...JSON.parse(parts.join("")), ...lists, candidateFlags: flags };
}

/** The gazetteer of a serialised index. */
export const deserialise = (bytes: Uint8Array): Gazetteer => gazetteerOf(readIndex(bytes));
