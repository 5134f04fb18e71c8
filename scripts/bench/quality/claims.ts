import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { bundledDataset } from "../../../data/index.ts";
import { annotate } from "../../../lib/core/annotate.ts";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { buildGazetteer } from "../../../lib/core/gazetteer/index.ts";
import type { Block } from "../../../lib/core/model/text.ts";
import type { Nlp } from "../../../lib/core/nlp/types.ts";
import { fastest } from "./speed.ts";
import { blocksOf, type MarkedText, ROOT, SHARED } from "./texts.ts";

const RUN = path.join(ROOT, "scripts/run.mjs");
const QUIET = "--disable-warning=ExperimentalWarning";
const ROUNDS = 5;

/** Standard output of a script of Node's; throws with what it wrote of its failure. */
function printed(args: readonly string[], cwd = ROOT): string {
  const run = spawnSync(process.execPath, [QUIET, ...args], { cwd, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${path.basename(args[0] ?? "")}: ${run.stderr}`);
  return run.stdout;
}

/** Claims of the corpus as its scorer tells them, surest and weak ones together; empty without the corpus. */
function corpusClaims(): string[] {
  const corpus = path.join(SHARED, "corpus");
  if (!fs.existsSync(corpus)) return [];
  const scorer = path.join(SHARED, "score.mjs");
  const told = printed([scorer, "--corpus", corpus, "--", process.execPath, QUIET, RUN, "annotate", "--json", "--all"]);
  return told.split("\n").filter((line) => line.startsWith("claims"));
}

/** For each article on record that is at hand: curated relations found, and proposed ones that are none. */
function againstRecord(): string[] {
  return bundledDataset.sources.flatMap(({ file }) => {
    const at = file ? path.join(SHARED, "seeds", file) : "";
    if (!fs.existsSync(at) || !file) return [];
    const [first = ""] = printed([RUN, "dataset", "propose", at, "--source", "data/sources.json", "--against", "data/"]).split("\n");
    return [`${file.padEnd(24)} ${first}`];
  });
}

type Annotated = ReturnType<typeof annotate> & { readonly id: string; readonly blocks: readonly Block[] };

/** What reading statements takes of the time in which texts are annotated and read; the best of five rounds, warm. */
function shareOfTime(texts: readonly MarkedText[], nlp: Nlp): { share: number; shown: Map<string, number> } {
  const record = indexRecord([bundledDataset]);
  const gazetteer = buildGazetteer(record);
  const all = texts.map(({ id, text }) => ({ id, blocks: blocksOf(text) }));
  let annotated: Annotated[] = [];
  const annotating = fastest(ROUNDS, () => {
    annotated = all.map(({ id, blocks }) => ({ id, blocks, ...annotate(blocks, { language: "en" }, gazetteer, record, nlp) }));
  });
  const shown = new Map<string, number>();
  const reading = fastest(ROUNDS, () => {
    for (const { id, blocks, mentions, names } of annotated)
      shown.set(id, readStatements({ blocks, mentions, names, published: null, record }).filter((s) => s.shown).length);
  });
  return { share: reading / (annotating + reading), shown };
}

/** Lines about the reader of statements: the corpus's claims, the articles on record, articles without deals, and its cost. */
export function claimScores(own: readonly MarkedText[], corpus: readonly MarkedText[], nlp: Nlp): string[] {
  const { share, shown } = shareOfTime([...own, ...corpus], nlp);
  const without = corpus.filter(({ id }) => id.startsWith("C"));
  const none =
    without.length > 0
      ? [`shown in ${without.length} articles without deals: ${without.reduce((n, { id }) => n + (shown.get(id) ?? 0), 0)}`]
      : [];
  return [...corpusClaims(), ...againstRecord(), ...none, `share of annotation time: ${share.toFixed(2)}`];
}
