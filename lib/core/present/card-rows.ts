import type { CardSection, Phrase, TieRow } from "../model/view.ts";
import type { Context } from "./context.ts";
import { headingLabel, unnamedParties } from "./fact.ts";
import { pairsOf, type Ties } from "./pairs.ts";
import { phrase } from "./phrase.ts";
import { rowOf, type Tie } from "./rows.ts";
import { headingPhrase } from "./what.ts";

/** Rows that a card has room for. */
export const CARD_ROWS = 3;

export const section = (parts: Partial<CardSection>): CardSection => ({ heading: null, rows: [], lines: [], differences: [], ...parts });

/** Ties among the names here that name one of them, partnerships first, as in the panel. */
export const tiesWith = (ties: Ties, key: string): Tie[] => ties.among.filter((tie) => tie.fact.heading.includes(key));

/** Whom a tie is with, seen from one of its names: a venture by its own name. */
export function othersOf(ctx: Context, tie: Tie, key: string): string[] {
  const { heading, venture } = tie.fact;
  if (venture && heading[0] !== key) return heading.slice(0, 1).map((id) => headingLabel(ctx, tie.fact, id));
  const others = heading.filter((id) => id !== key).map((id) => headingLabel(ctx, tie.fact, id));
  return others.length > 0 ? others : unnamedParties(tie.fact);
}

const namesPhrase = (names: readonly string[]): Phrase => phrase("tie.pair", { names });

/** A row that stands for several ties says nothing that holds of the first alone. */
const forSeveral = (row: TieRow): TieRow => ({
  ...row,
  detail: null,
  stance: null,
  differs: [],
  outcome: null,
  sources: null,
  here: [],
  keep: null,
});

/** "SK Group, Samsung Electronics, 2 more: talked about, nothing agreed", as one row. */
function talksRow(ctx: Context, ties: readonly Tie[], key: string): TieRow[] {
  const talks = pairsOf(
    ctx,
    ties.filter((tie) => tie.group === "talks"),
  ).flat();
  const [first] = talks;
  if (!first) return [];
  const names = [...new Set(talks.flatMap((tie) => othersOf(ctx, tie, key)))];
  const rest = names.length - 2;
  const title = rest > 1 ? phrase("card.moreNames", { names: names.slice(0, 2), n: rest }) : phrase("card.names", { names });
  return [{ ...forSeveral(rowOf(ctx, first, "card", title)), family: "discussed", what: phrase("card.talks") }];
}

function rivalsRow(ctx: Context, ties: readonly Tie[], key: string): TieRow[] {
  const rivals = ties.filter((tie) => tie.group === "rivals");
  const [first] = rivals;
  if (!first) return [];
  const names = [...new Set(rivals.flatMap((tie) => othersOf(ctx, tie, key)))];
  const row = rowOf(ctx, first, "card", phrase("card.names", { names }));
  return [rivals.length === 1 ? row : { ...forSeveral(row), what: phrase("kind.competition") }];
}

/** For a name that no tie's heading holds: ties of others that are about it, such as a topic of talks. */
function namedSection(ctx: Context, ties: Ties, key: string): CardSection | null {
  const about = pairsOf(
    ctx,
    ties.among.filter((tie) => tie.fact.parties.some((party) => party.entity === key)),
  )
    .flat()
    .slice(0, CARD_ROWS);
  const rows = about.map((tie) => rowOf(ctx, tie, "card", headingPhrase(ctx, tie.fact)));
  return rows.length > 0 ? section({ heading: phrase("card.namedIn"), rows }) : null;
}

/** A company's ties with names in this article: three rows at most, one line for talks; rivals where there is room. */
export function tiesSection(ctx: Context, ties: Ties, key: string): CardSection | null {
  const own = tiesWith(ties, key);
  if (own.length === 0) return namedSection(ctx, ties, key);
  const pairs = pairsOf(
    ctx,
    own.filter((tie) => tie.group === "partnerships"),
  );
  const shown = pairs.slice(0, CARD_ROWS).flatMap((pair) => pair.slice(0, 1));
  const more = pairs.length - shown.length;
  return section({
    heading: phrase("card.tiesHere"),
    rows: [
      ...shown.map((tie) => rowOf(ctx, tie, "card", namesPhrase(othersOf(ctx, tie, key)))),
      ...talksRow(ctx, own, key),
      ...(shown.length < CARD_ROWS ? rivalsRow(ctx, own, key) : []),
    ],
    lines: more > 0 ? [phrase("card.moreInPanel", { n: more })] : [],
  });
}
