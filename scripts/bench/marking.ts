import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Bench, startBench } from "./measure/browser.ts";
import { bundleFor } from "./measure/bundle.ts";
import { type Figure, median, ms, printFigures } from "./measure/figures.ts";
import { mentionsPage, NAME } from "./measure/made-pages.ts";
import { type MarkingRun, markOnce, type Way } from "./measure/marking-in-page.ts";

const WAYS: readonly Way[] = ["highlights", "mark.js", "wrapping", "bare"];
const ROUNDS = 9;

/** Marks 1,000 mentions in each way, on a fresh page each time, turn by turn. */
export async function measureMarking(bench: Bench): Promise<Figure[]> {
  const url = bench.serve(mentionsPage(1000), { host: "unlisted.example" });
  const code = await bundleFor("scripts/bench/measure/page-code.ts", "intertiePage");
  const markJs = readFileSync(createRequire(import.meta.url).resolve("mark.js/dist/mark.min.js"), "utf8");
  const runs: Record<Way, MarkingRun[]> = { highlights: [], "mark.js": [], wrapping: [], bare: [] };
  const { page } = await bench.newPage();
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of WAYS) {
      await page.goto(url);
      await page.addScriptTag({ content: code });
      await page.addScriptTag({ content: markJs });
      runs[way].push(await page.evaluate(markOnce, way, NAME));
    }
  }
  await page.close();
  const of = (way: Way, pick: (run: MarkingRun) => number) => median(runs[way].map(pick));
  const ours = { script: of("highlights", ({ script }) => script), frame: of("highlights", ({ frame }) => frame) };
  return WAYS.map((way): Figure => {
    const script = of(way, (run) => run.script);
    const frame = of(way, (run) => run.frame);
    const [first] = runs[way];
    const times = way === "highlights" ? "" : ` (${(script / ours.script).toFixed(1)}x, ${(frame / ours.frame).toFixed(1)}x)`;
    return {
      what: way === "bare" ? "1,000 bare ranges in a highlight, the least there is" : `1,000 mentions by ${way}`,
      value: `${ms(script)} script and layout, ${ms(frame)} to the next frame${times}; ${first?.nodes} nodes`,
      wanted: way === "highlights" ? "no node changed" : way === "bare" ? "" : "10x and 2x of ours",
      data: { script, frame, nodes: first?.nodes, marked: first?.marked, sameHtml: first?.sameHtml },
    };
  });
}

export async function run(): Promise<void> {
  const bench = await startBench({ extension: false });
  try {
    printFigures(await measureMarking(bench));
  } finally {
    await bench.close();
  }
}
