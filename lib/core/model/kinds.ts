import type { StatusFamily } from "./view.ts";

/** Kinds of tie that are deals: these may stand under Partnerships. */
export const DEAL_KINDS = [
  "partnership",
  "joint-venture",
  "technology-use",
  "co-development",
  "supply",
  "investment",
  "acquisition",
  "merger",
  "ownership",
] as const;

/** Kinds of tie as the record and the form know them, deals first. */
export const KINDS = [...DEAL_KINDS, "talks", "meeting", "competition", "government-project", "no-comment", "context"] as const;

/** How far a tie has come by its source; earlier ones are firmer. */
export const STATUSES = [
  "launched",
  "agreed",
  "announced",
  "ongoing",
  "planned",
  "scheduled",
  "occurred",
  "considering",
  "topic",
  "expected",
  "non-committal",
  "denied",
  "no-comment",
  "ended",
] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];

/** What a status looks like where the kind doesn't decide. */
export const FAMILY_OF_STATUS: Readonly<Record<Status, StatusFamily>> = {
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

/** Firmest first; what has ended comes last. */
export const FAMILIES: readonly StatusFamily[] = ["firm", "intended", "discussed", "refused", "plain", "rivals", "over"];

/** Statuses as a form offers them: by family. */
export const STATUSES_BY_FAMILY: readonly Status[] = [...STATUSES].sort(
  (a, b) => FAMILIES.indexOf(FAMILY_OF_STATUS[a]) - FAMILIES.indexOf(FAMILY_OF_STATUS[b]),
);
