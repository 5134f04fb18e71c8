import type { RecordIndex } from "../dataset/record.ts";
import { isLegalForm } from "../gazetteer/legal.ts";
import type { Gazetteer } from "../gazetteer/types.ts";
import { wordKey } from "../gazetteer/words.ts";
import type { Mention } from "../model/mention.ts";
import type { Block, Span } from "../model/text.ts";
import { type DocBlock, readDoc } from "./doc.ts";
import { type Item, makeItems } from "./items.ts";
import { readLanguage } from "./language.ts";
import { linkStrong } from "./resolve.ts";
import { isAbout, readScene } from "./scene.ts";

/** A mention that is sure before its article is read; its id means nothing beyond. */
export type CertainMention = Pick<Mention, "id" | "blockId" | "start" | "end" | "surfaceForm" | "kind" | "executive"> & {
  readonly entity: string;
};

/** What a name may be followed by without going on: the text's end, the end of a phrase, a small letter. */
const ENDS = /^(?:['’]s?)?(?:$|[;:!?"”)\]]|\.(?:$|[ "”’)])|,? \p{Ll}+(?:[ ,.;:!?]|$)|,["”’]|, \p{N})/u;
/** Words that tie what follows to the name: "Bank of Kakao", "Kakao & Sons". */
const TIES_ON = /^(?:['’]s?)? (?:of|for|de|du|van|von|und|et|e|y) /u;
/** A list that goes on: it may be one long name. */
const GOES_ON = /^(?:,(?: and| or)?| and| or) (?=\p{Lu})/u;
/** What may stand before a name that begins there: the text's beginning, the end of a phrase, a word in small letters. */
const BEGINS = /(?:^["“‘(]*|[;:] |["“‘([]|(?:^|[ “"(])(?:\p{Ll}+,?|[\p{Ll}\p{N}]+%?[.!?]["”’)]*) )$/u;
const TIED_TO = /\p{Lu}[\p{L}\p{N}.'’-]{0,30},? (?:of|for|de|du|van|von|und|et|e|y|and|or)(?: the)? $/u;

/** Whether an item stands where no longer name can swallow it; two names on record joined by "and" are two. */
function isFree({ doc, start, end }: Item, starts: ReadonlySet<number>, ends: ReadonlySet<number>): boolean {
  const { text } = doc.block;
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 40), start);
  const goesOn = GOES_ON.exec(after)?.[0];
  if (goesOn ? !starts.has(end + goesOn.length) : !ENDS.test(after)) return false;
  if (TIES_ON.test(after) || isLegalForm(nextKey(after))) return false;
  const joined = /,? (?:and|or) $/.exec(before)?.[0];
  return BEGINS.test(before) && ((joined !== undefined && ends.has(start - joined.length)) || !TIED_TO.test(before));
}

const nextKey = (after: string): string => wordKey(/^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}]{1,16})/u.exec(after)?.[1] ?? "");

const lastKey = (before: string): string => wordKey(/([\p{L}\p{N}]{1,16})[^\p{L}\p{N}]{0,4}$/u.exec(before)?.[1] ?? "");

/** Entities of whose names some place in the text is longer by a legal form: there may be two companies of that name. */
function contested(docs: readonly DocBlock[]): Set<string> {
  const out = new Set<string>();
  for (const { block, hits } of docs)
    for (const { start, end, candidates } of hits) {
      const beside = [nextKey(block.text.slice(end, end + 24)), lastKey(block.text.slice(Math.max(0, start - 24), start))];
      if (beside.some(isLegalForm)) for (const { entity } of candidates) out.add(entity);
    }
  return out;
}

const offsets = (hits: readonly Span[], side: "start" | "end"): Set<number> => new Set(hits.map((hit) => hit[side]));

/**
 * The mentions that are sure before the article is read: names on record that need no context, standing where no longer name can
 * swallow them, in a text that isn't about sport or stories. Needs no parser and costs a fraction of a reading, which finds each of
 * them again with the same entity and kind.
 */
export function certainMentions(
  blocks: readonly Block[],
  { language }: { readonly language: string },
  gazetteer: Gazetteer,
  record: RecordIndex,
): CertainMention[] {
  const read = readLanguage(blocks, language);
  const docs = readDoc(blocks, gazetteer);
  const scene = readScene(docs, makeItems(docs, { mentions: [], clusters: [] }, read), record, read);
  if (isAbout(scene, "sport") || isAbout(scene, "story")) return [];
  linkStrong(scene);
  const unsure = contested(docs);
  const free = docs.map(({ hits }) => ({ starts: offsets(hits, "start"), ends: offsets(hits, "end") }));
  return scene.items.flatMap((item): CertainMention[] => {
    const { doc, start, end, kind, entity } = item;
    const around = free[doc.n]!;
    if (entity === null || unsure.has(entity) || !isFree(item, around.starts, around.ends)) return [];
    const executive = kind === "person" && record.entities.get(entity)?.executive === true;
    const surfaceForm = doc.block.text.slice(start, end);
    return [{ id: `certain:${doc.block.id}:${start}`, blockId: doc.block.id, start, end, surfaceForm, kind, executive, entity }];
  });
}
