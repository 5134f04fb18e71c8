import type { TestPage } from "./types.ts";
import { until } from "./wait.ts";

/** What stands on one of the extension's own pages. */
export const textOf = (page: TestPage): Promise<string> => page.evaluate(() => document.body.innerText);

/** Clicks, as a reader does, the first button or label of an extension's own page that is called so or begins so. */
export async function clickOn(page: TestPage, label: string): Promise<void> {
  const at = await until(`“${label}”`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>("button, label")];
      const found = all.find((one) => one.getAttribute("aria-label") === wanted || one.textContent?.trim().startsWith(wanted));
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      const rect = found?.getBoundingClientRect();
      return rect?.width ? { x: rect.x + Math.min(20, rect.width / 2), y: rect.y + rect.height / 2 } : null;
    }, label),
  );
  await page.click(at);
}
