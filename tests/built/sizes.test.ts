import { describe, expect, it } from "vitest";
import { BUILDS, filesOf, gzipBytes, readBuilt } from "./output.ts";

const KB = 1000;
const REACT = /react\.transitional\.element|react\.element/;

describe.each(BUILDS)("%s", (build) => {
  it("spends at most 4 kB on a page that is no article", () => {
    expect(gzipBytes(build, "gate.js")).toBeLessThanOrEqual(4 * KB);
  });

  it("spends at most 25 kB up to the first mark, without React", () => {
    expect(gzipBytes(build, "gate.js", "article.js")).toBeLessThanOrEqual(25 * KB);
    for (const file of ["gate.js", "article.js"]) expect(readBuilt(build, file)).not.toMatch(REACT);
  });

  it("spends at most 95 kB on the first card or panel", () => {
    expect(gzipBytes(build, "ui.js")).toBeLessThanOrEqual(95 * KB);
    expect(readBuilt(build, "ui.js")).toMatch(REACT);
  });

  it("ships no source maps and no fonts", () => {
    expect(filesOf(build).filter((file) => /\.(map|woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
