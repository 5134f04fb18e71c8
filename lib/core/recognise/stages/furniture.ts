import { type Candidate, weigh } from "../candidate.ts";
import { EXCHANGES } from "../lists/companies.ts";
import { IS } from "../lists/lexis.ts";
import { STATES } from "../lists/places.ts";
import { FAMILY } from "../lists/roles.ts";
import { aroundOf } from "./around.ts";

/** Whether a bracketed acronym has the first letter of one of the name words before it. */
function abbreviates({ line, from }: Candidate): boolean {
  const letter = line.tokens[from]!.lower[0];
  for (let i = from - 2; i >= 0 && from - i < 9; i--) {
    const token = line.tokens[i]!;
    if (token.shape === "punctuation" && token.text !== "&" && token.text !== ",") return false;
    if (token.shape === "lower" && !(line.bits[i]! & IS.function)) continue;
    if (token.lower[0] === letter && (i === from - 2 ? token.shape !== "cap" || line.tokens[from]!.text.length < 3 : true))
      return i !== from - 2;
  }
  return false;
}

/** "MANILA - Ayala ...": a place known as one, before a single hyphen that stands free. */
const isBareDateline = ({ line, to }: Pick<Candidate, "line" | "to">): boolean =>
  to === 1 &&
  (line.bits[0]! & IS.place) !== 0 &&
  line.tokens[to]?.text === "-" &&
  line.tokens[to]!.spaced &&
  line.tokens[to + 1]?.spaced === true;

/** "SEOUL, June 4 (Yonhap) --", "LAVAL, Quebec —", "WARSAW 1996-08-30": capitals and a dash or date open a report. */
function isDateline({ line, to }: Candidate): boolean {
  let i = to;
  if (line.tokens[to - 1]!.shape !== "caps") return false;
  if (isBareDateline({ line, to })) return true;
  for (let steps = 0; steps < 8 && line.tokens[i]; steps++, i++) {
    const token = line.tokens[i]!;
    if (token.text === "—" || token.text === "–" || (token.text === "-" && line.tokens[i + 1]?.text === "-")) return true;
    if (token.shape === "number" || line.bits[i]! & IS.calendar) return steps < 5;
    if (
      token.text !== "," &&
      token.text !== "(" &&
      token.text !== ")" &&
      token.text !== "/" &&
      !(line.bits[i]! & (IS.place | IS.media)) &&
      token.shape === "lower"
    )
      return false;
  }
  return false;
}

/** How many members share indexes have: "the STOXX Europe 600". */
const MEMBERS = new Set("20 25 30 35 40 50 60 70 80 100 150 200 225 250 300 350 400 500 600 1000 2000 3000".split(" "));

const TICKER = /^[\p{Lu}\p{N}]{2,6}(?:-\p{Lu})?\.\p{Lu}{1,2}$/u;

/** Tickers, exchanges, parts of titles and figures that look like names. */
export function weighFurniture(candidate: Candidate): void {
  const { before, after, afterBits } = aroundOf(candidate);
  const { line, from, to } = candidate;
  const [last, next] = [before(1), after(1)];
  const short = to - from === 1 && line.tokens[from]!.shape === "caps";
  if (last?.text === ":" && before(2) && (EXCHANGES.has(before(2)!.lower) || (short && before(3)?.text === "(")))
    weigh(candidate, "other", 6, "shape");
  if (next?.text === ":" && EXCHANGES.has(candidate.key) && after(2))
    weigh(candidate, candidate.to - candidate.from === 1 && short ? "organisation" : "other", 6, "shape");
  if (next?.text === ":" && last?.text === "(" && short) weigh(candidate, "other", 3, "shape");
  if (short && last?.text === "(" && next?.text === ")" && !abbreviates(candidate)) weigh(candidate, "other", 2.2, "shape");
  // "the Oracle of Omaha": a company's name takes no article
  if (last?.lower === "the" && next?.lower === "of" && to - from === 1 && line.bits[from]! & IS.company)
    weigh(candidate, "other", 5, "shape");
  if (last?.lower === "the" && candidate.mode === "prose" && !candidate.title) weigh(candidate, "person", -1.5, "shape");
  if (
    (last?.lower === "a" || last?.lower === "an") &&
    to - from === 1 &&
    candidate.mode === "prose" &&
    (!next || next.shape === "punctuation" || afterBits(1) & IS.function)
  )
    weigh(candidate, "other", line.bits[from]! & IS.company ? 2.5 : 1.2, "shape");
  if (from === 0 && to < 4 && isDateline(candidate)) weigh(candidate, "place", 4, "name");
  if (short && line.tokens[from]!.initial && next?.text === ":" && from === 0) weigh(candidate, "other", 3, "shape");
  if (short && last?.text === "," && line.tokens[from]!.text.length === 2 && STATES.has(line.tokens[from]!.lower))
    weigh(candidate, "place", 4, "name");
  if (last?.lower === "the" && next?.spaced && MEMBERS.has(next.text)) weigh(candidate, "other", 4, "shape");
  if (short && last?.shape === "number" && !line.tokens[from]!.initial) weigh(candidate, "other", 2, "shape");
  if (to - from === 1 && next?.spaced && /^\d{3,4}$/.test(next.text) && !(afterBits(1) & IS.calendar))
    weigh(candidate, "person", -2, "shape");
  if (next?.text === "@" && !next.spaced) weigh(candidate, "other", 6, "shape");
  if (short && TICKER.test(line.tokens[from]!.text)) weigh(candidate, "other", 4, "shape");
  if (last?.text === "@" || last?.text === "#" || (last?.text === "$" && !line.tokens[from]!.spaced)) weigh(candidate, "other", 6, "shape");
  if (next && afterBits(1) & IS.role && next.shape === "lower") {
    let modifiers = true;
    for (let i = from; i < to; i++) if (!(line.bits[i]! & (IS.modifier | IS.role))) modifiers = false;
    if (modifiers) weigh(candidate, "other", 3, "shape");
  }
  if (
    next &&
    (next.lower === "index" ||
      next.lower === "indices" ||
      next.lower === "average" ||
      (next.lower === "industrial" && after(2)?.lower === "average"))
  )
    weigh(candidate, "other", 4, "shape");
  if (line.tokens[from]!.initial && to - from === 1 && FAMILY.has(candidate.key) && next?.lower === "of")
    weigh(candidate, "other", 5, "shape");
}
