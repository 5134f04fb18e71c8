import type { Nlp } from "../../nlp/types.ts";
import { nameKey } from "../../text/fold.ts";
import * as companies from "./companies.ts";
import { CHINESE_SURNAMES, GIVEN_NAMES, KOREAN_SURNAMES } from "./given.ts";
import { WORLD_GIVEN_NAMES } from "./given-world.ts";
import { LISTED_COMPANIES, NAMESAKES } from "./listed.ts";
import * as organisations from "./organisations.ts";
import { DEMONYMS, PLACES } from "./places.ts";
import { HONORIFICS, LEADERS, ROLE_MODIFIERS, roleClass } from "./roles.ts";
import { SECTOR_LEADERS, SECTOR_NAMESAKES } from "./sectors.ts";
import { TRADES } from "./trades.ts";
import { CALENDAR, COMMON_WORDS, FUNCTION_WORDS, PRODUCTS, STOP_ACRONYMS } from "./words.ts";

/** What general knowledge says of a word alone; combined with bitwise or. */
export const IS = {
  function: 1,
  common: 2,
  verb: 4,
  given: 8,
  surname: 16,
  place: 32,
  demonym: 64,
  calendar: 128,
  legal: 256,
  head: 512,
  orgHead: 1024,
  role: 2048,
  honorific: 4096,
  product: 8192,
  team: 16384,
  media: 32768,
  organisation: 65536,
  stop: 131072,
  modifier: 262144,
  company: 524288,
  asianSurname: 1048576,
  leader: 2097152,
  namesake: 4194304,
} as const;

const OF_TAG: Readonly<Record<string, number>> = {
  MaleName: IS.given,
  FemaleName: IS.given,
  FirstName: IS.given,
  LastName: IS.surname,
  City: IS.place,
  Country: IS.place,
  Region: IS.place,
  Demonym: IS.demonym,
  SportsTeam: IS.team,
  Organization: IS.company,
  WeekDay: IS.calendar,
  Month: IS.calendar,
  Gerund: IS.common,
  PastTense: IS.common | IS.verb,
  PresentTense: IS.common | IS.verb,
  Infinitive: IS.common | IS.verb,
  Adjective: IS.common,
  Singular: IS.common,
  Plural: IS.common,
  Uncountable: IS.common,
  Adverb: IS.common,
  Comparative: IS.common,
  Superlative: IS.common,
  Actor: IS.common,
  Noun: IS.common,
  Expression: IS.common,
  Unit: IS.common,
};

const SETS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [FUNCTION_WORDS, IS.function],
  [COMMON_WORDS, IS.common],
  [CALENDAR, IS.calendar],
  [STOP_ACRONYMS, IS.stop],
  [PRODUCTS, IS.product],
  [PLACES, IS.place],
  [DEMONYMS, IS.demonym],
  [GIVEN_NAMES, IS.given],
  [WORLD_GIVEN_NAMES, IS.given],
  [KOREAN_SURNAMES, IS.asianSurname],
  [CHINESE_SURNAMES, IS.asianSurname],
  [companies.LEGAL_FORMS, IS.legal],
  [companies.PERSONAL_COMPANIES, IS.company],
  [LISTED_COMPANIES, IS.company],
  [SECTOR_LEADERS, IS.company],
  [NAMESAKES, IS.namesake],
  [SECTOR_NAMESAKES, IS.namesake],
  [companies.COMPANY_HEADS, IS.head],
  [TRADES, IS.head],
  [organisations.ORGANISATION_HEADS, IS.orgHead],
  [organisations.ORGANISATIONS, IS.organisation],
  [organisations.MEDIA, IS.media],
  [LEADERS, IS.surname | IS.leader],
  [HONORIFICS, IS.honorific],
  [ROLE_MODIFIERS, IS.modifier],
];

let listed: ReadonlyMap<string, number> | null = null;

/** All lists as one, so that a word is looked up once; made at the first need. */
function listedBits(): ReadonlyMap<string, number> {
  if (listed) return listed;
  const all = new Map<string, number>();
  for (const [set, bit] of SETS) for (const word of set) all.set(word, (all.get(word) ?? 0) | bit);
  listed = all;
  return all;
}

/** Compounds of common words: "three-way", "long-term"; not given names such as "tae-won", whose parts no list knows. */
const COMPOUND = /^[a-z]{3,}-[a-z]{3,}$/;

/** "I'd", "they'll", "who's". */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|who|that|there|here|what|where|how|let)'(?:d|ll|m|re|s|ve)$|^[a-z]{2,7}n't$/;
const PLURAL = /^[a-z]{4,}[^siu]s$/;
const ACCENTED = /[^\x00-\x7f]/;

/** Looks words up in the lists and the parser's lexicon; remembers the answers for one document. */
export interface Lexis {
  bits(lower: string): number;
}

/** A lexis over the parser's lexicon, or over the lists alone where there is no parser. */
export function makeLexis(nlp: Nlp | null): Lexis {
  const all = listedBits();
  const known = new Map<string, number>();
  const bitsOf = (part: string): number => known.get(part) ?? read(part);
  const read = (word: string): number => {
    const lower = word.includes(".") && /\.\p{L}$/u.test(word) && word.length < 8 ? `${word}.` : word;
    const bare = lower.endsWith(".") && lower.length > 2 ? lower.slice(0, -1) : lower;
    let bits = all.get(lower) ?? 0;
    if (bare !== lower) bits |= all.get(bare) ?? 0;
    if (bits === 0 && COMPOUND.test(lower) && lower.split("-").every((part) => bitsOf(part) & (IS.function | IS.common | IS.verb)))
      bits |= IS.common;
    if (CONTRACTION.test(lower)) bits |= IS.function;
    if (roleClass(lower) !== undefined) bits |= IS.role;
    if (nlp) for (const tag of nlp.lexicon(lower)) bits |= OF_TAG[tag] ?? 0;
    if (bits === 0 && COMPOUND.test(lower) && lower.split("-").every((part) => bitsOf(part) & IS.given)) bits |= IS.given;
    if (bits === 0 && PLURAL.test(lower)) bits |= bitsOf(lower.slice(0, -1)) & (IS.common | IS.head);
    if (bits === 0 && ACCENTED.test(lower)) {
      const plain = nameKey(lower);
      bits |= (all.get(plain) ?? 0) & IS.given;
    }
    if (bits & IS.function && lower !== "oh") bits &= ~(IS.given | IS.surname | IS.place | IS.asianSurname);
    return bits;
  };
  return {
    bits(lower) {
      let bits = known.get(lower);
      if (bits === undefined) {
        bits = read(lower);
        known.set(lower, bits);
      }
      return bits;
    },
  };
}
