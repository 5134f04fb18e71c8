import { describe, expect, it } from "vitest";
import { textOf } from "./files.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(textOf("package.json")) as Manifest;
const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
const document = textOf("docs/dependencies.md");
/** Named in full, or by "@scope/*". */
const isExplained = (name: string): boolean =>
  document.includes(name) || (name.includes("/") && document.includes(`${name.split("/")[0]}/*`));
/** Types and plugins that only follow from a package that is explained. */
const FOLLOWS = /^@types\/|^@vitejs\//;

describe("what this rests on", () => {
  it("has a reason in docs/dependencies.md for each package", () => {
    const unexplained = names.filter((name) => !FOLLOWS.test(name) && !isExplained(name));
    expect(unexplained, "Say in docs/dependencies.md what it is for, or do without it.").toEqual([]);
  });

  it("ships few packages", () => expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12));

  it("has a lockfile that pins every package and names no registry", () => {
    const lock = textOf("package-lock.json");
    expect(lock).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
    const { packages } = JSON.parse(lock) as { packages: Record<string, { version?: string; integrity?: string; link?: boolean }> };
    const loose = Object.entries(packages).filter(([path, { integrity }]) => path !== "" && !integrity);
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
