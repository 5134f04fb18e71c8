import type { Kind, PartyRole } from "../dataset/schema.ts";

/** A plural noun whose members are listed by name, and on which sides of the tie its owner and the listed stand. */
export interface Circle {
  readonly kind: Kind;
  readonly owner: PartyRole;
  readonly listed: PartyRole;
  readonly score: number;
}

const circle = (kind: Kind, owner: PartyRole, listed: PartyRole, score: number, words: string): [string, Circle][] =>
  words.split(" ").map((word) => [word, { kind, owner, listed, score }]);

/** The nouns of such circles. */
export const CIRCLES: ReadonlyMap<string, Circle> = new Map([
  ...circle("supply", "supplier", "customer", 0.93, "clients client clientele customers"),
  ...circle(
    "supply",
    "supplier",
    "customer",
    0.6,
    "retailers broadcasters automakers carmakers airlines wholesalers users stockists dealers distributors",
  ),
  ...circle("supply", "customer", "supplier", 0.7, "suppliers vendors contractors"),
  ...circle("partnership", "partner", "partner", 0.8, "partners collaborators partnerships collaborations alliances"),
  ...circle("partnership", "partner", "partner", 0.7, "sponsors relationships"),
  ...circle("investment", "target", "investor", 0.8, "investors backers shareholders"),
  ...circle("investment", "investor", "target", 0.75, "investments portfolio"),
]);
