/** Second halves of compounds that only liken something to what the first half names ("A-sized projects", "A-style shops"). */
export const LIKENESS: ReadonlySet<string> = new Set(
  "sized style styled like level scale era inspired esque grade compatible type".split(" "),
);
