/** One measured row of the table in docs/performance.md. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What is wanted, in words; empty for figures that are only reported. */
  readonly wanted: string;
  /** The numbers behind the value, for the JSON. */
  readonly data?: unknown;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? Number.NaN : sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

/** Prints rows as an aligned table. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length), 10);
  const values = Math.max(...figures.map(({ value }) => value.length), 10);
  for (const { what, value, wanted } of figures) console.log(`${what.padEnd(width)}  ${value.padEnd(values)}  ${wanted}`);
}
