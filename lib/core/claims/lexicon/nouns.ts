import type { Kind, PartyRole } from "../../dataset/schema.ts";
import type { NounTrigger } from "./types.ts";

interface Roles {
  readonly describes?: true;
  readonly owner: PartyRole | null;
  readonly subject: PartyRole | null;
  readonly preps: Readonly<Record<string, PartyRole>>;
}

const nouns = (kind: Kind, words: string, roles: Roles, score: number): NounTrigger => ({
  kind,
  nouns: words.split("|").map((w) => w.trim()),
  ...roles,
  score,
});

const PARTNERS: Roles = {
  owner: "partner",
  subject: "partner",
  preps: { with: "partner", between: "partner", among: "partner", of: "partner", by: "partner", alongside: "partner" },
};
const PARTNER_OF: Roles = {
  describes: true,
  owner: "partner",
  subject: "partner",
  preps: { of: "partner", to: "partner", for: "partner", with: "partner", in: "partner" },
};
const SUPPLIER_OF: Roles = {
  describes: true,
  owner: "customer",
  subject: "supplier",
  preps: { to: "customer", of: "customer", for: "customer" },
};
const TALKS: Roles = {
  owner: "participant",
  subject: "participant",
  preps: { with: "participant", between: "participant", among: "participant", by: "participant" },
};
const DEAL: Roles = { owner: "partner", subject: "partner", preps: { with: "partner", between: "partner", among: "partner" } };
const TAKEOVER: Roles = {
  owner: "investor",
  subject: "investor",
  preps: { of: "target", by: "investor", for: "target", from: "participant" },
};
const BID: Roles = { owner: "investor", subject: "investor", preps: { for: "target", from: "investor", by: "investor" } };
const STAKE: Roles = { owner: "investor", subject: "investor", preps: { in: "target", of: "target", by: "investor", from: "investor" } };
const CHILD: Roles = { describes: true, owner: "investor", subject: "target", preps: { of: "investor", to: "investor", from: "investor" } };
const PARENT: Roles = { describes: true, owner: "target", subject: "investor", preps: { of: "target", to: "target" } };

/** What is done with an offer to buy a company, by its maker and by the company. */
const BIDDING = new Set(
  "make table launch lodge submit prepare weigh consider mull plan raise sweeten improve withdraw reject spurn rebuff turn receive accept field confirm await".split(
    " ",
  ),
);

const REFUSING = new Set("reject spurn rebuff turn".split(" "));
/** "A shares rose": its own stock. */
const MOVED = new Set(
  "rose fell gained lost jumped dropped climbed slid surged slipped tumbled soared plunged closed opened traded rallied sank edged advanced declined dipped added shed were are up down rise fall gain lose jump drop climb slide slip trade".split(
    " ",
  ),
);

export const NOUN_TRIGGERS: readonly NounTrigger[] = [
  nouns("joint-venture", "joint venture|joint ventures|jv|joint company|joint undertaking|50-50 venture", PARTNERS, 0.84),
  nouns("joint-venture", "venture", PARTNERS, 0.7),
  {
    ...nouns("joint-venture", "consortium", PARTNERS, 0.7),
    not: new Set("lenders lender banks creditors bondholders underwriters noteholders".split(" ")),
  },
  nouns(
    "partnership",
    "partnership|partnerships|alliance|alliances|tie-up|tie-ups|tieup|collaboration|collaborations|cooperation|co-operation|strategic alliance",
    PARTNERS,
    0.92,
  ),
  nouns("partnership", "joint project|joint initiative|joint effort|joint programme|joint program|joint development", PARTNERS, 0.85),
  nouns("partnership", "coalition|collab|collabs|team-up|sponsorship|sponsorships", PARTNERS, 0.75),
  // "a joint study with B", "collaborative brews with B": whatever is made so, is made together.
  {
    ...nouns(
      "partnership",
      "joint|collaborative|co-branded",
      { owner: null, subject: "partner", preps: { with: "partner", between: "partner" } },
      0.66,
    ),
    not: new Set(
      "statement statements letter release interview conference appearance post filing petition complaint venture ventures bookrunner bookrunners manager managers lead leads coordinators co-ordinators underwriters advisers advisors administrators liquidators arrangers favourites favorites winners record".split(
        " ",
      ),
    ),
  },
  nouns("partnership", "conjunction|association|concert|tandem|affiliation|liaison", { ...PARTNERS, owner: null }, 0.75),
  nouns("partnership", "co-production|coproduction|co-development|crossover|codeshare|co-branding|interlining|teaming", PARTNERS, 0.8),
  nouns(
    "partnership",
    "agreement|agreements|accord|pact|pacts|memorandum|mou|memorandum of understanding|letter of intent|deal|deals|arrangement|arrangements|treaty",
    DEAL,
    0.7,
  ),
  nouns("partnership", "contract|contracts", DEAL, 0.62),
  nouns("partnership", "licence|license", DEAL, 0.5),
  nouns("partnership", "relationship|relationships|ties|links|synergy|contacts", DEAL, 0.66),
  nouns("partnership", "connection|connections", { ...DEAL, preps: { ...DEAL.preps, to: "partner" } }, 0.5),
  nouns(
    "partnership",
    "franchise|franchises|franchise agreement|franchise agreements",
    { owner: null, subject: "partner", preps: { for: "partner", from: "partner", of: "partner", with: "partner" } },
    0.7,
  ),
  nouns(
    "partnership",
    "partner|partners|strategic partner|ally|allies|collaborator|collaborators|co-producer|sponsor|sponsors",
    PARTNER_OF,
    0.75,
  ),
  nouns("supply", "supplier|suppliers|subcontractor", SUPPLIER_OF, 0.66),
  nouns("supply", "vendor|contractor|provider|maker|dealer|distributor|agent|manufacturer", SUPPLIER_OF, 0.6),
  nouns(
    "supply",
    "customer|customers|client|clients|clientele|buyer of chips|user|users",
    { describes: true, owner: "supplier", subject: "customer", preps: { of: "supplier", for: "supplier" } },
    0.7,
  ),
  nouns(
    "supply",
    "supply deal|supply agreement|supply contract|purchase agreement|distribution agreement|supply",
    // Which of the two supplies, "a supply deal with B" doesn't tell.
    { owner: "partner", subject: "partner", preps: { with: "partner", between: "partner", to: "customer", from: "supplier" } },
    0.6,
  ),
  {
    ...nouns(
      "supply",
      "order|orders",
      { owner: "customer", subject: "customer", preps: { with: "supplier", to: "supplier", from: "customer" } },
      0.62,
    ),
    under: { verbs: new Set(["place", "sign", "ink", "confirm", "award"]), score: 0.78 },
  },
  nouns("investment", "stake|stakes|shareholding|shareholdings|holding|equity|interest|investment|investments", STAKE, 0.75),
  { ...nouns("investment", "shares", STAKE, 0.75), not: MOVED },
  nouns(
    "investment",
    "investor|investors|shareholder|shareholders|backer|backers|stakeholder|stakeholders",
    { describes: true, owner: "target", subject: "investor", preps: { in: "target", of: "target" } },
    0.85,
  ),
  nouns("acquisition", "acquisition|acquisitions|take-over|buyout|buyouts|buy-out|purchase", TAKEOVER, 0.9),
  {
    ...nouns("acquisition", "takeover|takeovers", TAKEOVER, 0.9),
    not: new Set("target targets candidate candidates speculation code".split(" ")),
  },
  nouns("acquisition", "takeover bid|takeover offer|takeover approach|buyout offer", BID, 0.85),
  nouns("acquisition", "bid", BID, 0.65),
  // Those of several are mostly for work that was put out to tender.
  { ...nouns("acquisition", "bids", BID, 0.5), under: { verbs: REFUSING, score: 0.65 } },
  { ...nouns("acquisition", "offer|offers", BID, 0.55), under: { verbs: BIDDING, score: 0.68 } },
  {
    ...nouns("acquisition", "approach|approaches", { ...BID, preps: { from: "investor", by: "investor" } }, 0.45),
    under: { verbs: BIDDING, score: 0.7 },
  },
  nouns("acquisition", "sale", { owner: "target", subject: null, preps: { of: "target", to: "investor", by: "participant" } }, 0.65),
  nouns("merger", "merger|mergers|amalgamation|combination", PARTNERS, 0.9),
  nouns("ownership", "subsidiary|subsidiaries|unit|arm|division|affiliate|brand|offshoot|spin-off|spinoff|label|imprint", CHILD, 0.75),
  nouns("ownership", "parent|parent company|owner|owners|holding company|majority owner", PARENT, 0.8),
  nouns("ownership", "part", { owner: null, subject: "target", preps: { of: "investor" } }, 0.45),
  nouns("talks", "talks|negotiations|negotiation|discussions|discussion|conversations|dialogue", TALKS, 0.85),
  nouns("meeting", "meeting|meetings|summit", TALKS, 0.75),
  nouns(
    "competition",
    "rival|rivals|competitor|competitors",
    { owner: "competitor", subject: "competitor", preps: { of: "competitor", to: "competitor" } },
    0.9,
  ),
  nouns(
    "competition",
    "competition|rivalry",
    { owner: "competitor", subject: "competitor", preps: { from: "competitor", with: "competitor", between: "competitor" } },
    0.8,
  ),
  nouns(
    "investment",
    "round|financing|funding|seed funding|seed round|venture capital|investment round",
    { owner: "target", subject: "target", preps: { from: "investor", by: "investor", of: "target", in: "target" } },
    0.75,
  ),
  nouns(
    "investment",
    "participation",
    { owner: null, subject: "target", preps: { from: "investor", of: "investor", by: "investor" } },
    0.7,
  ),
  nouns("partnership", "project|initiative|program|programme|undertaking|integration|integrations", DEAL, 0.36),
  nouns("partnership", "member|members", { owner: null, subject: "partner", preps: { of: "partner" } }, 0.42),
  nouns("partnership", "together", { owner: null, subject: "partner", preps: { with: "partner" } }, 0.66),
];
