import type { Mention } from "../core/model/mention.ts";
import type { Correction, Scope } from "../core/model/settings.ts";

/** Where a mention stands among those of a walk; `index` counts from 0. */
export interface WalkPlace {
  readonly mention: Mention;
  readonly index: number;
  readonly total: number;
}

/**
 * The mention that follows (`step` 1) or comes before (-1) `current` in reading order, wrapping. `nameKey` null walks all of
 * `mentions`. Where the walk stands outside the name, it starts at the nearest one in that direction.
 */
export function walkFrom(mentions: readonly Mention[], nameKey: string | null, current: string | null, step: 1 | -1): WalkPlace | null {
  const own = nameKey === null ? mentions : mentions.filter((mention) => mention.nameKey === nameKey);
  if (own.length === 0) return null;
  const at = own.findIndex((mention) => mention.id === current);
  let index = at < 0 ? startOf(mentions, own, current, step) : at + step;
  index = (index + own.length) % own.length;
  return { mention: own[index] as Mention, index, total: own.length };
}

function startOf(all: readonly Mention[], own: readonly Mention[], current: string | null, step: 1 | -1): number {
  const from = all.findIndex((mention) => mention.id === current);
  if (from < 0) return step === 1 ? 0 : own.length - 1;
  const order = new Map(all.map((mention, index) => [mention.id, index]));
  const place = (mention: Mention) => order.get(mention.id) ?? -1;
  if (step === 1)
    return Math.max(
      0,
      own.findIndex((mention) => place(mention) > from),
    );
  const before = own.filter((mention) => place(mention) < from).length;
  return before === 0 ? own.length - 1 : before - 1;
}

/** Where `current` stands among the mentions of its own name; null when it is none of them. */
export function placeOf(mentions: readonly Mention[], current: string | null): WalkPlace | null {
  const mention = mentions.find((one) => one.id === current);
  if (!mention) return null;
  const own = mentions.filter((one) => one.nameKey === mention.nameKey);
  return { mention, index: own.indexOf(mention), total: own.length };
}

/** What `actions.correct` takes for "this isn't {name}" and its kin, said of one mention. */
export function correctionOf(
  mentions: readonly Mention[],
  mention: Mention,
  to: string | null,
  scope: Scope,
): Omit<Correction, "id" | "where"> & { readonly scope: Scope } {
  const { surfaceForm } = mention;
  const from = mention.entity ?? mention.nameKey;
  if (scope !== "here") return { surfaceForm, from, to, scope };
  // Told by its place: the list may have been read anew since.
  const at = mentions.findIndex((one) => one.blockId === mention.blockId && one.start === mention.start);
  const before = mentions.slice(0, Math.max(0, at));
  return { surfaceForm, from, to, scope, occurrence: before.filter((one) => one.surfaceForm === surfaceForm).length };
}
