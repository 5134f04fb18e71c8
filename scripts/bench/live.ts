import { type Bench, startBench } from "./measure/browser.ts";
import { bundleFor } from "./measure/bundle.ts";
import { type Figure, ms, printFigures } from "./measure/figures.ts";
import { addInBatches } from "./measure/live-in-page.ts";
import { articlePage, paragraph } from "./measure/made-pages.ts";

/** Adds 2,000 paragraphs to a watched article, 100 at a time. */
export async function measureLive(bench: Bench): Promise<Figure[]> {
  const { page, session } = await bench.newPage();
  await page.goto(bench.serve(articlePage(700), { host: "unlisted.example" }));
  await page.addScriptTag({ content: await bundleFor("scripts/bench/measure/page-code.ts", "intertiePage") });
  await session.send("Performance.enable");
  const scriptTime = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration")!.value;
  const texts = Array.from({ length: 2_000 }, (_, n) => paragraph(n + 1_000));
  const half = texts.length / 2;
  const t0 = await scriptTime();
  const first = await page.evaluate(addInBatches, texts.slice(0, half), 10);
  const t1 = await scriptTime();
  const second = await page.evaluate(addInBatches, texts.slice(half), 10);
  const t2 = await scriptTime();
  await page.close();
  const batches = [...first, ...second];
  const per = batches.map(({ reads, added }) => reads / added);
  return [
    {
      what: "a paragraph added to an open article",
      value: `${per[0]?.toFixed(1)} reads at first, ${per[per.length - 1]?.toFixed(1)} after 1,900; ${ms(((t1 - t0) / half) * 1000)} and ${ms(((t2 - t1) / half) * 1000)} of script`,
      wanted: "the same throughout",
      data: { batches, firstMs: (t1 - t0) * 1000, secondMs: (t2 - t1) * 1000 },
    },
  ];
}

export async function run(): Promise<void> {
  const bench = await startBench({ extension: false });
  try {
    printFigures(await measureLive(bench));
  } finally {
    await bench.close();
  }
}
