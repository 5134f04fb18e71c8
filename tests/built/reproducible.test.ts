import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BUILDS, filesOf, folderOf } from "./output.ts";

const root = path.resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(path.join(tmpdir(), "intertie-build-"));
const SKIPPED = new Set(["node_modules", ".output", ".git", ".tmp", ".wxt", "tests", "docs"]);

/** The runner's own variables (NODE_ENV is "test" in here) would make another build. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|VITEST|TEST|DEV|PROD|MODE|SSR|BASE_URL)/.test(name)),
);

const digest = (folder: string, files: readonly string[]) =>
  files.map((file) => [
    file,
    createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex"),
  ]);

describe("two builds", () => {
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("are byte-identical, from another folder too", { timeout: 120_000 }, () => {
    for (const entry of readdirSync(root))
      if (!SKIPPED.has(entry)) cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true });
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "dir");
    for (const args of [[], ["-b", "firefox"]]) {
      const done = spawnSync(process.execPath, [path.join(copy, "node_modules/wxt/bin/wxt.mjs"), "build", ...args], {
        cwd: copy,
        encoding: "utf8",
        env,
      });
      expect(done.status, done.stderr).toBe(0);
    }
    for (const build of BUILDS)
      expect(digest(path.join(copy, ".output", build), filesOf(build))).toEqual(digest(folderOf(build), filesOf(build)));
  });
});
