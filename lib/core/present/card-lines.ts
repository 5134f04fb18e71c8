import type { Entity, Role } from "../dataset/types.ts";
import type { ArticleName } from "../model/mention.ts";
import type { Phrase } from "../model/view.ts";
import { type Context, isHere, statementsOf } from "./context.ts";
import { titlesAt } from "./name-rows.ts";
import { entityLabel, otherSpellings, published, whoPhrase, writtenHere } from "./names.ts";
import { dateValue, phrase, textPhrase } from "./phrase.ts";
import { sourcesOf } from "./sources.ts";

/** People named as holding a post at a company, two at most. */
const HOLDERS = 2;
const OTHER_FORMS = 4;

/** "Chief executive: Sam Altman" */
function holderLines(ctx: Context, entity: Entity): Phrase[] {
  const byPerson = new Map<string, Role[]>();
  for (const role of ctx.record.rolesAt.get(entity.id) ?? [])
    if (!ctx.muted.has(role.person)) byPerson.set(role.person, [...(byPerson.get(role.person) ?? []), role]);
  return [...byPerson.entries()]
    .slice(0, HOLDERS)
    .map(([person, roles]) => phrase("card.holds", { titles: titlesAt(ctx, roles), person: entityLabel(ctx, person) }));
}

/** The last day for which a role is on record. */
const roleAsOf = (ctx: Context, role: Role): string | null =>
  role.asOf ??
  role.evidence
    .map((at) => published(ctx, at.source))
    .sort()
    .at(-1) ??
  null;

/** "Chief executive of Kakao, as of 4 Feb 2025"; with who says so where titles at one organisation differ. */
function roleLines(ctx: Context, entity: Entity): Phrase[] {
  const roles = ctx.record.rolesOfPerson.get(entity.id) ?? [];
  return roles.map((role) => {
    const organisation = entityLabel(ctx, role.organisation);
    if (role.end) return phrase("card.formerRole", { title: role.title, organisation, end: dateValue(role.end) });
    const rival = roles.some((other) => other.organisation === role.organisation && other.title !== role.title);
    const sources = [...new Set(role.evidence.map((at) => at.source))].sort((a, b) => Number(isHere(ctx, b)) - Number(isHere(ctx, a)));
    const asOf = roleAsOf(ctx, role);
    return phrase("card.roleOf", {
      title: role.title,
      organisation,
      asOf: asOf ? dateValue(asOf) : null,
      who: rival ? sources.map((id) => whoPhrase(ctx, id)) : null,
    });
  });
}

/** Posts as this article gives them, for people whose record holds none. */
const rolesHere = (name: ArticleName): Phrase[] =>
  name.roles.slice(0, 2).map(({ title, organisation }) => phrase("card.titleAt", { title, organisation }));

/** What stands under a known name: what it is, its people or posts, how it is written here and elsewhere. */
export function knownLines(ctx: Context, entity: Entity, name: ArticleName): Phrase[] {
  const person = entity.kind === "person";
  const known = person ? roleLines(ctx, entity) : [];
  const roles = known.length > 0 || !person ? known : rolesHere(name);
  const here = writtenHere(entity, name);
  const forms = person
    ? otherSpellings(entity, here)
        .slice(0, OTHER_FORMS)
        .map((item) => item.text)
    : [];
  const descriptor = entity.descriptor && roles.length === 0 ? [textPhrase(entity.descriptor.text)] : [];
  return [
    ...descriptor,
    ...roles,
    ...(person ? [] : holderLines(ctx, entity)),
    ...(here ? [phrase("card.hereWritten", { forms: here })] : []),
    ...(forms.length > 0 ? [phrase("card.also", { forms })] : []),
    ...noteOf(ctx, entity),
  ];
}

function noteOf(ctx: Context, entity: Entity): Phrase[] {
  const note = ctx.ownNames.get(entity.id)?.note;
  return note ? [phrase("record.note", { text: note })] : [];
}

/** Articles in which the record has something of a name. */
function sourcesNaming(ctx: Context, entity: Entity): string[] {
  const statements = (ctx.record.claimsOf.get(entity.id) ?? [])
    .flatMap((claim) => statementsOf(ctx, claim))
    .filter((statement) => statement.parties.some((party) => party.entity === entity.id || party.via === entity.id));
  const roles = [...(ctx.record.rolesOfPerson.get(entity.id) ?? []), ...(ctx.record.rolesAt.get(entity.id) ?? [])];
  const located = [...entity.names.flatMap((name) => name.located ?? []), ...roles.flatMap((role) => role.evidence)];
  return [...new Set([...sourcesOf(ctx, statements), ...located.map((at) => at.source)])];
}

/** "Three articles, newest 5 Feb 2025" */
export function footPhrase(ctx: Context, entity: Entity): Phrase | null {
  const sources = sourcesNaming(ctx, entity);
  const newest = sources
    .map((id) => published(ctx, id))
    .sort()
    .at(-1);
  return newest ? phrase("card.foot", { n: sources.length, date: dateValue(newest) }) : phrase("card.footYours");
}
