import { spawnSync } from "node:child_process";
import path from "node:path";
import { pinnedNode, root } from "../setup/install.mjs";
import { takePicture } from "./picture.mjs";

/** Firefox gives each profile another id for the extension's pages; this fixes it, so that the welcome page can be opened. */
const PAGES = "6b2f5a0e-9d0c-4c8f-8a57-2f6c0a7d5e11";

async function openWelcome(browser) {
  const page = await browser.newPage();
  const context = page.mainFrame()._id;
  await browser.connection.send("browsingContext.navigate", { context, url: `moz-extension://${PAGES}/welcome.html`, wait: "none" });
  for (let i = 0; i < 100; i++) {
    await new Promise((done) => setTimeout(done, 100));
    const ready = await page
      .evaluate(() => location.protocol === "moz-extension:" && document.readyState === "complete")
      .catch(() => false);
    if (ready) return page;
  }
  throw new Error("The welcome page did not open.");
}

async function picture({ executable, extension, url, screenshot }) {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executable,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ "intertie@example.org": PAGES }) },
  });
  try {
    await browser.installExtension(extension);
    let page;
    if (url) {
      page = await browser.newPage();
      await page.goto(url, { waitUntil: "domcontentloaded" });
    } else page = await openWelcome(browser);
    await takePicture(page, screenshot);
  } finally {
    await browser.close();
  }
}

/** Opens Firefox with the extension as a temporary add-on: a release Firefox installs none for good that isn't signed. */
export async function run(wanted) {
  if (wanted.screenshot) {
    await picture(wanted);
    return;
  }
  const { executable, extension, url } = wanted;
  const args = ["run", "--no-reload", "--no-input", `--firefox=${executable}`, `--source-dir=${extension}`];
  if (url) args.push(`--start-url=${url}`);
  console.log("Close the browser to end.");
  spawnSync(pinnedNode(), [path.join(root, "node_modules/web-ext/bin/web-ext.js"), ...args], { cwd: root, stdio: "inherit" });
}
