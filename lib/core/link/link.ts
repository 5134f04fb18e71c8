import type { RecordIndex } from "../dataset/record.ts";
import type { Gazetteer } from "../gazetteer/types.ts";
import type { Keep } from "../memo.ts";
import type { ArticleName, Mention } from "../model/mention.ts";
import type { Correction } from "../model/settings.ts";
import type { Block } from "../model/text.ts";
import type { Recognition } from "../recognise/types.ts";
import { applyCorrections } from "./corrections.ts";
import { readDoc } from "./doc.ts";
import { readGlosses } from "./gloss.ts";
import { makeItems } from "./items.ts";
import { toNames } from "./names.ts";
import { linkClusters, linkStrong, linkWeak, setAside } from "./resolve.ts";
import { readScene } from "./scene.ts";

export interface LinkOptions {
  /** The reader's corrections; those that don't hold at `url` are left aside. */
  readonly corrections?: readonly Correction[];
  /** Language subtag: a name that is an ordinary word in it needs context. */
  readonly language?: string;
  /** Address of the open article. */
  readonly url?: string;
  /** Where parts of single blocks are kept for the next reading. */
  readonly keep?: Keep;
}

export interface Linked {
  readonly mentions: readonly Mention[];
  readonly names: readonly ArticleName[];
}

/**
 * Gives mentions their entity or none, each with its reason. Names that are enough alone link first, then weak names whose
 * context settles them, then short forms, surnames and glosses follow; a longer name is another company. What nothing
 * supports stays unlinked: a wrong link is worse than a missing one.
 */
export function link(
  recognition: Recognition,
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  record: RecordIndex,
  options: LinkOptions = {},
): Linked {
  const docs = readDoc(blocks, gazetteer, options.keep);
  const language = options.language ?? "und";
  const items = makeItems(docs, recognition, language);
  const scene = readScene(docs, items, record, language);
  linkStrong(scene);
  linkWeak(scene);
  linkClusters(scene);
  setAside(scene);
  const settled = items.filter((item) => !item.tentative);
  const corrected = applyCorrections(docs, settled, options.corrections ?? [], record, options.url ?? "");
  const glossed = readGlosses(docs, corrected);
  return toNames(glossed.items, glossed.of, record);
}
