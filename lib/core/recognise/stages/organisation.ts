import { type Candidate, weigh } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { aroundOf } from "./around.ts";

const PAPERS = new Set("newspaper newspapers daily weekly magazine journal broadcaster tabloid".split(" "));
const POLITICIANS = new Set(
  "lawmakers lawmaker mps mp deputies politicians party parties senators voters coalition rebels guerrillas militants fighters government officials ministry".split(
    " ",
  ),
);

/** Papers and parties: "the daily X", "X newspaper", "X news agency", "X lawmakers". */
export function weighOrganisation(candidate: Candidate): void {
  const { before, after } = aroundOf(candidate);
  const [last, next] = [before(1), after(1)];
  if (last && PAPERS.has(last.lower)) weigh(candidate, "organisation", 2.2, "company-context");
  if (next?.shape !== "lower") return;
  if (PAPERS.has(next.lower) || (next.lower === "news" && after(2)?.lower === "agency") || next.lower === "agency")
    weigh(candidate, "organisation", 2.2, "company-context");
  else if (POLITICIANS.has(next.lower) && !(candidate.line.bits[candidate.from]! & IS.place))
    weigh(candidate, "organisation", 0.9, "company-context");
}
