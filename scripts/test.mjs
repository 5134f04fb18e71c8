// npm test: installs what is needed, then runs every check and prints, last, "N passed, N failed".
// npm test -- unit e2e   runs the named steps only.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  // Side by side: a journey waits for its browser most of the time.
  ...["chromium", "firefox"].map((BROWSER) => ({
    ...vitest(`e2e-${BROWSER}`, "vitest.e2e.config.ts"),
    needsBuild: true,
    beside: "e2e",
    env: { BROWSER },
  })),
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

/** The tests of a step that failed, each with the first lines of what it said: repeated at the end, where a long log is read first. */
function failedTests(step) {
  if (!step.counted) return [];
  try {
    const report = JSON.parse(readFileSync(path.join(results, `${step.name}.json`), "utf8"));
    return report.testResults.flatMap((file) => {
      const name = path.relative(root, file.name);
      const tests = file.assertionResults.filter((test) => test.status === "failed");
      if (tests.length === 0) return file.status === "failed" ? [`${name}\n${told(file.message)}`] : [];
      return tests.map((test) => `${name} > ${test.fullName}\n${told(test.failureMessages.at(-1))}`);
    });
  } catch {
    return [];
  }
}

/** The first lines of a failure, indented. */
function told(message = "") {
  return message
    .split("\n")
    .slice(0, 8)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join("\n");
}

/** Runs one step to its end; what steps beside others print comes in one piece. */
function ended(step, env, stdio) {
  return new Promise((done) => {
    const child = spawn(pinnedNode(), step.args, { cwd: root, stdio, env: { ...env, ...step.env } });
    child.on("error", (error) => {
      console.error(error.message);
      done(1);
    });
    child.on("close", (status) => done(status ?? 1));
  });
}

async function run(step, env) {
  const from = Date.now();
  const log = step.beside ? path.join(results, `${step.name}.log`) : null;
  const out = log ? openSync(log, "w") : "inherit";
  console.log(`\n== ${step.name}`);
  const status = await ended(step, env, ["ignore", out, out]);
  if (log) {
    closeSync(out);
    process.stdout.write(readFileSync(log, "utf8"));
  }
  const count = countOf(step, status);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed) failures.push([step.name, ...failedTests(step)].join("\n  "));
  console.log(`== ${step.name}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - from) / 1000).toFixed(0)} s`);
  return count.failed === 0;
}

/** Steps that run one after the other, those beside one another as one. */
function stages(steps) {
  const all = new Map();
  for (const step of steps) {
    const name = step.beside ?? step.name;
    all.set(name, [...(all.get(name) ?? []), step]);
  }
  return [...all.values()];
}

async function main() {
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
  for (const stage of stages(steps)) {
    if (stage[0].needsBuild && !built) {
      for (const { name } of stage) {
        console.log(`\n== ${name}: not run, the build failed`);
        total.failed += 1;
        failures.push(name);
      }
      continue;
    }
    const ok = await Promise.all(stage.map((step) => run(step, env)));
    if (stage[0].builds && ok.includes(false)) built = false;
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  total.failed += 1;
  failures.push("set-up");
}
if (failures.length) console.log(`\nFailed:\n${failures.join("\n")}`);
const line = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(path.join(root, ".tmp/summary"), `${line}\n`);
console.log(`\n${line}`);
process.exitCode = total.failed ? 1 : 0;
