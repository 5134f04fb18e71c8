import { describe, expect, it } from "vitest";
import { placeCard } from "../../components/card/place.ts";

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 340, height: 300 };
const at = (x: number, y: number) => ({ x, y, width: 60, height: 20 });

describe("placeCard", () => {
  it.each([
    ["below the mention", at(100, 100), CARD, WINDOW, { x: 100, y: 126 }],
    ["above it near the lower edge", at(100, 700), CARD, WINDOW, { x: 100, y: 394 }],
    ["within the window at the right edge", at(900, 100), CARD, WINDOW, { x: 652, y: 126 }],
    ["within the window at the left edge", at(-20, 100), CARD, WINDOW, { x: 8, y: 126 }],
    ["to the right where it fits neither below nor above", at(100, 200), CARD, { width: 1000, height: 400 }, { x: 166, y: 60 }],
    ["to the left where the right has no room", at(900, 200), CARD, { width: 1000, height: 400 }, { x: 554, y: 60 }],
    ["over the mention where it fits nowhere", at(100, 200), CARD, { width: 400, height: 400 }, { x: 52, y: 8 }],
    ["along with a mention scrolled out above", at(100, -500), CARD, WINDOW, { x: 100, y: -474 }],
    ["along with a mention scrolled out below", at(100, 1500), CARD, WINDOW, { x: 100, y: 1194 }],
    ["at the margin where it is larger than the window", at(100, 100), CARD, { width: 200, height: 200 }, { x: 8, y: 8 }],
  ])("goes %s", async (_what, anchor, card, window, wanted) => expect(await placeCard(anchor, card, window)).toEqual(wanted));

  it("never hides a corner of a card that fits, and never covers a mention that leaves room", async () => {
    for (let x = 0; x <= 940; x += 47) {
      for (let y = 0; y <= 780; y += 39) {
        const place = await placeCard(at(x, y), CARD, WINDOW);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.x + CARD.width).toBeLessThanOrEqual(992);
        expect(place.y).toBeGreaterThanOrEqual(8);
        expect(place.y + CARD.height).toBeLessThanOrEqual(792);
        expect(place.y >= y + 20 || place.y + CARD.height <= y).toBe(true);
      }
    }
  });
});
