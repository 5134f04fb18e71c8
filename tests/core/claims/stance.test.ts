import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { compareAmounts } from "../../../lib/core/claims/compare-amounts.ts";
import { holdAgainstRecord } from "../../../lib/core/claims/stance.ts";
import { compareStatus } from "../../../lib/core/claims/status-order.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import type { Amount } from "../../../lib/core/dataset/types.ts";
import type { ArticleName } from "../../../lib/core/model/mention.ts";
import type { ArticleStatement } from "../../../lib/core/model/statement.ts";

const record = indexRecord([bundledDataset]);

const statement = (entities: string[], more: Partial<ArticleStatement> = {}): ArticleStatement => ({
  id: "s0",
  blockId: "b0",
  start: 0,
  end: 10,
  kind: "partnership",
  status: "announced",
  parties: entities.map((e) => ({ nameKey: `e:${e}`, entity: e.startsWith("?") ? null : e, label: e.replace("?", ""), role: "partner" })),
  hedges: [],
  reported: false,
  score: 0.9,
  shown: true,
  ...more,
});

const names = (...entities: string[]) =>
  entities.map((entity) => ({ key: `e:${entity}`, entity, kind: "company", label: entity }) as unknown as ArticleName);
const first = (s: ArticleStatement) => holdAgainstRecord([s], names("openai", "kakao", "softbank", "oracle", "stargate"), record, null)[0];

describe("holdAgainstRecord", () => {
  it("repeats what is on record", () => expect(first(statement(["openai", "kakao"]))).toMatchObject({ kind: "repeats", statement: "s0" }));
  it("is new where no claim has these companies", () => {
    expect(first(statement(["openai", "oracle"], { kind: "acquisition" }))).toEqual({ kind: "new", claim: null, statement: "s0" });
    expect(first(statement(["?Norvik", "openai"]))).toMatchObject({ kind: "new" });
  });
  it("is held against the claim of the same companies, and among those of the same kind", () => {
    const held = (entities: string[], kind: ArticleStatement["kind"]) =>
      holdAgainstRecord(
        [statement(entities, { kind, status: "occurred" })],
        names("openai", "softbank", "samsung-electronics"),
        record,
        null,
      )[0]?.claim;
    expect(held(["softbank", "samsung-electronics", "openai"], "meeting")).toBe("openai-softbank-samsung-three-countries");
    expect(held(["samsung-electronics", "openai"], "meeting")).toBe("openai-samsung-meeting");
    expect(held(["samsung-electronics", "openai"], "talks")).toBe("openai-samsung-foundry");
  });
  it("adds a party", () =>
    expect(first(statement(["openai", "kakao", "?Norvik"]))).toMatchObject({ kind: "adds", aspect: "party", here: "Norvik" }));
  it("adds a sum", () => {
    const amount: Amount = { surface: "$2 billion", currency: "USD", qualifier: "exact", min: 2e9, max: 2e9 };
    expect(first(statement(["openai", "kakao"], { amount }))).toMatchObject({ kind: "adds", aspect: "sum", here: "$2 billion" });
  });
  it("differs where a tie is denied", () => {
    expect(first(statement(["openai", "kakao"], { status: "denied" }))).toMatchObject({
      kind: "differs",
      aspect: "status",
      here: "denied",
    });
  });
  it("adds a newer stage", () => {
    expect(first(statement(["openai", "kakao"], { status: "launched" }))).toMatchObject({
      kind: "adds",
      aspect: "status",
      here: "launched",
    });
  });
  it("differs by kind between partnership and joint venture of the same two", () => {
    const stance = first(statement(["openai", "kakao"], { kind: "joint-venture", status: "agreed" }));
    expect(stance).toMatchObject({ kind: "differs", aspect: "kind", here: "joint-venture" });
  });
  it("takes meetings of two days for two meetings", () => {
    const meeting = statement(["openai", "sk-group"], {
      kind: "meeting",
      status: "occurred",
      date: { value: "2031-05-06", basis: "explicit" },
    });
    expect(holdAgainstRecord([meeting], names("openai", "sk-group"), record, null)[0]).toMatchObject({ kind: "new" });
  });
  it("lists what only the record has among the names here, and nothing else", () => {
    const stances = holdAgainstRecord([], names("openai", "kakao"), record, null);
    expect(stances.length).toBeGreaterThan(0);
    for (const s of stances) expect(s).toMatchObject({ kind: "record-only", statement: null });
    expect(holdAgainstRecord([], names("kakao"), record, null)).toEqual([]);
  });
  it("says nothing is missing on a source's own page", () => {
    const here = { source: "ajp-2025-02-04", paragraphOf: {}, changed: [], missing: [] };
    const own = holdAgainstRecord([], names("openai", "kakao"), record, here).flatMap((s) => s.claim ?? []);
    for (const id of own) {
      const sources = record.claims.get(id)?.statements.map((x) => record.statements.get(x)?.source);
      expect(sources).not.toContain("ajp-2025-02-04");
    }
  });
});

const sum = (more: Partial<Amount>): Amount => ({ surface: "x", currency: "USD", qualifier: "exact", ...more });

describe("compareAmounts", () => {
  it.each<[string, Amount, Amount, string]>([
    ["the same", sum({ min: 5, max: 5 }), sum({ min: 5, max: 5 }), "equal"],
    [
      "a floor and a ceiling that meet",
      sum({ qualifier: "more-than", min: 400, minExclusive: true }),
      sum({ qualifier: "up-to", max: 500 }),
      "both-hold",
    ],
    [
      "a floor at an open ceiling",
      sum({ qualifier: "more-than", min: 400, minExclusive: true }),
      sum({ qualifier: "up-to", max: 400 }),
      "cannot-hold",
    ],
    ["two exact figures", sum({ min: 5, max: 5 }), sum({ min: 6, max: 6 }), "cannot-hold"],
    ["two exact figures of different periods", sum({ min: 5, max: 5, period: "a year" }), sum({ min: 6, max: 6 }), "unknown"],
    ["about and exact", sum({ qualifier: "about", min: 100, max: 100 }), sum({ min: 96, max: 96 }), "both-hold"],
    ["two currencies", sum({ min: 5, max: 5 }), sum({ currency: "KRW", min: 5, max: 5 }), "unknown"],
    [
      "a printed conversion",
      sum({ currency: "KRW", min: 2e12, max: 2e12, conversion: { surface: "$1.4 billion", currency: "USD", value: 1.4e9 } }),
      sum({ min: 1.4e9, max: 1.4e9 }),
      "equal",
    ],
  ])("compares %s", (_, a, b, expected) => {
    expect(compareAmounts(a, b)).toBe(expected);
    expect(compareAmounts(b, a)).toBe(compareAmounts(a, b));
  });
});

describe("compareStatus", () => {
  it.each([
    ["announced", "announced", "same"],
    ["announced", "planned", "firmer"],
    ["planned", "announced", "looser"],
    ["launched", "announced", "firmer"],
    ["announced", "launched", "same"],
    ["denied", "announced", "against"],
  ] as const)("%s against %s", (here, onRecord, expected) => expect(compareStatus(here, onRecord)).toBe(expected));
});
