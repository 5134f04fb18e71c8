import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const root = path.resolve(import.meta.dirname, "../..");

export const BUILDS = ["chrome-mv3", "firefox-mv3"] as const;
export type Build = (typeof BUILDS)[number];

export const folderOf = (build: Build): string => {
  const folder = path.join(root, ".output", build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first`);
  return folder;
};

/** Every file of a build, as paths from its folder. */
export const filesOf = (build: Build): string[] =>
  readdirSync(folderOf(build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folderOf(build), path.join(entry.parentPath, entry.name)))
    .sort();

export const readBuilt = (build: Build, file: string): string => readFileSync(path.join(folderOf(build), file), "utf8");

/** Bytes after gzip at its usual level, summed over the files. */
export const gzipBytes = (build: Build, ...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folderOf(build), file))).length, 0);
