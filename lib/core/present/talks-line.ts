import type { Disagreement, Statement } from "../dataset/types.ts";
import type { Phrase } from "../model/view.ts";
import { type Context, isHere } from "./context.ts";
import { publisherShort } from "./names.ts";
import { phrase } from "./phrase.ts";
import { otherSides, type Side, saysPhrase, sideSources, sideText, whoOf } from "./sides.ts";

/** What a group of articles has, all of them the same. */
interface Account {
  readonly sources: string[];
  readonly sides: readonly Side[];
}

/** The sides that a line tells: the row's own, too, where it can't be taken as its statement stands. */
function told(ctx: Context, item: Disagreement, basis: Statement): readonly Side[] {
  const others = otherSides(ctx, item, basis);
  const own = basis.confidence === "low" || (basis.confidence === "medium" && others.length > 1);
  return own ? item.sides : others;
}

function accountsOf(ctx: Context, items: readonly Disagreement[], basis: Statement): Account[] {
  const bySource = new Map<string, Side[]>();
  for (const side of items.flatMap((item) => told(ctx, item, basis)))
    for (const source of sideSources(ctx.record, side).keys()) bySource.set(source, [...(bySource.get(source) ?? []), side]);
  const accounts: Account[] = [];
  for (const [source, sides] of bySource) {
    const same = accounts.find((account) => account.sides.length === sides.length && account.sides.every((side, i) => side === sides[i]));
    if (same) same.sources.push(source);
    else accounts.push({ sources: [source], sides });
  }
  const isOurs = (account: Account) => account.sources.some((id) => isHere(ctx, id));
  return accounts.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));
}

const nameLength = (ctx: Context, id: string): number => {
  const source = ctx.record.sources.get(id);
  return isHere(ctx, id) || !source ? 4 : publisherShort(source).length;
};
const lengthOf = (ctx: Context, { sources, sides }: Account): number =>
  sides.reduce((sum, side) => sum + sideText(side).length + 2, 0) + sources.reduce((sum, id) => sum + nameLength(ctx, id) + 2, 0);

/**
 * All differences of talks in one line, by who says so: "Taipei Times: still planned", "In the day's programme (here); still planned
 * (Taipei Times)". Null where it would be longer than `most` characters.
 */
export function talksLine(ctx: Context, items: readonly Disagreement[], basis: Statement, most: number): Phrase | null {
  const accounts = accountsOf(ctx, items, basis);
  if (accounts.length === 0 || accounts.reduce((sum, account) => sum + lengthOf(ctx, account), 0) > most) return null;
  const says = (account: Account) => phrase("who.items", { list: account.sides.map((side) => saysPhrase(ctx, side)) });
  const [only] = accounts;
  const sides =
    only && accounts.length === 1
      ? [phrase("differ.side", { who: whoOf(ctx, only.sources, true), says: says(only) })]
      : accounts.map((account) => phrase("differ.sideAfter", { says: says(account), who: whoOf(ctx, account.sources, false) }));
  return phrase("differ.talks", { sides });
}
