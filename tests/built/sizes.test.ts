import { describe, expect, it } from "vitest";
import { BUILDS, filesOf, gzipBytes, readBuilt } from "./output.ts";

const KB = 1000;
const REACT = /react\.transitional\.element|react\.element/;
const FIRST = ["gate.js", "article.js"];
/** Comes when the reader first changes something: a correction, a record, a form. Neither a card nor the panel needs it. */
const EDITS = "edits.js";

describe.each(BUILDS)("%s", (build) => {
  /** Scripts that are put into pages after the first mark: every one beside the background that is no page's own. */
  const further = filesOf(build).filter((file) => /^[^/\\]+\.js$/.test(file) && !["background.js", EDITS, ...FIRST].includes(file));

  it("spends at most 4 kB on a page that is no article", () => {
    expect(gzipBytes(build, "gate.js")).toBeLessThanOrEqual(4 * KB);
  });

  it("spends at most 25 kB up to the first mark, without React", () => {
    expect(gzipBytes(build, ...FIRST)).toBeLessThanOrEqual(25 * KB);
    for (const file of FIRST) expect(readBuilt(build, file)).not.toMatch(REACT);
  });

  it("spends at most 95 kB on the first card or panel, with React in the last script only", () => {
    expect(further).toEqual(["tab.js", "ui.js"]);
    expect(gzipBytes(build, ...further)).toBeLessThanOrEqual(95 * KB);
    expect(readBuilt(build, "tab.js")).not.toMatch(REACT);
    expect(readBuilt(build, "ui.js")).toMatch(REACT);
  });

  it("spends at most 10 kB on the first change", () => {
    expect(gzipBytes(build, EDITS)).toBeLessThanOrEqual(10 * KB);
  });

  it("keeps recognition and the dataset out of pages", () => {
    for (const file of [...FIRST, ...further, EDITS]) expect(readBuilt(build, file)).not.toMatch(/intertie-dataset|Masayoshi Son/);
  });

  it("ships no source maps and no fonts", () => {
    expect(filesOf(build).filter((file) => /\.(map|woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
