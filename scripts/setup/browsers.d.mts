/** The browser's program; installed first where it is missing and can be. Throws in words otherwise. */
export function ensureBrowser(kind: "chromium" | "firefox"): string;
