import type { Disagreement, Entity } from "../dataset/types.ts";
import type { ArticleName } from "../model/mention.ts";
import type { CardSection, CardView, Phrase } from "../model/view.ts";
import { footPhrase, knownLines } from "./card-lines.ts";
import { spokeSections } from "./card-person.ts";
import { CARD_ROWS, section, tiesSection, tiesWith } from "./card-rows.ts";
import { type Context, isVenture } from "./context.ts";
import { copyOfName } from "./copy.ts";
import { differenceLine, differenceView } from "./differs.ts";
import { entityLabel, nameLabel, nativeName } from "./names.ts";
import { pairsOf, type Ties } from "./pairs.ts";
import { phrase, postWords, textPhrase } from "./phrase.ts";
import { rowOf, type Tie } from "./rows.ts";

/** Differences that a card sets out as tables; a further one is a line. */
const TABLES = 2;

const base = (ctx: Context, name: ArticleName) => ({
  nameKey: name.key,
  entity: name.entity,
  kind: name.kind,
  title: nameLabel(ctx, name),
  sure: name.sure,
  mentions: name.mentions.length,
});

/** Differences about parties and money first: they are a venture's content. */
function ventureDifferences(ctx: Context, entity: Entity): Disagreement[] {
  const claims = (ctx.record.claimsOf.get(entity.id) ?? []).filter((claim) => claim.heading[0] === entity.id);
  const items = claims.flatMap((claim) => ctx.record.disagreementsOfClaim.get(claim.id) ?? []);
  const all = [...new Map([...items, ...(ctx.record.disagreementsOfEntity.get(entity.id) ?? [])].map((item) => [item.id, item])).values()];
  const rank = (item: Disagreement) => (item.aspect === "parties" ? 0 : item.aspect === "amount" ? 1 : 2);
  return all.filter((item) => item.aspect !== "name").sort((a, b) => rank(a) - rank(b));
}

/** The conflict card: who is in it and what money was named, by article, in the rows' place. */
function conflictSections(ctx: Context, entity: Entity): CardSection[] {
  if (!isVenture(entity)) return [];
  const items = ventureDifferences(ctx, entity);
  if (!items.some((item) => item.aspect === "parties" || item.aspect === "amount")) return [];
  const tables = items.slice(0, TABLES).map((item) => {
    const view = differenceView(ctx, item, true);
    return item.verdict === "bounds-compatible" ? view : { ...view, verdict: null };
  });
  return [section({ differences: tables, lines: items.slice(TABLES, TABLES + 1).map((item) => differenceLine(ctx, item)) })];
}

function knownCard(ctx: Context, ties: Ties, name: ArticleName, entity: Entity): CardView {
  const person = entity.kind === "person";
  const conflict = conflictSections(ctx, entity);
  const own = person ? null : tiesSection(ctx, ties, entity.id);
  const sections = person ? spokeSections(ctx, ties, entity.id) : conflict.length > 0 ? conflict : own ? [own] : [];
  const any = (ctx.record.claimsOf.get(entity.id) ?? []).some((claim) => claim.shown === "relationship");
  const none: CardSection[] =
    person || sections.length > 0 ? [] : [section({ lines: [phrase(any ? "known.noTiesHere" : "known.noTies")] })];
  const native = nativeName(ctx, entity);
  return {
    ...base(ctx, name),
    nativeName: native,
    lines: knownLines(ctx, entity, name),
    sections: [...sections, ...none],
    foot: footPhrase(ctx, entity),
    unknown: false,
    worthHover: true,
    mayBe: null,
    copy: copyOfName(ctx, nameLabel(ctx, name), copyTies(ctx, ties, entity, person)),
    ...(ctx.ownNames.has(entity.id) ? { yours: entity.id } : {}),
  };
}

const copyTies = (ctx: Context, ties: Ties, entity: Entity, person: boolean): Tie[] => {
  const own = person
    ? ties.among.filter((tie) => (ctx.record.claimsOf.get(entity.id) ?? []).some((claim) => claim.id === tie.claim?.id))
    : tiesWith(ties, entity.id);
  return pairsOf(
    ctx,
    own.filter((tie) => tie.group === "partnerships"),
  ).flatMap((pair) => pair.slice(0, 1));
};

function unknownLine(name: ArticleName): Phrase {
  if (!name.sure) return phrase(name.kind === "person" ? "unknown.unsurePerson" : "unknown.unsure");
  if (name.kind === "person") return phrase("unknown.person");
  return phrase(name.kind === "venture" ? "unknown.venture" : "unknown.company");
}

/** What the article itself says of a name: what it is, who holds which post. */
function saidHere(ctx: Context, name: ArticleName): Phrase[] {
  const lines: Phrase[] = name.descriptor ? [phrase("card.descriptor", { text: name.descriptor })] : [];
  for (const role of name.roles.slice(0, 2))
    lines.push(phrase("card.titleAt", { title: postWords(role.title), organisation: role.organisation }));
  for (const person of ctx.names) {
    const role = person.kind === "person" && person.sure ? person.roles.find((item) => item.organisationKey === name.key) : undefined;
    if (role) lines.push(phrase("card.holds", { titles: [textPhrase(postWords(role.title))], person: nameLabel(ctx, person) }));
  }
  return lines;
}

function unknownCard(ctx: Context, ties: Ties, name: ArticleName): CardView {
  const lines = saidHere(ctx, name);
  const own = pairsOf(ctx, tiesWith(ties, name.key)).flat().slice(0, CARD_ROWS);
  const rows = own.map((tie) => {
    const others = tie.fact.heading
      .filter((id) => id !== name.key)
      .map((id) => tie.fact.parties.find((party) => party.entity === id)?.label ?? id);
    return rowOf(ctx, tie, "card", others.length > 0 ? phrase("tie.with", { names: others }) : null);
  });
  const says = lines.length + rows.length > 0;
  const like = name.notLinkedTo ? { entity: name.notLinkedTo, label: entityLabel(ctx, name.notLinkedTo) } : null;
  return {
    ...base(ctx, name),
    nativeName: null,
    lines: [unknownLine(name), ...(like ? [phrase("card.notLinked", { name: like.label })] : [])],
    sections: says ? [section({ heading: phrase("card.articleSays"), lines, rows })] : [],
    foot: phrase("card.footArticle"),
    unknown: true,
    worthHover: says,
    mayBe: like,
    copy: null,
  };
}

/** The card of one name; names on record by the record, others by what the article says of them. */
export function cardView(ctx: Context, ties: Ties, name: ArticleName): CardView {
  const entity = name.entity ? ctx.record.entities.get(name.entity) : undefined;
  return entity && name.sure ? knownCard(ctx, ties, name, entity) : unknownCard(ctx, ties, name);
}
