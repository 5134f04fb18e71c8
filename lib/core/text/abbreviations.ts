const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * Abbreviations that keep their full stop. `before`: always stands before a name, so that it never ends a sentence;
 * `number`: only before a figure; `any`: may end a sentence.
 */
export const ABBREVIATIONS: ReadonlyMap<string, "before" | "number" | "any"> = new Map<string, "before" | "number" | "any">([
  ...list(
    "mr mrs ms mx dr prof sir sen rep gov gen lt col maj capt cpl sgt adm cmdr rev hon pres supt insp st mt ft messrs mme mlle sr sra dato tan vs v fr det amb sec dep asst",
  ).map((w): [string, "before"] => [w, "before"]),
  ...list("no nos p pp vol art fig").map((w): [string, "number"] => [w, "number"]),
  ...list(
    "inc corp co ltd bros cos mfg intl jr sr esq bhd sdn pte pty pvt tbk jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun etc al est dept univ assn calif mass conn fla ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark colo del ga ala",
  ).map((w): [string, "any"] => [w, "any"]),
]);
// words that are far more often words than abbreviations
for (const word of [
  "mar",
  "jun",
  "sun",
  "sat",
  "mon",
  "wed",
  "art",
  "fig",
  "miss",
  "mass",
  "ill",
  "la",
  "al",
  "pa",
  "del",
  "wash",
  "ore",
  "mo",
  "est",
  "ms",
  "sec",
  "dep",
  "det",
  "p",
  "v",
  "tan",
  "fr",
  "sr",
]) {
  (ABBREVIATIONS as Map<string, string>).delete(word);
}
(ABBREVIATIONS as Map<string, string>).set("ms", "before");

/** Endings that make a word with a full stop one name (Booking.com, Character.ai). */
export const DOMAINS: ReadonlySet<string> = new Set(list("com net org io ai co in de uk fr jp kr cn me tv app dev info biz ru"));

/** Second halves of compounds whose first half stands for itself ("Seoul-based", "Kakao-led"). */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  list(
    "based backed led owned controlled listed registered run held funded sponsored born made built style like related linked wide bound trained educated friendly level dominated occupied ruled brokered supported financed designed headquartered affiliated speaking only style type area prescribed powered imposed mandated appointed administered inspired branded compatible enabled approved wire traded centric free heavy focused developed supplied oriented wary aligned dependent exclusive wing era dominated loving hating bashing",
  ),
);
