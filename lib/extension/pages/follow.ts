import { browser } from "wxt/browser";
import { connectMirror, type FromTab, type Mirror, type ToTab } from "../../state/mirror.ts";
import { portLike } from "../tab/ports.ts";

/** A tab's mirror, and what ends it. */
export interface Following extends Mirror {
  close(): void;
}

const ANSWER_WITHIN_MS = 1_500;

/** Connects to a tab's store; null where no script of ours answers there. `onEnd` hears when the tab's page goes. */
export function followTab(tab: number, name: string, onEnd: () => void): Promise<Following | null> {
  const port = browser.tabs.connect(tab, { name, frameId: 0 });
  return new Promise((resolve) => {
    let known = false;
    const mirror = connectMirror(portLike<FromTab, ToTab>(port));
    const close = () => port.disconnect();
    const timer = setTimeout(() => settle(null), ANSWER_WITHIN_MS);
    const settle = (found: Following | null) => {
      clearTimeout(timer);
      if (known) return;
      known = true;
      if (!found) close();
      resolve(found);
    };
    port.onMessage.addListener(() => settle({ ...mirror, close }));
    port.onDisconnect.addListener(() => {
      // Reading it keeps the browser from logging that nobody listens there.
      void browser.runtime.lastError;
      if (known) onEnd();
      settle(null);
    });
  });
}

/** The active tab of this page's window. */
export async function activeTab(): Promise<{ readonly id: number; readonly windowId: number } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** Calls back whenever another tab may have to be followed: activated, navigated, or newly read. */
export function onTabsChanged(change: () => void): void {
  browser.tabs.onActivated.addListener(change);
  browser.tabs.onUpdated.addListener((_tab, { status, url }) => {
    if (status === "complete" || url) change();
  });
  browser.windows.onFocusChanged.addListener(change);
  // A page's script tells the background what it found; it can be followed from then on.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { call?: unknown } | null)?.call === "tab/badge") change();
  });
}
