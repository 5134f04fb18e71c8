// npm test: installs what is needed, then runs every check and prints, last, "N passed, N failed".
// npm test -- unit e2e   runs the named steps only.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser, ensureScreen } from "./setup/browsers.mjs";
import { installPackages, pinnedNode, root } from "./setup/install.mjs";

const results = path.join(root, ".tmp/results");
const bin = (name) => path.join(root, "node_modules", name);
const vitest = (name, config) => ({
  name,
  args: [
    bin("vitest/vitest.mjs"),
    "run",
    "-c",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path.join(results, `${name}.json`)}`,
  ],
  counted: true,
});
const wxt = (...args) => [bin("wxt/bin/wxt.mjs"), ...args];

/** In order; a step that needs the build fails with it. What the first one makes, every other one reads. */
const STEPS = [
  { name: "types", args: wxt("prepare"), first: true },
  { name: "types-all", args: [bin("typescript/bin/tsc"), "--noEmit"] },
  { name: "types-core", args: [bin("typescript/bin/tsc"), "--noEmit", "-p", "lib/core"] },
  { name: "lint", args: [bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", "."] },
  vitest("unit", "vitest.config.ts"),
  { name: "build-chrome", args: wxt("build"), builds: true },
  { name: "build-firefox", args: wxt("build", "-b", "firefox"), builds: true },
  {
    name: "store-lint",
    args: [bin("web-ext/bin/web-ext.js"), "lint", "--warnings-as-errors", "-s", ".output/firefox-mv3"],
    needsBuild: true,
  },
  { ...vitest("built", "vitest.built.config.ts"), needsBuild: true },
  vitest("browser", "vitest.browser.config.ts"),
  { ...vitest("e2e", "vitest.e2e.config.ts"), needsBuild: true },
];

const total = { passed: 0, failed: 0 };
const failures = [];

/** Vitest's own counts; a run that crashed or executed nothing counts as one failure. */
function countOf(step, status) {
  if (!step.counted) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const report = JSON.parse(readFileSync(path.join(results, `${step.name}.json`), "utf8"));
    const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    const failed = report.numFailedTests + broken;
    const passed = report.numPassedTests;
    return passed + failed === 0 || (status !== 0 && failed === 0) ? { passed, failed: failed + 1 } : { passed, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(step, env) {
  const from = Date.now();
  console.log(`\n== ${step.name}`);
  const { status, error } = spawnSync(pinnedNode(), step.args, { cwd: root, stdio: "inherit", env });
  if (error) console.error(error.message);
  const count = countOf(step, status);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed) failures.push(step.name);
  console.log(`== ${step.name}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - from) / 1000).toFixed(0)} s`);
  return count.failed === 0;
}

function main() {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  installPackages();
  const env = { ...process.env, CHROMIUM_PATH: ensureBrowser("chromium"), FIREFOX_PATH: ensureBrowser("firefox") };
  env.PATH = [path.dirname(pinnedNode()), path.join(root, "node_modules/.bin"), env.PATH].join(path.delimiter);
  ensureScreen();
  const wanted = process.argv.slice(2);
  const isWanted = ({ name, first }) => first || wanted.length === 0 || wanted.some((one) => name.startsWith(one));
  const steps = STEPS.filter(isWanted);
  let built = true;
  for (const step of steps) {
    if (step.needsBuild && !built) {
      console.log(`\n== ${step.name}: not run, the build failed`);
      total.failed += 1;
      failures.push(step.name);
      continue;
    }
    const ok = run(step, env);
    if (step.builds && !ok) built = false;
  }
}

try {
  main();
} catch (error) {
  console.error(error.message);
  total.failed += 1;
  failures.push("set-up");
}
if (failures.length) console.log(`\nFailed: ${failures.join(", ")}`);
const line = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(path.join(root, ".tmp/summary"), `${line}\n`);
console.log(`\n${line}`);
process.exitCode = total.failed ? 1 : 0;
