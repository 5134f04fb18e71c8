import type { Claim, Disagreement, Source, Statement } from "../dataset/types.ts";
import type { EvidenceView, Phrase, TieView } from "../model/view.ts";
import { type Context, isHere, isVenture, placeOfBlock, placesOf, statementsOf } from "./context.ts";
import { copyOfTie } from "./copy.ts";
import { differenceView, disagreementsOf } from "./differs.ts";
import { factHere } from "./fact.ts";
import { published, publisherLong, publisherShort, whoPhrase } from "./names.ts";
import { dateValue, paraPhrases, phrase, textPhrase } from "./phrase.ts";
import { isYours, rowOf, type Tie } from "./rows.ts";
import { sideSources } from "./sides.ts";
import { sharing, sourcesOf } from "./sources.ts";
import { headingPhrase, whatPhrase } from "./what.ts";

/** Evidence listed before the rest is folded. */
const SHOWN = 4;
/** Articles that share passages, named one by one. */
const NAMED = 3;

const gist = (statement: Statement): Phrase => phrase("tieview.gist", { quote: statement.quote ?? null, gist: statement.gist });

function givenCode({ publisher, published: day }: Source): Phrase {
  if (publisher.basis === "given" && day.basis === "given") return phrase("data.given");
  return phrase(publisher.basis === "given" ? "data.givenPublisher" : "data.givenDate");
}

/** Which of a tie's articles share passages: by name, or by count where they are many. */
function shareNote(ctx: Context, sources: readonly string[]): Phrase[] {
  const shared = sharing(ctx, sources);
  if (shared.length < 2) return [];
  if (shared.length > NAMED) return [phrase("data.sharePassages", { share: shared.length, n: sources.length })];
  return [phrase("tieview.share", { publishers: shared.flatMap((id) => ctx.record.sources.get(id) ?? []).map(publisherShort) })];
}

/** Publishers or dates that the record's editors added. */
function givenNote(sources: readonly Source[]): Phrase[] {
  const given = sources.filter((source) => source.publisher.basis === "given" || source.published.basis === "given");
  const [only] = given;
  if (only && given.length === 1 && sources.length === 1) return [givenCode(only)];
  return given.length > 0 ? [phrase("tieview.given", { publishers: given.map(publisherShort) })] : [];
}

/** What became of evidence paragraphs on the source's own page. */
function pageNotes(ctx: Context, paragraphs: readonly number[]): Phrase[] {
  const { changed = [], missing = [] } = ctx.analysis.sourceHere ?? {};
  return [...new Set(paragraphs)].flatMap((n) => {
    if (changed.includes(n)) return [phrase("tieview.changed", { n })];
    return missing.includes(n) ? [phrase("tieview.missing", { n })] : [];
  });
}

/** The paragraphs of a further statement, unless they are the first one's. */
const elsewhere = (item: Statement, first: Statement | undefined): Phrase[] =>
  item.paragraphs.every((n) => first?.paragraphs.includes(n)) ? [] : paraPhrases(item.paragraphs);

function evidenceOf(ctx: Context, source: Source, statements: readonly Statement[]): EvidenceView {
  const [first, ...rest] = statements;
  const paragraphs = statements.flatMap((statement) => statement.paragraphs);
  const outOfOrder = source.paragraphs.some((item) => item.outOfOrder && paragraphs.includes(item.n));
  const here = isHere(ctx, source.id);
  const paragraph = first?.paragraphs[0];
  return {
    who: phrase("tieview.who", {
      publisher: publisherLong(source),
      date: dateValue(source.published.date),
      paras: paraPhrases(first?.paragraphs ?? []),
    }),
    gist: first ? gist(first) : textPhrase(""),
    isHere: here,
    goTo: here ? placesOf(ctx, paragraphs) : [],
    openAt: here || paragraph === undefined ? null : { url: source.url, paragraph },
    notes: [
      ...rest.map((item) => phrase("tieview.also", { paras: elsewhere(item, first), quote: item.quote ?? null, gist: item.gist })),
      ...(here ? pageNotes(ctx, paragraphs) : []),
      ...(outOfOrder ? [phrase("data.outOfOrder")] : []),
    ],
  };
}

/** Statements that a side other than the first rests on: these say otherwise. */
const dissenting = (items: readonly Disagreement[]): Set<string> =>
  new Set(items.flatMap((item) => item.sides.slice(1).flatMap((side) => side.statements ?? [])));

interface Group {
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly differs: boolean;
}

/** By article: here first, then those that differ, then the newest. */
function groupsOf(ctx: Context, claim: Claim): Group[] {
  const other = dissenting(disagreementsOf(ctx, claim));
  const groups = new Map<string, Statement[]>();
  for (const statement of statementsOf(ctx, claim)) groups.set(statement.source, [...(groups.get(statement.source) ?? []), statement]);
  const list = [...groups.entries()].flatMap(([id, statements]) => {
    const source = ctx.record.sources.get(id);
    const sorted = statements.toSorted((a, b) => Number(other.has(b.id)) - Number(other.has(a.id)));
    return source ? [{ source, statements: sorted, differs: statements.some((statement) => other.has(statement.id)) }] : [];
  });
  const rank = (group: Group) => (isHere(ctx, group.source.id) ? 0 : group.differs ? 1 : 2);
  return list.sort((a, b) => rank(a) - rank(b) || published(ctx, b.source.id).localeCompare(published(ctx, a.source.id)));
}

/** What the open article says, where it isn't a source on record itself. */
function evidenceHere(ctx: Context, tie: Tie): EvidenceView[] {
  return tie.reads.map(({ statement }) => {
    const place = placeOfBlock(ctx, statement.blockId, statement);
    const { publisher, published: day } = ctx.article;
    return {
      who: phrase("tieview.whoHere", {
        publisher,
        date: day ? dateValue(day.slice(0, 10)) : null,
        paras: paraPhrases([place.paragraph]),
      }),
      gist: whatPhrase(ctx, factHere(ctx, statement), tie.group),
      isHere: true,
      goTo: [place],
      openAt: null,
      notes:
        statement.hedges.length > 0
          ? [phrase("tieview.hedged", { words: statement.hedges.map((text) => phrase("quoted", { text })) })]
          : [],
    };
  });
}

/** Where the day is printed, and what it was worked out from elsewhere. */
function dayNote(ctx: Context, statements: readonly Statement[]): Phrase[] {
  const dated = statements.filter((statement) => statement.date);
  const printed = dated.filter((statement) => statement.date?.basis === "explicit");
  const surfaces = dated.filter((statement) => statement.date?.basis === "relative").flatMap((statement) => statement.date?.surface ?? []);
  const words = [...new Set(surfaces)].map((text) => phrase("quoted", { text }));
  if (printed.length > 0 && words.length > 0) return [phrase("tieview.dayPrinted", { who: whoList(ctx, printed), words })];
  return words.length > 0 && statements.length > 1 ? [phrase("tieview.dayWorkedOut", { words })] : [];
}

function whoList(ctx: Context, statements: readonly Statement[]): Phrase[] {
  const bySource = new Map<string, number[]>();
  for (const item of statements) bySource.set(item.source, [...(bySource.get(item.source) ?? []), ...item.paragraphs]);
  return [...bySource.entries()].map(([id, paragraphs]) => whoPhrase(ctx, id, paragraphs));
}

/** For a venture: what else the record says of it, in its articles' order. */
function relatedNotes(ctx: Context, claim: Claim): Phrase[] {
  const [first] = claim.heading;
  if (!first || !isVenture(ctx.record.entities.get(first))) return [];
  const linked = new Set(disagreementsOf(ctx, claim).flatMap((item) => item.claims ?? []));
  return [...ctx.record.claims.values()].flatMap((other) => {
    if (other.id === claim.id || other.shown === "hidden") return [];
    if (!linked.has(other.id) && !(other.shown === "relationship" && other.heading.includes(first))) return [];
    const preferred = ctx.record.statements.get(other.preferred);
    const alike = statementsOf(ctx, other).filter((statement) => statement.kind === preferred?.kind);
    return preferred ? [phrase("tieview.related", { text: preferred.gist, who: whoList(ctx, alike) })] : [];
  });
}

/** What the reader noted on their own records of a tie, and whether they hold it to be current. */
function ownNotes(ctx: Context, statements: readonly Statement[]): Phrase[] {
  return statements
    .filter((statement) => ctx.ownSources.has(statement.source))
    .flatMap(({ current, note }) => [
      ...(current === "yes" || current === "no" ? [phrase(`record.current.${current}`)] : []),
      ...(note ? [phrase("record.note", { text: note })] : []),
    ]);
}

function notesOf(ctx: Context, claim: Claim): Phrase[] {
  const statements = statementsOf(ctx, claim);
  const sources = sourcesOf(ctx, statements);
  return [
    ...ownNotes(ctx, statements),
    ...relatedNotes(ctx, claim),
    ...(sources.length === 1 ? [phrase("data.single")] : []),
    ...shareNote(ctx, sources),
    ...dayNote(ctx, statements),
    ...givenNote(sources.flatMap((id) => (ctx.ownSources.has(id) ? [] : (ctx.record.sources.get(id) ?? [])))),
    ...(isYours(ctx, claim) ? [] : [phrase("tieview.summaries")]),
  ];
}

/** Differences of a tie that its evidence bears out. */
const differencesOf = (ctx: Context, claim: Claim) =>
  disagreementsOf(ctx, claim)
    .filter((item) => item.sides.every((side) => sideSources(ctx.record, side).size > 0))
    .map((item) => differenceView(ctx, item));

/** One tie opened: what each article says, where they differ, what is to be known about the evidence. */
export function tieView(ctx: Context, tie: Tie): TieView {
  const row = rowOf(ctx, tie, "tie");
  const claim = tie.claim;
  const groups = claim ? groupsOf(ctx, claim) : [];
  const keep = groups.length > SHOWN ? groups.filter((group, index) => index < SHOWN || group.differs) : groups;
  const evidence = (list: readonly Group[]) => list.map((group) => evidenceOf(ctx, group.source, group.statements));
  return {
    tie: tie.id,
    heading: headingPhrase(ctx, tie.fact),
    rows: [{ ...row, differs: [], sources: null }],
    evidence: [...evidenceHere(ctx, tie), ...evidence(keep)],
    same: evidence(groups.filter((group) => !keep.includes(group))),
    differences: claim ? differencesOf(ctx, claim) : [],
    notes: claim ? notesOf(ctx, claim) : [phrase("data.single"), phrase("tieview.notOnRecord")],
    copy: copyOfTie(ctx, tie),
    yours: claim ? isYours(ctx, claim) : false,
  };
}
