// npm run bench                  measures everything and prints a table; the figures go to .tmp/bench.json too
// npm run bench -- NAME [...]    runs scripts/bench/NAME.ts with the further arguments
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

interface BenchModule {
  run(args: readonly string[]): unknown;
}

const folder = path.join(import.meta.dirname, "bench");
const [name = "all", ...args] = process.argv.slice(2);
const file = [`${name}.ts`, path.join(name, "index.ts")].map((one) => path.join(folder, one)).find(existsSync);
if (!file) {
  const names = readdirSync(folder).filter((one) => one.endsWith(".ts"));
  console.error(`No bench “${name}”. There are: ${names.map((one) => one.replace(/\.ts$/, "")).join(", ")}.`);
  process.exitCode = 2;
} else {
  const { run } = (await import(pathToFileURL(file).href)) as BenchModule;
  const code = await run(args);
  if (typeof code === "number") process.exitCode = code;
}
