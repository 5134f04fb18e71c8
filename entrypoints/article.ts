import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { ask } from "../lib/extension/messages.ts";
import { fill, slot } from "../lib/extension/tab/shared.ts";
import { startTab } from "../lib/extension/tab/start.ts";

export default defineUnlistedScript(() => {
  const anyway = slot("anyway") ?? false;
  fill("anyway", false);
  startTab({ window, ask, anyway, loadUi: () => ask("tab/ui", null) });
});
