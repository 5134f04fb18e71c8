import { type Candidate, weigh } from "../candidate.ts";
import { KEEP } from "../decide.ts";
import { type Group, groupTotals, winner } from "../group.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { SPORT_WORDS, TEAM_HEADS } from "../lists/organisations.ts";
import type { Shorts } from "./consistency.ts";

/** Whether an article is about sport, by its words: five of at least four kinds, one in a hundred. */
export function isSport(lines: readonly Line[]): boolean {
  const kinds = new Set<string>();
  let sport = 0;
  let words = 0;
  for (const line of lines) {
    for (const token of line.tokens) {
      if (token.shape === "punctuation") continue;
      words++;
      if (!SPORT_WORDS.has(token.lower)) continue;
      sport++;
      kinds.add(token.lower);
    }
  }
  return sport >= 5 && kinds.size >= 4 && sport > words * 0.01;
}

const TRADE = new Set(["corporate-suffix", "business-title", "company-context"]);

/** Two capitalised words in running text, of which neither is an institution's, a place's or a people's. */
function isPlainPair({ line, from, to, mode }: Candidate): boolean {
  if (mode !== "prose" || to - from !== 2 || line.tokens[from]!.initial || line.tokens[from - 1]?.lower === "the") return false;
  const bits = line.bits[from]! | line.bits[from + 1]!;
  return (
    line.tokens[from]!.shape === "cap" &&
    line.tokens[from + 1]!.shape === "cap" &&
    !(bits & (IS.place | IS.demonym | IS.head | IS.orgHead | IS.role | IS.calendar | IS.function))
  );
}

const CLUB_BEFORE = new Set(["from", "at", "against", "beat", "host", "hosts", "v", "vs", "versus", "joined", "join", "to"]);

/** "his arrival from Bayer Leverkusen": nothing but its shape makes a person of it, and a club's place in the sentence. */
function isClubLike({ line, from, evidence }: Candidate): boolean {
  const given = (line.bits[from]! & IS.given) !== 0;
  const context = evidence.some((one) => one.sort === "person" && one.code !== "shape");
  return !given && !context && CLUB_BEFORE.has(line.tokens[from - 1]?.lower ?? "");
}

const TEAM = 3.5;

/** "SSG" where the article has the SSG Landers, too. */
const isTeamShort = (group: Group, shorts: Shorts): boolean =>
  (shorts.get(group) ?? []).some(({ full }) => winner(groupTotals(full)).sort === "organisation");

/** In a sport article a name is a team's unless trade speaks for a company, and a lone word no person without a full name. */
export function weighSport(groups: ReadonlyMap<string, Group>, shorts: Shorts): void {
  for (const group of groups.values()) {
    const { sort, total } = winner(groupTotals(group));
    const first = group.candidates[0]!;
    if (first.hit?.candidates.some((one) => !one.weak)) continue;
    if (group.words.length === 2 && total < KEEP && group.candidates.some(isPlainPair)) {
      for (const one of group.candidates) weigh(one, "person", 1, "shape");
    }
    if (TEAM_HEADS.has(group.words.at(-1)!) && group.words.length > 1) {
      for (const one of group.candidates) weigh(one, "organisation", 2, "corporate-suffix", { suffix: group.words.at(-1)! });
    } else if (sort === "company") {
      const trade = group.candidates
        .flatMap((one) => one.evidence)
        .filter((one) => one.sort === "company" && (TRADE.has(one.code) || (group.words.length > 1 && one.code === "name")));
      if (trade.reduce((sum, one) => sum + one.weight, 0) >= 2) continue;
      const weight = isTeamShort(group, shorts) ? Math.max(TEAM, total + 0.5) : TEAM;
      for (const one of group.candidates) weigh(one, "organisation", weight, "shape");
    } else if (sort === "person" && group.words.length > 1 && group.candidates.every(isClubLike)) {
      for (const one of group.candidates) weigh(one, "organisation", 3, "shape");
    } else if (sort === "person" && group.words.length === 1 && !(shorts.get(group) ?? []).length) {
      for (const one of group.candidates) weigh(one, "organisation", 1.2, "shape");
    }
  }
}
