import type { BlockAnchor } from "./anchor.ts";
import type { Judged } from "./judge.ts";

/** What became of the blocks of a part of the page that was read again. */
export interface Pairing {
  /** Same text, other nodes: painted anew, not recognised anew. */
  readonly moved: readonly { readonly old: BlockAnchor; readonly now: Judged }[];
  readonly changed: readonly { readonly old: BlockAnchor; readonly now: Judged }[];
  readonly added: readonly Judged[];
  readonly removed: readonly BlockAnchor[];
}

const sameNodes = (old: BlockAnchor, now: Judged): boolean =>
  old.segments.length === now.unit.segments.length &&
  old.segments.every((segment, i) => segment.node === now.unit.segments[i]!.node && segment.start === now.unit.segments[i]!.start);

/** Pairs old blocks with what stands there now: first by equal text, then by shared nodes or container. */
export function pair(old: readonly BlockAnchor[], now: readonly Judged[]): Pairing {
  const left = new Set(old);
  const byText = new Map<string, BlockAnchor[]>();
  for (const anchor of old) {
    const list = byText.get(anchor.text);
    if (list) list.push(anchor);
    else byText.set(anchor.text, [anchor]);
  }
  const moved: { old: BlockAnchor; now: Judged }[] = [];
  const open: Judged[] = [];
  for (const judged of now) {
    const match = byText.get(judged.unit.text)?.shift();
    if (!match) open.push(judged);
    else {
      left.delete(match);
      if (!sameNodes(match, judged)) moved.push({ old: match, now: judged });
    }
  }
  const byContainer = new Map<Element, BlockAnchor>();
  const byNode = new Map<Node, BlockAnchor>();
  for (const anchor of left) {
    byContainer.set(anchor.container, anchor);
    for (const segment of anchor.segments) byNode.set(segment.node, anchor);
  }
  const changed: { old: BlockAnchor; now: Judged }[] = [];
  const added: Judged[] = [];
  for (const judged of open) {
    const node = judged.unit.segments.find((segment) => byNode.has(segment.node))?.node;
    const match = (node && byNode.get(node)) ?? byContainer.get(judged.unit.container);
    if (match && left.delete(match)) changed.push({ old: match, now: judged });
    else added.push(judged);
  }
  return { moved, changed, added, removed: [...left] };
}
