import { createTabStore, type TabStore } from "../../state/tab-store.ts";
import { onSettings } from "../live-settings.ts";
import { ask } from "../messages.ts";

/** A store for the extension's own pages: no article, but the reader's settings, followed live. */
export async function settingsStore(signal: AbortSignal): Promise<{ readonly store: TabStore; readonly fellBack: readonly string[] }> {
  const { settings, fellBack } = await ask("settings/get", null);
  const store = createTabStore({ settings });
  onSettings((changed) => {
    if (changed) store.setState({ settings: changed });
    else
      ask("settings/get", null).then(
        (read) => store.setState({ settings: read.settings }),
        // What stood before stays until the next change.
        () => undefined,
      );
  }, signal);
  return { store, fellBack };
}
