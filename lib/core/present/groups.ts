import type { PanelGroup } from "../model/view.ts";
import type { Context } from "./context.ts";
import { listedNames } from "./name-rows.ts";
import { pairGroup, pairKey, pairsOf, type Ties } from "./pairs.ts";
import { phrase } from "./phrase.ts";
import type { Tie } from "./rows.ts";

function group(ctx: Context, id: "partnerships" | "talks" | "rivals", ties: readonly Tie[]): PanelGroup[] {
  const own = ties.filter((tie) => tie.group === id);
  if (own.length === 0) return [];
  const folds = (tie: Tie): boolean => id !== "partnerships" && !tie.mentioned;
  const pairs = pairsOf(
    ctx,
    own.filter((tie) => !folds(tie)),
  );
  const notHere = pairsOf(ctx, own.filter(folds));
  return [
    {
      id,
      heading: phrase(`group.${id}`),
      count: new Set(own.map(pairKey)).size,
      pairs: pairs.map((pair) => pairGroup(ctx, pair, "panel")),
      notHere: notHere.map((pair) => pairGroup(ctx, pair, "folded")),
      empty: null,
      closed: false,
    },
  ];
}

/** Pairs with names outside the article that are sent to the page; the heading counts them all. */
const OUTSIDE = 100;

function outsideGroup(ctx: Context, ties: readonly Tie[]): PanelGroup[] {
  if (ties.length === 0) return [];
  const pairs = pairsOf(ctx, ties);
  return [
    {
      id: "outside",
      heading: phrase("group.outside"),
      count: pairs.length,
      pairs: pairs.slice(0, OUTSIDE).map((pair) => pairGroup(ctx, pair, "folded")),
      notHere: [],
      empty: null,
      closed: true,
    },
  ];
}

/** Shown where there is no tie among the names here, on record or in the text. */
const nothingGroup = (onRecord: boolean): PanelGroup => ({
  id: "article",
  heading: phrase("group.article"),
  count: null,
  pairs: [],
  notHere: [],
  empty: phrase(onRecord ? "page.noTies" : "group.noTies"),
  closed: false,
});

/** The panel's groups of ties in their order; one without ties is left out. The kind decides the group before the status does. */
export function panelGroups(ctx: Context, ties: Ties): PanelGroup[] {
  const groups = (["partnerships", "talks", "rivals"] as const).flatMap((id) => group(ctx, id, ties.among));
  const listed = listedNames(ctx);
  const head = groups.length === 0 && listed.length > 0 ? [nothingGroup(listed.some((name) => name.entity))] : groups;
  return [...head, ...outsideGroup(ctx, ties.outside)];
}

/** The partnerships among the names here, by pair. */
export const partnershipCount = (groups: readonly PanelGroup[]): number => groups.find((item) => item.id === "partnerships")?.count ?? 0;
