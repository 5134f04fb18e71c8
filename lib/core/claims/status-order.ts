import type { Status } from "../dataset/schema.ts";

/** Statuses in families, from open to firm; `denied` and `ended` stand apart. */
const STEP: Readonly<Record<Status, number>> = {
  "no-comment": 0,
  "non-committal": 1,
  topic: 2,
  considering: 2,
  occurred: 2,
  expected: 3,
  scheduled: 3,
  planned: 3,
  announced: 4,
  agreed: 4,
  ongoing: 5,
  launched: 5,
  ended: 9,
  denied: 9,
};

/** How a status stands to another: as firm, firmer (a newer stage), less firm, or against it. */
export function compareStatus(here: Status, onRecord: Status): "same" | "firmer" | "looser" | "against" {
  if (here === onRecord) return "same";
  const a = STEP[here];
  const b = STEP[onRecord];
  if (a === 9 || b === 9) return "against";
  if (a === b || (a >= 4 && b >= 4 && a < b)) return "same";
  return a > b ? "firmer" : "looser";
}
