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
    entity: head.entity,
    reason: {
      code: "gloss-of",
      params: { surface: doc.block.text.slice(start, end), name: head.surface },
    },
    score: 0.85,
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
  const out = [...items];
  const taken = (doc: DocBlock, start: number, end: number) =>
    items.some((item) => item.doc === doc && item.start < end && start < item.end);
  for (const head of items) {
    if (head.kind === "organisation") continue;
    const match = NATIVE.exec(head.doc.block.text.slice(head.end, head.end + 20));
    const gloss = match?.[1];
    if (!match || !gloss) continue;
    for (const doc of docs) {
      for (let at = doc.block.text.indexOf(gloss); at >= 0; at = doc.block.text.indexOf(gloss, at + gloss.length)) {
        if (taken(doc, at, at + gloss.length)) continue;
        const item = newItem(doc, at, at + gloss.length, head);
        of.set(item, head);
        out.push(item);
      }
    }
  }
  return { items: out.sort((a, b) => a.doc.n - b.doc.n || a.start - b.start), of };
}
