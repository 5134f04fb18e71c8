import { bundledDataset } from "../../../data/index.ts";
import { annotate } from "../../../lib/core/annotate.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { buildGazetteer } from "../../../lib/core/gazetteer/index.ts";
import type { LinkOptions } from "../../../lib/core/link/index.ts";
import type { Block } from "../../../lib/core/model/text.ts";
import { loadNlp } from "../../../lib/core/nlp/load.ts";

export const record = indexRecord([bundledDataset]);
export const gazetteer = buildGazetteer(record);
export const nlp = await loadNlp();

/** One block per line. */
export const blocksOf = (text: string): Block[] => text.split("\n").map((line, n) => ({ id: `b${n}`, role: "paragraph", text: line }));

/** Annotates a text with the bundled record. */
export const read = (text: string, options: LinkOptions = {}, language = "und") =>
  annotate(blocksOf(text), { language }, gazetteer, record, nlp, options);

/** The links of a text as "surface=entity; ...", in reading order. */
export const linksOf = (text: string, options: LinkOptions = {}, language = "und"): string =>
  read(text, options, language)
    .mentions.filter((one) => one.entity && one.kind !== "organisation")
    .map((one) => `${one.surfaceForm}=${one.entity}`)
    .join("; ");
