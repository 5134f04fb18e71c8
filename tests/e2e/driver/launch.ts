import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { Kind, LaunchOptions, TestBrowser } from "./types.ts";

/** Browsers of this run: both, or the one that BROWSER names. */
export const KINDS: readonly Kind[] = (["chromium", "firefox"] as const).filter(
  (kind) => !process.env.BROWSER || process.env.BROWSER === kind,
);

export const launch = (kind: Kind, options?: LaunchOptions): Promise<TestBrowser> =>
  kind === "chromium" ? launchChromium(options) : launchFirefox(options);
