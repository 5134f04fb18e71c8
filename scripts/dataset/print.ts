import path from "node:path";
import { bundledDataset } from "../../data/index.ts";
import { checkDataset } from "../../lib/core/dataset/check.ts";
import { toJsonLines } from "../../lib/core/dataset/export.ts";
import { fingerprint } from "../../lib/core/dataset/fingerprint.ts";
import { paragraphsOf } from "../../lib/core/dataset/paragraphs.ts";
import { sharedShare } from "../../lib/core/dataset/shared.ts";
import { statsOf } from "../../lib/core/dataset/stats.ts";
import type { Dataset } from "../../lib/core/dataset/types.ts";
import { openDatasets, options, readText, Unusable } from "./read.ts";

function sound(files: readonly string[]): { name: string; dataset: Dataset }[] {
  return openDatasets(files).map(({ name, value }) => {
    const checked = checkDataset(value, { known: value === bundledDataset ? [] : [bundledDataset] });
    if (checked.ok) return { name, dataset: checked.dataset };
    const [first] = checked.breaches;
    throw new Unusable(`${name}: not a sound dataset: ${first?.path || "the whole"}: ${first?.reason}; npm run dataset -- check tells all`);
  });
}

/** `stats [--json] [FILE ...]`: what each dataset holds. */
export function stats(args: string[]): number {
  const { files, values } = options(args, { json: false });
  for (const { name, dataset } of sound(files)) {
    const counted = statsOf(dataset);
    if (values.has("json")) {
      console.log(JSON.stringify(counted));
      continue;
    }
    console.log(`${name}: ${dataset.title}`);
    for (const [what, value] of Object.entries(counted)) {
      if (Array.isArray(value)) console.log(`  ${what}: ${value.length}\n${value.map((pair) => `    ${pair.join(" + ")}`).join("\n")}`);
      else if (typeof value === "object")
        console.log(
          `  ${what}: ${Object.entries(value)
            .map(([key, n]) => `${key} ${n}`)
            .join(", ")}`,
        );
      else console.log(`  ${what}: ${value}`);
    }
  }
  return 0;
}

/** `export --format jsonl [FILE ...]`: the statements as JSON Lines on standard output. */
export function exportStatements(args: string[]): number {
  const { files, values } = options(args, { format: true });
  const format = values.get("format");
  if (format !== "jsonl")
    throw new Unusable(format === undefined ? "export needs --format jsonl" : `no format "${format}"; there is jsonl`);
  for (const { dataset } of sound(files)) process.stdout.write(toJsonLines(dataset));
  return 0;
}

/** `measure FILE.txt ...`: what sources.json and shared-passages.json need to know of new texts. Roles are for a person to set. */
export function measure(args: string[]): number {
  const { files } = options(args, {});
  if (files.length === 0) throw new Unusable("measure needs at least one text file");
  const texts = files.map((file) => ({ file, ...readText(file) }));
  for (const { file, text, sha256 } of texts) {
    const paragraphs = paragraphsOf(text).map((words, i) => ({
      n: i + 1,
      role: "paragraph",
      fingerprint: fingerprint(words),
      begins: words.slice(0, 40),
    }));
    console.log(JSON.stringify({ file: path.basename(file), sha256, paragraphs }, null, 1));
  }
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1))
      console.log(`${path.basename(a.file)} and ${path.basename(b.file)}, whole texts: ${sharedShare(a.text, b.text).toFixed(3)}`);
  });
  return 0;
}
