import type { NameDraft, TieDraft } from "../../lib/core/model/draft.ts";

export const CURRENT_CHOICES = ["yes", "no", "unknown"] as const satisfies readonly TieDraft["current"][];
export const NAME_KIND_CHOICES = ["company", "venture", "person"] as const satisfies readonly NameDraft["kind"][];
