import path from "node:path";
import { bundledDataset } from "../../data/index.ts";
import { annotate } from "../../lib/core/annotate.ts";
import { readStatements } from "../../lib/core/claims/read.ts";
import { checkDataset, readJson } from "../../lib/core/dataset/check.ts";
import { isEvidence, paragraphsOf } from "../../lib/core/dataset/paragraphs.ts";
import { indexRecord } from "../../lib/core/dataset/record.ts";
import type { Dataset, Source } from "../../lib/core/dataset/types.ts";
import { buildGazetteer } from "../../lib/core/gazetteer/index.ts";
import type { Block, BlockRole } from "../../lib/core/model/text.ts";
import { loadNlp } from "../../lib/core/nlp/load.ts";
import { compareWithCurated, printComparison } from "./against.ts";
import { toProposedRecord } from "./proposed-record.ts";
import { options, readText, Unusable } from "./read.ts";

const USAGE = `usage: npm run dataset -- propose FILE --source META.json [--against data/] [--all]

  META.json  the source's record, or a list of them (data/sources.json) with one for FILE's name;
             without "paragraphs" every paragraph counts as article text
  --against  compares with a curated dataset (a file of one, or data/ for the bundled one) instead of printing records
  --all      also statements too weak to be shown to readers`;

/** Prints proposed records for one text, or how they compare with curated ones; gives the exit code. */
export async function propose(args: string[]): Promise<number> {
  const { files, values } = options(args, { source: true, against: true, all: false });
  const file = files[0];
  const meta = values.get("source");
  if (!file || files.length > 1 || !meta) throw new Unusable(USAGE);
  const { text, sha256 } = readText(file);
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) throw new Unusable(`${file}: no text in it`);
  const source = readSource(meta, path.basename(file), paragraphs.length);
  if (source.sha256 !== undefined && source.sha256 !== sha256)
    console.error(`${file}: not the text that ${meta} tells of; its hash is ${sha256}`);
  const blocks = blocksOf(source, paragraphs);
  const record = indexRecord([bundledDataset]);
  const { mentions, names } = annotate(blocks, { language: source.language }, buildGazetteer(record), record, await loadNlp());
  const statements = readStatements({ blocks, mentions, names, published: source.published.date, record, hints: values.has("all") });
  const wanted = statements.filter((s) => values.has("all") || s.shown);
  const paragraphOf = (blockId: string): number => Number(blockId.slice(1));
  const against = values.get("against");
  if (against !== undefined) {
    const curated = readCurated(against);
    const comparison = compareWithCurated(
      curated,
      source.id,
      wanted.map((s) => ({ statement: s, paragraph: paragraphOf(s.blockId) })),
    );
    console.log(printComparison(comparison));
    return 0;
  }
  const entityOf = new Map(names.map((n) => [n.key, n.entity]));
  const taken = new Set<string>();
  const records = wanted.map((s) => toProposedRecord(s, { source: source.id, paragraph: paragraphOf(s.blockId), entityOf, taken }));
  console.log(JSON.stringify(fragment(source, records), null, 2));
  return 0;
}

/** The records as a dataset of their own; a person moves what they accept into theirs. The source may still be unchecked. */
const fragment = (source: Source, statements: Dataset["statements"]): Dataset => ({
  format: "intertie-dataset",
  version: 1,
  id: `proposed-${source.id}`,
  title: `Proposed from ${source.publisher?.name}, not accepted`,
  sources: [source],
  entities: [],
  roles: [],
  statements,
  claims: [],
  disagreements: [],
  sharedPassages: [],
});

function readSource(meta: string, file: string, count: number): Source {
  const json = readJson(readText(meta).text);
  if (!json.ok) throw new Unusable(`${meta}: ${json.reason}`);
  const list = (Array.isArray(json.value) ? json.value : [json.value]) as Partial<Source>[];
  const found = list.find((s) => s?.file === file) ?? (list.length === 1 ? list[0] : undefined);
  if (!found || typeof found !== "object") throw new Unusable(`${meta}: no source with the file ${file}`);
  const all = Array.from({ length: count }, (_, i) => ({ n: i + 1, role: "paragraph" as const }));
  const source = { language: "en", ...found, paragraphs: found.paragraphs ?? all } as Source;
  return sound(meta, fragment(source, [])).sources[0] ?? source;
}

/** A dataset that keeps to the rules; its breaches are told with the file's name. */
function sound(file: string, value: unknown): Dataset {
  const checked = checkDataset(value, { known: [bundledDataset] });
  if (checked.ok) return checked.dataset;
  throw new Unusable(
    checked.breaches.map(({ path: at, reason }) => `${file}: ${at.replace(/^sources\[0\]\./, "") || "the whole"}: ${reason}`).join("\n"),
  );
}

const BLOCK_ROLES: Readonly<Record<string, BlockRole>> = { headline: "headline", standfirst: "standfirst", caption: "caption" };

/** The article's own paragraphs as blocks; a block's id carries its paragraph's number. */
function blocksOf(source: Source, paragraphs: readonly string[]): Block[] {
  return source.paragraphs.filter(isEvidence).flatMap(({ n, role }) => {
    const text = paragraphs[n - 1];
    return text === undefined ? [] : [{ id: `p${n}`, role: BLOCK_ROLES[role] ?? "paragraph", text }];
  });
}

function readCurated(where: string): Dataset {
  if (path.resolve(where) === path.resolve(import.meta.dirname, "../../data")) return bundledDataset;
  const json = readJson(readText(where).text);
  if (!json.ok) throw new Unusable(`${where}: ${json.reason}`);
  return sound(where, json.value);
}
