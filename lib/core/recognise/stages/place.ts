import { type Candidate, weigh } from "../candidate.ts";
import { IS } from "../lists/lexis.ts";
import { PLACE_WORDS } from "../lists/places.ts";
import { aroundOf } from "./around.ts";

/** "Singapore-listed", "Tokyo-born". */
const SEATED = new Set("based listed born headquartered bound".split(" "));

const VISITED = new Set(["visited", "visiting", "visits", "toured"]);

/** In, at, near, "X, Norway", "X Street": marks of places. */
export function weighPlace(candidate: Candidate): void {
  const { before, after, afterBits } = aroundOf(candidate);
  const last = before(1)?.lower;
  const next = after(1);
  if (candidate.mode === "caps") return;
  if (
    last === "in" &&
    candidate.mode === "prose" &&
    !["stake", "shares", "share", "stakes", "stock", "invested", "invest", "holding", "investment", "interest", "confidence"].includes(
      before(2)?.lower ?? "",
    )
  ) {
    weigh(candidate, "place", 1.3, "name");
  } else if (last === "near" || last === "outside" || last === "throughout" || last === "across") weigh(candidate, "place", 1.3, "name");
  else if (
    last === "to" &&
    [
      "flew",
      "went",
      "go",
      "travel",
      "travelled",
      "trip",
      "visit",
      "return",
      "returned",
      "moved",
      "fled",
      "flight",
      "road",
      "came",
    ].includes(before(2)?.lower ?? "")
  )
    weigh(candidate, "place", 1.5, "name");
  else if ((last === "at" || last === "from") && candidate.mode === "prose") weigh(candidate, "place", 0.5, "name");
  if (VISITED.has(last ?? "") && next?.text !== "'s") weigh(candidate, "place", 1.2, "name");
  if (next?.text === "," && afterBits(2) & IS.place && (after(2)?.shape ?? "lower") !== "lower") weigh(candidate, "place", 1.1, "name");
  if (
    next?.spaced &&
    next.shape === "lower" &&
    PLACE_WORDS.has(next.lower) &&
    !["building", "tower", "towers", "plant", "hotel", "building"].includes(next.lower)
  )
    weigh(candidate, "place", 0.9, "name");
  if (next?.text === "-" && SEATED.has(after(2)?.lower ?? "")) weigh(candidate, "place", 2, "name");
}
