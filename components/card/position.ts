import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CardTarget, Rect } from "../../lib/state/card-machine.ts";
import { useTab } from "../context.tsx";
import { placeCard } from "./place.ts";
import { type Area, areaBeside } from "./room.ts";

/** The window without its scroll bar at the side. */
const viewport = () => ({
  width: Math.min(window.innerWidth, document.documentElement.clientWidth || window.innerWidth),
  height: window.innerHeight,
  sheets: window.innerWidth,
});

/** Where the card's mention stands; once it is gone from the page, where it last stood. */
export function useAnchor(target: CardTarget, anchorOf: (target: CardTarget) => Rect | null): () => Rect {
  const last = useRef<Rect>({ x: 0, y: 0, width: 0, height: 0 });
  return useCallback(() => {
    last.current = anchorOf(target) ?? target.rect ?? last.current;
    return last.current;
  }, [target, anchorOf]);
}

/** What of the window the card may use now: the open panel counts as outside. */
export function useArea(): () => Area {
  const panel = useTab(({ panel: { open, host }, settings }) => (open && host === "page" ? settings.panelWidth : null));
  return useCallback(() => areaBeside(viewport(), panel), [panel]);
}

/** Where the card goes: below the mention, above it where there is no room, within its area; follows scrolling, its own size and the panel. */
export function usePosition(
  place: RefObject<HTMLElement | null>,
  anchor: () => Rect,
  area: () => Area,
): { readonly x: number; readonly y: number } {
  const [position, setPosition] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const end = new AbortController();
    const update = async () => {
      const { x, y } = await placeCard(anchor(), element.getBoundingClientRect(), area());
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
  }, [place, anchor, area]);
  return position;
}
