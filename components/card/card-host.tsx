import { type CSSProperties, type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { CardView } from "../../lib/core/model/view.ts";
import type { CardTarget, Rect } from "../../lib/state/card-machine.ts";
import type { CardStore } from "../../lib/state/card-store.ts";
import { useTab } from "../context.tsx";
import { useLingering } from "../hooks.ts";
import { Card } from "./card.tsx";
import { placeCard } from "./place.ts";
import { roomFor } from "./room.ts";

/** As in components/styles/card.css, at a text size of 1. */
const CARD_WIDTH = 340;
/** How long a closing card fades. */
const FADE_MS = 80;

export interface CardHostProps {
  readonly cards: CardStore;
  /** Where a mention stands in the window now; null once it is gone from the page. A name broken over lines gives the line pointed at. */
  readonly anchorOf: (target: CardTarget) => Rect | null;
}

/** Shows the one card that `cards` says is open, beside its mention, and tells the machine when the pointer is in it. */
export function CardHost({ cards, anchorOf }: CardHostProps) {
  const shown = useStore(cards, (state) => (state.phase === "open" ? state.shown : null));
  const { value: target, leaving } = useLingering(shown, FADE_MS);
  const card = useLastCard(target);
  if (!target || !card) return null;
  return <PlacedCard key={`${target.nameKey} ${target.mention}`} {...{ cards, target, card, leaving, anchorOf }} />;
}

/** The target's card; a correction may take it away while it is open, then the last one stays to offer the undo. */
function useLastCard(target: CardTarget | null): CardView | null {
  const now = useTab((state) => (target ? (state.view?.cards[target.nameKey] ?? null) : null));
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return now ?? (last && last.nameKey === target?.nameKey ? last : null);
}

/** Where the card goes: below the mention, above it where there is no room, within the window; follows scrolling and its own size. */
function usePosition(
  place: RefObject<HTMLElement | null>,
  target: CardTarget,
  anchorOf: CardHostProps["anchorOf"],
): { readonly x: number; readonly y: number } {
  const [position, setPosition] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const end = new AbortController();
    const update = async () => {
      const { x, y } = await placeCard(rectOf(anchorOf(target) ?? target.rect), element.getBoundingClientRect(), viewportOf(element));
      // At once: the answer comes before the next frame, and a card must not be seen elsewhere first.
      if (!end.signal.aborted) flushSync(() => setPosition((was) => (was.x === x && was.y === y ? was : { x, y })));
    };
    const size = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(update);
    size?.observe(element);
    window.addEventListener("scroll", update, { capture: true, passive: true, signal: end.signal });
    window.addEventListener("resize", update, { signal: end.signal });
    update();
    return () => {
      end.abort();
      size?.disconnect();
    };
  }, [place, target, anchorOf]);
  return position;
}

interface PlacedCardProps extends CardHostProps {
  readonly target: CardTarget;
  readonly card: CardView;
  readonly leaving: boolean;
}

function PlacedCard({ cards, target, card, leaving, anchorOf }: PlacedCardProps) {
  const pinned = useStore(cards, (state) => state.pinned);
  const by = useStore(cards, (state) => state.by);
  const place = useRef<HTMLDivElement>(null);
  const { x, y } = usePosition(place, target, anchorOf);
  const scale = useTab((state) => state.settings.textSize);
  const [room] = useState(() => roomFor(rectOf(anchorOf(target) ?? target.rect), CARD_WIDTH * scale, window));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cards.send({ type: "escape" });
  };
  // A card that was opened by key goes when the focus moves on; one that only lost the window stays.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (by === "key" && relatedTarget && !currentTarget.contains(relatedTarget)) cards.send({ type: "press-elsewhere" });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way in and out; keys have their own
    <div
      ref={place}
      className={leaving ? "card-place leaving" : "card-place"}
      style={{ "--x": `${Math.round(x)}px`, "--y": `${Math.round(y)}px` } as CSSProperties}
      onPointerEnter={() => cards.send({ type: "enter-card" })}
      onPointerLeave={() => cards.send({ type: "leave-card" })}
      onFocus={() => cards.send({ type: "enter-card" })}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <Card
        card={card}
        mentionId={target.mention}
        pinned={pinned}
        takeFocus={by === "key"}
        room={room}
        onPin={() => cards.send({ type: "pin" })}
      />
    </div>
  );
}

const rectOf = (rect: Rect | null | undefined): Rect => rect ?? { x: 0, y: 0, width: 0, height: 0 };

/** The window without its scroll bar at the side. */
const viewportOf = ({ ownerDocument: { documentElement } }: Element) => ({
  width: Math.min(window.innerWidth, documentElement.clientWidth || window.innerWidth),
  height: window.innerHeight,
});
