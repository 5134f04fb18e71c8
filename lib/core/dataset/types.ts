import type { ENTITY_KINDS } from "./schema.ts";

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type {
  Amount,
  Claim,
  Dataset,
  Disagreement,
  Entity,
  Kind,
  Locator,
  Name,
  Party,
  PartyRole,
  Role,
  Source,
  Statement,
  Status,
} from "./schema.ts";

/** A place where a dataset breaks a rule. */
export interface Breach {
  /** The record's place: "statements[3].parties[0].entity"; "" is the whole. */
  readonly path: string;
  readonly reason: string;
  /** The record's id, where it has one. */
  readonly record?: string;
}
