import { isArticlePage } from "../../page/gate.ts";
import { ask, extensionLives } from "../messages.ts";
import { fill, slot } from "./shared.ts";

/** When a page that is still filling is looked at again, in milliseconds after the last look. */
const AGAIN_MS = [400, 1200, 3000, 8000];

interface Navigations extends EventTarget {}

/** Looks at the page, now and when it changes its address, and calls the background once it looks like an article. */
export function startGate(window: Window): void {
  const there = slot("gate");
  if (there) {
    there();
    return;
  }
  const { document } = window;
  let turn = 0;
  const look = (tries = 0, mine = turn) => {
    if (mine !== turn || slot("tab") || !extensionLives()) return;
    const answer = isArticlePage(document);
    // A background that can't be had leaves the page as it is; the next navigation asks again. article.js takes the answer from here.
    if (answer === "article")
      fill(
        "start",
        ask("gate/article", null).catch(() => null),
      );
    const wait = AGAIN_MS[tries];
    if (answer === "maybe-later" && wait !== undefined) window.setTimeout(() => look(tries + 1, mine), wait);
  };
  const again = () => {
    turn++;
    const mine = turn;
    window.setTimeout(() => look(0, mine), 150);
  };
  fill("gate", () => look(0, ++turn));
  const { navigation } = window as { navigation?: Navigations };
  (navigation ?? window).addEventListener(navigation ? "currententrychange" : "popstate", again);
  const first = () => look();
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener("prerenderingchange", first, { once: true });
  else first();
}
