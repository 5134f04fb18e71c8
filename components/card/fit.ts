import { type RefObject, useLayoutEffect, useState } from "react";

/** The tallest a card gets, in CSS pixels; less room lowers it. */
export const CARD_MAX_HEIGHT = 480;

/**
 * The order in which rows give way: what stands after the fourth (the line for the rest) from the end, then the third, the second, the
 * line for the rest, and the first last of all.
 */
export function givingWay(rows: number): readonly number[] {
  const order = [...Array.from({ length: Math.max(0, rows - 4) }, (_, index) => rows - 1 - index), 2, 1, 3, 0];
  return order.filter((index) => index < rows);
}

/** Which rows stay when `hidden` of them have given way. */
export function staying(rows: number, hidden: number): readonly number[] {
  const gone = new Set(givingWay(rows).slice(0, hidden));
  return Array.from({ length: rows }, (_, index) => index).filter((index) => !gone.has(index));
}

/** What a card gives up to fit: first its wider gaps, then rows. */
export interface Fit {
  readonly tight: boolean;
  readonly hidden: number;
}

/**
 * What must give way for the element to be no taller than `limit`. Measured before paint, once per `key` and limit, so that nothing is
 * seen to shrink.
 */
export function useFit(ref: RefObject<HTMLElement | null>, rows: number, key: string, limit: number): Fit {
  const [steps, setSteps] = useState(0);
  const [measured, setMeasured] = useState({ key, limit });
  if (measured.key !== key || measured.limit !== limit) {
    setMeasured({ key, limit });
    setSteps(0);
  }
  useLayoutEffect(() => {
    const tall = ref.current?.offsetHeight ?? 0;
    if (tall > limit && steps <= rows) setSteps(steps + 1);
  });
  return { tight: steps > 0, hidden: Math.max(0, steps - 1) };
}
