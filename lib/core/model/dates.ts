/** A partial date: "2025", "2025-02" or "2025-02-04". */
export type PartialDate = string;

/** How a date was found: printed in full, worked out from "yesterday" or a weekday, inferred, or given by an editor. */
export type DateBasis = "explicit" | "relative" | "inferred" | "given";

export interface FoundDate {
  readonly value: PartialDate;
  readonly basis: DateBasis;
  /** The words it was found in, where there are any. */
  readonly surface?: string;
}
