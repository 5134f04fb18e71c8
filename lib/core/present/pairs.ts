import type { Claim } from "../dataset/types.ts";
import type { PairGroup } from "../model/view.ts";
import { type Context, hereStatements, isVenture } from "./context.ts";
import { headingOf, unnamedParties } from "./fact.ts";
import { familyOf, familyRank, statusRank } from "./family.ts";
import { phrase } from "./phrase.ts";
import { placesOfTie, type RowPlace, rowOf, type Tie, tieOfClaim, tieOfReads } from "./rows.ts";
import { newReads, type Read, readsByClaim } from "./stance.ts";
import { headingPhrase } from "./what.ts";

/** All ties of a view: among the names here, and with names outside. */
export interface Ties {
  readonly among: readonly Tie[];
  readonly outside: readonly Tie[];
}

/** Whether a claim is among the names here, with one outside, or neither. */
function scopeOf(ctx: Context, claim: Claim, mentioned: boolean): "among" | "outside" | null {
  if (claim.heading.some((id) => ctx.muted.has(id))) return null;
  if (mentioned || hereStatements(ctx, claim).length > 0) return "among";
  const named = claim.heading.filter((id) => ctx.firstAt.has(id));
  const [first] = claim.heading;
  if (named.length >= Math.min(2, claim.heading.length)) return "among";
  if (first && claim.heading.length > 2 && isVenture(ctx.record.entities.get(first)) && ctx.firstAt.has(first)) return "among";
  return named.some((id) => ctx.record.entities.get(id)?.kind !== "person") ? "outside" : null;
}

const sameTie = (a: Read, b: Read): boolean =>
  a.statement.kind === b.statement.kind &&
  a.statement.status === b.statement.status &&
  headingOf(a.statement).toSorted().join("|") === headingOf(b.statement).toSorted().join("|") &&
  (!a.statement.amount || !b.statement.amount || a.statement.amount.surface.toLowerCase() === b.statement.amount.surface.toLowerCase());

/** A headline and the paragraph that says it again are one tie, worded by the one that says more. */
function joinReads(reads: readonly Read[]): [Read, ...Read[]][] {
  const joined: [Read, ...Read[]][] = [];
  for (const read of reads) {
    const same = joined.find((group) => group.every((other) => sameTie(other, read)));
    if (!same) joined.push([read]);
    else if (read.statement.amount && !same.some(({ statement }) => statement.amount)) same.unshift(read);
    else same.push(read);
  }
  return joined;
}

export function findTies(ctx: Context): Ties {
  const reads = readsByClaim(ctx);
  const among: Tie[] = [];
  const outside: Tie[] = [];
  for (const claim of ctx.record.claims.values()) {
    if (claim.shown !== "relationship") continue;
    const scope = scopeOf(ctx, claim, reads.has(claim.id));
    const tie = scope ? tieOfClaim(ctx, claim, reads.get(claim.id) ?? []) : null;
    if (tie) (scope === "among" ? among : outside).push(tie);
  }
  const fresh = joinReads(newReads(ctx)).map((reads) => tieOfReads(ctx, reads));
  return { among: [...among, ...fresh.filter((tie) => tie.fact.heading.length > 0)], outside };
}

const STANCE_RANK = { differs: 0, "differs-compatible": 1, new: 2, adds: 3, repeats: 4, "record-only": 4 } as const;
/** On a curated source's own page nothing has a stance; elsewhere what the article says comes before what it doesn't. */
const stanceRank =
  (ctx: Context) =>
  (tie: Tie): number =>
    Math.min(ctx.hereCurated ? 4 : 5, ...tie.reads.map((read) => STANCE_RANK[read.stance.kind]));

/** Unnamed partners are part of the pair. */
export const pairKey = (tie: Tie): string => {
  const named = [...tie.fact.heading].sort();
  return (named.length > 1 ? named : [...named, ...unnamedParties(tie.fact)]).join("|");
};

/** Where the last of a pair's names first stands in the text; names that don't stand in it don't count. */
const textPlace = (ctx: Context, tie: Tie): number => {
  const places = tie.fact.heading.flatMap((id) => ctx.firstAt.get(id) ?? []);
  return places.length > 0 ? Math.max(...places) : Number.POSITIVE_INFINITY;
};
const paragraphPlace = (ctx: Context, tie: Tie): number =>
  Math.min(Number.MAX_SAFE_INTEGER, ...placesOfTie(ctx, tie).map((place) => place.paragraph));

const compareBy =
  <T>(...keys: readonly ((item: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const difference = key(a) - key(b);
      if (difference !== 0 && !Number.isNaN(difference)) return difference;
    }
    return 0;
  };

/** Ties that no named partner stands behind come last. */
const lateRank = (tie: Tie): number => (familyOf(tie.fact.kind, tie.fact.status) === "plain" ? 2 : Number(tie.fact.heading.length < 2));
const family = (tie: Tie): number => familyRank(familyOf(tie.fact.kind, tie.fact.status));

/** Ties by pair: what differs from the record first, then new, then additions, then firmest, then as in the text. */
export function pairsOf(ctx: Context, ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) pairs.set(pairKey(tie), [...(pairs.get(pairKey(tie)) ?? []), tie]);
  const sorted = [...pairs.values()].map((pair) =>
    pair.toSorted(
      compareBy(
        stanceRank(ctx),
        family,
        (tie) => Number(!tie.mentioned),
        (tie) => Number(!tie.fact.settled),
        (tie) => paragraphPlace(ctx, tie),
        (tie) => statusRank(tie.fact.status),
      ),
    ),
  );
  const lead = (key: (tie: Tie) => number) => (pair: readonly Tie[]) => key(pair[0]!);
  return sorted.toSorted(
    compareBy(
      lead(stanceRank(ctx)),
      lead(lateRank),
      lead(family),
      lead((tie) => textPlace(ctx, tie)),
      lead((tie) => tie.fact.heading.length),
    ),
  );
}

export function pairGroup(ctx: Context, pair: readonly Tie[], place: RowPlace): PairGroup {
  const [first] = pair;
  return {
    key: first ? pairKey(first) : "",
    heading: first ? headingPhrase(ctx, first.fact) : phrase("tie.pair"),
    rows: pair.map((tie, index) => {
      const row = rowOf(ctx, tie, place);
      return index > 0 && row.stance?.code === "stance.recordOlder" ? { ...row, stance: null } : row;
    }),
  };
}
