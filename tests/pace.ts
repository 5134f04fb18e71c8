/** How long a function takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** What this machine takes, here and now, to sort 100,000 numbers: a measure for what may be told by no clock alone. */
export const pace = (): number => timeOf(() => Array.from({ length: 100_000 }, (_, n) => (n * 7_919) % 100_003).sort((a, b) => a - b));

let known = 0;

/**
 * How many times the pace some work takes at its best of up to five tries: other work on the machine lengthens some and shortens none. The
 * pace is measured anew where a try took too long by the last one.
 */
export function paces(work: () => unknown, enough: number): number {
  known ||= pace();
  let least = timeOf(work) / known;
  for (let tries = 0; tries < 4 && least >= enough; tries++) {
    const time = timeOf(work);
    known = pace();
    least = Math.min(least, time / known);
  }
  return least;
}
