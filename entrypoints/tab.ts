import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { slot } from "../lib/extension/tab/shared.ts";
import { startTab } from "../lib/extension/tab/start.ts";

export default defineUnlistedScript(() => {
  const core = slot("tab")?.core;
  if (core) startTab(core, () => core.ask("tab/ui", null)).catch((error: unknown) => core.session.failed("tab/look", error));
});
