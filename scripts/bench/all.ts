import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { measureCore } from "./core.ts";
import { measureLive } from "./live.ts";
import { measureMarking } from "./marking.ts";
import { startBench } from "./measure/browser.ts";
import { type Figure, printFigures } from "./measure/figures.ts";
import { measureMemory } from "./memory.ts";
import { measureSpeed } from "./speed.ts";

const OUT = path.resolve(import.meta.dirname, "../../.tmp/bench.json");

/** Measures everything, prints the table and writes it with the numbers behind it to .tmp/bench.json. */
export async function run(): Promise<void> {
  const plain = await startBench({ extension: false });
  const bench = await startBench();
  const figures: Figure[] = [];
  try {
    figures.push(...(await measureSpeed(bench)), ...(await measureMarking(plain)), ...(await measureLive(plain)));
    figures.push(...(await measureMemory(bench, plain)));
  } finally {
    await bench.close();
    await plain.close();
  }
  figures.push(...(await measureCore()));
  mkdirSync(path.dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify(figures, null, 1)}\n`);
  console.log(
    `Load: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")} on ${availableParallelism()} cores.`,
  );
  printFigures(figures);
}
