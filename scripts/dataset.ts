import { check } from "./dataset/check.ts";
import { exportStatements, measure, stats } from "./dataset/print.ts";
import { Unusable } from "./dataset/read.ts";

const USAGE = `usage: npm run dataset -- COMMAND

  check [--sources DIR] [FILE ...]   hold a dataset against its rules, and against its stored texts in DIR
  stats [--json] [FILE ...]          what it holds
  export --format jsonl [FILE ...]   its statements, one JSON object per line
  measure FILE.txt ...               hash, paragraphs and fingerprints of texts, and what they share, for sources.json
  propose FILE --source META.json    proposed records, for a person to accept or edit; --against data/ compares them

Without FILE: the bundled dataset in data/. Exit codes: 0 in order, 1 breaches found, 2 wrong use or unreadable file.`;

type Command = (args: string[]) => Promise<number> | number;
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => check,
  stats: async () => stats,
  export: async () => exportStatements,
  measure: async () => measure,
  propose: loadPropose,
};

/** The reader of statements is large; it is loaded for this command only. */
async function loadPropose(): Promise<Command> {
  const file = "./dataset/propose.ts";
  return ((await import(file)) as { propose: Command }).propose;
}

async function main(): Promise<number> {
  const [name = "", ...args] = process.argv.slice(2);
  if (name === "help" || name === "--help" || name === "-h") {
    console.log(USAGE);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new Unusable(name === "" ? USAGE : `no command "${name}"\n\n${USAGE}`);
  const run = await load();
  return run(args);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
