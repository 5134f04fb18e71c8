import type { BlockAnchor } from "./anchor.ts";

/** A node's stand-ins in each tree above it, innermost first: itself, then the hosts of the shadow roots around it. */
function standIns(node: Node): Node[] {
  const chain: Node[] = [node];
  for (let root = node.getRootNode(); root.nodeType === 11 && (root as ShadowRoot).host; root = chain[chain.length - 1]!.getRootNode()) {
    chain.push((root as ShadowRoot).host);
  }
  return chain;
}

/** Whether `a` stands before `b` in the document, across open shadow roots. */
export function precedes(a: Node, b: Node): boolean {
  const ofA = standIns(a);
  const ofB = standIns(b);
  for (const one of ofA) {
    const other = ofB.find((node) => node.getRootNode() === one.getRootNode());
    if (other) return other !== one && (one.compareDocumentPosition(other) & 4) !== 0;
  }
  return false;
}

/** Where a block that begins at `node` belongs in reading order. At the end at once (infinite scroll), else by binary search. */
export function placeOf(list: readonly BlockAnchor[], node: Node): number {
  const last = list[list.length - 1]?.segments[0]?.node;
  if (last?.isConnected && precedes(last, node)) return list.length;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = list[middle]!.segments[0]!.node;
    if (!first.isConnected || precedes(first, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
