import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { checkDataset } from "../../../../lib/core/dataset/check.ts";
import { addRecords, removeEntity, removeStatement } from "../../../../lib/core/dataset/own/records.ts";
import { exportOwn, importOwn, recordAsText, textAsRecord } from "../../../../lib/core/dataset/own/share.ts";
import { sample } from "../sample.ts";
import { context, EMPTY, keep, tie } from "./made.ts";

// A loaded machine takes its time over many runs.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 1000);
describe("removal", () => {
  it("takes a tie's page with it where nothing else stands on it, and is undone", () => {
    const { own, statement } = keep(EMPTY, tie());
    const removal = removeStatement(own, statement);
    expect(removal.own).toMatchObject({ statements: [], claims: [], sources: [], entities: [{ id: "own-tamm-shipping" }] });
    expect(addRecords(removal.own, removal.removed)).toEqual(own);
    expect(removeStatement(own, "x").own).toBe(own);
  });

  it("keeps a page that another tie stands on", () => {
    const first = keep(EMPTY, tie());
    const second = keep(first.own, tie({ kind: "partnership" }));
    expect(removeStatement(second.own, second.statement).own.sources).toHaveLength(1);
  });

  it("keeps a removed name's ties, with its label, and is undone", () => {
    const { own } = keep(EMPTY, tie());
    const removal = removeEntity(own, "own-tamm-shipping");
    expect(removal.own.statements[0]?.parties[1]).toEqual({ entity: null, label: "Tamm Shipping", role: "customer" });
    expect(removal.own.claims[0]?.heading).toEqual(["orlo-mills"]);
    expect(checkDataset(removal.own, { known: [sample()] }).ok).toBe(true);
    expect(addRecords(removal.own, removal.removed)).toEqual(own);
  });

  it("removes ties that would name nobody", () => {
    const { own } = keep(
      EMPTY,
      tie({
        parties: [
          { entity: null, label: "Tamm Shipping" },
          { entity: null, label: "a bank" },
        ],
      }),
    );
    const removal = removeEntity(own, "own-tamm-shipping");
    expect(removal.own).toMatchObject({ statements: [], claims: [], sources: [], entities: [] });
    expect(addRecords(removal.own, removal.removed)).toEqual(own);
  });
});

describe("export and import", () => {
  const own = keep(EMPTY, tie()).own;
  const { record } = context(EMPTY);

  it("brings back what was written", () => {
    const merged = importOwn(EMPTY, exportOwn(own), record);
    expect(merged).toEqual({ ok: true, own, added: 4, same: 0, conflicts: [] });
    expect(importOwn(own, exportOwn(own), context(own).record)).toMatchObject({ ok: true, added: 0, same: 4 });
  });

  it("tells records that differ, and keeps the reader's own unless told otherwise", () => {
    const theirs = { ...own, statements: [{ ...own.statements[0]!, status: "ended" as const }] };
    const kept = importOwn(own, exportOwn(theirs), context(own).record);
    expect(kept).toMatchObject({
      ok: true,
      own: { statements: [{ status: "planned" }] },
      added: 0,
      conflicts: [{ list: "statements", id: own.statements[0]!.id }],
    });
    const taken = importOwn(own, exportOwn(theirs), context(own).record, "take-theirs");
    expect(taken).toMatchObject({ ok: true, own: { statements: [{ status: "ended" }] }, added: 0, conflicts: [{ list: "statements" }] });
  });

  it.each([
    ["no JSON", "Dear colleague"],
    ["another format", "{}"],
    ["a party that nobody here knows", exportOwn({ ...own, entities: [] })],
  ])("changes nothing for %s", (_what, text) => {
    const merged = importOwn(EMPTY, text, record);
    expect(merged.ok).toBe(false);
    expect(merged.ok ? null : merged.breaches[0]).toMatchObject({ path: expect.any(String), reason: expect.stringMatching(/./) });
  });

  it("carries one record as text to a colleague", () => {
    const text = recordAsText(own, context(own).record, own.statements[0]!.id)!;
    expect(text.startsWith("Flour goes by ship.\nShips for Orlo, Courier, 2024-05-02\nhttps://courier.example/ships?x=1\n\n{")).toBe(true);
    const pasted = textAsRecord(`Hello,\n> ${text}\nBest`, record);
    if (!pasted.ok || !pasted.json) throw new Error("refused");
    const merged = importOwn(EMPTY, pasted.json, record);
    expect(merged).toMatchObject({ ok: true, added: 4, conflicts: [] });
    expect(merged.ok && merged.own.entities.map(({ id }) => id)).toEqual(["own-tamm-shipping"]);
    expect(recordAsText(own, record, "x")).toBeNull();
    expect(textAsRecord("nothing", record)).toMatchObject({ ok: false });
  });

  it("never throws on pasted text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `> ${json} <`),
        ),
        (text) => typeof textAsRecord(text, record).ok === "boolean",
      ),
      { numRuns: RUNS },
    );
  });
});
