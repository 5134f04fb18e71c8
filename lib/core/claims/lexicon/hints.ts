import type { Kind } from "../../dataset/schema.ts";

/** Words that hint at a tie where no grammar ties the two names that they stand between. */
export interface Cue {
  readonly kind: Kind;
  /** Matched against the words between the names, in lower case with single spaces. */
  readonly pattern: RegExp;
  /** Says nothing where another name stands between it and the second one. */
  readonly last?: true;
  /** How often two names with such words between them stand in this relation. */
  readonly score: number;
}

const cue = (kind: Kind, score: number, words: string): Cue => ({ kind, score, pattern: new RegExp(` (?:${words})(?= |$)`, "u") });

const LIST =
  "(?: (?:across|in|of|throughout|around|from|and)(?: [\\p{L}-]+){1,4})?(?: ,)?(?: [(:])?(?: (?:including|include|includes|included|such as|like|are|were)| :)";
const TRADERS =
  "(?:companies|firms|networks|channels|stations|organi[sz]ations|operators|publishers|broadcasters|studios|corporations|agencies|" +
  "institutions|airlines|manufacturers|carmakers|retailers|stores|chains|labels|magazines|newspapers|airports|businesses|clients|" +
  "customers|users|names|accounts|teams|universities|hospitals)";
const MAKING =
  "(?:produc|creat|develop|design|build|built|manufactur|perform|deliver|supplied|provid|film|print|compos|install|assembl|fabricat|animat|construct|mak(?:e|es|ing)|made)\\p{L}*";

const WORKS = "films?|shows?|series|games?|titles|movies?|songs?|albums?|books?|novels?|comics?|episodes?|models?|apps?";

const WORK = new RegExp(`^(?:${WORKS})$`);
/** Nouns of works and products: what is listed after them are no companies. */
export const isWork = (low: string): boolean => WORK.test(low);

/** Names of works and products follow, not of companies. */
export const WORKS_FOLLOW = new RegExp(` (?:${WORKS})${LIST}`, "u");

/** Surest first where two score alike. */
export const CUES: readonly Cue[] = [
  cue("supply", 0.55, "clients?|clientele"),
  cue(
    "supply",
    0.4,
    "customers?|users?|used by|supplie[srd]|suppliers?|supply|supplying|provided|provides|providing|contracts?|contracted",
  ),
  cue("supply", 0.38, "campaigns?|commercials|advertising|advertisements?|adverts?"),
  cue("supply", 0.42, `for .{0,120}(?:brands|${TRADERS})${LIST}`),
  cue("supply", 0.3, `${TRADERS}${LIST}`),
  cue("supply", 0.36, `${MAKING} (?:.{0,120} )?for`),
  cue("supply", 0.3, "sold (?:at|in|through|via|on|by|online)|distributed|retailers|outlets|dealers?|dealerships?|services"),
  cue(
    "partnership",
    0.45,
    "(?<!(?:general|founding|managing|senior|limited|\\d|two|three|four|five|six) )partners?|partnerships?|alliances?|allied|" +
      "co-?operat\\p{L}+|sponsorships?|sponsoring|sponsored by|tie-ups?",
  ),
  { ...cue("partnership", 0.45, "partner(?:ed|ing)|collaborat\\p{L}+"), last: true },
  cue(
    "partnership",
    0.42,
    "agreements?|pacts?|accords?|deals? (?:for|with|between)|participat\\p{L}+|exclusive (?:access|rights?|partners?)|franchises?|relationships?",
  ),
  { ...cue("partnership", 0.42, "joint(?:ly)?"), last: true },
  cue("partnership", 0.42, "sister (?:\\p{L}+ )?(?:compan(?:y|ies)|firms?|utility|stations?|channels?|papers?)"),
  cue("partnership", 0.4, "member of|(?<! not )affiliated|research"),
  {
    ...cue("partnership", 0.36, "featured|broadcast|broadcasts|aired|airs|screened|televised|shown (?:on|by)|initiatives?|co-\\p{L}+"),
    last: true,
  },
  cue("partnership", 0.36, "(?<!compatible |equipped |interview |familiar )with(?: the| its| their)?$"),
  cue("investment", 0.6, "led by|co-financed|backing|shareholders?|investors?|raised|jointly - owned|jointly owned"),
  cue("investment", 0.5, "invest(?:s|ed|ing)?|funded|funding|financed|backed|stakes?|round|investments"),
  cue("investment", 0.36, "consortium"),
  cue("merger", 0.42, "merged|merger|merging|merges|amalgamated"),
  cue("acquisition", 0.46, "acquired|acquires?|acquisitions?|purchase[sd]?|takeover|bought|buyout|taken over|took over"),
  cue("acquisition", 0.28, "sold"),
];
