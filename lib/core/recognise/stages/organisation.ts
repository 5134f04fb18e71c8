import type { Token } from "../../text/tokens.ts";
import { type Candidate, weigh } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { CAUSES } from "../lists/organisations.ts";
import { aroundOf } from "./around.ts";

const PAPERS = new Set("newspaper newspapers daily weekly magazine journal broadcaster tabloid".split(" "));
const POLITICIANS = new Set(
  "lawmakers lawmaker mps mp deputies politicians party parties senators voters coalition rebels guerrillas militants fighters government officials ministry".split(
    " ",
  ),
);

/** Nouns for what is no company; directly before a name they say what it is. */
const BODIES = new Set(
  "regulator union body watchdog authority party ministry agency court university institute federation association council committee commission foundation charity museum school college academy club team league tribunal think-tank parliament coalition movement militia exchange taskforce mission mosque church cathedral hospital laboratory orchestra congress senate airport regiment".split(
    " ",
  ),
);

/** Those of them that stand after a name too, where others would make a place of it ("the Luton airport"). */
const REGULATORS = new Set([
  "regulator",
  "union",
  "watchdog",
  "party",
  "ministry",
  "association",
  "federation",
  "committee",
  "tribunal",
  "charity",
]);

const GROUPS = new Set("group groups organisation organization network agency bloc alliance".split(" "));

/** "A rights group", "an aid organisation": of these the noun alone could be a company's. */
export const isCause = (before: Token | null | undefined, noun: Token): boolean =>
  GROUPS.has(noun.lower) && CAUSES.has(before?.lower.replace(/^.*-(?=rights$)/, "") ?? "");

const OPENERS = new Set(["a", "an", "the", "its", "their"]);

/** ", the trade body", ", an association of farmers": the noun that ends the apposition says what it is. */
function weighApposition(candidate: Candidate): void {
  const { after, afterBits } = aroundOf(candidate);
  for (let k = 3; k < 8; k++) {
    const token = after(k);
    if (!token) return;
    const isInside = token.shape === "lower" || token.text === "-" || /-based$/.test(token.lower) || afterBits(k) & (IS.place | IS.demonym);
    if (!isInside) return;
    const end = after(k + 1);
    const cause = isCause(after(k - 1), token);
    const closes = !end || end.shape === "punctuation" || ["of", "for", "in", "that", "which"].includes(end.lower);
    if ((cause || BODIES.has(token.lower)) && closes) {
      weigh(candidate, "organisation", cause ? 7 : 2.5, "company-context");
      return;
    }
  }
}

/** "the GMB wanted": bodies' acronyms take an article, companies' don't. */
function isAlone({ line, from, to }: Candidate): boolean {
  if (to - from > 1 || line.tokens[from]!.shape !== "caps" || line.tokens[from]!.text.length > 5) return false;
  const next = line.tokens[to];
  return !next || next.shape === "punctuation" || (next.shape === "lower" && (line.bits[to]! & (IS.function | IS.verb)) !== 0);
}

/** Papers and parties: "the daily X", "X newspaper", "X news agency", "X lawmakers". */
export function weighOrganisation(candidate: Candidate): void {
  const { before, after } = aroundOf(candidate);
  const [last, next] = [before(1), after(1)];
  if (last && PAPERS.has(last.lower)) weigh(candidate, "organisation", 2.2, "company-context");
  else if (last && last.shape === "lower" && BODIES.has(last.lower) && !candidate.title)
    weigh(candidate, "organisation", 3, "company-context");
  if (next?.text === "," && OPENERS.has(after(2)?.lower ?? "")) weighApposition(candidate);
  if (last?.lower === "the" && isAlone(candidate)) {
    weigh(candidate, "organisation", 1.5, "shape");
    weigh(candidate, "company", -2, "shape");
  }
  if (next?.shape !== "lower") return;
  if (PAPERS.has(next.lower) || (next.lower === "news" && after(2)?.lower === "agency") || next.lower === "agency")
    weigh(candidate, "organisation", 2.2, "company-context");
  else if (REGULATORS.has(next.lower) && last?.lower === "the") weigh(candidate, "organisation", 1.8, "company-context");
  else if (POLITICIANS.has(next.lower) && !(candidate.line.bits[candidate.from]! & IS.place))
    weigh(candidate, "organisation", 0.9, "company-context");
}
