import { type Candidate, weigh } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { aroundOf } from "./around.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Works and products, in the singular, that stand before their name: "the film Atlas", "its chatbot Grok". */
const WORKS = set(
  "film movie novel book series show sitcom drama musical opera ballet album song single game videogame drug vaccine pill chatbot assistant model smartphone phone handset car suv sedan hatchback minivan pickup truck motorcycle scooter plane jet airliner helicopter satellite rocket spacecraft missile console browser chip processor ship vessel ferry tanker yacht play painting poem memoir biography documentary podcast newsletter cryptocurrency token coin stablecoin supercomputer robot sculpture statue goddess god saint hurricane typhoon storm operation festival prize award service device implant medicine tablet app",
);
/** Those that stand after it too. */
const AFTER = set(
  "film movie novel sitcom musical trilogy franchise album chatbot drug vaccine console browser rocket satellite spacecraft missile handset sedan hatchback supercomputer cryptocurrency token nomination prize award awards festival summit",
);
const MAKERS = set(
  "maker makers creator creators developer publisher author director star inventor manufacturer producer distributor issuer",
);
const BEHIND = set("company firm group studio team man woman startup start-up developer maker creator giant duo brothers");
const OPENERS = set("a an the its his her their one");

/** "HBM4 samples", "B200 chips": capitals that end in a figure. */
const isModelNumber = ({ line, from, to }: Candidate): boolean =>
  to - from === 1 && /^\p{Lu}{1,5}-?\d{1,4}\p{Lu}?$/u.test(line.tokens[from]!.text);
const QUOTES = set("' \"");

/** Marks of works, products and events, whose names look like companies' or people's. */
export function weighThing(candidate: Candidate): void {
  if (candidate.mode === "caps" || candidate.title) return;
  const { from, to } = candidate;
  const { before, after, afterBits } = aroundOf(candidate);
  const [last, next] = [before(1), after(1)];
  if (to - from > 1 && last && QUOTES.has(last.text) && next && QUOTES.has(next.text) && before(2)?.text !== "(")
    weigh(candidate, "other", 2, "shape");
  if (last?.shape === "lower" && WORKS.has(last.lower)) weigh(candidate, "other", 1.8, "shape");
  if (last?.lower === "called" && WORKS.has(before(2)?.lower ?? "")) weigh(candidate, "other", 1.8, "shape");
  if (next?.shape === "lower" && next.spaced && isModelNumber(candidate) && afterBits(1) & IS.common)
    weigh(candidate, "other", 1.8, "shape");
  if (last?.lower === "of" && MAKERS.has(before(2)?.lower ?? "")) weigh(candidate, "other", 1.5, "shape");
  if (last?.lower === "behind" && BEHIND.has(before(2)?.lower ?? "")) weigh(candidate, "other", 1.5, "shape");
  if (next?.shape === "lower" && next.spaced && AFTER.has(next.lower)) weigh(candidate, "other", 1.2, "shape");
  if (next?.text === "," && OPENERS.has(after(2)?.lower ?? "")) {
    for (let k = 3; k < 7; k++) {
      const token = after(k);
      if (!token || token.shape === "punctuation") break;
      const end = after(k + 1);
      if (
        WORKS.has(token.lower) &&
        (!end || end.shape === "punctuation" || end.lower === "of" || end.lower === "by" || end.lower === "with")
      )
        weigh(candidate, "other", 1.8, "shape");
    }
  }
}
