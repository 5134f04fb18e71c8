import type { Claim, Statement } from "../dataset/types.ts";
import type { CopyView, Phrase } from "../model/view.ts";
import { type Context, statementsOf } from "./context.ts";
import { disagreementsOf } from "./differs.ts";
import { publisherShort } from "./names.ts";
import { dateValue, phrase } from "./phrase.ts";
import type { Tie } from "./rows.ts";
import { otherSides, saysPhrase, sideSources } from "./sides.ts";
import { sharing, sourcesOf } from "./sources.ts";
import { headingPhrase, whatPhrase } from "./what.ts";

type CopySource = CopyView["sources"][number];

function copySources(ctx: Context, claims: readonly Claim[]): CopySource[] {
  const statements = claims.flatMap((claim) => statementsOf(ctx, claim));
  return sourcesOf(ctx, statements).flatMap((id) => {
    const source = ctx.record.sources.get(id);
    if (!source) return [];
    const paragraphs = statements.filter((statement) => statement.source === id).flatMap((statement) => statement.paragraphs);
    return {
      publisher: publisherShort(source),
      date: dateValue(source.published.date),
      paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
      url: source.url,
      carries: source.carries ?? null,
    };
  });
}

/** "the last two share passages" */
function sharePhrase(ctx: Context, sources: readonly string[]): Phrase | null {
  const share = sharing(ctx, sources);
  if (share.length === 0) return null;
  if (share.length === sources.length) return phrase("copy.allShare");
  if (share.every((id) => sources.slice(-share.length).includes(id))) return phrase("copy.lastShare", { n: share.length });
  return phrase("copy.someShare", { publishers: share.flatMap((id) => ctx.record.sources.get(id) ?? []).map(publisherShort) });
}

/** What record the words come from, with which of its articles share passages. */
function recordNote(ctx: Context, sources: readonly string[]): Phrase {
  if (sources.every((id) => ctx.ownSources.has(id))) return phrase("copy.yours");
  const all = [...ctx.record.sources.values()].filter((source) => !ctx.ownSources.has(source.id));
  const newest = all
    .map((source) => source.published.date)
    .sort()
    .at(-1);
  const record = newest ? phrase("copy.record", { n: all.length, date: dateValue(newest) }) : phrase("copy.summaryBy");
  const share = sharePhrase(ctx, sources);
  return share ? phrase("copy.note", { share, record }) : record;
}

/** "Sources differ on how firm: Nukta has “plan to form”." */
function differsPhrase(ctx: Context, claim: Claim, basis: Statement): Phrase | null {
  const items = disagreementsOf(ctx, claim);
  const [only] = items;
  if (!only) return null;
  const sides = otherSides(ctx, only, basis);
  const [side] = sides;
  if (items.length > 1 || sides.length !== 1 || !side)
    return phrase("copy.differs", { aspects: items.map((item) => phrase("lowered", { phrase: phrase(`aspect.${item.aspect}`) })) });
  const who = [...sideSources(ctx.record, side).keys()].flatMap((id) => ctx.record.sources.get(id) ?? []).map(publisherShort);
  return phrase("copy.differsOne", { aspect: phrase(`aspect.${only.aspect}`), who, n: who.length, says: saysPhrase(ctx, side) });
}

/** A row's words inside a sentence: "partnership, announced 4 Feb 2025". */
const inSentence = (what: Phrase): Phrase => (what.code === "tie.what" ? { ...what, code: "copy.tieWhat" } : phrase("copy.what", { what }));

export function copyOfTie(ctx: Context, tie: Tie): CopyView {
  const names = headingPhrase(ctx, tie.fact);
  const what = inSentence(whatPhrase(ctx, tie.fact, tie.group));
  if (!tie.claim) {
    const { article } = ctx;
    const paragraphs = tie.reads.flatMap(({ statement }) => ctx.paragraphOfBlock.get(statement.blockId) ?? []);
    const date = article.published ? dateValue(article.published.slice(0, 10)) : null;
    return {
      summary: phrase("copy.summary", { names, what }),
      sources: [{ publisher: article.publisher ?? hostOf(article.url), date, paragraphs, url: article.url, carries: null }],
      note: phrase("copy.here"),
    };
  }
  return {
    summary: phrase("copy.summary", { names, what, differs: tie.basis ? differsPhrase(ctx, tie.claim, tie.basis) : null }),
    sources: copySources(ctx, [tie.claim]),
    note: recordNote(ctx, sourcesOf(ctx, statementsOf(ctx, tie.claim))),
  };
}

const hostOf = (url: string): string => /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url;

/** A card's copy: the name, what it is, and its ties of this article, one summary each. */
export function copyOfName(ctx: Context, title: string, ties: readonly Tie[]): CopyView | null {
  const claims = ties.flatMap((tie) => tie.claim ?? []);
  if (claims.length === 0) return null;
  const lines = ties.map((tie) => copyOfTie(ctx, tie).summary);
  const sources = sourcesOf(
    ctx,
    claims.flatMap((claim) => statementsOf(ctx, claim)),
  );
  return { summary: phrase("copy.name", { title, lines }), sources: copySources(ctx, claims), note: recordNote(ctx, sources) };
}
