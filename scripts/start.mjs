// npm start                        builds, and opens a browser with Intertie on its welcome page
// npm start -- firefox             the same in Firefox ("chromium" is the default)
// npm start -- URL                 opens URL instead
// npm start -- --screenshot FILE   without a window: writes a picture of the page, then ends
// Plain Node with built-ins only until the packages are there.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBrowser } from "./setup/browsers.mjs";
import { installPackages, pinnedNode, root } from "./setup/install.mjs";
import { readArguments } from "./start/arguments.mjs";

function build(kind) {
  const args = [path.join(root, "node_modules/wxt/bin/wxt.mjs"), "build", ...(kind === "firefox" ? ["-b", "firefox"] : [])];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: "1" };
  const done = spawnSync(pinnedNode(), args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8", env });
  if (done.status !== 0) throw new Error(`The extension could not be built:\n${done.stdout ?? ""}${done.stderr ?? ""}`);
}

/** A window can't be opened on Linux without a display. */
const hasDisplay = () => process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const wanted = readArguments(process.argv.slice(2));
  if (!wanted.screenshot && !hasDisplay())
    throw new Error("There is no display to open a window on. Without one: npm start -- --screenshot page.png");
  console.log("Checking the packages ...");
  installPackages();
  console.log("Building the extension ...");
  build(wanted.browser);
  const browser = ensureBrowser(wanted.browser);
  console.log(`Opening ${browser} ...`);
  const { run } = await import(`./start/${wanted.browser}.mjs`);
  await run({
    ...wanted,
    executable: browser,
    extension: path.join(root, ".output", `${wanted.browser === "firefox" ? "firefox" : "chrome"}-mv3`),
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
