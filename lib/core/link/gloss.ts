import type { DocBlock } from "./doc.ts";
import type { Item } from "./items.ts";
import { settle } from "./resolve.ts";

const OPEN = /^[ \u00a0]?[(（]$/u;
const NATIVE = /^[ \u00a0]?[(（]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·]{2,14})[)）]/u;

/** What a gloss in brackets was read as: the name it explains. */
export interface Glossed {
  readonly items: Item[];
  /** Gloss items without an entity, by the item whose name they are. */
  readonly of: Map<Item, Item>;
}

function newItem(doc: DocBlock, start: number, end: number, head: Item): Item {
  return {
    doc,
    start,
    end,
    surface: doc.block.text.slice(start, end),
    kind: head.kind,
    cluster: null,
    recognised: null,
    candidates: [],
    longerThan: [],
    twin: false,
    entity: head.entity,
    reason: {
      code: "gloss-of",
      params: { surface: doc.block.text.slice(start, end), name: head.surface },
    },
    score: 0.85,
    sentence: 0,
    tentative: false,
  };
}

/** Two mentions of which the second is the first's gloss: the one on record gives its entity to the other. */
function joinPairs(items: readonly Item[], of: Map<Item, Item>): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const [a, b] = [items[i] as Item, items[i + 1] as Item];
    if (a.doc !== b.doc || (a.kind === "person") !== (b.kind === "person")) continue;
    const { text } = a.doc.block;
    if (!OPEN.test(text.slice(a.end, b.start)) || !/^[)）]/u.test(text.slice(b.end))) continue;
    if (a.entity === b.entity) continue;
    const [known, other] = a.entity && !b.entity ? [a, b] : b.entity && !a.entity ? [b, a] : [null, null];
    if (!known || !other || other.longerThan.length > 0) continue;
    const params = { surface: other.surface, name: known.surface };
    settle(other, known.entity as string, known.kind, { code: "gloss-of", params }, 0.85);
    of.set(other, known);
  }
}

/**
 * Glosses: a bracketed name beside a mention names the same. A gloss in another script becomes a mention of its own, and so
 * does every later place of it.
 */
export function readGlosses(docs: readonly DocBlock[], items: readonly Item[]): Glossed {
  const of = new Map<Item, Item>();
  joinPairs(items, of);
  const glosses = glossesOf(items);
  if (glosses.size === 0) return { items: [...items], of };
  const out = [...items];
  const byDoc = new Map<DocBlock, Item[]>();
  for (const item of items) byDoc.get(item.doc)?.push(item) ?? byDoc.set(item.doc, [item]);
  for (const doc of docs) {
    if (!NATIVE_CHARACTER.test(doc.block.text)) continue;
    const known = byDoc.get(doc) ?? [];
    for (const [gloss, head] of glosses) {
      for (let at = doc.block.text.indexOf(gloss); at >= 0; at = doc.block.text.indexOf(gloss, at + gloss.length)) {
        const end = at + gloss.length;
        if (known.some((item) => item.start < end && at < item.end)) continue;
        const item = newItem(doc, at, end, head);
        of.set(item, head);
        known.push(item);
        out.push(item);
      }
    }
  }
  return { items: out.sort((a, b) => a.doc.n - b.doc.n || a.start - b.start), of };
}

const NATIVE_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MOST_GLOSSES = 200;

/** Bracketed words in another script right after a name, longest first, each with the name it stands by first. */
function glossesOf(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const head of items) {
    if (head.kind === "organisation" || found.size >= MOST_GLOSSES) continue;
    const gloss = NATIVE.exec(head.doc.block.text.slice(head.end, head.end + 20))?.[1];
    if (gloss && !found.has(gloss)) found.set(gloss, head);
  }
  return new Map([...found].sort(([a], [b]) => b.length - a.length));
}
