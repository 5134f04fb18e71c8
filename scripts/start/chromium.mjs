import { takePicture } from "./picture.mjs";

/** As root (containers) the browser's sandbox can't start. */
const asRoot = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

async function welcomePage(browser) {
  for (let i = 0; i < 100; i++) {
    const target = browser.targets().find((one) => one.url().endsWith("/welcome.html"));
    const page = await target?.page();
    if (page) return page;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(
    "The extension did not open its welcome page. Branded Chrome may forbid unpacked extensions here: try Chromium or Firefox.",
  );
}

/**
 * Opens Chromium, Chrome or Edge with the unpacked extension. It is loaded over the debugging pipe: branded Chrome has ignored
 * --load-extension since version 137.
 */
export async function run({ executable, extension, url, screenshot }) {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: Boolean(screenshot),
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    ignoreDefaultArgs: ["--enable-automation"],
    args: ["--no-first-run", "--no-default-browser-check", ...asRoot()],
  });
  try {
    let page = await welcomePage(browser);
    if (url) {
      page = await browser.newPage();
      const there = page.goto(url, { waitUntil: "domcontentloaded" });
      // In a window the browser's own error page says what is wrong, and another address can be tried.
      await (screenshot ? there : there.catch((error) => console.log(error.message)));
    }
    if (screenshot) await takePicture(page, screenshot);
    else {
      console.log("Close the browser to end.");
      await new Promise((done) => browser.once("disconnected", done));
    }
  } finally {
    await browser.close().catch(() => undefined);
  }
}
