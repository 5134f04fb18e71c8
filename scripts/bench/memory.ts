import type { CDPSession } from "puppeteer-core";
import { type Bench, startBench } from "./measure/browser.ts";
import { type Figure, median, printFigures } from "./measure/figures.ts";
import { articlePage } from "./measure/made-pages.ts";

const sleep = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** Live script memory of a context's isolate after a full collection, in MB. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
}

/** Script memory of each of so many article tabs, and of the background where there is one. */
async function openTabs(bench: Bench, count: number): Promise<{ readonly tabs: number[]; readonly background: number | null }> {
  const open = [];
  for (let n = 0; n < count; n++) {
    const one = await bench.newPage();
    await one.page.goto(bench.serve(articlePage(700)), { waitUntil: "domcontentloaded" });
    open.push(one);
    await sleep(400);
  }
  await sleep(1_500);
  const tabs: number[] = [];
  for (const { session } of open) tabs.push(await heapOf(session));
  const worker = await bench.background();
  const background = worker && (await heapOf(worker));
  for (const { page } of open) await page.close();
  return { tabs, background };
}

/** Memory per article tab, as the difference to a browser without Intertie, and the background's with few and with many tabs. */
export async function measureMemory(bench: Bench, plain: Bench): Promise<Figure[]> {
  const few = await openTabs(bench, 4);
  const many = await openTabs(bench, 16);
  const without = await openTabs(plain, 4);
  const perTab = median(many.tabs) - median(without.tabs);
  return [
    {
      what: "script memory per article tab (16 tabs)",
      value: `${perTab.toFixed(2)} MB; background ${few.background?.toFixed(1)} MB with 4 tabs, ${many.background?.toFixed(1)} MB with 16`,
      wanted: "3 MB; flat",
      data: { few, many, without },
    },
  ];
}

export async function run(): Promise<void> {
  const bench = await startBench();
  const plain = await startBench({ extension: false });
  try {
    printFigures(await measureMemory(bench, plain));
  } finally {
    await bench.close();
    await plain.close();
  }
}
