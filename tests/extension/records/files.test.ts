import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { fileText, importText, recordText } from "../../../lib/extension/records/files.ts";
import { EMPTY, isValid, keep, sorted, tie } from "./made.ts";

vi.setConfig({ testTimeout: 60_000 });
const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 200);

const { own: OWN, result } = keep(
  keep(EMPTY).own,
  tie({
    kind: "supply",
    parties: [
      { entity: "openai", label: "OpenAI" },
      { entity: null, label: "Norrvik Rail" },
    ],
  }),
);
const taken = (own: typeof EMPTY, text: string) => {
  const done = importText(own, text, bundledDataset);
  if (!done.ok) throw new Error(`${done.path}: ${done.reason}`);
  return done;
};

describe("export and import", () => {
  it("brings every record back in another browser", () => {
    const { own, added, conflicts } = taken(EMPTY, fileText(OWN));
    expect(sorted(own)).toEqual(sorted(OWN));
    expect([added, conflicts]).toEqual([OWN.statements.length + OWN.claims.length + OWN.entities.length + OWN.sources.length, 0]);
  });

  it("adds nothing twice", () => {
    expect(taken(OWN, fileText(OWN))).toMatchObject({ added: 0, conflicts: 0, own: OWN });
  });

  it("leaves the reader's own where both differ, and says how many", () => {
    const [first] = OWN.statements;
    if (!first) throw new Error("no statement");
    const theirs = { ...OWN, statements: OWN.statements.map((one) => (one === first ? { ...one, note: "theirs" } : one)) };
    expect(taken(OWN, fileText(theirs))).toMatchObject({ conflicts: 1, own: OWN });
  });

  it("takes a record that a colleague copied, with what stands around it", () => {
    const text = recordText(OWN, result.id, bundledDataset);
    if (text === null) throw new Error("no text");
    expect(text.split("\n")[0]).toBe(tie().gist);
    const { own } = taken(EMPTY, `> Look at this:\n${text}\nSent from my desk`);
    expect(own.statements.map(({ id }) => id)).toEqual([result.id]);
    expect(own.entities.map(({ names }) => names[0]?.text)).toEqual(["Norrvik Rail"]);
    expect(isValid(own)).toBe(true);
    expect(recordText(OWN, "no-such", bundledDataset)).toBeNull();
  });

  it.each([
    ["", "", /no record/],
    ["hello", "", /no record/],
    ["[", "", /not JSON/],
    ["{", "", /JSON|no record/],
    ["[]", "format", /missing/],
    [
      fileText({ ...OWN, statements: [{ ...OWN.statements[0], parties: [{ entity: "nobody", role: "partner" }] }] }),
      "statements[0].parties[0].entity",
      /nobody/,
    ],
    [fileText({ ...OWN, extra: 1 }), "extra", /unknown field/],
    [fileText({ ...OWN, version: 99 }), "version", /expected/],
  ])("refuses %.20s with path and reason", (text, path, reason) => {
    const refused = importText(OWN, text, bundledDataset);
    if (refused.ok) throw new Error("taken");
    expect(refused.path).toBe(path);
    expect(refused.reason).toMatch(reason);
  });

  it("never throws and never takes what breaks a rule, whatever the text", () => {
    const json = fileText(OWN);
    const cut = fc
      .tuple(fc.nat(json.length), fc.nat(40), fc.string({ maxLength: 12 }))
      .map(([at, gone, put]) => json.slice(0, at) + put + json.slice(at + gone));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut), (text) => {
        const done = importText(EMPTY, text, bundledDataset);
        if (done.ok) expect(isValid(done.own)).toBe(true);
        else expect(done.reason.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
