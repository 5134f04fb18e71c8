import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { EditParts } from "../lib/extension/tab/actions/edits.ts";
import { slot } from "../lib/extension/tab/shared.ts";
import { startTab } from "../lib/extension/tab/start.ts";

export default defineUnlistedScript(() => {
  const core = slot("tab")?.core;
  if (!core) return;
  const loads = {
    ui: () => core.ask("tab/ui", null),
    edits: async (parts: EditParts) => {
      await core.ask("tab/edits", null);
      const create = slot("edits");
      if (!create) throw new Error("edits.js did not arrive");
      return create(parts);
    },
  };
  startTab(core, loads).catch((error: unknown) => core.session.failed("tab/look", error));
});
