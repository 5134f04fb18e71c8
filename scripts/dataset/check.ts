import { statSync } from "node:fs";
import { bundledDataset } from "../../data/index.ts";
import { checkDataset } from "../../lib/core/dataset/check.ts";
import { checkAgainstSources } from "../../lib/core/dataset/check-sources.ts";
import { evidenceText, paragraphsOf } from "../../lib/core/dataset/paragraphs.ts";
import { SHARED_FROM, sharedShare } from "../../lib/core/dataset/shared.ts";
import type { Breach, Dataset } from "../../lib/core/dataset/types.ts";
import { openDatasets, options, readSources, Unusable } from "./read.ts";

/** `check [--sources DIR] [FILE ...]`: prints each breach with its path; 0 when there is none, else 1. */
export function check(args: string[]): number {
  const { files, values } = options(args, { sources: true });
  const folder = values.get("sources");
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Unusable(`${folder}: no such folder`);
  let breaches = 0;
  for (const { name, value } of openDatasets(files)) breaches += checkOne(name, value, folder);
  return breaches > 0 ? 1 : 0;
}

function checkOne(name: string, value: unknown, folder: string | undefined): number {
  const known = value === bundledDataset ? [] : [bundledDataset];
  const checked = checkDataset(value, { known });
  if (!checked.ok) {
    print(name, checked.breaches);
    if (checked.more > 0) console.error(`${name}: ${checked.more} more`);
    return checked.breaches.length + checked.more;
  }
  const { dataset } = checked;
  const breaches = folder === undefined ? [] : againstSources(dataset, folder);
  print(name, breaches);
  const size = `${dataset.sources.length} sources, ${dataset.statements.length} statements, ${dataset.claims.length} claims`;
  if (breaches.length === 0) console.log(`${name}: in order (${size}${folder === undefined ? "" : ", held against the stored texts"})`);
  return breaches.length;
}

function againstSources(dataset: Dataset, folder: string): Breach[] {
  const texts = readSources(dataset, folder);
  const stored = dataset.sources.flatMap((source) => {
    const text = texts.get(source.file ?? "")?.text;
    return text === undefined ? [] : [{ id: source.id, text: evidenceText(source, paragraphsOf(text)).join("\n") }];
  });
  stored.forEach((a, i) => {
    for (const b of stored.slice(i + 1)) {
      const share = sharedShare(a.text, b.text);
      console.log(`${a.id} and ${b.id}: ${(share * 100).toFixed(1)} %${share >= SHARED_FROM ? ", share passages" : ""}`);
    }
  });
  return checkAgainstSources(dataset, texts);
}

function print(name: string, breaches: readonly Breach[]): void {
  for (const { path, reason, record } of breaches)
    console.error(`${name}: ${path || "the whole"}${record === undefined ? "" : ` (${record})`}: ${reason}`);
}
