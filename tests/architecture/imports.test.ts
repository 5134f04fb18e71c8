import { describe, expect, it } from "vitest";
import { importsOf, sourcesUnder, textOf } from "./files.ts";

/** Per folder: what of ours it may import, and which packages. The reasons stand in docs/architecture.md. */
const RULES: Record<string, { ours: readonly string[]; packages: RegExp; because: string }> = {
  "lib/core": {
    ours: ["lib/core"],
    packages: /^(valibot|compromise(\/(one|two|three))?)$/,
    because: "core is pure: it runs in the background, on the command line and in plain Node. Pass what it needs as a parameter.",
  },
  "lib/page": {
    ours: ["lib/page", "lib/core"],
    packages: /^$/,
    because: "page knows the DOM and core only. Wiring belongs in lib/extension or entrypoints.",
  },
  "lib/state": {
    ours: ["lib/state", "lib/core"],
    packages: /^zustand(\/vanilla)?$/,
    because: "state knows core and zustand/vanilla only, so that the first mark needs no React and the stores run anywhere.",
  },
  "lib/extension": {
    ours: ["lib/extension", "lib/core", "lib/state", "lib/page", "data", "components/edge-tab.ts", "components/styles"],
    packages: /^(wxt\/.*|@wxt-dev\/.*|idb|valibot|zustand\/vanilla)$/,
    because: "extension may use browser.*, IndexedDB, core, page and state. What is drawn belongs in components.",
  },
  components: {
    ours: ["components", "lib/core/model", "lib/core/words", "lib/core/dataset/schema.ts", "lib/core/dataset/types.ts", "lib/state"],
    packages: /^(react|react-dom(\/client)?|react\/jsx-runtime|zustand.*|@floating-ui\/core)$/,
    because: "components take props and one store context. Hand them data and actions; don't let them fetch either.",
  },
};

describe.each(Object.entries(RULES))("%s", (folder, rule) => {
  const imports = sourcesUnder(folder).flatMap(importsOf);

  it("has files, or the rule is dead", () => {
    expect(
      sourcesUnder(folder).length,
      `${folder} holds no source: remove its rule from tests/architecture/imports.test.ts`,
    ).toBeGreaterThan(0);
  });

  it("imports only the folders it may", () => {
    const wrong = imports.filter(({ target }) => target && !rule.ours.some((ok) => target === ok || target.startsWith(`${ok}/`)));
    expect(
      wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
      rule.because,
    ).toEqual([]);
  });

  it("imports only the packages it may", () => {
    const wrong = imports.filter(({ target, specifier }) => !target && !rule.packages.test(specifier));
    expect(
      wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
      `${rule.because} A new package needs its reason in docs/dependencies.md and a place in this rule.`,
    ).toEqual([]);
  });
});

const everything = ["lib", "components", "entrypoints", "data", "scripts", "tests"].flatMap(sourcesUnder);

describe("everywhere", () => {
  it("leaves entrypoints to the browser", () => {
    const wrong = everything
      .flatMap(importsOf)
      .filter(({ file, target }) => target?.startsWith("entrypoints/") && !file.startsWith("entrypoints/"));
    expect(
      wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
      "Entry points are wiring. Move what is shared into lib/ and import it from both.",
    ).toEqual([]);
  });

  it("imports compromise in lib/core/nlp alone", () => {
    const wrong = [...sourcesUnder("lib"), ...sourcesUnder("components"), ...sourcesUnder("entrypoints")]
      .filter((file) => !file.startsWith("lib/core/nlp/"))
      .flatMap(importsOf)
      .filter(({ specifier }) => /^compromise\b/.test(specifier));
    expect(
      wrong.map(({ file }) => file),
      "Ask lib/core/nlp for what you need: one file knows the parser, so that it can be exchanged or loaded late.",
    ).toEqual([]);
  });

  it("names files in imports with their endings", () => {
    const wrong = ["lib", "components", "data", "scripts"].flatMap(sourcesUnder).flatMap(importsOf);
    const bare = wrong.filter(({ target }) => target && !/\.(ts|tsx|mjs|json|css)$/.test(target));
    expect(
      bare.map(({ file, specifier }) => `${file} imports ${specifier}`),
      "Write the ending (./x.ts): the command line runs these files as they are.",
    ).toEqual([]);
  });
});

describe("lib/core is pure", () => {
  const FORBIDDEN =
    /\b(document|window|browser|chrome|navigator|localStorage|process)\s*\.|\b(fetch|XMLHttpRequest|setTimeout|setInterval)\s*\(/;
  it("touches no globals of page, browser or Node", () => {
    const wrong = sourcesUnder("lib/core").flatMap((file) =>
      textOf(file)
        .split("\n")
        .map((line, i) => ({ line: line.replace(/\/\/.*|^\s*\*.*|\/\*.*?\*\/|(["'`])(?:\\.|(?!\1).)*\1/g, ""), at: `${file}:${i + 1}` }))
        .filter(({ line }) => FORBIDDEN.test(line))
        .map(({ at }) => at),
    );
    expect(wrong, "Take the clock, the document or the store as a parameter.").toEqual([]);
  });
});
