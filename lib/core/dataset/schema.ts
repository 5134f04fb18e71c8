import * as v from "valibot";
import { KINDS, STATUSES } from "../model/kinds.ts";

export type { Kind, Status } from "../model/kinds.ts";

/** The data model of docs/dataset.md. Unknown fields are errors everywhere. Types below are derived from these schemas. */

const id = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "an id is lower-case words joined by hyphens"));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"),
);

export const PARTY_ROLES = [
  "partner",
  "founder",
  "venture",
  "investor",
  "target",
  "supplier",
  "customer",
  "technology-provider",
  "user",
  "developer",
  "initiator",
  "announcer",
  "participant",
  "competitor",
  "subject",
  "topic",
  "market",
] as const;
export const ENTITY_KINDS = [
  "company",
  "venture",
  "project",
  "public-body",
  "person",
  "product",
  "place",
  "organisation",
  "group",
] as const;
export const NAME_KINDS = ["primary", "short", "legal", "former", "transliteration", "translation", "spelling"] as const;
export const QUALIFIERS = ["exact", "about", "up-to", "more-than", "at-least", "less-than", "between"] as const;
/** ISO 4217's code for "no currency". */
export const NO_CURRENCY = "X".repeat(3);
export const VERDICTS = [
  "figures-differ",
  "bounds-compatible",
  "subset-of-parties",
  "newer-status",
  "contradiction",
  "spelling",
  "different-words",
] as const;
export const ASPECTS = ["status", "kind", "parties", "amount", "date", "role", "name", "stage", "scope", "counterpart"] as const;

const languageTag = v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "a language is a BCP 47 tag"));

/** A paragraph of a source; paragraphs are its lines that aren't empty after trimming Unicode white space, counted from 1. */
export const locator = v.strictObject({ source: id, paragraph });

export const name = v.strictObject({
  text: words,
  /** BCP 47 with script where it matters: "en", "ko-Hang", "ko-Latn". */
  lang: languageTag,
  kind: v.picklist(NAME_KINDS),
  /** True where the name alone must not link. */
  weak: v.optional(v.boolean()),
  /** True where another entity has the same name in the same language; both must say so. */
  ambiguous: v.optional(v.boolean()),
  /** Where sources print this form. */
  located: v.optional(v.array(locator)),
});

export const entity = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  /** The first primary name is the one shown. */
  names: v.pipe(v.array(name), v.minLength(1)),
  /** What it is, in our own words ("US company, maker of ChatGPT"), and where that is stated. */
  descriptor: v.optional(v.strictObject({ text: words, evidence: v.array(locator) })),
  /** ISO 3166 alpha-2. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "a country is two capital letters"))),
  /** Outside ids, only where checked. */
  outside: v.optional(v.strictObject({ lei: v.optional(v.string()), wikidata: v.optional(v.string()), ticker: v.optional(v.string()) })),
  /** People: acts for a company, so marked as an executive. */
  executive: v.optional(v.boolean()),
  /** The reader's own note. */
  note: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(4000))),
});

export const role = v.strictObject({
  id,
  person: id,
  organisation: id,
  /** "chief executive", "chairman", "president" ... in lower case. */
  title: words,
  start: v.optional(partialDate),
  end: v.optional(partialDate),
  asOf: v.optional(partialDate),
  evidence: v.pipe(v.array(locator), v.minLength(1)),
});

export const amount = v.strictObject({
  /** As printed. */
  surface: words,
  /** ISO 4217; NO_CURRENCY where only the words are known. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "a currency is three capital letters (ISO 4217)")),
  qualifier: v.picklist(QUALIFIERS),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  minExclusive: v.optional(v.boolean()),
  maxExclusive: v.optional(v.boolean()),
  /** What the money is for, in our words. */
  purpose: v.optional(words),
  /** As printed: "over four years". */
  period: v.optional(words),
  /** Only if printed. */
  conversion: v.optional(v.strictObject({ surface: words, currency: v.string(), value: v.number() })),
});

export const foundDate = v.strictObject({
  value: partialDate,
  basis: v.picklist(["explicit", "relative", "inferred", "given"]),
  surface: v.optional(words),
});

export const party = v.strictObject({
  /** null for an unnamed party, which then has a label. */
  entity: v.nullable(id),
  label: v.optional(words),
  role: v.picklist(PARTY_ROLES),
  /** The person who stood for it. */
  via: v.optional(id),
});

export const statement = v.strictObject({
  id,
  source: id,
  /** Empty only in a reader's record whose place in the article isn't known. */
  paragraphs: v.array(paragraph),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  parties: v.pipe(v.array(party), v.minLength(1)),
  amount: v.optional(amount),
  period: v.optional(words),
  /** When what is stated happened or was said. */
  date: v.optional(foundDate),
  place: v.optional(words),
  /** Who asserts it (entity ids), and through whom it is reported ("sources", "Maeil Business Newspaper"). */
  assertedBy: v.optional(v.array(id)),
  through: v.optional(words),
  /** The source's own words, six at most, where they carry the difference ("plan to form"). */
  quote: v.optional(words),
  gist: words,
  confidence: v.picklist(["high", "medium", "low"]),
  proposedBy: v.picklist(["editor", "rule", "reader"]),
  /** Who accepted it; absent while only proposed. */
  acceptedBy: v.optional(words),
  /** Whether it still holds, as far as its keeper knows; absent means unknown. */
  current: v.optional(v.picklist(["yes", "no", "unknown"])),
  /** The reader's own note. */
  note: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(4000))),
});

export const claim = v.strictObject({
  id,
  statements: v.pipe(v.array(id), v.minLength(1)),
  /** The statement shown first. */
  preferred: id,
  shown: v.picklist(["relationship", "context", "hidden"]),
  /** Whom the heading names, in order; a venture first when the claim is about one. */
  heading: v.pipe(v.array(id), v.minLength(1)),
  /** A few of our words for the row when kind and status don't say enough ("AI services for companies"). */
  detail: v.optional(words),
});

export const disagreement = v.strictObject({
  id,
  /** The claims or (for names and roles) the entity it is about. */
  claims: v.optional(v.array(id)),
  entity: v.optional(id),
  aspect: v.picklist(ASPECTS),
  sides: v.pipe(
    v.array(
      v.strictObject({
        says: words,
        /** The same in fewer words, for a row. */
        short: v.optional(words),
        quote: v.optional(words),
        statements: v.optional(v.array(id)),
        located: v.optional(v.array(locator)),
      }),
    ),
    v.minLength(2),
  ),
  verdict: v.picklist(VERDICTS),
  /** Our reading, one sentence. */
  note: v.optional(words),
});

export const source = v.strictObject({
  id,
  publisher: v.strictObject({ name: words, short: v.optional(words), basis: v.picklist(["printed", "inferred", "given"]) }),
  /** The agency it carries, such as Reuters. */
  carries: v.optional(words),
  title: v.optional(words),
  url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s/]+/i, "an address begins with http:// or https://")),
  byline: v.optional(words),
  language: languageTag,
  /** Basis "read": not known; the date is the day a reader read it. */
  published: v.strictObject({ date: partialDate, basis: v.picklist(["printed", "inferred", "given", "read"]) }),
  /** The stored text's own file name and SHA-256; absent for records a reader keeps. */
  file: v.optional(v.string()),
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  read: v.optional(partialDate),
  /** Every paragraph of the text, in order. Only article roles may be evidence. */
  paragraphs: v.array(
    v.strictObject({
      n: paragraph,
      role: v.picklist(["headline", "standfirst", "paragraph", "caption", "byline", "credit", "controls", "teaser"]),
      /** Of the folded text; lets a page's paragraph be found again without keeping its words. */
      fingerprint: v.optional(v.string()),
      outOfOrder: v.optional(v.boolean()),
    }),
  ),
});

/** Share of the shorter article's words that stand in runs of six or more which the other has too. */
export const sharedPassages = v.strictObject({ sources: v.tuple([id, id]), share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });

export const dataset = v.strictObject({
  format: v.literal("intertie-dataset"),
  version: v.literal(1),
  id,
  title: words,
  sources: v.array(source),
  entities: v.array(entity),
  roles: v.array(role),
  statements: v.array(statement),
  claims: v.array(claim),
  disagreements: v.array(disagreement),
  sharedPassages: v.array(sharedPassages),
});

export type PartyRole = (typeof PARTY_ROLES)[number];
export type Locator = v.InferOutput<typeof locator>;
export type Name = v.InferOutput<typeof name>;
export type Entity = v.InferOutput<typeof entity>;
export type Role = v.InferOutput<typeof role>;
export type Amount = v.InferOutput<typeof amount>;
export type Party = v.InferOutput<typeof party>;
export type Statement = v.InferOutput<typeof statement>;
export type Claim = v.InferOutput<typeof claim>;
export type Disagreement = v.InferOutput<typeof disagreement>;
export type Source = v.InferOutput<typeof source>;
export type Dataset = v.InferOutput<typeof dataset>;
