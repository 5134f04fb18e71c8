import type { Candidate } from "../candidate.ts";
import { COMPANY_NOUNS } from "../lists/companies.ts";

const OPENERS = new Set(["a", "an", "the"]);
const LONGEST = 18;

/** What an apposition says a company is: "Petgas, a start-up in Mexico, ..." gives "a start-up in Mexico"; null without one. */
export function descriptorOf(candidate: Candidate): string | null {
  const { line, to } = candidate;
  const tokens = line.tokens;
  const comma = tokens[to];
  const opener = tokens[to + 1];
  if (!comma || !opener || (comma.text !== "," && comma.text !== "(" && comma.text !== "–" && comma.text !== "—")) return null;
  if (!OPENERS.has(opener.lower)) return null;
  let noun = false;
  for (let i = to + 2; i < to + 2 + LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== comma.sentence) return noun ? sliceOf(line, to + 1, i) : null;
    if (!noun && COMPANY_NOUNS.has(token.lower)) noun = true;
    const closes =
      token.text === "," ||
      token.text === ")" ||
      token.text === "." ||
      token.text === ";" ||
      token.text === "–" ||
      token.text === "—" ||
      token.text === "(";
    const breaks =
      token.lower === "which" ||
      token.lower === "who" ||
      token.lower === "that" ||
      token.lower === "whose" ||
      token.lower === "said" ||
      token.lower === "as";
    if (closes || breaks) return noun ? sliceOf(line, to + 1, i) : null;
  }
  return null;
}

function sliceOf(line: Candidate["line"], from: number, to: number): string | null {
  const start = line.tokens[from]!.start;
  const end = line.tokens[to - 1]!.end;
  return to - from >= 2 ? line.folded.text.slice(start, end).replace(/\s+/g, " ") : null;
}
