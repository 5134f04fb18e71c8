import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { toBlocks } from "../../scripts/annotate/read.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "annotate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Runs the command; resolves with what it printed and its exit code. */
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", "scripts/run.mjs", "annotate", ...args],
      { cwd: root },
      (error, out, err) => resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });

describe("npm run annotate", { timeout: 60_000 }, () => {
  const text =
    "\ufeffOpenAI and Kakao announced a partnership on Tuesday.\r\n\r\nKakao’s CEO Chung Shin-a met Sam Altman. 🚀 Samsung Electronics rose.\r\n";

  it("prints one line of JSON per file, with offsets into the file as it stands", async () => {
    const { code, out } = await run("--json", file("a.txt", text), file("b.txt", "Nothing here."));
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    for (const one of lines[0].mentions) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(lines[0].mentions.map((one: { entity: string }) => one.entity)).toEqual([
      "openai",
      "kakao",
      "kakao",
      "chung-shin-a",
      "sam-altman",
      "samsung-electronics",
    ]);
    expect(lines[0].mentions[3]).toMatchObject({ type: "person", executive: true, reason: "name" });
    expect(lines[0].claims).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "partnership", status: "announced" })]));
    expect(lines[1]).toMatchObject({ mentions: [], claims: [] });
  });

  it("says which file it could not read, ends with 2 and still does the others", async () => {
    const latin = file("latin.txt", Buffer.from([0x4b, 0xe9, 0x6b]));
    const binary = file("binary.txt", Buffer.from([0x4b, 0, 0x6b]));
    const { code, out, err } = await run("--json", join(folder, "none.txt"), folder, latin, binary, file("c.txt", "Kakao grew."));
    expect(code).toBe(2);
    expect(err).toContain("none.txt: no such file");
    expect(err).toContain("is a folder");
    expect(err).toContain("latin.txt: not UTF-8");
    expect(err).toContain("binary.txt: not a text file");
    expect(JSON.parse(out).mentions).toHaveLength(1);
  });

  it("prints a listing for people, and its usage when it is asked for nothing", async () => {
    const listing = await run(file("d.txt", text));
    expect(listing.out).toMatch(/1 {2}company {4}OpenAI +openai +name/);
    const nothing = await run();
    expect(nothing.code).toBe(2);
    expect(nothing.err).toContain("usage:");
    expect((await run("--jsn", "x")).code).toBe(2);
  });
});

describe("blocks of a file", () => {
  it.each([
    [
      "a\nb",
      [
        ["a", 0],
        ["b", 2],
      ],
    ],
    [
      "\ufeffa\r\n\r\n b \r\n",
      [
        ["a", 1],
        [" b ", 6],
      ],
    ],
    ["", []],
    ["\n\n", []],
  ])("%j", (text, expected) => {
    const { blocks, at } = toBlocks(text);
    expect(blocks.map((block) => [block.text, at.get(block.id)])).toEqual(expected);
  });
});
