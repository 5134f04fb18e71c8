import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root, sourcesUnder, textOf } from "./files.ts";

const MOST_LINES = 300;
const TOP = ["components", "data", "docs", "entrypoints", "lib", "public", "scripts", "tests"];

describe("the shape of the repository", () => {
  it("keeps the top level to the folders that docs/architecture.md explains", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      .map((entry) => entry.name)
      .sort();
    expect(folders, "Put it in one of the folders there are, or explain the new one in docs/architecture.md and here.").toEqual(TOP);
  });

  it("has the files a newcomer looks for", () => {
    const there = new Set(readdirSync(root));
    const wanted = [
      "README.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "THIRD_PARTY_NOTICES",
      "package.json",
      "package-lock.json",
      "wxt.config.ts",
      ".node-version",
    ];
    expect(
      wanted.filter((file) => !there.has(file)),
      "These files are expected at the top.",
    ).toEqual([]);
  });

  it(`keeps source files under ${MOST_LINES} lines`, () => {
    const long = ["lib", "components", "entrypoints", "scripts"]
      .flatMap(sourcesUnder)
      .map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }))
      .filter(({ file, lines }) => lines > MOST_LINES && !file.endsWith("lib/core/words/en.ts"));
    expect(
      long.map(({ file, lines }) => `${file}: ${lines} lines`),
      "Split it along what changes for different reasons; most files here stay under 150 lines.",
    ).toEqual([]);
  });

  it("leaves nothing for later in the code", () => {
    const left = ["lib", "components", "entrypoints", "scripts", "tests", "data"]
      .flatMap(sourcesUnder)
      .filter((file) => !file.startsWith("tests/architecture/"))
      .filter((file) => /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only|todo)\(|@ts-(ignore|nocheck)/.test(textOf(file)));
    expect(left, "Finish it, or write an issue; a test that can't run here must say why in docs.").toEqual([]);
  });

  it("keeps the lockfile free of registry addresses", () => {
    expect(
      /"resolved":\s*"https?:/.test(textOf("package-lock.json")),
      "Install with the project's .npmrc (omit-lockfile-registry-resolved).",
    ).toBe(false);
  });

  it("writes through the DOM, never through markup or evaluated text", () => {
    const wrong = ["lib", "components", "entrypoints"]
      .flatMap(sourcesUnder)
      .filter((file) =>
        /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(|document\.write\(/.test(
          textOf(file),
        ),
      );
    expect(wrong, "Build nodes with createElement or React; text goes in as text.").toEqual([]);
  });
});
