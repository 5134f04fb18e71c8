import type { Token } from "../../text/tokens.ts";
import { type Candidate, weigh } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { PERSON_VERBS, SPEECH } from "../lists/verbs.ts";
import { aroundOf } from "./around.ts";

const FOUNDED = new Set(["founded", "co-founded", "cofounded"]);
const CREDITS = new Set("reporting editing writing written compiled photo photograph photographed edited reported".split(" "));

const DECLINED = new Set(["declined", "declines", "refused"]);
const ANSWERS = new Set(["respond", "immediately", "comment", "reply", "return", "answer", "be"]);

/** "declined to comment", "did not respond", "could not be reached". */
function isSilent(after: (k: number) => Token | undefined): boolean {
  if (DECLINED.has(after(1)?.lower ?? "")) return after(2)?.lower === "to";
  return after(2)?.lower === "not" && ANSWERS.has(after(3)?.lower ?? "");
}

const LONG_ANSWER = 6;

/** "Fouquet: Because ..." opens an answer in an interview. */
const isSpeaker = ({ line, from, to }: Candidate): boolean => from === 0 && to <= 3 && line.tokens.length > to + LONG_ANSWER;

/** Speech, age, "who", relative clauses and personal verbs. */
export function weighSpeech(candidate: Candidate): void {
  if (candidate.mode !== "prose") return;
  const { before, after, afterBits } = aroundOf(candidate);
  const next = after(1);
  const acronym = candidate.to - candidate.from === 1 && /^\p{Lu}{2,}$/u.test(candidate.line.tokens[candidate.from]!.text);
  if (next?.text === ",") {
    const age = after(2);
    if (age?.shape === "number" && /^\d{1,2}$/.test(age.text) && (after(3)?.text === "," || after(3)?.text === "." || !after(3))) {
      weigh(candidate, "person", 3.5, "person-context");
    }
    if (age?.lower === "who") weigh(candidate, "person", 2, "person-context");
    if (age?.lower === "whose") for (const sort of ["person", "company"] as const) weigh(candidate, sort, 0.5, "person-context");
    if (age?.lower === "which") weigh(candidate, "company", 1.1, "company-context");
  }
  if (next?.text === ":" && isSpeaker(candidate)) weigh(candidate, "person", 1, "speech");
  if (next?.text === "(" && /^\d{2}$/.test(after(2)?.text ?? "") && after(3)?.text === ")") weigh(candidate, "person", 2, "person-context");
  if (next && SPEECH.has(next.lower)) {
    const alone = candidate.to - candidate.from === 1;
    if (!acronym) weigh(candidate, "person", alone ? 0.7 : 1.1, "speech");
    weigh(candidate, "company", alone ? 0.9 : 0.6, "company-context");
    weigh(candidate, "organisation", 0.3, "company-context");
  } else if (next && afterBits(1) & IS.function && after(2) && SPEECH.has(after(2)!.lower)) weigh(candidate, "person", 0.6, "speech");
  if (next && isSilent(after)) {
    weigh(candidate, "company", 0.9, "company-context", { word: next.text });
    weigh(candidate, "person", 0.7, "speech");
  }
  const last = before(1);
  if (last && SPEECH.has(last.lower) && !(next && next.shape !== "punctuation" && SPEECH.has(next.lower))) {
    const quoted = before(2)?.text === '"' || before(2)?.text === ",";
    // ", said Amazon remained its partner": what is said of the name, not who says it.
    const reported = next?.shape === "lower" && (afterBits(1) & IS.verb) !== 0;
    if (reported) weigh(candidate, "company", 0.3, "company-context");
    else if (quoted && acronym) weigh(candidate, "company", 0.9, "company-context");
    else if (quoted) weigh(candidate, "person", 2, "speech");
  }
  if (next && next.shape === "lower" && PERSON_VERBS.has(next.lower)) weigh(candidate, "person", 0.9, "person-context");
  if (next?.text === "," && SPEECH.has(after(2)?.lower ?? "")) weigh(candidate, "person", 0.7, "speech");
  if (
    last?.lower === "by" &&
    (candidate.line.tokens[candidate.from - 1]!.text === "By" || CREDITS.has(before(2)?.lower ?? "")) &&
    candidate.to - candidate.from > 1
  ) {
    weigh(candidate, "person", 2.5, "person-context");
  }
  // "co-founded X with Jane Doe"
  if (last?.lower === "with" && candidate.to - candidate.from > 1 && [3, 4, 5].some((k) => FOUNDED.has(before(k)?.lower ?? "")))
    weigh(candidate, "person", 1.5, "person-context");
  if (next?.lower === "himself" || next?.lower === "herself") weigh(candidate, "person", 3, "person-context");
}
