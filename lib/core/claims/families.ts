import type { Kind } from "../dataset/schema.ts";

/** Kinds that may speak of one and the same tie in other words. */
export type KindFamily = "together" | "technology" | "stake" | "takeover" | "talks" | "rivals" | "other";

const FAMILIES: Readonly<Record<Kind, KindFamily>> = {
  partnership: "together",
  "joint-venture": "together",
  "co-development": "together",
  "technology-use": "technology",
  supply: "technology",
  investment: "stake",
  ownership: "stake",
  acquisition: "takeover",
  merger: "takeover",
  talks: "talks",
  meeting: "talks",
  competition: "rivals",
  "government-project": "other",
  "no-comment": "other",
  context: "other",
};

export const familyOfKind = (kind: Kind): KindFamily => FAMILIES[kind];
