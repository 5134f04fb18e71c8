import type { GazetteerHit } from "../gazetteer/types.ts";
import type { ReasonCode } from "../model/mention.ts";
import type { Line, Mode } from "./lines.ts";
import type { RoleClass } from "./lists/roles.ts";

/** What a candidate may turn out to be; `place` and `other` (products, peoples, common words) are never mentions. */
export type Sort = "person" | "company" | "venture" | "organisation" | "place" | "other";

/** A reason to read a candidate as one sort, with its weight. */
export interface Evidence {
  readonly sort: Sort;
  readonly weight: number;
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A title found beside a name. */
export interface TitleBeside {
  readonly words: string;
  readonly sort: RoleClass;
  /** Token range in its line. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of tokens that may be a name. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  readonly start: number;
  readonly end: number;
  /** Folded lower-case name without final full stop; equal names share it. */
  readonly key: string;
  readonly evidence: Evidence[];
  /** So many of the first pieces of evidence come from the name's own words, the same for each of its mentions. */
  inherent: number;
  hit: GazetteerHit | null;
  /** A title directly before the name. */
  title: TitleBeside | null;
}

/** Adds evidence to a candidate. */
export function weigh(candidate: Candidate, sort: Sort, weight: number, code: ReasonCode, params?: Evidence["params"]): void {
  candidate.evidence.push(params ? { sort, weight, code, params } : { sort, weight, code });
}
