import type { Dataset, Entity } from "../../lib/core/dataset/types.ts";
import { buildIndex, deserialise, gazetteerOf, serialise } from "../../lib/core/gazetteer/index.ts";

const SYLLABLES = "ka ro mi ten sol vex da lu pran tor bel qui nas ero fin gal hum jet".split(" ");
const FORMS = ["Corp", "Group", "Holdings Inc", "Electronics Co Ltd", "Bank", "Energy"];

/** A made-up company name; the same number gives the same name. */
function nameOf(n: number): string {
  const word = (k: number) => {
    let out = "";
    for (let i = k; out.length < 7; i = Math.floor(i / SYLLABLES.length) + 7) out += SYLLABLES[i % SYLLABLES.length];
    return (out[0] ?? "").toUpperCase() + out.slice(1);
  };
  return `${word(n)} ${word(n * 31 + 5)} ${FORMS[n % FORMS.length]}`;
}

function datasetOf(count: number): Dataset {
  const entities: Entity[] = Array.from({ length: count }, (_, n) => ({
    id: `e-${n}`,
    kind: "company",
    names: [{ text: nameOf(n), lang: "en", kind: "primary" }],
  }));
  const empty = { sources: [], roles: [], statements: [], claims: [], disagreements: [], sharedPassages: [] };
  return { format: "intertie-dataset", version: 1, id: `bench-${count}`, title: "Made-up names", entities, ...empty };
}

/** The same text for every index: every twentieth word begins one of the first 1,000 names. */
function textOf(words: number): string {
  const parts: string[] = [];
  for (let n = 0; parts.length < words; n++)
    parts.push(n % 10 === 0 ? nameOf(n % 1000) : `the company said on Monday that it would grow in market ${n}`);
  return parts.join(". ");
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints what an index of 1,000, 10,000 and 100,000 names costs to build, store, read back and look up in. */
export async function run(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000, 100_000];
  const text = textOf(20_000);
  const words = text.split(/\s+/).length;
  console.log("names     build ms   bytes       read back ms   words/s     hits");
  for (const size of sizes) {
    const t0 = performance.now();
    const index = buildIndex([datasetOf(size)]);
    const t1 = performance.now();
    const bytes = serialise(index);
    const t2 = performance.now();
    const back = deserialise(bytes);
    const t3 = performance.now();
    let hits = 0;
    const times = Array.from({ length: 7 }, () => {
      const from = performance.now();
      hits = back.find(text).length;
      return performance.now() - from;
    });
    const same = gazetteerOf(index).find(text).length === hits;
    const row = [
      size,
      (t1 - t0).toFixed(0),
      bytes.length,
      (t3 - t2).toFixed(1),
      Math.round((words / middle(times)) * 1000),
      same ? hits : "differ",
    ];
    console.log(row.map((cell) => String(cell).padEnd(11)).join(""));
  }
}

if (import.meta.main) await run(process.argv.slice(2));
