import type { MentionKind } from "../model/mention.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./group.ts";
import type { Findings, Named } from "./named.ts";
import type { Short, Shorts } from "./stages/consistency.ts";
import type { HeldTitle } from "./stages/people.ts";

/** Titles that full names carry, to keep two people of one surname apart. */
function titleWords(held: readonly HeldTitle[]): Set<string> {
  return new Set(held.flatMap(({ title }) => title.words.toLowerCase().split(/\s+/)));
}

/** Sends each short form to the full name it stands for: the one with its title, else the last one named before it. */
export function resolveShorts(named: readonly Named[], shorts: Shorts, titles: ReadonlyMap<Named, readonly HeldTitle[]>): void {
  const last = new Map<Group, number>();
  const carried = new Map<Group, Set<string>>();
  for (const one of named) {
    const words = carried.get(one.group) ?? new Set<string>();
    for (const word of titleWords(titles.get(one) ?? [])) words.add(word);
    carried.set(one.group, words);
  }
  const kinds = new Map<Group, MentionKind>();
  for (const one of named) kinds.set(one.group, one.kind);
  named.forEach((one, at) => {
    const options = (shorts.get(one.group) ?? []).filter(
      ({ full, same }) => same && kinds.get(full) !== undefined && (kinds.get(full) === "person") === (one.kind === "person"),
    );
    const own = titleWords(titles.get(one) ?? []);
    const best = pick(options, own, last, carried);
    if (best) {
      one.cluster = `${one.kind === "person" ? "p" : "o"}:${best.full.key}`;
      one.via = { code: best.code, full: best.full };
      last.set(best.full, at);
    }
    last.set(one.group, at);
  });
}

/** More than any place in reading order: a title that fits or doesn't decides before nearness does. */
const TITLE_RANK = 1e7;

function pick(
  options: readonly Short[],
  own: ReadonlySet<string>,
  last: ReadonlyMap<Group, number>,
  carried: ReadonlyMap<Group, ReadonlySet<string>>,
): Short | null {
  let best: Short | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const titles = carried.get(option.full);
    let rank = (last.get(option.full) ?? -1) + 1;
    if (option.code === "surname-of") rank += 0.5;
    const fits = [...own].some((word) => titles?.has(word));
    if (fits) rank += TITLE_RANK;
    else if (own.size && titles?.size) rank -= TITLE_RANK;
    if (rank > bestRank) {
      best = option;
      bestRank = rank;
    }
  }
  return best;
}

/** Two names of which the second stands in brackets after the first: "Son Jeong-ui (Masayoshi Son)" are one person. */
export function glossedClusters(brackets: Findings["brackets"], kindOf: ReadonlyMap<Candidate, Named>): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const [first, second] of brackets) {
    const [a, b] = [kindOf.get(first), kindOf.get(second)];
    if (!a || !b || a.cluster === b.cluster || a.kind !== b.kind) continue;
    if (a.kind === "person" && second.to - second.from < 2) continue;
    out.set(a.cluster, (out.get(a.cluster) ?? new Set()).add(b.cluster));
    out.set(b.cluster, (out.get(b.cluster) ?? new Set()).add(a.cluster));
  }
  return out;
}
