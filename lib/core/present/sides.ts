import type { RecordIndex } from "../dataset/record.ts";
import type { Disagreement, Statement } from "../dataset/types.ts";
import type { Phrase } from "../model/view.ts";
import { type Context, isHere } from "./context.ts";
import { publisherShort, whoPhrase } from "./names.ts";
import { phrase, textPhrase } from "./phrase.ts";

/** One side of a difference on record. */
export type Side = Disagreement["sides"][number];

/** Where a side stands: source and paragraphs. */
export function sideSources(record: RecordIndex, side: Side): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (source: string, paragraphs: readonly number[]) => found.set(source, [...(found.get(source) ?? []), ...paragraphs]);
  if (side.located) for (const at of side.located) add(at.source, [at.paragraph]);
  else
    for (const id of side.statements ?? []) {
      const statement = record.statements.get(id);
      if (statement) add(statement.source, statement.paragraphs);
    }
  return found;
}

export const sideText = (side: Side): string => side.quote ?? side.short ?? side.says;
/** A side in a running line: its own quoted words, else ours; names keep their capital. */
export function saysPhrase(ctx: Context, side: Side): Phrase {
  return side.quote ? phrase("quoted", { text: side.quote }) : withinSentence(ctx, sideText(side));
}

/** A text of the record as it goes on in a sentence: its first word in lower case, unless a name begins there. */
export const withinSentence = (ctx: Context, text: string): Phrase =>
  startsWithName(ctx.record, text) ? textPhrase(text) : phrase("text.low", { text });

const firstWords = new WeakMap<RecordIndex, ReadonlySet<string>>();

/** Whether a text starts with the first word of a name on record, a publisher's included. */
function startsWithName(record: RecordIndex, text: string): boolean {
  const known =
    firstWords.get(record) ??
    new Set([
      ...[...record.entities.values()].flatMap((entity) => entity.names.flatMap((name) => name.text.split(" ").slice(0, 1))),
      ...[...record.sources.values()].flatMap((source) => publisherShort(source).split(" ").slice(0, 1)),
    ]);
  firstWords.set(record, known);
  return known.has(text.split(/[\s,;]/)[0] ?? "");
}

/** Publishers, "here" for the open article, which comes first. */
export function whoOf(ctx: Context, sources: readonly string[], first: boolean): Phrase {
  const ordered = sources.toSorted((a, b) => Number(isHere(ctx, b)) - Number(isHere(ctx, a)));
  return phrase("who.list", { who: ordered.map((id, index) => whoPhrase(ctx, id, [], first && index === 0)) });
}

/** The publishers of a side. */
export const sideWho = (ctx: Context, side: Side, first: boolean): Phrase => whoOf(ctx, [...sideSources(ctx.record, side).keys()], first);
const whoLength = (ctx: Context, side: Side): number =>
  [...sideSources(ctx.record, side).keys()].reduce((sum, id) => {
    const source = ctx.record.sources.get(id);
    return sum + (isHere(ctx, id) || !source ? 4 : publisherShort(source).length) + 2;
  }, 0);

/** The sides that don't hold the statement a row is worded by. */
export function otherSides(ctx: Context, item: Disagreement, basis: Statement): Side[] {
  const base =
    item.sides.find((side) => side.statements?.includes(basis.id)) ??
    item.sides.find((side) => sideSources(ctx.record, side).has(basis.source)) ??
    item.sides[0];
  return item.sides.filter((side) => side !== base);
}

/** Characters that sides take in a running line. */
export const sidesLength = (ctx: Context, sides: readonly Side[]): number =>
  sides.reduce((sum, side) => sum + sideText(side).length + whoLength(ctx, side) + 2, 0);
