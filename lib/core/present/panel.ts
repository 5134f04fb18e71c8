import type { Source } from "../dataset/types.ts";
import type { PanelView, Phrase } from "../model/view.ts";
import type { Context } from "./context.ts";
import { panelGroups, partnershipCount } from "./groups.ts";
import { listedNames, nameRows, unsureRows } from "./name-rows.ts";
import type { Ties } from "./pairs.ts";
import { dateValue, phrase } from "./phrase.ts";
import { newerBy } from "./stance.ts";

function countsPhrase(ctx: Context): Phrase {
  const names = listedNames(ctx);
  const companies = names.filter((name) => name.kind === "company").length;
  const ventures = names.filter((name) => name.kind === "venture").length;
  const people = names.filter((name) => name.kind === "person").length;
  const parts: Phrase[] = [];
  if (companies > 0 && ventures > 0) parts.push(phrase("panel.counts.both", { n: companies + ventures }));
  else if (companies > 0) parts.push(phrase("panel.counts.companies", { n: companies }));
  else if (ventures > 0) parts.push(phrase("panel.counts.ventures", { n: ventures }));
  if (people > 0) parts.push(phrase("panel.counts.executives", { n: people }));
  return parts.length > 0 ? phrase("panel.counts", { parts }) : phrase("panel.counts.none");
}

/** What the editors of the record added to the open article's own source. */
function givenPhrase(source: Source): Phrase | null {
  const publisher = source.publisher.basis === "given";
  const date = source.published.basis === "given";
  if (publisher && date) return phrase("coverage.given.both");
  if (publisher) return phrase("coverage.given.publisher");
  return date ? phrase("coverage.given.date") : null;
}

const curatedSources = (ctx: Context): Source[] => [...ctx.record.sources.values()].filter((source) => !ctx.ownSources.has(source.id));

function coverage(ctx: Context): Phrase[] {
  const lines: Phrase[] = [];
  const names = listedNames(ctx);
  if (ctx.here && ctx.hereCurated) {
    lines.push(phrase("coverage.onRecord", { n: curatedSources(ctx).length }));
    const given = givenPhrase(ctx.here);
    if (given) lines.push(given);
  } else if (names.length > 0) {
    const onRecord = names.filter((name) => name.entity).length;
    if (onRecord === 0) lines.push(phrase("page.noneOnRecord"));
    else
      lines.push(
        onRecord === names.length
          ? phrase("coverage.allOnRecord", { n: onRecord })
          : phrase("coverage.namesOnRecord", { onRecord, n: names.length }),
      );
  }
  return lines;
}

const LEFT_ORDER = ["byline", "controls", "credit", "related", "comments", "advert", "other"] as const;

function readPhrase(ctx: Context): Phrase {
  const what = LEFT_ORDER.flatMap((kind) => {
    const n = ctx.article.leftOut.filter((item) => item.what === kind).reduce((sum, item) => sum + item.count, 0);
    return n > 0 ? [phrase(`left.${kind}`, { n })] : [];
  });
  return phrase("foot.read", { n: ctx.article.blocks.length, what });
}

/** Names that the foot calls one by one. */
const NAMED = 2;

/** The record's age, and what was read and left out. */
function foot(ctx: Context): Phrase[] {
  const sources = curatedSources(ctx);
  const newest = sources
    .map((source) => source.published.date)
    .sort()
    .at(-1);
  if (!newest) return [phrase("data.none"), readPhrase(ctx)];
  const names = listedNames(ctx);
  const age = { n: sources.length, date: dateValue(newest) };
  if (names.length > 0 && names.every((name) => !name.entity)) {
    const about = names.filter((name) => name.kind !== "person");
    const labels = (about.length > 0 ? about : names).map((name) => name.label);
    const nothing = labels.length > NAMED ? phrase("data.ageNoneOfThese", age) : phrase("data.ageNothingAbout", { ...age, names: labels });
    return [nothing, readPhrase(ctx)];
  }
  const yours = ctx.ownSources.size;
  const newer = newerBy(ctx.article.published, newest);
  return [
    yours > 0 ? phrase("data.ageWithYours", { ...age, yours }) : phrase("data.age", age),
    newer ? phrase("data.olderThanArticle", { newer }) : phrase("data.ageNothingLater"),
    readPhrase(ctx),
  ];
}

export function panelView(ctx: Context, ties: Ties): PanelView {
  const groups = panelGroups(ctx, ties);
  return {
    counts: countsPhrase(ctx),
    coverage: coverage(ctx),
    groups,
    names: nameRows(ctx),
    unsure: unsureRows(ctx),
    foot: foot(ctx),
    badge: partnershipCount(groups),
  };
}
