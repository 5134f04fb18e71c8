import type { Kind, Status } from "../../lib/core/dataset/schema.ts";
import type { NameDraft, TieDraft } from "../../lib/core/model/draft.ts";

/** Kinds of tie in the order of the form; listed here because the schema's own list would bring its library into the page. */
export const KIND_CHOICES = [
  "partnership",
  "joint-venture",
  "technology-use",
  "co-development",
  "supply",
  "investment",
  "acquisition",
  "merger",
  "ownership",
  "talks",
  "meeting",
  "competition",
  "government-project",
  "no-comment",
  "context",
] as const satisfies readonly Kind[];

/** Statuses from firm to refused, then ended. */
export const STATUS_CHOICES = [
  "launched",
  "agreed",
  "announced",
  "ongoing",
  "planned",
  "scheduled",
  "expected",
  "considering",
  "topic",
  "occurred",
  "non-committal",
  "denied",
  "no-comment",
  "ended",
] as const satisfies readonly Status[];

export const CURRENT_CHOICES = ["yes", "no", "unknown"] as const satisfies readonly TieDraft["current"][];
export const NAME_KIND_CHOICES = ["company", "venture", "person"] as const satisfies readonly NameDraft["kind"][];
