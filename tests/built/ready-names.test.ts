import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../data/index.ts";
import { buildIndex, serialise } from "../../lib/core/gazetteer/index.ts";
import { BUILDS, readBuilt } from "./output.ts";

describe.each(BUILDS)("%s", (build) => {
  it("carries the finished index of the bundled record's names, so that a background that starts builds none", () => {
    const [, index = ""] = readBuilt(build, "background.js").match(/atob\(\s*["'`]([A-Za-z0-9+/=]+)["'`]\s*\)/) ?? [];
    expect(Buffer.from(index, "base64").equals(Buffer.from(serialise(buildIndex([bundledDataset]))))).toBe(true);
  });
});
