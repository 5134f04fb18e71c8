import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const WINDOWS = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...parts) => WINDOWS.map((base) => path.join(base, ...parts));

/** Where each browser stands, best first. Chromium comes before branded Chrome, which ignores unpacked extensions on its command line. */
const CANDIDATES = {
  chromium: {
    env: "CHROMIUM_PATH",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"],
    files: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ...onWindows("Chromium", "Application", "chrome.exe"),
      ...onWindows("Google", "Chrome", "Application", "chrome.exe"),
      ...onWindows("Microsoft", "Edge", "Application", "msedge.exe"),
    ],
    debian: "chromium",
  },
  firefox: {
    env: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox", "firefox-developer-edition"],
    files: [
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      ...onWindows("Firefox Developer Edition", "firefox.exe"),
      ...onWindows("Mozilla Firefox", "firefox.exe"),
    ],
    debian: "firefox-esr",
  },
};

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(runs);

/** The browser's executable, or undefined. `kind` is "chromium" (Chrome, Edge among them) or "firefox". */
export function findBrowser(kind) {
  const { env, names, files } = CANDIDATES[kind];
  const named = process.env[env];
  if (named) return runs(named) ? named : undefined;
  return names.map(onPath).find(Boolean) ?? files.find(runs);
}

const apt = (args) =>
  spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });

/** Installs Debian packages; false where that isn't possible (no Debian, no root, no answer). */
export function installFromDebian(packages) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(", ")} from Debian ...`);
  apt(["update", "-qq"]);
  return apt(["install", "-y", "-qq", "--no-install-recommends", ...packages]).status === 0;
}

/** Installs what gives tests a screen with real keys, where that is possible; the tests say what is missing. */
export function ensureScreen() {
  const missing = Object.entries({ Xvfb: "xvfb", xdotool: "xdotool" }).filter(([program]) => !onPath(program));
  if (missing.length) installFromDebian(missing.map(([, name]) => name));
}

/** Finds the browser, installing Debian's where that is possible. Throws with what to do. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, env } = CANDIDATES[kind];
  if (installFromDebian([debian, "fonts-noto-cjk"])) {
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(
    `No ${kind === "chromium" ? "Chrome, Chromium or Edge" : "Firefox"} was found. Install one, or name it: ${env}=/path/to/browser`,
  );
}
