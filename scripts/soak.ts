// npm run soak: builds, then runs the long form of the tests for endurance, both browsers side by side. Each figure may be set from outside.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBrowser } from "./setup/browsers.mjs";

const root = path.resolve(import.meta.dirname, "..");
const bin = (file: string): string => path.join(root, "node_modules", file);
const env = {
  INTERTIE_SOAK_ARTICLES: "200",
  INTERTIE_SOAK_TABS: "20",
  INTERTIE_REQUEST_ARTICLES: "100",
  INTERTIE_FC_RUNS: "10000",
  ...process.env,
  CHROMIUM_PATH: ensureBrowser("chromium"),
  FIREFOX_PATH: ensureBrowser("firefox"),
};
const E2E = ["tests/e2e/soak.test.ts", "tests/e2e/requests.test.ts"];

/** Runs Vitest to its end, without a second try for what fails; resolves to whether all passed. What it prints comes in one piece. */
function passes(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin("vitest/vitest.mjs"), "run", "--retry=0", ...args], { cwd: root, env: { ...env, ...more } });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      done(status === 0);
    });
  });
}

function build(): boolean {
  const wxt = (...args: string[]) => spawnSync(process.execPath, [bin("wxt/bin/wxt.mjs"), "build", ...args], { cwd: root, env });
  return [wxt(), wxt("-b", "firefox")].every(({ status }) => status === 0);
}

async function soak(files: readonly string[]): Promise<Readonly<Record<string, boolean>>> {
  const kinds = process.env.BROWSER ? [process.env.BROWSER] : ["chromium", "firefox"];
  const inBrowsers = await Promise.all(
    kinds.map(
      async (BROWSER) => [BROWSER, await passes(["-c", "vitest.e2e.config.ts", ...(files.length ? files : E2E)], { BROWSER })] as const,
    ),
  );
  const properties = files.length ? [] : [["properties", await passes(["tests/extension/properties.test.ts"])] as const];
  return Object.fromEntries([...inBrowsers, ...properties]);
}

if (build()) {
  const results = await soak(process.argv.slice(2));
  console.log(
    `\nsoak: ${Object.entries(results)
      .map(([name, ok]) => `${name} ${ok ? "passed" : "failed"}`)
      .join(", ")}`,
  );
  process.exitCode = Object.values(results).every(Boolean) ? 0 : 1;
} else {
  console.error("soak: the build failed");
  process.exitCode = 1;
}
