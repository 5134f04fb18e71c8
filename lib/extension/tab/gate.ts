import { isArticlePage } from "../../page/gate.ts";
import { pause } from "../../page/slices.ts";
import { ask, extensionLives } from "../messages.ts";
import { patiently } from "../patience.ts";
import { fill, slot } from "./shared.ts";

/** When a page that is still filling is looked at again, in milliseconds after the last look. */
const AGAIN_MS = [400, 1200, 3000, 8000];

/**
 * When article.js, which comes with the answer, is asked for again, in milliseconds after each answer: a background that is stopped in
 * between sends the one without the other.
 */
const COMES_MS = [3_000, 6_000, 12_000];

interface Navigations extends EventTarget {}

/** Looks at the page, now and when it changes its address, and calls the background once it looks like an article. */
export function startGate(window: Window): void {
  const there = slot("gate");
  if (there) {
    there.look();
    return;
  }
  const { document } = window;
  let turn = 0;
  const says = () => isArticlePage(document);
  /** A background that can't be had leaves the page as it is, and is asked again. article.js takes the answer from here. */
  const call = (mine: number, calls = 0) => {
    const isOver = () => mine !== turn;
    // To ask has the browser set up a part of its interface: not in the task that looks.
    const start = pause(window)
      .then(() => patiently(() => ask("gate/article", null), isOver))
      .catch(() => null);
    fill("start", start);
    void start.then((allowed) => {
      const isMissing = () => !isOver() && slot("start") === start && !slot("tab") && extensionLives();
      const wait = COMES_MS[calls];
      if (allowed && wait !== undefined) window.setTimeout(() => isMissing() && call(mine, calls + 1), wait);
    });
  };
  const look = (tries: number, mine: number, moved: boolean) => {
    if (mine !== turn || slot("tab") || !extensionLives()) return;
    const answer = says();
    if (answer === "article") call(mine);
    const wait = AGAIN_MS[tries];
    // After a navigation within the page the text of the page before may stand for a while.
    const later = answer === "maybe-later" || (moved && answer === "not-article");
    if (later && wait !== undefined) window.setTimeout(() => look(tries + 1, mine, moved), wait);
  };
  const again = () => {
    const mine = ++turn;
    window.setTimeout(() => look(0, mine, true), 150);
  };
  const first = () => look(0, ++turn, false);
  fill("gate", { look: first, says });
  const { navigation } = window as { navigation?: Navigations };
  (navigation ?? window).addEventListener(navigation ? "currententrychange" : "popstate", again);
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener("prerenderingchange", first, { once: true });
  else first();
}
