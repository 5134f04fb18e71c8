import type { Entity, Name, Role, Source } from "../dataset/types.ts";
import type { ArticleName } from "../model/mention.ts";
import type { Phrase } from "../model/view.ts";
import { type Context, isHere } from "./context.ts";
import { paraPhrases, phrase } from "./phrase.ts";

/** A letter that isn't Latin. */
const foreignLetter = /(?!\p{Script=Latin})\p{L}/u;
/** Scripts other than Latin, by the country whose language is written in them. */
const NATIVE_LANGUAGE: Readonly<Record<string, string>> = {
  KR: "ko",
  KP: "ko",
  JP: "ja",
  CN: "zh",
  TW: "zh",
  HK: "zh",
  MO: "zh",
  RU: "ru",
  UA: "uk",
  BG: "bg",
  RS: "sr",
  GR: "el",
  IL: "he",
  TH: "th",
  IN: "hi",
  IR: "fa",
  SA: "ar",
  AE: "ar",
  EG: "ar",
  QA: "ar",
  KW: "ar",
};

const foldName = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-‐-―.,'’]/gu, "");

/** The first primary name in Latin script, or the first there is. */
export function primaryName(entity: Entity): string {
  const primary = entity.names.filter((name) => name.kind === "primary");
  return (primary.find((name) => !foreignLetter.test(name.text)) ?? primary[0] ?? entity.names[0]!).text;
}

/** An entity's name as shown; ids that no dataset defines are shown by the name the article gives. */
export function entityLabel(ctx: Context, id: string): string {
  const entity = ctx.record.entities.get(id);
  return entity ? primaryName(entity) : (ctx.nameByKey.get(`e:${id}`)?.label ?? id);
}

/** The name a card and the panel show for a name of the article. */
export const nameLabel = (ctx: Context, name: ArticleName): string => (name.entity ? entityLabel(ctx, name.entity) : name.label);

export const publisherShort = (source: Source): string => source.publisher.short ?? source.publisher.name;

/** "Nukta, from Reuters" */
export const publisherLong = (source: Source): Phrase =>
  source.carries
    ? phrase("tieview.carries", { publisher: publisherShort(source), agency: source.carries })
    : phrase("text", { text: publisherShort(source) });

/** "AJP ¶14", "here ¶7"; `first` for the start of a line. */
export function whoPhrase(ctx: Context, sourceId: string, paragraphs: readonly number[] = [], first = false): Phrase {
  const paras = paraPhrases(paragraphs);
  if (isHere(ctx, sourceId)) return phrase(first ? "who.Here" : "who.here", { paras });
  const source = ctx.record.sources.get(sourceId);
  return phrase("who.source", { publisher: source ? publisherShort(source) : sourceId, paras });
}

/** The language that an entity's own name would be written in; for people, that of the organisations they act for. */
function nativeLanguage(ctx: Context, entity: Entity): string | null {
  const countries = [
    entity.country,
    ...(ctx.record.rolesOfPerson.get(entity.id) ?? []).map((role) => ctx.record.entities.get(role.organisation)?.country),
  ];
  for (const country of countries) if (country && NATIVE_LANGUAGE[country]) return NATIVE_LANGUAGE[country];
  return null;
}

/** The name in its own script, where the record holds it. */
export function nativeName(ctx: Context, entity: Entity): { text: string; lang: string } | null {
  const foreign = entity.names.filter((name) => foreignLetter.test(name.text) && name.kind !== "short");
  const language = nativeLanguage(ctx, entity);
  const own = foreign.filter((name) => name.lang.split("-")[0] === language);
  const found = own.find((name) => name.kind === "primary") ?? own[0] ?? foreign.find((name) => name.kind === "primary");
  return found ? { text: found.text, lang: found.lang } : null;
}

/** Whether two forms are more than a matter of case, spaces and hyphens apart. */
export const differsInForm = (a: string, b: string): boolean => foldName(a) !== foldName(b);

/** How the article writes a name that the record spells otherwise; null where it is the same, a short form, or only longer. */
export function writtenHere(entity: Entity, name: ArticleName): string | null {
  const primary = primaryName(entity);
  if (foreignLetter.test(name.label) || !differsInForm(primary, name.label)) return null;
  const known = entity.names.find((item) => !differsInForm(item.text, name.label));
  if (known) return known.kind === "short" || known.kind === "legal" ? null : name.label;
  return entity.kind === "person" && name.label.includes(" ") ? name.label : null;
}

const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Other full spellings of a person's name: those that articles print, or all where the record doesn't say which they do. */
export function otherSpellings(entity: Entity, here: string | null): Name[] {
  const primary = primaryName(entity);
  const full = entity.names.filter((name) => !foreignLetter.test(name.text) && name.kind !== "short" && !name.weak);
  const printed = full.some((name) => name.located?.length) ? full.filter((name) => name.located?.length) : full;
  return printed.filter((name) => !sameWord(name.text, primary) && !(here && sameWord(name.text, here)));
}

/** Sources that give a role, oldest first. */
export const roleSources = (ctx: Context, roles: readonly Role[]): string[] => {
  const ids = new Set(roles.flatMap((role) => role.evidence.map((at) => at.source)));
  return [...ids].sort((a, b) => published(ctx, a).localeCompare(published(ctx, b)));
};

/** Publication date of a source, "" when unknown; sorts as text. */
export const published = (ctx: Context, sourceId: string): string => ctx.record.sources.get(sourceId)?.published.date ?? "";
