import { defineBackground } from "wxt/utils/define-background";
import { pageStyles } from "../../components/styles.ts";
import { bundledDataset } from "../../data/index.ts";
import { pageMessages } from "../../lib/core/words/in-page.ts";
import { createWords } from "../../lib/core/words/words.ts";
import { listen } from "../../lib/extension/background/events.ts";
import { createHandlers } from "../../lib/extension/background/handlers.ts";
import { createReader } from "../../lib/extension/background/reader.ts";
import { createLog } from "../../lib/extension/log.ts";
import { createRecordStore } from "../../lib/extension/records/database.ts";
import { serve } from "../../lib/extension/serve.ts";
import { createSettingsStore } from "../../lib/extension/settings.ts";
import { onUncaught } from "../../lib/extension/uncaught.ts";

export default defineBackground(() => {
  const words = createWords(navigator.language);
  const log = createLog();
  onUncaught(globalThis, (error) => void log.error("background", error));
  const settings = createSettingsStore();
  const records = createRecordStore();
  const reader = createReader(records);
  serve(
    createHandlers({
      settings,
      records,
      reader,
      log,
      words,
      bundled: bundledDataset,
      look: { styles: pageStyles, messages: pageMessages },
    }),
    (call, error) => void log.error(call, error),
  );
  listen(settings, log, {
    lookUp: words.text({ code: "contextMenu.lookup", params: { text: "%s" } }),
    panel: words.text({ code: "popup.openPanel" }),
  });
});
