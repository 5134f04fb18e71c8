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
