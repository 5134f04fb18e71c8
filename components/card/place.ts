import type { Rect } from "../../lib/state/card-machine.ts";
import { GAP, MARGIN } from "./room.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moved into [MARGIN, whole - size - MARGIN]; to MARGIN where there is no such room. */
const within = (wanted: number, size: number, whole: number): number => Math.max(MARGIN, Math.min(wanted, whole - size - MARGIN));

/**
 * Where a card's upper left corner goes, in the window's CSS pixels: below its mention, else above it, to its right or to its left; where it
 * fits nowhere, over the mention on the side with more room. A mention that is scrolled out takes its card along.
 */
export function placeCard(anchor: Rect, card: Size, window: Size): Point {
  const x = within(anchor.x, card.width, window.width);
  const below = anchor.y + anchor.height + GAP;
  if (below + card.height <= window.height - MARGIN) return { x, y: below };
  const above = anchor.y - GAP - card.height;
  if (above >= MARGIN) return { x, y: above };
  const middle = within(anchor.y + anchor.height / 2 - card.height / 2, card.height, window.height);
  const right = anchor.x + anchor.width + GAP;
  if (right + card.width <= window.width - MARGIN) return { x: right, y: middle };
  const left = anchor.x - GAP - card.width;
  if (left >= MARGIN) return { x: left, y: middle };
  return { x, y: within(window.height - below > anchor.y ? below : above, card.height, window.height) };
}
