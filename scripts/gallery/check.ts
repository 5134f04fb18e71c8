import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";

/**
 * Builds the gallery, looks at every state in light and dark with axe (layout and colours included), and takes a picture of each:
 * `node --disable-warning=ExperimentalWarning scripts/gallery/check.ts [FOLDER]`. Exit code 1 where axe finds a violation.
 * CHROMIUM names another browser than /usr/bin/chromium.
 */
const STATES = (
  "openai chung stargate petgas bare long panel panelNotSet tie unknown form nameForm nameList native popupFailed " +
  "popup popupUnsupported popupPaused popupBlocked popupNotArticle popupTakenBack lookup options welcome ajp nukta taipei ajpOpenai taipeiStargate ajpTie"
).split(" ");
const folder = process.argv[2] ?? fileURLToPath(new URL("../../.tmp/gallery-pictures", import.meta.url));
const page = new URL("../../.tmp/gallery/index.html", import.meta.url).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What only a whole page can have; these states are parts of one. */
const PART = ["landmark-one-main", "page-has-heading-one"];
const WHOLE = /^(native|popup|options|welcome)/;

mkdirSync(folder, { recursive: true });
await build({ configFile: fileURLToPath(new URL("vite.config.ts", import.meta.url)), logLevel: "error" });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--allow-file-access-from-files"],
});
let found = 0;
try {
  for (const theme of ["light", "dark"]) for (const state of STATES) await check(theme, state);
} finally {
  await browser.close();
}
console.log(`${STATES.length} states in two themes, ${found} violations; pictures in ${folder}`);
process.exitCode = found > 0 ? 1 : 0;

async function check(theme: string, state: string): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 720, height: 900 } });
  // axe can't see into a closed root.
  await tab.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () {
      return attach.call(this, { mode: "open" });
    };
  });
  await tab.goto(`${page}?show=${state}&theme=${theme}`);
  await tab.waitForFunction(() => document.querySelector("intertie-gallery")?.shadowRoot?.querySelector(".it"));
  await tab.evaluate(axe);
  const rules = Object.fromEntries((WHOLE.test(state) ? [] : PART).map((id) => [id, { enabled: false }]));
  type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
  const violations = await tab.evaluate(async (wanted) => {
    const { run } = (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe;
    return (await run({ rules: wanted })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
    );
  }, rules);
  for (const violation of violations) console.error(`${state}, ${theme}: ${violation}`);
  found += violations.length;
  await tab.screenshot({ path: `${folder}/${state}-${theme}.png`, fullPage: true });
  await tab.close();
}
