import type { TestPage } from "./types.ts";
import { until } from "./wait.ts";

/** Text of the card, "" while none is open. */
export const cardOf = async (page: TestPage): Promise<string> => (await page.textInside(".card"))[0] ?? "";

/** Text of the panel, "" while it is closed. */
export const panelOf = async (page: TestPage): Promise<string> => (await page.textInside(".panel"))[0] ?? "";

export const shows = (page: TestPage, text: string): Promise<unknown> =>
  until(`“${text}” in the panel`, async () => (await panelOf(page)).includes(text));

export const hides = (page: TestPage, text: string): Promise<unknown> =>
  until(`no “${text}” in the panel`, async () => !(await panelOf(page)).includes(text));

const hasTab = (page: TestPage) => page.inside((root) => Boolean(root.querySelector<HTMLElement>(".edge-tab")?.offsetWidth));

/** Waits for the edge tab or, where an earlier page left it open, the panel: from then on the reader's pointer is followed. */
export const edge = (page: TestPage): Promise<string> =>
  until("tab or panel", async () => ((await panelOf(page)) ? "panel" : (await hasTab(page)) ? "tab" : null));

/** Hovers a mark until its card is there, and gives the card's text. */
export async function openCard(page: TestPage, name: string, nth = 0): Promise<string> {
  await edge(page);
  await page.hover(await page.pointOf(name, nth));
  return until("the card", () => cardOf(page));
}

/** Opens the panel by its tab, unless an earlier page left it open: then it comes by itself. Gives its text. */
export async function openPanel(page: TestPage): Promise<string> {
  if ((await edge(page)) === "tab") await page.clickInside(".edge-tab-open").catch(() => until("the panel instead", () => panelOf(page)));
  return until("the panel", () => panelOf(page));
}
