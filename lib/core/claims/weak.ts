import type { Kind } from "../dataset/schema.ts";
import { isName } from "./groups.ts";
import type { Frame, Item } from "./types.ts";

interface Cue {
  readonly kind: Kind;
  readonly words: ReadonlySet<string>;
  /** How often two names with such a word between them, and no grammar that ties them, stand in this relation. */
  readonly score: number;
}

const cue = (kind: Kind, score: number, words: string): Cue => ({ kind, score, words: new Set(words.split(/\s+/).filter(Boolean)) });

/** Words that hint at a tie where no pattern of the lexicon fits. In order: the first kind that is found wins. */
const CUES: readonly Cue[] = [
  cue("supply", 0.4, "clients client customers clientele"),
  cue(
    "partnership",
    0.4,
    "partner partners partnership partnerships collaborates collaboration collaborations alliance alliances sponsorship sponsor tie-up member partnered partnering allied co-operation joint sponsoring",
  ),
  cue("merger", 0.38, "merged merger merging merges"),
  cue("investment", 0.4, "raised funding invested investors investor invest shareholder shareholders stake round"),
  cue("acquisition", 0.36, "acquired acquisition acquire acquires purchased purchase takeover bought buyout"),
  cue("partnership", 0.34, "agreement agreements deal pact cooperation cooperating relationship affiliated"),
  cue("supply", 0.3, "supplies supplied supplier provided retailers broadcasters"),
  cue("acquisition", 0.26, "sold"),
  cue("supply", 0.24, "services provider contract"),
];

/** The weak reading of the words between two names; null where no cue stands there or the stretch is long. */
export function weakBetween(items: readonly Item[]): { readonly kind: Kind; readonly score: number; readonly word: string } | null {
  if (items.length > 60) return null;
  for (const c of CUES) {
    const found = items.find((i) => i.kind === "word" && c.words.has(i.low));
    if (found) return { kind: c.kind, score: c.score * (items.length > 25 ? 0.85 : 1), word: found.low };
  }
  return null;
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
