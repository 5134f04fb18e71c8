import { browser } from "wxt/browser";
import type { Settings } from "../core/model/settings.ts";
import { extensionLives } from "./messages.ts";

interface StoredChange {
  readonly newValue?: unknown;
}

/**
 * Calls back when the settings were changed anywhere. The background checked and wrote them, so their shape is taken as it is;
 * anything else (a newer version's, or none) is left to `ask`ing anew.
 */
export function onSettings(change: (settings: Settings | null) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, StoredChange>) => {
    const stored = changes.settings;
    if (!stored) return;
    const value = stored.newValue as { version?: unknown; values?: Settings } | undefined;
    change(value?.version === 1 && value.values ? value.values : null);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    if (extensionLives()) browser.storage.local.onChanged.removeListener(listen);
  });
}
