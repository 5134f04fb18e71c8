// npm run annotate, dataset, bench, soak: runs scripts/NAME.ts, from a fresh clone and on any Node the project names.
// Plain Node with built-ins only until the packages are there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages, pinnedNode, root } from "./setup/install.mjs";

async function main([name, ...args]) {
  const script = path.join(root, "scripts", `${name}.ts`);
  if (!existsSync(path.join(root, "node_modules/.package-lock.json"))) installPackages({ quiet: true });
  process.argv = [process.execPath, script, ...args];
  if (process.features.typescript) await import(pathToFileURL(script).href);
  else if (pinnedNode() !== process.execPath) {
    const again = ["--disable-warning=ExperimentalWarning", fileURLToPath(import.meta.url), name, ...args];
    const done = spawnSync(pinnedNode(), again, { stdio: "inherit" });
    process.exitCode = done.status ?? 1;
  } else {
    const { createJiti } = await import("jiti");
    await createJiti(import.meta.url).import(script);
  }
}

// Whoever reads what is printed may have had enough: `| head`.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
await main(process.argv.slice(2));
