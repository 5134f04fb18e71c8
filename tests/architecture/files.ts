import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** Source files below a folder, as paths from the project's root with forward slashes. */
export function sourcesUnder(folder: string): string[] {
  const start = path.join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(start, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.split(path.sep).includes("node_modules"))
    .map((file) => path.join(folder, file).replaceAll(path.sep, "/"))
    .sort();
}

export const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g;

export interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Path from the root for imports of our own; null for packages and node built-ins. */
  readonly target: string | null;
}

/** Every import of a file, types included: a type is a dependency on a shape too. */
export function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? "";
    const target = specifier.startsWith(".")
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, "")))
      : null;
    return { file, specifier, target };
  });
}
