import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { SHARED } from "./texts.ts";

const ADAPTER = path.resolve(import.meta.dirname, "../ner-adapter.mjs");
const RUNS = [
  ["conll03-dev", "nonsport"],
  ["finer-train", null],
  ["wikigold", null],
] as const;

/** Strict micro F1 in percent on the news corpora by their own harness; empty where they aren't present. */
export function nerScores(without: readonly string[] = []): { corpus: string; f1: number }[] {
  const harness = path.join(SHARED, "ner/bench.mjs");
  if (!fs.existsSync(harness)) return [];
  return RUNS.map(([corpus, domain]) => {
    const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "intertie-ner-")), "scores.json");
    const args = ["--disable-warning=ExperimentalWarning", harness, "--annotator", ADAPTER, "--corpus", corpus, "--json", out, "--quiet"];
    if (domain) args.push("--domain", domain);
    const run = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, WITHOUT: without.join(",") } });
    if (run.status !== 0) throw new Error(`ner harness: ${run.stderr}`);
    const [row] = JSON.parse(fs.readFileSync(out, "utf8")) as { corpus: string; strict: { micro: { f: number } } }[];
    fs.rmSync(path.dirname(out), { recursive: true });
    return { corpus: row!.corpus, f1: 100 * row!.strict.micro.f };
  });
}
