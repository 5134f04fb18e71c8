import { browser } from "wxt/browser";

/** Opens the browser's own side panel for a window. Must run in the reader's gesture itself: nothing may be awaited before it. */
export function openNativePanel(window: number | undefined): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId: window ?? browser.windows.WINDOW_ID_CURRENT });
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction?.open() ?? Promise.resolve();
}
