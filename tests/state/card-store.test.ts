import { describe, expect, it, vi } from "vitest";
import type { Settings } from "../../lib/core/model/settings.ts";
import { type CardTarget, DWELL_MS, DWELL_UNKNOWN_MS, GRACE_MS, SWAP_MS } from "../../lib/state/card-machine.ts";
import { createCardStore } from "../../lib/state/card-store.ts";
import { fakeClock } from "./fake-clock.ts";

const known: CardTarget = { mention: "m0", nameKey: "e:kakao", onRecord: true, worthHover: true };
const other: CardTarget = { mention: "m1", nameKey: "e:openai", onRecord: true, worthHover: true };
const unknown: CardTarget = { mention: "m2", nameKey: "n:petgas", onRecord: false, worthHover: true };
const bare: CardTarget = { mention: "m3", nameKey: "n:lane", onRecord: false, worthHover: false };

function setUp(openBy: Settings["open"] = "hover") {
  const clock = fakeClock();
  const giveBack = vi.fn();
  const cards = createCardStore({ clock, openBy: () => openBy, giveBack });
  const point = (target: CardTarget, modifier = false) => cards.send({ type: "point", target, modifier });
  const isOpen = () => cards.getState().phase === "open";
  const shown = () => cards.getState().shown?.nameKey ?? null;
  return { clock, cards, giveBack, point, isOpen, shown };
}

describe("the named delays", () => {
  it("are those of the design", () => {
    expect([DWELL_MS, DWELL_UNKNOWN_MS, SWAP_MS, GRACE_MS]).toEqual([300, 600, 120, 300]);
  });
});

describe("opening by hover", () => {
  it("waits for the dwell", () => {
    const { clock, point, isOpen, shown } = setUp();
    point(known);
    clock.pass(DWELL_MS - 1);
    expect(isOpen()).toBe(false);
    clock.pass(1);
    expect(shown()).toBe("e:kakao");
  });

  it("waits longer for a name not on record", () => {
    const { clock, point, isOpen } = setUp();
    point(unknown);
    clock.pass(DWELL_UNKNOWN_MS - 1);
    expect(isOpen()).toBe(false);
    clock.pass(1);
    expect(isOpen()).toBe(true);
  });

  it("doesn't start the dwell anew while the pointer moves on the same name", () => {
    const { clock, point, isOpen } = setUp();
    point(known);
    clock.pass(200);
    point({ ...known });
    clock.pass(100);
    expect(isOpen()).toBe(true);
  });

  it("opens nothing when the pointer only passes, and leaves no timer behind", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS - 1);
    cards.send({ type: "unpoint" });
    expect(clock.waiting).toBe(0);
    clock.pass(1000);
    expect(isOpen()).toBe(false);
  });

  it("dwells on the name the pointer moved on to, not on the first", () => {
    const { clock, point, shown } = setUp();
    point(known);
    clock.pass(DWELL_MS - 10);
    point(other);
    clock.pass(20);
    expect(shown()).toBeNull();
    clock.pass(DWELL_MS);
    expect(shown()).toBe("e:openai");
  });

  it("never opens a card that says nothing but the name", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(bare);
    clock.pass(2000);
    expect(isOpen()).toBe(false);
    cards.send({ type: "click", target: bare });
    expect(isOpen()).toBe(true);
  });
});

describe("swapping and leaving", () => {
  it("shows another name's card after the shorter swap, one card at a time", () => {
    const { clock, cards, point, shown } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "unpoint" });
    point(other);
    clock.pass(SWAP_MS - 1);
    expect(shown()).toBe("e:kakao");
    clock.pass(1);
    expect(shown()).toBe("e:openai");
  });

  it("stays for the grace, then goes", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "unpoint" });
    clock.pass(GRACE_MS - 1);
    expect(isOpen()).toBe(true);
    clock.pass(1);
    expect(isOpen()).toBe(false);
  });

  it("can be entered over another name in the way, and stays while the pointer is in it", () => {
    const { clock, cards, point, shown, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "unpoint" });
    point(other);
    clock.pass(SWAP_MS - 20);
    cards.send({ type: "enter-card" });
    clock.pass(5000);
    expect(shown()).toBe("e:kakao");
    cards.send({ type: "leave-card" });
    clock.pass(GRACE_MS);
    expect(isOpen()).toBe(false);
  });

  it("stays when the pointer comes back to its name within the grace", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "unpoint" });
    clock.pass(GRACE_MS - 1);
    point(known);
    clock.pass(1000);
    expect(isOpen()).toBe(true);
  });

  it("leaves over a name that isn't worth a card as over plain text", () => {
    const { clock, point, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    point(bare);
    clock.pass(GRACE_MS);
    expect(isOpen()).toBe(false);
  });
});

describe("click, key and modifier", () => {
  it("opens at once by click, stays when the pointer leaves, closes by the second click or a press elsewhere", () => {
    const { clock, cards, isOpen } = setUp("click");
    cards.send({ type: "point", target: known, modifier: false });
    clock.pass(1000);
    expect(isOpen()).toBe(false);
    cards.send({ type: "click", target: known });
    cards.send({ type: "unpoint" });
    clock.pass(1000);
    expect(isOpen()).toBe(true);
    cards.send({ type: "click", target: known });
    expect(isOpen()).toBe(false);
    cards.send({ type: "click", target: known });
    cards.send({ type: "press-elsewhere" });
    expect(isOpen()).toBe(false);
  });

  it("keeps a hovered card that is then clicked", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "click", target: known });
    cards.send({ type: "unpoint" });
    clock.pass(1000);
    expect(isOpen()).toBe(true);
  });

  it("keeps a hovered card that was pressed in, until a press elsewhere", () => {
    const { clock, cards, point } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "enter-card" });
    cards.send({ type: "use" });
    cards.send({ type: "leave-card" });
    clock.pass(10 * GRACE_MS);
    expect(cards.getState()).toMatchObject({ phase: "open", by: "click" });
    cards.send({ type: "press-elsewhere" });
    expect(cards.getState().phase).toBe("closed");
  });

  it("opens by hover with the modifier only where the reader wants that", () => {
    const { clock, point, isOpen } = setUp("modifier");
    point(known);
    clock.pass(1000);
    expect(isOpen()).toBe(false);
    point(known, true);
    clock.pass(DWELL_MS);
    expect(isOpen()).toBe(true);
  });

  it("opens at once by key, isn't replaced by hovering, and gives back the focus on Esc", () => {
    const { clock, cards, point, shown, giveBack } = setUp();
    cards.send({ type: "key", target: known });
    expect(cards.getState()).toMatchObject({ phase: "open", by: "key", inside: true });
    point(other);
    clock.pass(1000);
    expect(shown()).toBe("e:kakao");
    cards.send({ type: "escape" });
    expect(shown()).toBeNull();
    expect(giveBack).toHaveBeenCalledOnce();
  });

  it("takes no focus back from the page when a hovered card is closed by Esc", () => {
    const { clock, cards, point, isOpen, giveBack } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "escape" });
    expect(isOpen()).toBe(false);
    expect(giveBack).not.toHaveBeenCalled();
  });
});

describe("pinned, scrolled, hidden", () => {
  it("keeps a pinned card against leaving, hovering, scrolling, presses and hiding, until Esc", () => {
    const { clock, cards, point, shown, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "pin" });
    for (const type of ["unpoint", "scroll", "press-elsewhere", "hidden", "blur"] as const) cards.send({ type });
    point(other);
    clock.pass(5000);
    expect(shown()).toBe("e:kakao");
    cards.send({ type: "escape" });
    expect(isOpen()).toBe(false);
  });

  it("forgets a waiting card when the page scrolls, is hidden or loses the window", () => {
    for (const type of ["scroll", "hidden", "blur"] as const) {
      const { clock, cards, point, isOpen } = setUp();
      point(known);
      cards.send({ type });
      clock.pass(1000);
      expect(isOpen(), type).toBe(false);
    }
  });

  it("lets an open card go after the grace when the page scrolls under the pointer, unless the pointer is in the card", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(known);
    clock.pass(DWELL_MS);
    cards.send({ type: "enter-card" });
    cards.send({ type: "scroll" });
    clock.pass(1000);
    expect(isOpen()).toBe(true);
    cards.send({ type: "leave-card" });
    cards.send({ type: "scroll" });
    clock.pass(GRACE_MS);
    expect(isOpen()).toBe(false);
  });

  it("ignores a timer of an earlier interaction", () => {
    const { cards, point } = setUp();
    point(known);
    const { token } = cards.getState();
    point(other);
    cards.send({ type: "timer", token });
    expect(cards.getState().phase).toBe("waiting");
  });

  it("stops its timer when it is destroyed", () => {
    const { clock, cards, point, isOpen } = setUp();
    point(known);
    cards.destroy();
    expect(clock.waiting).toBe(0);
    clock.pass(1000);
    expect(isOpen()).toBe(false);
  });
});
