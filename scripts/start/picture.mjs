import { writeFileSync } from "node:fs";
import path from "node:path";

const PATIENCE_MS = 15_000;

/** Waits until something is marked on the page, or says that nothing was; then writes its picture. */
export async function takePicture(page, file) {
  await page.setViewport({ width: 1280, height: 900 });
  const end = Date.now() + PATIENCE_MS;
  let marked = false;
  while (!marked && Date.now() < end) {
    marked = await page.evaluate(() => [...CSS.highlights.values()].some((one) => one.size > 0)).catch(() => false);
    if (!marked) await new Promise((done) => setTimeout(done, 200));
  }
  if (!marked) console.log("No name was marked on this page.");
  await new Promise((done) => setTimeout(done, 500));
  const target = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  writeFileSync(target, await page.screenshot({ type: "png" }));
  console.log(`Wrote ${target}`);
}
