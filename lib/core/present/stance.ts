import type { Claim, Statement } from "../dataset/types.ts";
import { KINDS, STATUSES } from "../model/kinds.ts";
import type { ArticleStatement, Stance } from "../model/statement.ts";
import type { Phrase, PhraseValue } from "../model/view.ts";
import { type Context, isHere, preferredOf, statementsOf } from "./context.ts";
import { entityLabel, published, publisherShort } from "./names.ts";
import { dateValue, paraPhrases, phrase } from "./phrase.ts";
import { articlesPhrase, sourcesOf } from "./sources.ts";
import { statusWord } from "./what.ts";

/** A statement of the open article with its stance. */
export interface Read {
  readonly stance: Stance;
  readonly statement: ArticleStatement;
}

const DAY = 86_400_000;
/** Partial dates count from the start of their year or month. */
const timeOf = (date: string): number => {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
};

/** How much newer one date is than another, in the unit a reader would use; null under a day or where a date is missing. */
export function newerBy(later: string | null, earlier: string | null): Phrase | null {
  if (!later || !earlier) return null;
  const days = Math.floor((timeOf(later) - timeOf(earlier)) / DAY);
  if (!(days >= 1)) return null;
  if (days < 45) return phrase("span.days", { n: days });
  const months = Math.round(days / 30.44);
  return months < 36 ? phrase("span.months", { n: months }) : phrase("span.years", { n: Math.floor(months / 12) });
}

/** Shown statements of the article, by the claim they were held against. On a curated source's own page the record itself is the reading. */
export function readsByClaim(ctx: Context): ReadonlyMap<string, readonly Read[]> {
  const found = new Map<string, Read[]>();
  if (ctx.hereCurated) return found;
  for (const read of shownReads(ctx)) {
    const { claim } = read.stance;
    if (claim) found.set(claim, [...(found.get(claim) ?? []), read]);
  }
  return found;
}

/** Shown statements that nothing on record matches, in reading order. */
export const newReads = (ctx: Context): Read[] =>
  ctx.hereCurated ? [] : shownReads(ctx).filter((read) => read.stance.claim === null && read.stance.kind === "new");

function shownReads(ctx: Context): Read[] {
  const statements = new Map(ctx.analysis.statements.map((statement) => [statement.id, statement]));
  return ctx.analysis.stances.flatMap((stance) => {
    const statement = stance.statement ? statements.get(stance.statement) : undefined;
    return statement?.shown && namesStand(ctx, statement) ? [{ stance, statement }] : [];
  });
}

/** Not about a muted name. */
const namesStand = (ctx: Context, statement: ArticleStatement): boolean =>
  statement.parties.every(
    (party) => (party.nameKey ? ctx.nameByKey.has(party.nameKey) : true) && !(party.entity && ctx.muted.has(party.entity)),
  );

export const parasHere = (ctx: Context, reads: readonly { readonly statement: ArticleStatement }[]): Phrase[] =>
  paraPhrases(reads.flatMap(({ statement }) => ctx.paragraphOfBlock.get(statement.blockId) ?? []));

const STRENGTH = ["differs", "differs-compatible", "adds", "repeats"] as const;

/** The stance that a row leads with: a difference before an addition before a repetition. */
export function leadingRead(reads: readonly Read[]): Read | null {
  for (const kind of STRENGTH) {
    const found = reads.find((read) => read.stance.kind === kind);
    if (found) return found;
  }
  return reads[0] ?? null;
}

/** One side's words: sums and names as they are, kinds and statuses by their own words. */
function sideWords(aspect: Stance["aspect"], words: string | undefined): PhraseValue | null {
  if (!words) return null;
  const status = STATUSES.find((item) => item === words);
  if (aspect === "status" && status) return phrase("lowered", { phrase: statusWord(status) });
  const kind = KINDS.find((item) => item === words);
  if (aspect === "kind" && kind) return phrase("lowered", { phrase: phrase(`choice.kind.${kind}`) });
  return aspect === "date" ? dateValue(words) : words;
}

/** The statement on record that the other side's words come from. */
function otherSide(ctx: Context, claim: Claim, { aspect, onRecord }: Stance): Statement | null {
  const found = statementsOf(ctx, claim).find((item) => {
    if (aspect === "sum") return item.amount?.surface === onRecord;
    if (aspect === "status") return item.status === onRecord;
    return aspect === "kind" && item.kind === onRecord;
  });
  return found ?? preferredOf(ctx, claim);
}

const partyNames = (ctx: Context, claim: Claim, statement: Statement): string[] =>
  statement.parties.flatMap((party) => (party.entity && claim.heading.includes(party.entity) ? [entityLabel(ctx, party.entity)] : []));

function differsPhrase(ctx: Context, claim: Claim, { stance, statement }: Read): Phrase {
  const other = otherSide(ctx, claim, stance);
  const source = other ? ctx.record.sources.get(other.source) : undefined;
  const compatible = stance.bounds === "both-hold" || stance.kind === "differs-compatible";
  const code = compatible ? "stance.differsCompatible" : stance.bounds === "cannot-hold" ? "stance.differsCannot" : "stance.differs";
  const names = other && stance.aspect === "parties" ? phrase("who.items", { list: partyNames(ctx, claim, other) }) : null;
  return phrase(code, {
    words: sideWords(stance.aspect, stance.here),
    paras: parasHere(ctx, [{ statement }]),
    publisher: source ? publisherShort(source) : null,
    date: source ? dateValue(source.published.date) : null,
    record: sideWords(stance.aspect, stance.onRecord) ?? names,
  });
}

/** "Repeats · here ¶4 · on record since 4 Feb 2025, 3 articles" */
export function stancePhrase(ctx: Context, claim: Claim, reads: readonly Read[]): Phrase | null {
  const lead = leadingRead(reads);
  const sources = sourcesOf(ctx, statementsOf(ctx, claim));
  if (!lead) return sources.some((id) => isHere(ctx, id)) ? null : recordOnly(ctx, sources);
  if (lead.stance.kind === "differs" || lead.stance.kind === "differs-compatible") return differsPhrase(ctx, claim, lead);
  if (lead.stance.kind === "adds") {
    const what = phrase(`adds.${lead.stance.aspect ?? "date"}`);
    return phrase("stance.adds", { what, words: sideWords(lead.stance.aspect, lead.stance.here), paras: parasHere(ctx, [lead]) });
  }
  const since = sources.map((id) => published(ctx, id)).find(Boolean);
  return phrase("stance.repeats", {
    paras: parasHere(ctx, reads),
    since: since ? dateValue(since) : null,
    articles: articlesPhrase(ctx, sources),
  });
}

function recordOnly(ctx: Context, sources: readonly string[]): Phrase | null {
  const newest = sources
    .map((id) => published(ctx, id))
    .sort()
    .at(-1);
  const newer = newest ? newerBy(ctx.article.published, newest) : null;
  return newest && newer ? phrase("stance.recordOlder", { date: dateValue(newest), newer }) : null;
}
