import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { checkDataset } from "../../../../lib/core/dataset/check.ts";
import { namesToEntities, readNameList } from "../../../../lib/core/dataset/own/name-list.ts";
import { addRecords, NO_RECORDS } from "../../../../lib/core/dataset/own/records.ts";
import { sample } from "../sample.ts";
import { context, EMPTY } from "./made.ts";

// A loaded machine takes its time over many runs.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 1000);

describe("a list of names", () => {
  it("is read a line at a time, as pasted from a text or a spreadsheet", () => {
    expect(readNameList("Tamm Shipping\r\n\n  - Veldt & Sons ; Veldt\tV&S;\n3. 3M\n12) Ostra\n7-Eleven\n;")).toEqual([
      { line: 1, label: "Tamm Shipping", aliases: [] },
      { line: 3, label: "Veldt & Sons", aliases: ["Veldt", "V&S"] },
      { line: 4, label: "3M", aliases: [] },
      { line: 5, label: "Ostra", aliases: [] },
      { line: 6, label: "7-Eleven", aliases: [] },
    ]);
  });

  it("becomes entities, without names on record and without what it holds twice", () => {
    const made = namesToEntities("Tamm Shipping; Tamm\npelle rail\ntamm\nVeldt\nTamm shipping", "company", context(EMPTY));
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(made.known).toBe(3);
    expect(made.entities).toMatchObject([
      { id: "own-tamm-shipping", kind: "company", names: [{ text: "Tamm Shipping", kind: "primary" }, { text: "Tamm" }] },
      { id: "own-veldt", kind: "company" },
    ]);
  });

  it("gives names that make one id an id each, and people the mark of an executive", () => {
    const made = namesToEntities("Ana Veldt\nÁna Veldt\n이정재\n박서준", "person", context(EMPTY));
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(new Set(made.entities.map(({ id }) => id)).size).toBe(4);
    expect(made.entities.every(({ kind, executive }) => kind === "person" && executive)).toBe(true);
    expect(made.entities[2]?.names[0]?.lang).toBe("ko");
  });

  it("is refused whole, with the lines that are no names", () => {
    const refused = (text: string) => {
      const made = namesToEntities(text, "company", context(EMPTY));
      return made.ok ? [] : made.problems.map(({ field, code }) => `${field}: ${code}`);
    };
    expect(refused("Veldt\n---\n?!")).toEqual(["line 2: needed", "line 3: needed"]);
    expect(refused(`Veldt\n${"x".repeat(601)}`)).toEqual(["line 2: too-long"]);
    expect(refused(" \n\n")).toEqual(["names: needed"]);
    expect(refused("Veldt\n".repeat(2001))).toEqual(["names: too-long"]);
  });

  it("never makes records that couldn't be read back, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 12 }), (lines) => {
        const made = namesToEntities(lines.join("\n"), "company", context(EMPTY));
        if (!made.ok) return;
        const own = addRecords(EMPTY, { ...NO_RECORDS, entities: made.entities });
        expect(checkDataset(own, { known: [sample()] })).toMatchObject({ ok: true });
        expect(made.entities.length + made.known).toBe(readNameList(lines.join("\n")).length);
      }),
      { numRuns: RUNS },
    );
  });
});
