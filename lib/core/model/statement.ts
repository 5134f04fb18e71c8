import type { Amount, Kind, PartyRole, Status } from "../dataset/schema.ts";
import type { FoundDate } from "./dates.ts";
import type { Span } from "./text.ts";

/** A party to a statement read from the open article. */
export interface PartyInArticle {
  /** nameKey of the company or person; null for unnamed parties ("an unnamed investor"). */
  readonly nameKey: string | null;
  readonly entity: string | null;
  /** The party's name as the article has it. */
  readonly label: string;
  readonly role: PartyRole;
  /** nameKey of the person who spoke or signed for it. */
  readonly via?: string;
}

/** What the open article states, read by rule. */
export interface ArticleStatement extends Span {
  /** Stable for the same sentence and kind ("s0"...). */
  readonly id: string;
  readonly blockId: string;
  readonly kind: Kind;
  readonly status: Status;
  /** The words say that it is done or in force ("bought in 2016", "owns"), which the status alone doesn't tell. */
  readonly completed?: boolean;
  readonly parties: readonly PartyInArticle[];
  readonly amount?: Amount;
  readonly period?: string;
  readonly date?: FoundDate;
  /** Words that made the status more cautious ("plans to", "reportedly"), as printed. */
  readonly hedges: readonly string[];
  /** True when the article reports it as said by somebody else. */
  readonly reported: boolean;
  /** Internal score in 0..1. */
  readonly score: number;
  /** Whether the score is high enough to be shown to the reader. */
  readonly shown: boolean;
}

export type StanceKind = "repeats" | "adds" | "differs" | "differs-compatible" | "new" | "record-only";

/** How a statement of the open article relates to the record. */
export interface Stance {
  readonly kind: StanceKind;
  /** What is added or differs. */
  readonly aspect?: "party" | "sum" | "date" | "status" | "kind" | "parties";
  /** The claim on record that it was held against; null for `new`. */
  readonly claim: string | null;
  /** The article's statement; null for `record-only`. */
  readonly statement: string | null;
  /** Both sides' words for the aspect, where it has any. */
  readonly here?: string;
  readonly onRecord?: string;
  /** For figures: whether the bounds allow both. `cannot-hold` only for the same thing and period. */
  readonly bounds?: "both-hold" | "cannot-hold" | "unknown";
}
