import { chainBefore } from "./chain.ts";
import { isName } from "./groups.ts";
import { inflections } from "./inflect.ts";
import { groupFrom } from "./lists.ts";
import { subjectBefore } from "./subject.ts";
import type { Argument, Frame, Group, Item } from "./types.ts";

const RAISING = inflections(["raise", "secure", "close", "land", "attract", "get", "obtain"]);
const ROUND = new Set("round financing funding series capital money million billion investment raise".split(" "));
/** "with B chipping in the rest", "with B also participating": what who joins a round does. */
const JOINING = new Set(
  "participating investing reinvesting joining contributing chipping putting adding taking coming following co-leading leading providing supplying".split(
    " ",
  ),
);
const SCORE = 0.72;

/** Who joined a round of money beside its leader, said in a clause of its own: "A raised $5 million from B, with C chipping in". */
export function roundFrames(items: readonly Item[]): Frame[] {
  const out: Frame[] = [];
  for (let i = 1; i < items.length; i++) {
    const joined = items[i]?.low === "with" && items[i - 1]?.text === "," ? groupAfter(items, i) : null;
    if (!joined || !isJoining(items, joined.to + 1)) continue;
    const target = raiserBefore(items, i);
    if (!target || target.actors.some((a) => joined.actors.some((b) => b.key === a.key))) continue;
    const args: Argument[] = [
      { group: joined, role: "investor" },
      { group: target, role: "target" },
    ];
    out.push({
      ...{ kind: "investment", from: joined.to + 1, to: joined.to + 1, scope: i, args, trigger: "invest" },
      ...{ form: "active", chain: [], tense: "past", unpriced: true, score: SCORE },
    });
  }
  return out;
}

/** The names after "with", their premodifiers passed over ("the family's investment house B"). */
function groupAfter(items: readonly Item[], at: number): Group | null {
  for (let i = at + 1; i < items.length && i - at <= 7; i++) {
    const item = items[i] as Item;
    if (isName(item) && !item.possessive) return groupFrom(items, i);
    if (item.kind === "punct" && item.text !== "-") return null;
  }
  return null;
}

function isJoining(items: readonly Item[], at: number): boolean {
  const verb = ["also", "each", "both", "all"].includes(items[at]?.low ?? "") ? at + 1 : at;
  return JOINING.has(items[verb]?.low ?? "");
}

/** Whose round it is: the subject of the nearest verb of raising before, where money or a round is its object. */
function raiserBefore(items: readonly Item[], at: number): Group | null {
  for (let i = at - 1; i >= 0; i--) {
    if (!RAISING.has(items[i]?.low ?? "") || !items.slice(i, at).some((x) => ROUND.has(x.low))) continue;
    return subjectBefore(items, chainBefore(items, i).start)?.group ?? null;
  }
  return null;
}
