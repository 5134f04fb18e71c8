import { bundledDataset } from "../data/index.ts";
import { annotate } from "../lib/core/annotate.ts";
import { readStatements } from "../lib/core/claims/read.ts";
import { indexRecord } from "../lib/core/dataset/record.ts";
import { buildGazetteer } from "../lib/core/gazetteer/index.ts";
import { loadNlp } from "../lib/core/nlp/load.ts";
import { listing, toPrinted, toPrintedClaims } from "./annotate/print.ts";
import { readText } from "./annotate/read.ts";

const USAGE =
  "usage: npm run annotate -- [--json] [--all] FILE...\n  Marks companies and people in text files and reads what they say of ties between them.\n  --json  one line of JSON per file; offsets are UTF-16 code units into the file\n  --all   also what was read with too little certainty to be shown to readers\n";

/** Annotates each file in turn; gives the exit code: 2 when one could not be read or nothing was asked for. */
async function run(args: readonly string[]): Promise<number> {
  const known = new Set(["--json", "--all", "--help"]);
  const wrong = args.find((arg) => arg.startsWith("--") && !known.has(arg));
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (wrong || args.includes("--help") || files.length === 0) {
    process.stderr.write(wrong ? `annotate: unknown option ${wrong}\n${USAGE}` : USAGE);
    return args.includes("--help") ? 0 : 2;
  }
  const json = args.includes("--json");
  const all = args.includes("--all");
  const record = indexRecord([bundledDataset]);
  const gazetteer = buildGazetteer(record);
  const nlp = await loadNlp();
  let code = 0;
  for (const path of files) {
    try {
      const file = readText(path);
      const { mentions, names } = annotate(file.blocks, { language: "und" }, gazetteer, record, nlp);
      const statements = readStatements({ blocks: file.blocks, mentions, names, published: null, record, hints: all });
      const claims = toPrintedClaims(
        file,
        statements.filter((one) => all || one.shown),
      );
      const printed = toPrinted(file, mentions);
      const line = json ? JSON.stringify({ file: path, mentions: printed, claims }) : listing(path, file, printed, claims);
      process.stdout.write(`${line}\n`);
    } catch (error) {
      process.stderr.write(`annotate: ${error instanceof Error ? error.message : String(error)}\n`);
      code = 2;
    }
  }
  return code;
}

process.exitCode = await run(process.argv.slice(2));
