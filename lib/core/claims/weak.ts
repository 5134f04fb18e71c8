import type { Kind } from "../dataset/schema.ts";
import { isName } from "./groups.ts";
import { CUES, WORKS_FOLLOW } from "./lexicon/hints.ts";
import type { Frame, Item } from "./types.ts";

/** Names and verbs between the cue and the second name belong to something else. */
const FAR = 0.55;
/** Fewer than one of six is a partner of what is made with a partner named, or in the sentence after. */
const MADE = 0.4;

/** Stands for names between: their words are no cues ("MidOcean Partners"). */
const NAME = "\u25a1";
/** "a deal with C to launch": the partner is named; what follows is what they make. */
const PURPOSE =
  /^ \p{L}+ with (?:the )?\u25a1.{0,80} to (?:launch|expand|produce|distribute|create|introduce|develop|make|sell|release|publish|build|open)(?: |$)/u;

/** "with C, D and": the second name is one more of those. */
const SAME_LIST = / with (?:the )?\u25a1(?: , \u25a1)*(?: ,)? (?:and|,)(?: the)?$/u;

/** The weak reading of the words between two names; null where no cue stands there or the stretch is long. */
export function weakBetween(items: readonly Item[]): { readonly kind: Kind; readonly score: number; readonly word: string } | null {
  if (items.length > 60) return null;
  const words = ` ${items.map((i) => (isName(i) ? NAME : i.low)).join(" ")}`;
  if (WORKS_FOLLOW.test(words)) return null;
  let best: { readonly kind: Kind; readonly score: number; readonly word: string } | null = null;
  for (const c of CUES) {
    if (best && c.score <= best.score) continue;
    const found = c.pattern.exec(words);
    if (!found) continue;
    const after = words.slice(found.index);
    if (c.last && after.includes(NAME) && !SAME_LIST.test(after)) continue;
    const end = / [.!?] /.test(after) ? (c.kind === "partnership" ? MADE : FAR) : 1;
    const score = c.score * (items.length > 25 ? 0.85 : 1) * end * (PURPOSE.test(after) ? MADE : 1);
    if (!best || score > best.score) best = { kind: c.kind, score, word: found[0].trim() };
  }
  return best;
}

const isCompany = (item: Item): boolean => item.actors.some((a) => a.kind === "company" || a.kind === "venture");

/** Hints between neighbouring companies of a sentence; far too weak to be shown. */
export function weakFrames(items: readonly Item[]): Frame[] {
  const at = items.flatMap((item, i) => (isName(item) && isCompany(item) ? [i] : []));
  const out: Frame[] = [];
  for (let k = 1; k < at.length && out.length < 4; k++) {
    const from = at[k - 1] as number;
    const to = at[k] as number;
    const weak = weakBetween(items.slice(from + 1, to));
    if (!weak) continue;
    const [left, right] = [items[from] as Item, items[to] as Item];
    const [a, b] =
      weak.kind === "partnership" || weak.kind === "merger" ? (["partner", "partner"] as const) : (["participant", "participant"] as const);
    out.push({
      kind: weak.kind,
      from: from + 1,
      to: from + 1,
      scope: from + 1,
      args: [
        { group: { from, to: from, actors: left.actors }, role: a },
        { group: { from: to, to, actors: right.actors }, role: b },
      ],
      trigger: weak.word,
      form: "hint",
      chain: [],
      tense: "none",
      score: weak.score * 0.6,
    });
  }
  return out;
}
