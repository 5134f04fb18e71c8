import { STATUSES } from "../dataset/schema.ts";
import type { Kind, Statement, Status } from "../dataset/types.ts";
import type { StatusFamily } from "../model/view.ts";

const FAMILY: Readonly<Record<Status, StatusFamily>> = {
  launched: "firm",
  agreed: "firm",
  announced: "firm",
  ongoing: "firm",
  planned: "intended",
  scheduled: "intended",
  expected: "intended",
  considering: "discussed",
  topic: "discussed",
  occurred: "discussed",
  "non-committal": "discussed",
  denied: "refused",
  "no-comment": "refused",
  ended: "over",
};

/** What may stand under Partnerships when it is settled or intended and its partners are named. */
const DEALS: ReadonlySet<Kind> = new Set<Kind>([
  "partnership",
  "joint-venture",
  "technology-use",
  "co-development",
  "supply",
  "investment",
  "acquisition",
  "merger",
  "ownership",
]);

export type GroupId = "partnerships" | "talks" | "rivals";

/** How settled a tie is, from its kind and status: kinds that aren't deals never look like one. */
export function familyOf(kind: Kind, status: Status): StatusFamily {
  if (kind === "competition") return "rivals";
  if (kind === "context") return "plain";
  if (kind === "no-comment") return "refused";
  const family = FAMILY[status];
  if (kind === "government-project") return family === "firm" || family === "intended" ? "plain" : family;
  if ((kind === "talks" || kind === "meeting") && family === "firm") return "discussed";
  return family;
}

/** The panel's group of a tie. The kind decides before the status does. */
export function groupOf(kind: Kind, status: Status, namedParties: number): GroupId {
  if (kind === "competition") return "rivals";
  if (!DEALS.has(kind) || namedParties < 2) return "talks";
  const family = familyOf(kind, status);
  return family === "discussed" || family === "refused" ? "talks" : "partnerships";
}

const FAMILY_ORDER: readonly StatusFamily[] = ["firm", "intended", "discussed", "refused", "plain", "rivals", "over"];

/** Smaller is firmer. */
export const familyRank = (family: StatusFamily): number => FAMILY_ORDER.indexOf(family);
/** Smaller is firmer, by the record's list of statuses. */
export const statusRank = (status: Status): number => STATUSES.indexOf(status);

/** The most cautious statement of a tie: the one whose status is least firm. */
export function mostCautious(statements: readonly Statement[]): Statement | null {
  let found: Statement | null = null;
  for (const statement of statements) if (!found || statusRank(statement.status) > statusRank(found.status)) found = statement;
  return found;
}
