import type { EntityKind } from "../dataset/types.ts";
import type { Span } from "../model/text.ts";

/** How a surface form met a name on record. */
export type NameMatch = "name" | "case" | "spacing" | "romanisation" | "name-order" | "native-name" | "acronym";

export interface GazetteerCandidate {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly match: NameMatch;
  /** The name alone must not link. */
  readonly weak: boolean;
  /** The record's name it met. */
  readonly name: string;
}

/** A place in a text where a name on record stands. Candidates are ordered best first; several when the name is ambiguous. */
export interface GazetteerHit extends Span {
  readonly candidates: readonly GazetteerCandidate[];
}

/** An index of names. Built once per set of datasets, serialisable, synchronous. */
export interface Gazetteer {
  /** Longest hits first come, first served, left to right; never overlapping; possessives and hyphenated compounds left outside. */
  find(text: string): GazetteerHit[];
  kindOf(entity: string): EntityKind | undefined;
}
