import { bundledDataset } from "../../../data/index.ts";
import { annotate } from "../../../lib/core/annotate.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { buildGazetteer } from "../../../lib/core/gazetteer/index.ts";
import type { Nlp } from "../../../lib/core/nlp/types.ts";
import { blocksOf, type MarkedText } from "./texts.ts";

/** How many marked names the bundled record's links meet; the others as "article: name". */
export interface LinkScore {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Scores links of companies and people against the ids in the marks; optional spans count neither way. */
export function scoreLinks(texts: readonly MarkedText[], nlp: Nlp): LinkScore {
  const record = indexRecord([bundledDataset]);
  const gazetteer = buildGazetteer(record);
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { id, text, mentions, optional } of texts) {
    const blocks = blocksOf(text);
    const at = new Map(blocks.map((block) => [block.id, block.at]));
    const links = annotate(blocks, { language: "en" }, gazetteer, record, nlp)
      .mentions.filter((one) => one.entity && one.kind !== "organisation")
      .map(({ blockId, start, end, entity }) => ({ start: start + at.get(blockId)!, end: end + at.get(blockId)!, entity }));
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
    for (const link of links) {
      const want = mentions.find((one) => overlaps(one, link));
      if (want?.entity === link.entity) right++;
      else if (want || !optional.some((one) => overlaps(one, link)))
        wrong.push(`${id}: ${text.slice(link.start, link.end)} as ${link.entity}`);
    }
    for (const want of mentions)
      if (want.entity && !links.some((link) => overlaps(link, want) && link.entity === want.entity))
        missed.push(`${id}: ${text.slice(want.start, want.end)}`);
  }
  return { right, wrong, missed };
}
