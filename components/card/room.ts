import type { Rect } from "../../lib/state/card-machine.ts";

/** Between mention and card, and between card and the window's edge, in CSS pixels. */
export const GAP = 6;
export const MARGIN = 8;
/** Under this width of the window the card is a sheet from below (components/styles/card.css). */
const SHEET_UNDER = 400;
/** Under this width of the window the panel is a sheet from below, over this share of the height (components/styles/panel.css). */
const PANEL_SHEET_UNDER = 720;
const PANEL_SHEET = 0.6;
/** No card is made lower than this: better over the mention than without its first row. */
const LEAST = 220;
/** As in components/styles/card.css. */
const NARROWEST = 260;

/** A width and a height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The window as a card meets it: `width` without the scroll bar at its side, `sheets` as style sheets measure it, with it. */
export interface Viewport extends Size {
  readonly sheets: number;
}

/** What of the window a card may use, from the upper left corner. `isSheet`: it comes from below, over the whole width. */
export interface Area extends Size {
  readonly isSheet: boolean;
}

/** All that the open panel, `panelWidth` wide, leaves to a card; null for no panel. A panel that leaves less than the narrowest card counts as none. */
export function areaBeside({ width, height, sheets }: Viewport, panelWidth: number | null): Area {
  if (sheets < SHEET_UNDER) return { width, height, isSheet: true };
  const whole = { width, height, isSheet: false };
  if (panelWidth === null) return whole;
  if (sheets < PANEL_SHEET_UNDER) return { ...whole, height: Math.round(height * (1 - PANEL_SHEET)) };
  return width - panelWidth < NARROWEST + 2 * MARGIN ? whole : { ...whole, width: width - panelWidth };
}

/**
 * How tall a card may be at this mention: the area's height where it fits beside the mention or is a sheet, else the room above or below it.
 */
export function roomFor(anchor: Rect, cardWidth: number, area: Area): number {
  const whole = area.height - 2 * MARGIN;
  const wanted = cardWidth + GAP + MARGIN;
  const beside = Math.max(anchor.x, area.width - anchor.x - anchor.width);
  if (area.isSheet || beside >= wanted) return whole;
  const above = anchor.y - GAP - MARGIN;
  const below = area.height - anchor.y - anchor.height - GAP - MARGIN;
  return Math.min(whole, Math.max(above, below, LEAST));
}
