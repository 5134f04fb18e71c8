import type { Kind, PartyRole } from "../../dataset/schema.ts";
import type { VerbTrigger } from "./types.ts";

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

type Extra = Partial<Pick<VerbTrigger, "particle" | "needs" | "not" | "followed" | "also" | "venture" | "makes" | "resolved" | "owned">>;

/** One trigger per lemma; `objects` is space-separated, "_" for the direct object. */
function verbs(
  kind: Kind,
  lemmas: string,
  objects: string,
  roles: readonly [PartyRole, PartyRole],
  score: number,
  extra: Extra = {},
): VerbTrigger[] {
  const object = list(objects).map((o) => (o === "_" ? "" : o));
  return list(lemmas).map((lemma) => ({ kind, lemma, object, roles, score, ...extra }));
}

const PARTNERS = ["partner", "partner"] as const;
const TECHNOLOGY = set(`technology technologies tech model models software platform platforms chips chip processors system systems cloud
  service services engine api apis tools tool solution solutions architecture assistant product products network equipment data infrastructure servers`);
const STAKE = set(`stake stakes share shares interest interests equity holding holdings shareholding percent % majority minority stock`);
/** Who buys these of somebody doesn't buy the somebody. */
const ASSETS = new Set([
  ...STAKE,
  ...list("rights name trademark trademarks catalogue catalog premises land patents licence license franchise franchises"),
]);
/** Parts of a company that change hands like one. */
const BUSINESSES = set(`business businesses unit units division divisions arm operations operation subsidiary subsidiaries assets plant
  plants factory factories refinery mine mines laboratories brands portfolio`);
/** What is won of somebody for work to be done. */
const AWARDED = set("contract contracts order orders tender tenders");
const WITHDRAWN = set("attention credit criticism advantage");

export const PARTNERSHIP_VERBS: readonly VerbTrigger[] = [
  ...verbs("partnership", "partner", "with alongside", PARTNERS, 0.95),
  ...verbs("partnership", "team", "with alongside", PARTNERS, 0.95, { particle: ["up"] }),
  ...verbs("partnership", "team", "with", PARTNERS, 0.9),
  ...verbs("partnership", "collaborate cooperate co-operate ally", "with alongside", PARTNERS, 0.9),
  ...verbs("partnership", "join", "with", PARTNERS, 0.9, { particle: ["forces", "hands", "up", "together"] }),
  ...verbs("partnership", "join", "with", PARTNERS, 0.75),
  // Mostly a group's, or a circle's that is none of the two.
  ...verbs("partnership", "join", "_", PARTNERS, 0.3, { also: { preps: ["in"], role: "venture" } }),
  ...verbs("partnership", "tie link hook pair gang", "with", PARTNERS, 0.85, { particle: ["up"] }),
  ...verbs("partnership", "band", "with", PARTNERS, 0.8, { particle: ["together"] }),
  ...verbs("partnership", "work", "with alongside", PARTNERS, 0.74, { not: set("clients customers client") }),
  ...verbs("supply", "work", "with for", ["supplier", "customer"], 0.5, { needs: set("clients customers client") }),
  // Where the deal is called by a noun, that tells what it is for.
  ...verbs("partnership", "sign contract", "with", PARTNERS, 0.6, {
    not: set("agreement agreements deal deals contract contracts pact accord memorandum mou letter"),
  }),
  ...verbs("partnership", "part", "with", PARTNERS, 0.85, { particle: ["ways", "company"] }),
  ...verbs("partnership", "go", "with", PARTNERS, 0.85, { particle: ["their"], needs: set("ways") }),
  ...verbs("partnership", "affiliate", "with", PARTNERS, 0.7),
  ...verbs("partnership", "integrate", "with", PARTNERS, 0.62),
  // In news whoever engages with somebody mostly talks.
  ...verbs("partnership", "engage", "with", PARTNERS, 0.5),
  ...verbs("partnership", "associate align", "with", PARTNERS, 0.35),
  ...verbs("partnership", "arrange participate", "with", PARTNERS, 0.6),
  ...verbs("partnership", "pair liaise interact", "with", PARTNERS, 0.5),
  ...verbs("partnership", "share pool", "with", PARTNERS, 0.62, { resolved: true }),
  ...verbs("partnership", "help assist support", "_", PARTNERS, 0.35),
  ...verbs("partnership", "sponsor endorse", "_", PARTNERS, 0.6),
];

const FOUNDER = ["founder", "venture"] as const;
const JOINT_OWNERS = set("half each jointly 50-50 equal equally");

export const DEVELOPMENT_VERBS: readonly VerbTrigger[] = [
  ...verbs(
    "co-development",
    "co-develop codevelop co-design co-produce coproduce co-create co-launch co-host co-publish co-author co-write",
    "with",
    PARTNERS,
    0.85,
  ),
  ...verbs("co-development", "develop build create design produce engineer manufacture", "with alongside", PARTNERS, 0.7, { makes: true }),
  ...verbs("partnership", "launch organize organise host conduct explore form establish", "with alongside", PARTNERS, 0.65, {
    makes: true,
  }),
  ...verbs("partnership", "set", "with alongside", PARTNERS, 0.65, { particle: ["up"], makes: true }),
  ...verbs(
    "joint-venture",
    "launch found co-found form create establish start unveil announce plan back own join set",
    "_",
    FOUNDER,
    0.82,
    { venture: true, also: { preps: ["with", "alongside"], role: "founder" } },
  ),
  ...verbs("joint-venture", "own hold form create establish launch set", "with", PARTNERS, 0.75, { needs: JOINT_OWNERS }),
  ...verbs("partnership", "found co-found cofound", "with", PARTNERS, 0.5, { makes: true }),
];

export const TECHNOLOGY_VERBS: readonly VerbTrigger[] = [
  ...verbs(
    "technology-use",
    "use adopt deploy integrate embed incorporate license utilize utilise leverage implement",
    "_ of from by",
    ["user", "technology-provider"],
    0.75,
    { needs: TECHNOLOGY },
  ),
  ...verbs("technology-use", "roll", "of from by", ["user", "technology-provider"], 0.72, { particle: ["out"], needs: TECHNOLOGY }),
  ...verbs("technology-use", "introduce install", "from by", ["user", "technology-provider"], 0.66, { needs: TECHNOLOGY }),
  ...verbs("technology-use", "use adopt deploy utilize utilise employ choose select pick", "_", ["user", "technology-provider"], 0.36),
  ...verbs("technology-use", "rely run depend build base host", "on", ["user", "technology-provider"], 0.66, { needs: TECHNOLOGY }),
  ...verbs("technology-use", "rely run depend", "on", ["user", "technology-provider"], 0.5),
  ...verbs("technology-use", "power", "_ of", ["technology-provider", "user"], 0.7),
  ...verbs("technology-use", "grant give sell", "_", ["technology-provider", "user"], 0.7, {
    needs: set("licence license licences licenses"),
  }),
  ...verbs("technology-use", "license", "to", ["technology-provider", "user"], 0.5),
  ...verbs("technology-use", "license", "from", ["user", "technology-provider"], 0.5),
];

const SUPPLIER = ["supplier", "customer"] as const;
const MONEY = set("$ € £ ¥ ₩ ₹ million billion trillion crore won. yen euros dollars pounds");
const MADE = set("made built supplied produced manufactured assembled");
/** What a company is chosen for, right after its name. */
const CHOSEN_FOR =
  /^(?:to (?:provide|supply|build|replace|run|manage|develop|design|modernise|modernize|upgrade|operate|deliver|install|maintain|handle|power|make|print|process|host|equip|carry)(?= )|as (?:its|their|the) (?:[\p{L}-]+ ){0,4}(?:supplier|provider|contractor|vendor|agency|builder|operator)(?= |$))/u;
export const SUPPLY_VERBS: readonly VerbTrigger[] = [
  ...verbs("supply", "supply", "_ to for", SUPPLIER, 0.85),
  ...verbs("supply", "deliver ship provide furnish", "to for", SUPPLIER, 0.65),
  ...verbs("supply", "provide equip furnish", "_", SUPPLIER, 0.5),
  ...verbs("supply", "manufacture make build produce fabricate assemble", "for", SUPPLIER, 0.6, {
    not: set("offer offers bid bids approach proposal case plea claim provision provisions preparations way room money payment payments"),
  }),
  ...verbs("supply", "create design develop perform install operate print", "for", SUPPLIER, 0.5),
  ...verbs("supply", "work", "for", SUPPLIER, 0.5),
  ...verbs("supply", "pick choose select tap hire appoint name contract commission", "_", ["customer", "supplier"], 0.72, {
    needs: set("supplier suppliers build supply make provide manufacture deliver design contractor vendor"),
  }),
  ...verbs("supply", "pick choose select tap appoint name", "_", ["customer", "supplier"], 0.72, { followed: CHOSEN_FOR, not: TECHNOLOGY }),
  ...verbs("technology-use", "pick choose select tap appoint name", "_", ["user", "technology-provider"], 0.72, {
    followed: CHOSEN_FOR,
    needs: TECHNOLOGY,
  }),
  ...verbs("supply", "award", "_ to", ["customer", "supplier"], 0.78, { needs: AWARDED }),
  ...verbs("supply", "spend", "from with", ["customer", "supplier"], 0.62, { needs: MONEY }),
  ...verbs("supply", "serve", "_", SUPPLIER, 0.5),
  ...verbs("supply", "buy purchase source order procure obtain lease rent", "from", ["customer", "supplier"], 0.6, {
    not: new Set([...STAKE, ...BUSINESSES]),
  }),
  ...verbs("supply", "use install fit deploy", "by", ["customer", "supplier"], 0.68, { needs: MADE }),
  ...verbs("supply", "manufacture make build produce assemble", "_", SUPPLIER, 0.7, { owned: true }),
  ...verbs("supply", "sign", "from", ["customer", "supplier"], 0.62, { particle: ["for"] }),
  ...verbs("supply", "win secure land clinch bag receive", "from", ["supplier", "customer"], 0.75, { needs: AWARDED }),
  ...verbs("supply", "win land sign secure add gain attract name count list", "_", SUPPLIER, 0.7, {
    followed: /^(?:as|among) (?:(?!and |or |rival|competitor)[\p{L}-]+ ){0,5}(?:customers?|clients?)(?= |$)/u,
  }),
  ...verbs("supply", "use", "_", ["customer", "supplier"], 0.62, { followed: /^to (?:build|manufacture|produce|fabricate)(?= |$)/u }),
  ...verbs("supply", "hire commission contract employ retain", "_", ["customer", "supplier"], 0.4),
];

const INVESTOR = ["investor", "target"] as const;
export const INVESTMENT_VERBS: readonly VerbTrigger[] = [
  ...verbs("investment", "invest reinvest co-invest", "in into", INVESTOR, 0.92),
  ...verbs("investment", "put pour pump plough plow sink inject", "into in", INVESTOR, 0.75, {
    needs: set("$ € £ ¥ ₩ ₹ million billion trillion money cash crore won. yen euros capital funds"),
  }),
  ...verbs("investment", "back fund finance bankroll", "_", INVESTOR, 0.72),
  ...verbs(
    "investment",
    "buy acquire purchase take get hold own have secure snap build raise increase obtain receive",
    "in of",
    INVESTOR,
    0.85,
    { needs: STAKE },
  ),
  ...verbs("investment", "buy sell acquire", "to", ["investor", "investor"], 0.5, {
    needs: STAKE,
    also: { preps: ["in", "of"], role: "target" },
  }),
  ...verbs("investment", "amass accumulate", "in of", INVESTOR, 0.75, { needs: STAKE }),
  ...verbs("investment", "pick snap scoop", "in of", INVESTOR, 0.8, { particle: ["up"], needs: STAKE }),
  ...verbs("investment", "sit", "of", INVESTOR, 0.7, { needs: STAKE }),
  ...verbs("investment", "co-own", "_ with", INVESTOR, 0.8),
  ...verbs("investment", "own hold control", "_ of", INVESTOR, 0.7, {
    needs: set("% percent stake shares shareholding half third quarter majority"),
  }),
  ...verbs("investment", "come", "from", ["target", "investor"], 0.55, {
    needs: set("money investment funding cash million billion trillion"),
    not: set("bank banks banking"),
  }),
  ...verbs("investment", "sell offload divest", "in of", ["participant", "target"], 0.8, {
    needs: STAKE,
    also: { preps: ["to"], role: "investor" },
  }),
  ...verbs("investment", "raise receive secure get obtain attract close gain win pocket bag net", "from by", ["target", "investor"], 0.75, {
    needs: set("$ € £ ¥ million billion funding capital investment investments round financing equity funds venture seed money backing"),
    not: new Set([...AWARDED, ...list("loan loans debt credit bond bonds mortgage overdraft syndicated")]),
  }),
];

const BUYER = ["investor", "target"] as const;
export const ACQUISITION_VERBS: readonly VerbTrigger[] = [
  ...verbs("acquisition", "acquire purchase buy", "_ of", BUYER, 0.9, { not: ASSETS, also: { preps: ["from"], role: "participant" } }),
  ...verbs("acquisition", "acquire purchase buy", "from", ["investor", "participant"], 0.8, { needs: BUSINESSES }),
  ...verbs("acquisition", "acquire purchase buy", "from", ["investor", "participant"], 0.55, { not: STAKE }),
  ...verbs("acquisition", "sell divest offload", "to", ["participant", "investor"], 0.8, { needs: BUSINESSES }),
  ...verbs("acquisition", "sell divest offload", "to", ["participant", "investor"], 0.5, {
    not: set("products product goods services tickets"),
  }),
  ...verbs("acquisition", "go", "to", ["target", "investor"], 0.3),
  ...verbs("acquisition", "sell", "of", ["participant", "target"], 0.6, {
    needs: set("majority control all %"),
    also: { preps: ["to"], role: "investor" },
  }),
  ...verbs("acquisition", "take", "_", BUYER, 0.85, { particle: ["over"] }),
  ...verbs("acquisition", "take", "of", BUYER, 0.8, { needs: set("control ownership possession") }),
  ...verbs("acquisition", "buy", "_", BUYER, 0.9, { particle: ["out", "up", "back"] }),
  ...verbs("acquisition", "snap gobble scoop swallow pick", "_", BUYER, 0.85, { particle: ["up"], not: STAKE }),
  ...verbs("acquisition", "absorb swallow devour subsume", "_", BUYER, 0.75),
  ...verbs("acquisition", "pay offer bid", "for", BUYER, 0.7, { needs: set("$ € £ ¥ ₩ million billion trillion") }),
  ...verbs("acquisition", "bid", "for", BUYER, 0.75),
  ...verbs("acquisition", "clinch seal strike agree reach", "for", BUYER, 0.72, {
    needs: set("deal takeover buyout"),
    followed: /^(?:$|[.,;:]|(?:in|from|that|which|after|on|at|worth|valued|last|this)(?= |$))/u,
  }),
  ...verbs("acquisition", "sell divest offload transfer", "_", ["participant", "target"], 0.6, {
    not: STAKE,
    also: { preps: ["to"], role: "investor" },
  }),
  ...verbs("acquisition", "become", "of", ["target", "investor"], 0.6, { needs: set("part subsidiary division unit") }),
  ...verbs("acquisition", "fold roll integrate incorporate", "into", ["target", "investor"], 0.5),
];

export const MERGER_VERBS: readonly VerbTrigger[] = [
  ...verbs("merger", "merge amalgamate", "with into _", PARTNERS, 0.92, { not: WITHDRAWN }),
  ...verbs("merger", "combine consolidate fuse unite", "with", PARTNERS, 0.65),
];

export const OWNERSHIP_VERBS: readonly VerbTrigger[] = [
  ...verbs("ownership", "own control", "_", ["investor", "target"], 0.75),
  ...verbs("ownership", "have", "_", ["investor", "target"], 0.35, { not: set("talks agreement deal partnership plans contract a an no") }),
  ...verbs("ownership", "own hold control", "of", ["investor", "target"], 0.75, { needs: set("all whole entirety") }),
  ...verbs("ownership", "belong", "to", ["target", "investor"], 0.75),
  ...verbs("ownership", "operate run manage", "_", ["investor", "target"], 0.3),
];

const LEADERS = set("executives officials leaders representatives managers bosses chief chairman chairwoman head president founder");

export const TALKS_VERBS: readonly VerbTrigger[] = [
  ...verbs("talks", "negotiate confer", "with", ["participant", "participant"], 0.8),
  ...verbs("talks", "discuss", "with", ["participant", "participant"], 0.75),
  ...verbs("talks", "talk speak", "to with", ["participant", "participant"], 0.5),
  ...verbs("talks", "court woo approach", "_", ["participant", "participant"], 0.7),
  ...verbs("talks", "grant give", "_", ["participant", "participant"], 0.75, { needs: set("exclusivity") }),
  ...verbs("meeting", "meet", "of from", ["participant", "participant"], 0.75, { needs: LEADERS }),
  ...verbs("meeting", "meet", "_ with", ["participant", "participant"], 0.85),
  ...verbs("meeting", "receive visit host", "_", ["participant", "participant"], 0.5),
  ...verbs("talks", "engage", "with", ["participant", "participant"], 0.5),
];

export const COMPETITION_VERBS: readonly VerbTrigger[] = [
  ...verbs("competition", "compete vie", "with against", ["competitor", "competitor"], 0.9),
  ...verbs("competition", "rival challenge outsell overtake", "_", ["competitor", "competitor"], 0.6),
  ...verbs("competition", "trail", "_", ["competitor", "competitor"], 0.5),
  ...verbs("competition", "lag fall", "_ behind", ["competitor", "competitor"], 0.6, { particle: ["behind"] }),
  ...verbs("competition", "lose", "to", ["competitor", "competitor"], 0.4, { needs: set("ground share customers market") }),
];

export const VERB_TRIGGERS: readonly VerbTrigger[] = [
  ...PARTNERSHIP_VERBS,
  ...DEVELOPMENT_VERBS,
  ...TECHNOLOGY_VERBS,
  ...SUPPLY_VERBS,
  ...INVESTMENT_VERBS,
  ...ACQUISITION_VERBS,
  ...MERGER_VERBS,
  ...OWNERSHIP_VERBS,
  ...TALKS_VERBS,
  ...COMPETITION_VERBS,
];
