import { complementsAfter } from "./complements.ts";
import { isName } from "./groups.ts";
import { shareEnd } from "./held-shares.ts";
import { groupFrom } from "./lists.ts";
import { subjectBefore } from "./subject.ts";
import type { Argument, Frame, Group, Item } from "./types.ts";

/** "and B 60 percent", "and B the rest": who holds what is left, after the share that ends at `end`. */
function holdersAfter(items: readonly Item[], end: number): Group | null {
  const at = items[end + 1]?.text === "," ? end + 3 : end + 2;
  if (items[at - 1]?.low !== "and" || !isName(items[at])) return null;
  return items[at + 1]?.kind === "number" || items[at + 1]?.low === "the" ? groupFrom(items, at) : null;
}

/** The company that shares of are held: named after the share, a venture before, else the clause's subject. */
function heldBy(items: readonly Item[], at: number, end: number, holders: readonly Group[]): Group | null {
  const named = complementsAfter(items, end, 6).find((c) => c.prep === "in" || c.prep === "of");
  if (named) return named.group;
  const venture = items.findLastIndex((i, n) => n < at && i.actors[0]?.kind === "venture");
  if (venture >= 0) return { from: venture, to: venture, actors: (items[venture] as Item).actors };
  const subject = subjectBefore(items, at)?.group ?? null;
  return subject?.actors.some((a) => holders.some((h) => h.actors.some((b) => b.key === a.key))) ? null : subject;
}

/** Shares said beside the clause: "B was set up in 2001, with A owning 40 percent and C the rest". */
export function absoluteFrames(items: readonly Item[]): Frame[] {
  const out: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const at = items[i + 1]?.low === "the" ? i + 2 : i + 1;
    if (items[i]?.low !== "with" || !isName(items[at])) continue;
    const first = groupFrom(items, at);
    const end = shareEnd(items, first.to + 1);
    if (end < 0) continue;
    const others = holdersAfter(items, end);
    const holders = others ? [first, others] : [first];
    const target = heldBy(items, i, end, holders);
    if (!target) continue;
    const args: Argument[] = holders.map((group) => ({ group, role: "investor" }));
    out.push({
      kind: "investment",
      from: first.to + 1,
      to: end,
      scope: i,
      args: [...args, { group: target, role: "target" }],
      trigger: "own",
      form: "active",
      chain: [],
      tense: "gerund",
      score: 0.8,
    });
  }
  return out;
}
