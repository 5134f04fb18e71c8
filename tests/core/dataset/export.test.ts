import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { toJsonLines } from "../../../lib/core/dataset/export.ts";
import { PARTY_ROLES } from "../../../lib/core/dataset/schema.ts";
import { statsOf } from "../../../lib/core/dataset/stats.ts";
import { sample } from "./sample.ts";

describe("toJsonLines", () => {
  it("writes a statement with its source and nothing else", () => {
    const lines = toJsonLines(sample()).split("\n");
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]!)).toEqual({
      id: "gazette-3-supply",
      source: { id: "gazette-1", file: "gazette.txt", publisher: "Harbour Gazette", published: "2024-03-05" },
      paragraphs: [3],
      kind: "supply",
      status: "agreed",
      parties: [
        { entity: "pelle-rail", role: "supplier" },
        { entity: "orlo-mills", role: "customer", via: "ida-orlo" },
      ],
      amount: { surface: "between $2 million and $3 million", currency: "USD", qualifier: "between", min: 2e6, max: 3e6 },
      date: "2024-03-04",
      gist: "Pelle Rail is to move what the mills make.",
    });
  });

  it("writes every bundled statement, each one parseable, with unnamed parties as null", () => {
    const lines = toJsonLines(bundledDataset).trimEnd().split("\n");
    expect(lines).toHaveLength(bundledDataset.statements.length);
    const parties = lines.flatMap(
      (line) => (JSON.parse(line) as { parties: { entity: string | null; label?: string; role: string }[] }).parties,
    );
    for (const party of parties) {
      expect(PARTY_ROLES).toContain(party.role);
      expect(party.entity !== null || (party.label ?? "") !== "").toBe(true);
    }
    expect(parties.some(({ entity }) => entity === null)).toBe(true);
  });
});

describe("statsOf", () => {
  it("counts records and pairs of companies", () => {
    expect(statsOf(sample())).toEqual({
      sources: 1,
      entities: { company: 2, person: 1 },
      names: 3,
      roles: 1,
      statements: 1,
      statementsBySource: { "gazette-1": 1 },
      statementsByKind: { supply: 1 },
      statementsByStatus: { agreed: 1 },
      companyPairs: [["orlo-mills", "pelle-rail"]],
      claims: { relationship: 1 },
      disagreements: 1,
    });
  });
});
