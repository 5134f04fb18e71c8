import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { Kind, LaunchOptions, TestBrowser } from "./types.ts";

export { startServer, type TestServer } from "./server.ts";
export type { Kind, Marks, TestBrowser, TestPage } from "./types.ts";
export { sleep, until } from "./wait.ts";

/** Browsers of this run: both, or the one that BROWSER names. */
export const KINDS: readonly Kind[] = (["chromium", "firefox"] as const).filter(
  (kind) => !process.env.BROWSER || process.env.BROWSER === kind,
);

export const launch = (kind: Kind, options?: LaunchOptions): Promise<TestBrowser> =>
  kind === "chromium" ? launchChromium(options) : launchFirefox(options);
