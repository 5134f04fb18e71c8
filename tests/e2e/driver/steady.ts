import { expect } from "vitest";
import type { Figures } from "./types.ts";

/** So much more may be held after further pages than after the first ones: what the browser keeps for pages gone by. */
const MOST_MORE = { listeners: 10, nodes: 300, heap: 4_000_000 };

/** Expects a page to hold no more than once it had settled; figures that the browser doesn't tell are left out. */
export function expectSteady(settled: Figures, end: Figures): void {
  expect(settled.heap).toBeGreaterThan(0);
  for (const what of ["listeners", "nodes", "heap"] as const) {
    const [before, after] = [settled[what], end[what]];
    if (before !== null && after !== null) expect(after - before, what).toBeLessThanOrEqual(MOST_MORE[what]);
  }
}
