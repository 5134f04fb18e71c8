import type { Kind } from "../dataset/schema.ts";
import type { ArticleStatement, PartyInArticle } from "../model/statement.ts";

/** A statement in the vocabulary that `annotate --json` prints. */
export interface CorpusClaim {
  readonly start: number;
  readonly end: number;
  readonly kind: "partnership" | "joint_venture" | "investment" | "acquisition" | "supply" | "talks" | "customer" | "other";
  readonly status: "announced" | "planned" | "reported" | "completed" | "denied";
  readonly parties: readonly { readonly text: string; readonly entity: string | null }[];
  readonly amount?: string;
  readonly score: number;
}

const KINDS: Readonly<Record<Kind, CorpusClaim["kind"]>> = {
  partnership: "partnership",
  "co-development": "partnership",
  "joint-venture": "joint_venture",
  "technology-use": "customer",
  supply: "supply",
  investment: "investment",
  ownership: "investment",
  acquisition: "acquisition",
  merger: "acquisition",
  talks: "talks",
  meeting: "talks",
  competition: "other",
  "government-project": "other",
  "no-comment": "other",
  context: "other",
};

/** A supply relation told from the buyer's side is "customer"; control without a stake held is "other". */
function kindOf({ kind, parties }: ArticleStatement): CorpusClaim["kind"] {
  if (kind === "supply" && parties[0]?.role === "customer") return "customer";
  return KINDS[kind];
}

function statusOf(s: ArticleStatement): CorpusClaim["status"] {
  if (s.status === "denied") return "denied";
  if (s.completed) return "completed";
  if (s.kind === "talks" || s.kind === "meeting") return s.status === "planned" || s.status === "scheduled" ? "planned" : "reported";
  if (s.hedges.some((h) => /reportedly|allegedly|sources?|rumou?r|said to|people familiar/.test(h))) return "reported";
  if (s.status === "agreed" || s.status === "announced") return "announced";
  if (s.status === "launched" || s.status === "ongoing" || s.status === "ended") return "completed";
  if (s.status === "planned" || s.status === "scheduled" || s.status === "expected") return "planned";
  return "reported";
}

const partyOf = (p: PartyInArticle) => ({ text: p.label, entity: p.entity });

/** Maps a statement to the printed vocabulary. `offset` is where the statement's block begins in the file. */
export function toCorpusClaim(statement: ArticleStatement, offset = 0): CorpusClaim {
  return {
    start: statement.start + offset,
    end: statement.end + offset,
    kind: kindOf(statement),
    status: statusOf(statement),
    parties: statement.parties.map(partyOf),
    ...(statement.amount ? { amount: statement.amount.surface } : {}),
    score: Math.round(statement.score * 1000) / 1000,
  };
}
