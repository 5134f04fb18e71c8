import type { RecordIndex } from "../dataset/record.ts";
import { OWN_DATASET } from "../dataset/record.ts";
import type { Claim, Entity, Source, Statement } from "../dataset/types.ts";
import type { Analysis } from "../model/analysis.ts";
import type { ArticleName, Mention } from "../model/mention.ts";
import type { Article, PlaceInArticle, Span } from "../model/text.ts";

export interface PresentOptions {
  /** Names the reader muted: they vanish from marks, cards, panel and counts. */
  readonly mutedKeys: readonly string[];
}

/** What every part of the view is made from; built once per article. */
export interface Context {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly record: RecordIndex;
  /** The article's own source on record. */
  readonly here: Source | null;
  /** True where that source was read in full by the record's editors, so that its own statements are known. */
  readonly hereCurated: boolean;
  /** Names of this article that aren't muted. */
  readonly names: readonly ArticleName[];
  readonly nameByKey: ReadonlyMap<string, ArticleName>;
  /** Entities named here, surely; with the place in the text where they are first. */
  readonly firstAt: ReadonlyMap<string, number>;
  readonly muted: ReadonlySet<string>;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly ownSources: ReadonlySet<string>;
  /** Names that the reader added. */
  readonly ownNames: ReadonlyMap<string, Entity>;
  readonly paragraphOfBlock: ReadonlyMap<string, number>;
  readonly blockOfParagraph: ReadonlyMap<number, string>;
}

/** Paragraph numbers are the record's on a source's own page, else the article's own count. */
function numberBlocks(article: Article, analysis: Analysis): Map<string, number> {
  const numbers = new Map<string, number>();
  const onRecord = analysis.sourceHere?.paragraphOf ?? {};
  let last = 0;
  for (const block of article.blocks) {
    last = onRecord[block.id] ?? last + 1;
    numbers.set(block.id, last);
  }
  return numbers;
}

function firstPlaces(article: Article, names: readonly ArticleName[], mentions: ReadonlyMap<string, Mention>): Map<string, number> {
  const order = new Map(article.blocks.map((block, index) => [block.id, index]));
  const first = new Map<string, number>();
  for (const name of names) {
    if (!name.entity || !name.sure) continue;
    const places = name.mentions.flatMap((id) => {
      const mention = mentions.get(id);
      return mention ? [(order.get(mention.blockId) ?? 0) * 1e6 + mention.start] : [];
    });
    first.set(name.entity, Math.min(first.get(name.entity) ?? Number.POSITIVE_INFINITY, ...places));
  }
  return first;
}

export function makeContext(analysis: Analysis, article: Article, record: RecordIndex, options: PresentOptions): Context {
  const mutedKeys = new Set(options.mutedKeys);
  const muted = new Set(options.mutedKeys.filter((key) => key.startsWith("e:")).map((key) => key.slice(2)));
  const names = analysis.names.filter((name) => !mutedKeys.has(name.key) && !(name.entity && muted.has(name.entity)));
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  const own = record.datasets.find((set) => set.id === OWN_DATASET);
  const ownSources = new Set(own?.sources.map((source) => source.id) ?? []);
  const here = analysis.sourceHere ? (record.sources.get(analysis.sourceHere.source) ?? null) : null;
  const paragraphOfBlock = numberBlocks(article, analysis);
  const blockOfParagraph = new Map<number, string>();
  for (const [block, paragraph] of Object.entries(analysis.sourceHere?.paragraphOf ?? {})) blockOfParagraph.set(paragraph, block);
  return {
    article,
    analysis,
    record,
    here,
    hereCurated: here !== null && !ownSources.has(here.id),
    names,
    nameByKey: new Map(names.map((name) => [name.key, name])),
    firstAt: firstPlaces(article, names, mentions),
    muted,
    mentions,
    ownSources,
    ownNames: new Map(own?.entities.map((entity) => [entity.id, entity]) ?? []),
    paragraphOfBlock,
    blockOfParagraph,
  };
}

export const isHere = (ctx: Context, source: string): boolean => ctx.here?.id === source;

/** The statements of a claim, in its order. */
export const statementsOf = (ctx: Context, claim: Claim): Statement[] =>
  claim.statements.flatMap((id) => ctx.record.statements.get(id) ?? []);

/** The statement of a claim that is shown first. */
export const preferredOf = (ctx: Context, claim: Claim): Statement | null =>
  ctx.record.statements.get(claim.preferred) ?? statementsOf(ctx, claim)[0] ?? null;

export const hereStatements = (ctx: Context, claim: Claim): Statement[] =>
  statementsOf(ctx, claim).filter((statement) => isHere(ctx, statement.source));

/** A record's paragraph in the open page, where it was found again. */
export function placeOfParagraph(ctx: Context, paragraph: number): PlaceInArticle | null {
  const blockId = ctx.blockOfParagraph.get(paragraph);
  return blockId ? { blockId, paragraph } : null;
}

export const placesOf = (ctx: Context, paragraphs: readonly number[]): PlaceInArticle[] =>
  [...new Set(paragraphs)].sort((a, b) => a - b).flatMap((paragraph) => placeOfParagraph(ctx, paragraph) ?? []);

export const placeOfBlock = (ctx: Context, blockId: string, span?: Span): PlaceInArticle => {
  const paragraph = ctx.paragraphOfBlock.get(blockId) ?? 1;
  return span ? { blockId, paragraph, span: { start: span.start, end: span.end } } : { blockId, paragraph };
};

export const isVenture = (entity: Entity | undefined): boolean => entity?.kind === "venture" || entity?.kind === "project";
