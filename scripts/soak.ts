// npm run soak: the long form of the tests for endurance; needs `npm run build`. Each figure may be set from outside.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const LONG = {
  INTERTIE_SOAK_ARTICLES: "200",
  INTERTIE_SOAK_TABS: "20",
  INTERTIE_REQUEST_ARTICLES: "100",
  INTERTIE_FC_RUNS: "10000",
};
const vitest = (...args: string[]): number | null =>
  spawnSync(process.execPath, [path.join(root, "node_modules/vitest/vitest.mjs"), "run", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...LONG, ...process.env },
  }).status;

const wanted = process.argv.slice(2);
const e2e = wanted.length > 0 ? wanted : ["tests/e2e/soak.test.ts", "tests/e2e/requests.test.ts"];
const statuses = [
  vitest("-c", "vitest.e2e.config.ts", ...e2e),
  ...(wanted.length > 0 ? [] : [vitest("tests/extension/properties.test.ts")]),
];
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
