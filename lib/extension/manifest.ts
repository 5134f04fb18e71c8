import { hostPatterns } from "./hosts.ts";

export type BrowserFamily = "chrome" | "firefox";

/** The add-on's fixed id in Firefox; Chrome gives one at publication. */
export const GECKO_ID = "intertie@example.org";

/** What the extension may do everywhere it runs; each with its reason in docs/privacy.md, compared by a test. */
export const PERMISSIONS = ["storage", "unlimitedStorage", "scripting", "activeTab", "contextMenus"] as const;

/** Nothing but the extension's own files, and no connection at all. */
const EXTENSION_CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Chrome suggests four keys at most; look-up has the context menu and can be given one in the browser's shortcut page.
 * Chromium keeps Alt+Shift+N (split view) and P (tab group) for itself: tests/e2e/headed presses ours for real.
 */
const COMMANDS = {
  toggle: { description: "Turn marks on or off on this page", suggested_key: { default: "Alt+Shift+I" } },
  panel: { description: "Open the panel", suggested_key: { default: "Alt+Shift+L" } },
  next: { description: "Next mention", suggested_key: { default: "Alt+Shift+J" } },
  previous: { description: "Previous mention", suggested_key: { default: "Alt+Shift+K" } },
  "look-up": { description: "Look up the selected text" },
};

const ICONS = { 16: "icon-16.png", 32: "icon-32.png", 48: "icon-48.png", 128: "icon-128.png" };

/** The manifest by hand, so that nothing enters it unseen; WXT adds the background, pages and version. */
export function manifest(family: BrowserFamily) {
  return {
    name: "Intertie",
    description: "Spots companies and executives in news articles and shows their known partnerships, each with its source.",
    icons: ICONS,
    action: { default_title: "Intertie", default_icon: ICONS },
    permissions: [...PERMISSIONS],
    host_permissions: [...hostPatterns],
    optional_host_permissions: ["*://*/*"],
    content_scripts: [{ matches: [...hostPatterns], js: ["gate.js"], run_at: "document_end" as const }],
    content_security_policy: { extension_pages: EXTENSION_CSP },
    commands: COMMANDS,
    ...(family === "firefox"
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
          },
        }
      : { minimum_chrome_version: "128", incognito: "spanning" as const }),
  };
}
