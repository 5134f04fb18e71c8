import type { Claim, Statement } from "../dataset/types.ts";
import type { PlaceInArticle, Span } from "../model/text.ts";
import type { Phrase, TieRow } from "../model/view.ts";
import { type Context, hereStatements, isHere, placeOfBlock, placesOf, preferredOf, statementsOf } from "./context.ts";
import { differLines } from "./differs.ts";
import { type Fact, factHere, factOf } from "./fact.ts";
import { familyOf, type GroupId, groupOf } from "./family.ts";
import { phrase } from "./phrase.ts";
import { articlesPhrase, sourcesLine, sourcesOf } from "./sources.ts";
import { leadingRead, parasHere, type Read, stancePhrase } from "./stance.ts";
import { detailPhrase, whatPhrase } from "./what.ts";

/** A tie that the view may show: a claim on record with what the article says of it, or a statement of the article alone. */
export interface Tie {
  readonly id: string;
  readonly claim: Claim | null;
  readonly reads: readonly Read[];
  readonly fact: Fact;
  readonly group: GroupId;
  /** The record's statement that words the row; null for a tie that only the article states. */
  readonly basis: Statement | null;
  readonly mentioned: boolean;
}

/** Deals are worded by the record's preferred statement; talks by what the open article says, where it says something. */
export function tieOfClaim(ctx: Context, claim: Claim, reads: readonly Read[]): Tie | null {
  const preferred = preferredOf(ctx, claim);
  if (!preferred) return null;
  const named = claim.heading.length;
  const group = groupOf(preferred.kind, preferred.status, named);
  const here = hereStatements(ctx, claim);
  const basis = group === "talks" && !here.includes(preferred) ? (here[0] ?? preferred) : preferred;
  const sameKind = here.find((statement) => statement.kind === basis.kind);
  const fact = factOf(ctx, claim, basis, sameKind);
  return { id: claim.id, claim, reads, fact, group, basis, mentioned: here.length > 0 || reads.length > 0 };
}

/** A tie that nothing but the article states, once or more often. */
export function tieOfReads(ctx: Context, [read, ...again]: readonly [Read, ...Read[]]): Tie {
  const fact = factHere(ctx, read.statement);
  const group = groupOf(fact.kind, fact.status, fact.heading.length);
  return { id: `s:${read.statement.id}`, claim: null, reads: [read, ...again], fact, group, basis: null, mentioned: true };
}

/** Where the open article states a tie. */
export function placesOfTie(ctx: Context, tie: Tie): PlaceInArticle[] {
  const onRecord = tie.claim
    ? placesOf(
        ctx,
        hereStatements(ctx, tie.claim).flatMap((statement) => statement.paragraphs),
      )
    : [];
  const read = tie.reads.map(({ statement }) => placeOfBlock(ctx, statement.blockId, statement satisfies Span));
  return [...onRecord, ...read];
}

export const isYours = (ctx: Context, claim: Claim): boolean =>
  statementsOf(ctx, claim).every((statement) => ctx.ownSources.has(statement.source));

/** Whether what this article says of a tie is doubtful since its paragraphs are out of order. */
function outOfOrderHere(ctx: Context, claim: Claim): boolean {
  const scrambled = new Set(ctx.here?.paragraphs.filter((item) => item.outOfOrder).map((item) => item.n));
  return hereStatements(ctx, claim).some((item) => item.confidence === "low" && item.paragraphs.some((n) => scrambled.has(n)));
}

/** What came of a meeting that an article has in the past and others don't, where one other's word wouldn't say as much; or the copy is out of order. */
function outcomePhrase(ctx: Context, tie: Tie): Phrase | null {
  if (tie.claim && outOfOrderHere(ctx, tie.claim)) return phrase("data.outOfOrder");
  if (!tie.claim || tie.fact.kind !== "meeting" || tie.fact.status !== "occurred") return null;
  const statements = statementsOf(ctx, tie.claim);
  const held = statements.some((statement) => statement.status === "occurred" && statement.confidence === "high");
  return !held && sourcesOf(ctx, statements).length > 2 ? phrase("meeting.noOutcome") : null;
}

export type RowPlace = "panel" | "folded" | "card" | "tie";

/** The record has the tie from this very article: there is nothing to hold against it. */
const isFromHere = (ctx: Context, claim: Claim): boolean => hereStatements(ctx, claim).length > 0;

function sourcesPhrase(ctx: Context, tie: Tie, place: RowPlace): Phrase | null {
  if (!tie.claim) return null;
  const statements = statementsOf(ctx, tie.claim);
  const lead = leadingRead(tie.reads);
  if (place === "panel" && lead?.stance.kind === "repeats" && !isFromHere(ctx, tie.claim)) return null;
  if (place === "card") return articlesPhrase(ctx, sourcesOf(ctx, statements));
  return sourcesLine(ctx, statements, place === "folded" || tie.reads.length > 0);
}

function stanceOf(ctx: Context, tie: Tie, place: RowPlace): Phrase | null {
  if (tie.claim && (ctx.hereCurated || place === "folded" || isFromHere(ctx, tie.claim))) return null;
  if (tie.claim) return stancePhrase(ctx, tie.claim, tie.reads);
  return phrase("stance.newHere", { paras: parasHere(ctx, tie.reads) });
}

/** What a deal's few words add belongs to the article that states it: elsewhere it stands in the opened tie. */
const hasDetail = (ctx: Context, tie: Tie, place: RowPlace): boolean =>
  place === "tie" || (place === "panel" && (tie.basis === null || isHere(ctx, tie.basis.source)));

/** One tie as a row; `title` names the other party where no heading does. */
export function rowOf(ctx: Context, tie: Tie, place: RowPlace, title: Phrase | null = null): TieRow {
  return {
    tie: tie.id,
    family: familyOf(tie.fact.kind, tie.fact.status),
    title,
    what: whatPhrase(ctx, tie.fact, tie.group),
    detail: hasDetail(ctx, tie, place) ? detailPhrase(tie.fact, tie.group) : null,
    stance: place === "card" && tie.claim ? null : stanceOf(ctx, tie, place),
    differs:
      tie.claim && tie.basis ? differLines(ctx, tie.claim, tie.basis, { inCard: place === "card", talks: tie.group === "talks" }) : [],
    outcome: place === "card" ? null : outcomePhrase(ctx, tie),
    sources: sourcesPhrase(ctx, tie, place),
    here: placesOfTie(ctx, tie),
    yours: tie.claim !== null && isYours(ctx, tie.claim),
    keep: tie.claim ? null : (tie.reads[0]?.statement.id ?? null),
  };
}
