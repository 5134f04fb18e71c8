import { browser } from "wxt/browser";

/** Shows a tab's partnerships on the toolbar button: the number, never "0"; null takes number and title back. */
export async function showBadge(tab: number, count: number | null, title: string): Promise<void> {
  const text = count ? String(count) : "";
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: "#0B5D4E" }),
      browser.action.setBadgeTextColor({ tabId: tab, color: "#FFFFFF" }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
