import type { Nlp } from "../../../lib/core/nlp/types.ts";
import { recognise, type Stage } from "../../../lib/core/recognise/recognise.ts";
import { blocksOf, type Mark, type MarkedText } from "./texts.ts";

/** Strict scores of a set of texts, in percent: same span and type. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of found persons whose executive flag is right. */
  readonly executive: number;
  readonly errors: readonly string[];
}

const NO_NAMES = { find: () => [], kindOf: () => undefined };

/** Companies and people of a text, without any dataset. */
export function readMarks(text: string, nlp: Nlp, without: ReadonlySet<Stage> = new Set()): Mark[] {
  const blocks = blocksOf(text);
  const at = new Map(blocks.map((block) => [block.id, block.at]));
  const { mentions } = recognise({ blocks, language: "en", gazetteer: NO_NAMES }, nlp, without);
  return mentions
    .filter((mention) => mention.kind !== "organisation")
    .map(({ blockId, start, end, kind, executive }) => ({
      start: start + at.get(blockId)!,
      end: end + at.get(blockId)!,
      type: kind === "person" ? "person" : "company",
      executive,
    }));
}

const same = (a: Mark, b: Mark): boolean => a.start === b.start && a.end === b.end && a.type === b.type;

/** Scores what `read` finds against the marks. */
export function score(texts: readonly MarkedText[], read: (text: string) => readonly Mark[]): Score {
  let [right, wrong, missed, flags, flagsRight] = [0, 0, 0, 0, 0];
  const errors: string[] = [];
  for (const { id, text, mentions, optional } of texts) {
    const found = read(text).filter(
      (mark) => mentions.some((one) => same(one, mark)) || !optional.some((grey) => grey.start < mark.end && mark.start < grey.end),
    );
    for (const want of mentions) {
      const hit = found.find((mark) => same(mark, want));
      if (!hit) {
        missed++;
        errors.push(`${id}: missed ${want.type} ${text.slice(want.start, want.end)}`);
        continue;
      }
      right++;
      if (want.type !== "person") continue;
      flags++;
      if ((hit.executive ?? false) === (want.executive ?? false)) flagsRight++;
      else errors.push(`${id}: executive ${hit.executive} ${text.slice(want.start, want.end)}`);
    }
    for (const mark of found) {
      if (mentions.some((want) => same(want, mark))) continue;
      wrong++;
      errors.push(`${id}: false ${mark.type} ${text.slice(mark.start, mark.end)}`);
    }
  }
  const precision = (100 * right) / (right + wrong || 1);
  const recall = (100 * right) / (right + missed || 1);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    executive: (100 * flagsRight) / (flags || 1),
    errors,
  };
}
