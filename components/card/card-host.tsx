import { type CSSProperties, type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { CardView } from "../../lib/core/model/view.ts";
import type { CardTarget, Rect } from "../../lib/state/card-machine.ts";
import type { CardStore } from "../../lib/state/card-store.ts";
import { useTab } from "../context.tsx";
import { useLingering } from "../hooks.ts";
import { Card } from "./card.tsx";
import { NoCard } from "./no-card.tsx";
import { useAnchor, useArea, usePosition } from "./position.ts";
import { MARGIN, roomFor } from "./room.ts";

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
  if (!target || !(card || target.instead)) return null;
  const key = target.instead ? `instead ${target.instead.title}` : `${target.nameKey} ${target.mention}`;
  return <PlacedCard key={key} {...{ cards, target, card, leaving, anchorOf }} />;
}

/** The target's card; a correction may take it away while it is open, then the last one stays to offer the undo. */
function useLastCard(target: CardTarget | null): CardView | null {
  const now = useTab((state) => (target ? (state.view?.cards[target.nameKey] ?? null) : null));
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return now ?? (last && last.nameKey === target?.nameKey ? last : null);
}

interface PlacedCardProps extends CardHostProps {
  readonly target: CardTarget;
  /** Null for a look-up that finds none. */
  readonly card: CardView | null;
  readonly leaving: boolean;
}

function PlacedCard({ cards, target, card, leaving, anchorOf }: PlacedCardProps) {
  const pinned = useStore(cards, (state) => state.pinned);
  const by = useStore(cards, (state) => state.by);
  const place = useRef<HTMLDivElement>(null);
  const anchor = useAnchor(target, anchorOf);
  const area = useArea();
  const { x, y } = usePosition(place, anchor, area);
  const scale = useTab((state) => state.settings.textSize);
  const { room, width } = useMemo(() => {
    const free = area();
    return { room: roomFor(anchor(), CARD_WIDTH * scale, free), width: free.isSheet ? null : free.width - 2 * MARGIN };
  }, [anchor, area, scale]);
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
      style={
        { "--x": `${Math.round(x)}px`, "--y": `${Math.round(y)}px`, ...(width === null ? {} : { maxInlineSize: width }) } as CSSProperties
      }
      onPointerEnter={() => cards.send({ type: "enter-card" })}
      onPointerLeave={() => cards.send({ type: "leave-card" })}
      onPointerDown={() => cards.send({ type: "use" })}
      onFocus={() => cards.send({ type: "enter-card" })}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {target.instead ? (
        <NoCard {...target.instead} onClose={() => cards.send({ type: "close" })} />
      ) : (
        card && (
          <Card
            card={card}
            place={target.place ?? null}
            pinned={pinned}
            takeFocus={by === "key"}
            room={room}
            onPin={() => cards.send({ type: "pin" })}
          />
        )
      )}
    </div>
  );
}
