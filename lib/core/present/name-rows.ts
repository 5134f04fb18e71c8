import type { Entity, Role } from "../dataset/types.ts";
import type { ArticleName } from "../model/mention.ts";
import type { NameRow, Phrase } from "../model/view.ts";
import { type Context, isHere, placeOfBlock } from "./context.ts";
import { nameLabel, roleSources, whoPhrase, writtenHere } from "./names.ts";
import { phrase, postWords, textPhrase } from "./phrase.ts";

const isShown = (name: ArticleName): boolean =>
  name.kind === "company" || name.kind === "venture" || (name.kind === "person" && name.executive);

/** Names that are listed, counted and given cards: companies, ventures and executives. */
export const listedNames = (ctx: Context): ArticleName[] => ctx.names.filter((name) => name.sure && isShown(name));
export const unsureNames = (ctx: Context): ArticleName[] => ctx.names.filter((name) => !name.sure && name.kind !== "organisation");

/** Posts whose short word is common; used where one line has to hold several. */
const SHORT_POST: Readonly<Record<string, "post.ceo" | "post.cfo" | "post.coo" | "post.cto">> = {
  "chief executive": "post.ceo",
  "chief executive officer": "post.ceo",
  "chief financial officer": "post.cfo",
  "chief operating officer": "post.coo",
  "chief technology officer": "post.cto",
};
const shortPost = (title: string): Phrase => {
  const code = SHORT_POST[title];
  return code ? phrase(code) : textPhrase(title);
};

/** A person's titles at an organisation, each once, with who gives which where they differ. */
export function titlesAt(ctx: Context, roles: readonly Role[]): Phrase[] {
  const byTitle = new Map<string, Role[]>();
  for (const role of roles) byTitle.set(role.title, [...(byTitle.get(role.title) ?? []), role]);
  const entries = [...byTitle.entries()].map(([title, same]) => ({ title, sources: roleSources(ctx, same) }));
  entries.sort((a, b) => Number(b.sources.some((id) => isHere(ctx, id))) - Number(a.sources.some((id) => isHere(ctx, id))));
  if (entries.length === 1) return entries.map(({ title }) => textPhrase(title));
  return entries.map(({ title, sources }) => {
    const ordered = sources.toSorted((a, b) => Number(isHere(ctx, b)) - Number(isHere(ctx, a)));
    return phrase("name.titleWho", { title: shortPost(title), who: ordered.map((id) => whoPhrase(ctx, id)) });
  });
}

/** The key of the listed company that a person stands under, with the titles held there. */
function placeOf(ctx: Context, name: ArticleName, companies: ReadonlySet<string>): { key: string | null; titles: Phrase[] } {
  const roles = name.entity ? (ctx.record.rolesOfPerson.get(name.entity) ?? []) : [];
  const known = roles.find((role) => companies.has(`e:${role.organisation}`)) ?? (name.roles.length === 0 ? roles[0] : undefined);
  if (known)
    return {
      key: `e:${known.organisation}`,
      titles: titlesAt(
        ctx,
        roles.filter((role) => role.organisation === known.organisation),
      ),
    };
  const role = name.roles.find((item) => item.organisationKey && companies.has(item.organisationKey)) ?? name.roles[0];
  return { key: role?.organisationKey ?? null, titles: role ? [textPhrase(postWords(role.title))] : [] };
}

function suffix(ctx: Context, name: ArticleName, titles: readonly Phrase[]): Phrase | null {
  const entity = name.entity ? ctx.record.entities.get(name.entity) : undefined;
  const form = entity ? writtenHere(entity, name) : null;
  if (form) return titles.length > 0 ? phrase("name.hereWrittenRole", { form, titles }) : phrase("name.hereWritten", { form });
  return titles.length > 0 ? phrase("name.suffix", { titles }) : null;
}

/** Where each spelling of a name stands: the panel's unfolding of "Also". */
function spellingLines(ctx: Context, entity: Entity): Phrase[] {
  const items = (ctx.record.disagreementsOfEntity.get(entity.id) ?? []).filter((item) => item.aspect === "name");
  return items.flatMap((item) => [
    ...item.sides.map((side) =>
      phrase("card.alsoAt", { form: side.says, who: (side.located ?? []).map((at) => whoPhrase(ctx, at.source, [at.paragraph])) }),
    ),
    ...(item.note ? [textPhrase(item.note)] : []),
  ]);
}

function nameRow(ctx: Context, name: ArticleName, titles: readonly Phrase[], people: readonly NameRow[]): NameRow {
  const entity = name.entity ? ctx.record.entities.get(name.entity) : undefined;
  const also = entity ? spellingLines(ctx, entity) : [];
  return {
    ...(also.length > 0 ? { also } : {}),
    nameKey: name.key,
    label: nameLabel(ctx, name),
    suffix: suffix(ctx, name, titles),
    kind: name.kind,
    onRecord: name.entity !== null,
    places: name.mentions.flatMap((id) => {
      const mention = ctx.mentions.get(id);
      return mention ? [placeOfBlock(ctx, mention.blockId, mention)] : [];
    }),
    people,
  };
}

/** The names of the article in reading order, executives under their company. */
export function nameRows(ctx: Context): NameRow[] {
  const listed = listedNames(ctx);
  const companies = new Set(listed.filter((name) => name.kind !== "person").map((name) => name.key));
  const under = new Map<string, NameRow[]>();
  const alone = new Map<string, NameRow>();
  for (const name of listed) {
    if (name.kind !== "person") continue;
    const { key, titles } = placeOf(ctx, name, companies);
    const row = nameRow(ctx, name, titles, []);
    if (key && companies.has(key)) under.set(key, [...(under.get(key) ?? []), row]);
    else alone.set(name.key, row);
  }
  return listed.flatMap((name) =>
    name.kind === "person" ? (alone.get(name.key) ?? []) : nameRow(ctx, name, [], under.get(name.key) ?? []),
  );
}

export const unsureRows = (ctx: Context): NameRow[] =>
  unsureNames(ctx).map((name) =>
    nameRow(
      ctx,
      name,
      name.roles.slice(0, 1).map((role) => textPhrase(postWords(role.title))),
      [],
    ),
  );
