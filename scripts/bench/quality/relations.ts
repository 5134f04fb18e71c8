import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { SHOWN_FROM } from "../../../lib/core/claims/shown.ts";
import { SHARED } from "./texts.ts";

const READER = path.resolve(import.meta.dirname, "../relate.ts");

/** Lines with precision, recall and F1 of partnership and deal-like relations, at any score and at the shown one; empty without the sentences. */
export function relationScores(): string[] {
  const scorer = path.join(SHARED, "relations/score.mjs");
  if (!fs.existsSync(scorer)) return [];
  return [0, SHOWN_FROM].flatMap((min) => {
    const args = ["--disable-warning=ExperimentalWarning", scorer, "--reader", READER, "--min", String(min)];
    const run = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`relations scorer: ${run.stderr}`);
    return run.stdout
      .split("\n")
      .filter((line) => /^(?:partnership|deal-like)/.test(line))
      .slice(0, 2)
      .map((line) => `${min === 0 ? "any score" : `from ${min}`}  ${line}`);
  });
}
