import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { dataset } from "../../../lib/core/dataset/schema.ts";
import { compareWithCurated, printComparison } from "../../../scripts/dataset/against.ts";
import { propose } from "../../../scripts/dataset/propose.ts";

const TEXT =
  "OpenAI and Kakao announce alliance\n\nOpenAI and Kakao announced a partnership on Tuesday.\nKakao said it will use OpenAI technology.\n";
const META = {
  id: "example-2025-02-05",
  publisher: { name: "Example Daily", basis: "given" },
  url: "https://example.com/a",
  language: "en",
  published: { date: "2025-02-05", basis: "given" },
};

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "intertie-propose-"));
  writeFileSync(path.join(folder, "a.txt"), TEXT);
  writeFileSync(path.join(folder, "meta.json"), JSON.stringify(META));
  printed = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const at = (name: string) => path.join(folder, name);

describe("dataset propose", () => {
  it("prints records of the dataset's format, proposed by rule and accepted by nobody", async () => {
    expect(await propose([at("a.txt"), "--source", at("meta.json")])).toBe(0);
    const proposed = v.parse(dataset, JSON.parse(printed.join("\n")));
    expect(proposed.statements.length).toBeGreaterThan(0);
    for (const s of proposed.statements) expect(s).toMatchObject({ proposedBy: "rule", source: META.id });
    expect(proposed.statements.some((s) => s.acceptedBy !== undefined)).toBe(false);
    expect(proposed.statements.map((s) => s.kind)).toEqual(expect.arrayContaining(["partnership", "technology-use"]));
    expect(new Set(proposed.statements.map((s) => s.id)).size).toBe(proposed.statements.length);
    expect(proposed.statements.find((s) => s.kind === "technology-use")?.paragraphs).toEqual([3]);
  });

  it("refuses what it can't use", async () => {
    await expect(propose([])).rejects.toThrow("usage");
    await expect(propose([at("a.txt")])).rejects.toThrow("usage");
    await expect(propose([at("none.txt"), "--source", at("meta.json")])).rejects.toThrow("no such file");
    const refused = async (file: string, text: string, words: string) => {
      writeFileSync(at(file), text);
      await expect(propose([at("a.txt"), "--source", at("meta.json")])).rejects.toThrow(words);
    };
    await refused("meta.json", "{}", "meta.json: id: missing");
    await refused("meta.json", '"x"', "no source with the file a.txt");
    await refused("meta.json", "{", "not JSON");
    await refused("meta.json", JSON.stringify({ ...META, url: "ftp://x" }), "meta.json: url: an address begins with");
    writeFileSync(at("meta.json"), JSON.stringify(META));
    await refused("a.txt", " \n", "a.txt: no text in it");
  });

  it("compares with data/ or with a dataset, and with nothing else", async () => {
    const run = (where: string) => propose([at("a.txt"), "--source", at("meta.json"), "--against", where]);
    expect(await run("data/")).toBe(0);
    await expect(run(at("elsewhere"))).rejects.toThrow("no such file");
    await expect(run(at("meta.json"))).rejects.toThrow("meta.json: format: missing");
  });
});

describe("--against", () => {
  it("counts what was found, missed and invented", () => {
    const statement = {
      kind: "partnership" as const,
      status: "announced" as const,
      parties: ["openai", "kakao"].map((entity) => ({ nameKey: entity, entity, label: entity, role: "partner" as const })),
      id: "s0",
      blockId: "p1",
      start: 0,
      end: 1,
      hedges: [],
      reported: false,
      score: 1,
      shown: true,
    };
    const found = compareWithCurated(bundledDataset, "ajp-2025-02-04", [{ statement, paragraph: 11 }]);
    expect(found.found).toContain("ajp-11-partnership");
    expect(found.invented).toEqual([]);
    const none = compareWithCurated(bundledDataset, "ajp-2025-02-04", [{ statement: { ...statement, kind: "merger" }, paragraph: 11 }]);
    expect(none.found).toEqual([]);
    expect(none.invented).toHaveLength(1);
    expect(printComparison(none)).toMatch(/^found 0 of \d+ curated relations \(0 %\); 1 of 1 proposed are none/);
  });
});
