import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { checkDataset } from "../../../../lib/core/dataset/check.ts";
import { draftToRecords, nameDraftToEntity } from "../../../../lib/core/dataset/own/draft.ts";
import { nameDraftOf, tieDraftOf } from "../../../../lib/core/dataset/own/edit.ts";
import { addRecords, NO_RECORDS } from "../../../../lib/core/dataset/own/records.ts";
import { NO_CURRENCY } from "../../../../lib/core/dataset/schema.ts";
import type { NameDraft, TieDraft } from "../../../../lib/core/model/draft.ts";
import { sample } from "../sample.ts";
import { context, EMPTY, keep, tie } from "./made.ts";

// A loaded machine takes its time over many runs.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 1000);
describe("draftToRecords", () => {
  it("makes a statement, its claim, the page and a new name", () => {
    const { own, statement } = keep(EMPTY, tie());
    expect(statement).toBe("own-orlo-mills-tamm-shipping-supply");
    expect(own.statements[0]).toMatchObject({
      source: "own-courier-example-2024-05-02",
      paragraphs: [4],
      parties: [
        { entity: "orlo-mills", role: "supplier" },
        { entity: "own-tamm-shipping", role: "customer" },
      ],
      proposedBy: "reader",
      current: "unknown",
      date: { value: "2024-05", basis: "given" },
    });
    expect(own.claims[0]).toMatchObject({ heading: ["orlo-mills", "own-tamm-shipping"], shown: "relationship" });
    expect(own.entities).toMatchObject([{ id: "own-tamm-shipping", kind: "company" }]);
    expect(checkDataset(own, { known: [sample()] }).ok).toBe(true);
  });

  it("says of nobody that they supply where nothing tells it, and keeps that when it is opened again", () => {
    const { own, statement } = keep(EMPTY, tie({ undirected: true }));
    expect(own.statements[0]?.parties.map(({ role }) => role)).toEqual(["partner", "partner"]);
    expect(checkDataset(own, { known: [sample()] }).ok).toBe(true);
    const again = tieDraftOf(own, context(own).record, statement);
    expect(again?.undirected).toBe(true);
    if (!again) throw new Error("no draft");
    expect(keep(own, { ...again, undirected: false }).own.statements[0]?.parties[0]?.role).toBe("supplier");
  });

  it("links a label that is a name on record", () => {
    const { own } = keep(
      EMPTY,
      tie({
        parties: [
          { entity: "orlo-mills", label: "" },
          { entity: null, label: "pelle rail " },
          { entity: null, label: "Pelle Rail" },
        ],
      }),
    );
    expect(own.statements[0]?.parties.map(({ entity, label }) => [entity, label])).toEqual([
      ["orlo-mills", undefined],
      [null, "pelle rail"],
      ["pelle-rail", undefined],
    ]);
    expect(own.entities).toEqual([]);
  });

  it("leaves parties without a name unnamed", () => {
    const { own } = keep(
      EMPTY,
      tie({
        parties: [
          { entity: "orlo-mills", label: "" },
          { entity: null, label: "an unnamed investor" },
        ],
      }),
    );
    expect(own.statements[0]?.parties[1]).toEqual({ entity: null, label: "an unnamed investor", role: "customer" });
    expect(own.claims[0]?.heading).toEqual(["orlo-mills"]);
  });

  it("takes names in scripts without capitals", () => {
    const { own } = keep(
      EMPTY,
      tie({
        parties: [
          { entity: "orlo-mills", label: "" },
          { entity: null, label: "탐해운" },
        ],
      }),
    );
    expect(own.entities[0]).toMatchObject({ id: "own-2", names: [{ text: "탐해운", lang: "ko" }] });
  });

  it("says where the day of publication isn't known", () => {
    const { own } = keep(EMPTY, tie({ page: { ...tie().page, published: "" } }));
    expect(own.sources[0]?.published).toEqual({ date: "2024-05-03", basis: "read" });
  });

  it("keeps one source for one page, with each paragraph cited", () => {
    const first = keep(EMPTY, tie());
    const second = keep(first.own, tie({ page: { ...tie().page, url: "http://www.courier.example/ships", paragraph: 2 } }));
    expect(second.own.sources).toHaveLength(1);
    expect(second.own.sources[0]?.paragraphs.map(({ n }) => n)).toEqual([2, 4]);
    expect(second.statement).toBe("own-orlo-mills-tamm-shipping-supply-2");
  });

  it("reads sums by the reader it is given and keeps the words of others", () => {
    const readAmount = (text: string) =>
      text === "$5" ? { surface: text, currency: "USD", qualifier: "exact" as const, min: 5, max: 5 } : null;
    const amount = (words: string) => {
      const result = draftToRecords(tie({ amount: words }), { ...context(EMPTY), readAmount });
      return result.ok ? result.records.statements[0]?.amount : result;
    };
    expect(amount("$5")).toMatchObject({ currency: "USD", max: 5 });
    expect(amount("a few crowns")).toEqual({ surface: "a few crowns", currency: NO_CURRENCY, qualifier: "exact" });
  });

  it.each([
    ["one party", { parties: [{ entity: "orlo-mills", label: "" }] }, "parties", "needed"],
    [
      "nobody named",
      {
        parties: [
          { entity: null, label: "a firm" },
          { entity: null, label: "another" },
        ],
      },
      "parties",
      "needed",
    ],
    ["no address", { page: { ...tie().page, url: "javascript:alert(1)" } }, "page.url", "not-an-address"],
    ["no publisher", { page: { ...tie().page, publisher: " " } }, "page.publisher", "needed"],
    ["a date in words", { date: "soon" }, "date", "not-a-date"],
    ["a day of no calendar", { date: "2024-02-30" }, "statements[0].date.value", "refused"],
    ["a long gist", { gist: "x".repeat(601) }, "gist", "too-long"],
    [
      "a party that isn't on record",
      {
        parties: [
          { entity: "nobody", label: "" },
          { entity: "orlo-mills", label: "" },
        ],
      },
      "statements[0].parties[0].entity",
      "refused",
    ],
  ] as const)("refuses %s", (_what, changes, field, code) => {
    const result = draftToRecords(tie(changes as Partial<TieDraft>), context(EMPTY));
    expect(result.ok ? [] : result.problems.map((problem) => [problem.field, problem.code])).toContainEqual([field, code]);
  });

  it("opens for editing as it was written, and keeps its id", () => {
    const draft = tie({ note: "Ask the harbour.", current: "yes", amount: "two ships" });
    const { own, statement } = keep(EMPTY, draft);
    const edited = tieDraftOf(own, context(own).record, statement);
    expect(edited).toEqual({
      ...draft,
      id: statement,
      parties: [draft.parties[0], { entity: "own-tamm-shipping", label: "Tamm Shipping" }],
    });
    const again = keep(own, { ...edited!, status: "agreed" });
    expect(again.own.statements).toHaveLength(1);
    expect(again.own.statements[0]).toMatchObject({ id: statement, status: "agreed" });
    expect(tieDraftOf(own, context(own).record, "x")).toBeNull();
  });

  it("gives records that can be read back, or says why not, whatever was typed", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "Orlo Mills", "2024-13", "https://a.example/"));
    const empty = context(EMPTY);
    const draft = fc.record({
      label: text,
      gist: text,
      note: text,
      amount: text,
      date: text,
      title: text,
      publisher: text,
      url: text,
      published: text,
    });
    fc.assert(
      fc.property(draft, (typed) => {
        const page = { ...tie().page, title: typed.title, publisher: typed.publisher, url: typed.url, published: typed.published };
        const parties = [
          { entity: "orlo-mills", label: "" },
          { entity: null, label: typed.label },
        ];
        const result = draftToRecords(
          tie({ parties, gist: typed.gist, note: typed.note, amount: typed.amount, date: typed.date, page }),
          empty,
        );
        if (!result.ok) return result.problems.length > 0;
        return checkDataset(addRecords(EMPTY, result.records), { known: [sample()] }).ok;
      }),
      { numRuns: RUNS },
    );
  });
});

describe("nameDraftToEntity", () => {
  const name = (changes: Partial<NameDraft> = {}): NameDraft => ({
    id: null,
    label: "Tamm Shipping",
    kind: "company",
    aliases: ["Tamm", "タム", "Tamm"],
    descriptor: "Carrier",
    note: "",
    ...changes,
  });

  it("makes an entity with its names, and opens it again", () => {
    const result = nameDraftToEntity(name(), context(EMPTY));
    if (!result.ok) throw new Error("refused");
    expect(result.entity).toMatchObject({
      id: "own-tamm-shipping",
      names: [
        { text: "Tamm Shipping", kind: "primary" },
        { text: "Tamm", lang: "en" },
        { text: "タム", lang: "ja" },
      ],
    });
    const own = addRecords(EMPTY, { ...NO_RECORDS, entities: [result.entity] });
    expect(nameDraftOf(own, "own-tamm-shipping")).toEqual(name({ id: "own-tamm-shipping", aliases: ["Tamm", "タム"] }));
    expect(nameDraftToEntity(name(), context(own))).toEqual({
      ok: false,
      problems: [{ field: "label", code: "taken", reason: "own-tamm-shipping" }],
    });
  });

  it.each([
    ["no name", { label: " " }, "label"],
    ["signs only", { label: "--" }, "label"],
    ["a long descriptor", { descriptor: "x".repeat(601) }, "descriptor"],
  ])("refuses %s", (_what, changes, field) => {
    expect(nameDraftToEntity(name(changes), context(EMPTY))).toMatchObject({ ok: false, problems: [{ field }] });
  });
});
