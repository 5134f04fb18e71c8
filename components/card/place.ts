import { computePosition, flip, offset, type Platform, shift } from "@floating-ui/core";
import type { Rect } from "../../lib/state/card-machine.ts";
import { GAP, MARGIN, type Size } from "./room.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** floating-ui's view of a card in its area of the window: three rectangles that are known already, so nothing is measured twice. */
const platformOf = (anchor: Rect, card: Size, area: Size): Platform => ({
  getElementRects: () => ({ reference: anchor, floating: { x: 0, y: 0, width: card.width, height: card.height } }),
  getDimensions: () => card,
  getClippingRect: () => ({ x: 0, y: 0, width: area.width, height: area.height }),
});

/**
 * Where a card's upper left corner goes within its area, in the window's CSS pixels: below its mention, else above it, to its right or to its left; where it
 * fits nowhere, over the mention on the side with most room. A mention that is scrolled out takes its card along.
 */
export async function placeCard(anchor: Rect, card: Size, area: Size): Promise<Point> {
  const isInside = anchor.y + anchor.height > 0 && anchor.y < area.height;
  const { x, y } = await computePosition(anchor, card, {
    platform: platformOf(anchor, card, area),
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackPlacements: ["top-start", "right", "left"] }),
      shift({ padding: MARGIN, crossAxis: isInside }),
    ],
  });
  return { x, y };
}
