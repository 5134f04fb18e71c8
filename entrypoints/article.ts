import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { ask } from "../lib/extension/messages.ts";
import { startArticle } from "../lib/extension/tab/core.ts";
import { fill, slot } from "../lib/extension/tab/shared.ts";
import { pause } from "../lib/page/slices.ts";

export default defineUnlistedScript(() => {
  const anyway = slot("anyway") ?? false;
  fill("anyway", false);
  const given = slot("start");
  fill("start", undefined);
  // The engine's parsing of this script is a task of its own.
  void pause(window).then(() => startArticle({ window, ask, anyway, given, loadRest: () => ask("tab/rest", null) }));
});
