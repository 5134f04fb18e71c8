import { type Candidate, weigh } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { candidateOf } from "./make.ts";

const BRAND = /^\p{Ll}{4,14}$/u;
const WORD_ENDING =
  /(?:ed|ing|ly|tion|tions|ness|ment|ments|ers|ies|ous|able|ible|ism|ist|ists|ity|ship|ships|ful|less|ward|wards|wise|hood|like|based|als|ants|ents)$/;

/** Words in small letters that open a sentence or a line and that no list or lexicon knows: names such as ixigo. */
export function lowerCaseNames(lines: readonly Line[]): ReadonlySet<string> {
  const opens = new Set<string>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (let i = 0; i < line.tokens.length; i++) {
      const token = line.tokens[i]!;
      if (token.shape !== "lower" || line.bits[i] !== 0 || !BRAND.test(token.text) || WORD_ENDING.test(token.text)) continue;
      counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
      const before = line.tokens[i - 1];
      if (before === undefined || (before.text === "." && before.sentence !== token.sentence)) opens.add(token.text);
    }
  }
  return new Set([...opens].filter((word) => (counts.get(word) ?? 0) > 1));
}

/** Candidates for a document's lower-case names in one line, beside those it has. */
export function addLowerCase(line: Line, candidates: readonly Candidate[], names: ReadonlySet<string>): Candidate[] {
  if (names.size === 0) return [...candidates];
  const taken = new Set<number>();
  for (const one of candidates) for (let i = one.from; i < one.to; i++) taken.add(i);
  const out = [...candidates];
  line.sentences.forEach(([from, to], s) => {
    for (let i = from; i < to; i++) {
      if (!names.has(line.tokens[i]!.text) || taken.has(i)) continue;
      const found = candidateOf(line, i, i + 1, line.modes[s]!);
      weigh(found, "company", 1.2, "shape");
      out.push(found);
    }
  });
  return out.sort((a, b) => a.start - b.start);
}
