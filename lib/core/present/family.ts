import type { Statement } from "../dataset/types.ts";
import { DEAL_KINDS, FAMILIES, FAMILY_OF_STATUS, type Kind, STATUSES, type Status } from "../model/kinds.ts";
import type { StatusFamily } from "../model/view.ts";

/** What may stand under Partnerships when it is settled or intended and its partners are named. */
const DEALS: ReadonlySet<Kind> = new Set<Kind>(DEAL_KINDS);

export type GroupId = "partnerships" | "talks" | "rivals";

/** How settled a tie is, from its kind and status: kinds that aren't deals never look like one. */
export function familyOf(kind: Kind, status: Status): StatusFamily {
  if (kind === "competition") return "rivals";
  if (kind === "context") return "plain";
  if (kind === "no-comment") return "refused";
  const family = FAMILY_OF_STATUS[status];
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

/** Smaller is firmer. */
export const familyRank = (family: StatusFamily): number => FAMILIES.indexOf(family);
/** Smaller is firmer, by the record's list of statuses. */
export const statusRank = (status: Status): number => STATUSES.indexOf(status);

/** The most cautious statement of a tie: the one whose status is least firm. */
export function mostCautious(statements: readonly Statement[]): Statement | null {
  let found: Statement | null = null;
  for (const statement of statements) if (!found || statusRank(statement.status) > statusRank(found.status)) found = statement;
  return found;
}
