import type { Rect } from "../../lib/state/card-machine.ts";

/** Between mention and card, and between card and the window's edge, in CSS pixels. */
export const GAP = 6;
export const MARGIN = 8;
/** Under this width of the window the card is a sheet from below (components/styles/card.css). */
export const SHEET_UNDER = 400;
/** No card is made lower than this: better over the mention than without its first row. */
const LEAST = 220;

/**
 * How tall a card may be at this mention: the window's height where it fits beside the mention or is a sheet, else the room above or below it.
 */
export function roomFor(anchor: Rect, cardWidth: number, window: { readonly innerWidth: number; readonly innerHeight: number }): number {
  const whole = window.innerHeight - 2 * MARGIN;
  const wanted = cardWidth + GAP + MARGIN;
  const beside = Math.max(anchor.x, window.innerWidth - anchor.x - anchor.width);
  if (window.innerWidth < SHEET_UNDER || beside >= wanted) return whole;
  const above = anchor.y - GAP - MARGIN;
  const below = window.innerHeight - anchor.y - anchor.height - GAP - MARGIN;
  return Math.min(whole, Math.max(above, below, LEAST));
}
