import type { Dataset } from "../../core/dataset/types.ts";

/** The reader is reminded at most so often that records have no copy, in milliseconds. */
export const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;

/** What left the browser last as a file, and when the reader was last reminded (milliseconds since 1970). */
export interface Copy {
  readonly id: string;
  readonly records?: Dataset;
  readonly remindedAt: number;
}

const listOf = (value: unknown): readonly { readonly id: string }[] => (Array.isArray(value) ? value : []);

/** How many of the reader's ties and names differ from their last copy or aren't in it. */
export function uncopied(own: Dataset, copy: Dataset | undefined): number {
  const copied = new Map([...listOf(copy?.statements), ...listOf(copy?.entities)].map((item) => [item.id, JSON.stringify(item)]));
  return [...own.statements, ...own.entities].filter((item) => copied.get(item.id) !== JSON.stringify(item)).length;
}
