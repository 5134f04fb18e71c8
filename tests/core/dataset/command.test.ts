import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sample, withValue } from "./sample.ts";

// A loaded machine takes its time over many runs.
vi.setConfig({ testTimeout: 120_000 });

let folder = "";
const file = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "intertie-dataset-"));
  writeFileSync(file("sound.json"), JSON.stringify(sample()));
  writeFileSync(file("broken.json"), JSON.stringify(withValue(sample(), "statements[0].paragraphs[0]", 2)));
  writeFileSync(file("words.json"), "not a dataset");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "scripts/run.mjs", "dataset", ...args],
    {
      encoding: "utf8",
      timeout: 60_000,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

describe("npm run dataset", () => {
  it("passes the bundled dataset", () => {
    expect(run("check")).toMatchObject({ code: 0, out: expect.stringMatching(/^data: in order \(3 sources, \d+ statements/) });
  });

  it("tells each breach with its path, and exits with 1", () => {
    const { code, out, err } = run("check", file("sound.json"), file("broken.json"));
    expect(code).toBe(1);
    expect(out).toContain("sound.json: in order");
    expect(err).toContain(
      "broken.json: statements[0].paragraphs[0] (gazette-3-supply): paragraph 2 of gazette-1 is page furniture (byline)",
    );
  });

  it.each([
    ["no command", [], /^usage/],
    ["an unknown command", ["frobnicate"], /no command "frobnicate"/],
    ["an unknown option", ["check", "--fast"], /no option --fast/],
    ["an option without value", ["check", "--sources"], /--sources needs a value/],
    ["a folder that isn't there", ["check", "--sources", "/nowhere"], /no such folder/],
    ["a file that isn't there", ["stats", "/nowhere.json"], /no such file/],
    ["a format that isn't there", ["export", "--format", "xml"], /no format "xml"/],
  ] as const)("exits with 2 for %s", (_what, args, message) => {
    expect(run(...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });

  it("exits with 2 for a file that isn't JSON", () => {
    expect(run("check", file("words.json"))).toMatchObject({ code: 2, err: expect.stringMatching(/words\.json: not JSON/) });
  });

  it("exports and counts a file", () => {
    expect(run("export", "--format", "jsonl", file("sound.json"))).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\{"id":"gazette-3-supply".*\}\n$/),
    });
    expect(JSON.parse(run("stats", "--json", file("sound.json")).out)).toMatchObject({ statements: 1 });
  });

  it("measures texts for sources.json", () => {
    writeFileSync(file("text.txt"), "Headline\n\u00A0\nA paragraph of the article.\n");
    const { code, out } = run("measure", file("text.txt"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: "text.txt",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      paragraphs: [{ n: 1 }, { n: 2 }],
    });
  });
});
