import { beforeEach, describe, expect, it, vi } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import { createRecordStore } from "../../../lib/extension/records/database.ts";
import { RecordsFailed } from "../../../lib/extension/records/failure.ts";
import { recordHandlers } from "../../../lib/extension/records/handlers.ts";
import { EMPTY, keep, name, newBrowser, tie } from "./made.ts";

describe("calls about the reader's records", () => {
  const changed = vi.fn();
  const failed = vi.fn();
  const made = (bundled: Dataset = bundledDataset, records = createRecordStore()) => {
    const handlers = recordHandlers({ records, bundled, changed, failed, now: () => Date.UTC(2026, 2, 5) });
    return { records, handlers };
  };
  beforeEach(() => {
    newBrowser();
    changed.mockClear();
    failed.mockClear();
  });

  it("keeps, edits, deletes and takes each back by its own answer", async () => {
    const { handlers, records } = made();
    const kept = await handlers["records/keep-tie"]({ draft: tie(), paragraphText: null });
    if (!kept.ok) throw new Error(kept.detail);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await handlers["records/count"]()).toBe(3);
    expect(await handlers["records/draft"]({ id: kept.id })).toMatchObject({ tie: { id: kept.id } });
    expect(await handlers["records/text"]({ id: kept.id })).toContain(tie().gist);
    expect(await handlers["records/text"]({ id: "no-such" })).toBeNull();
    const before = await records.own();
    const gone = await handlers["records/delete"]({ id: kept.id });
    if (!gone.ok) throw new Error(gone.detail);
    expect(await handlers["records/restore"]({ text: gone.undo })).toMatchObject({ ok: true });
    expect(await records.own()).toEqual(before);
    await handlers["records/restore"]({ text: kept.undo });
    expect((await records.own()).entities).toEqual([]);
  });

  it("keeps a list of names at once, says how many were known, and takes all of them back", async () => {
    const { handlers, records } = made();
    const before = await records.own();
    const kept = await handlers["records/keep-names"]({ text: "Tamm Shipping\nKakao\nVeldt", kind: "company" });
    if (!kept.ok) throw new Error(kept.detail);
    expect(kept).toMatchObject({ added: 2, known: 1 });
    expect((await records.own()).entities.map(({ id }) => id)).toEqual(["own-tamm-shipping", "own-veldt"]);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await handlers["records/keep-names"]({ text: "Veldt", kind: "company" })).toMatchObject({ added: 0, known: 1 });
    await handlers["records/restore"]({ text: kept.undo });
    expect((await records.own()).entities).toEqual(before.entities);
    const refused = await handlers["records/keep-names"]({ text: "Veldt\n--", kind: "company" });
    expect(refused).toMatchObject({ ok: false, reason: "invalid", fields: [{ field: "line 2", code: "needed" }] });
    expect((await records.own()).entities).toEqual(before.entities);
  });

  it("answers a refused save with field and reason, and tells no tab", async () => {
    const { handlers } = made();
    const refused = await handlers["records/keep-name"]({ draft: name({ label: " " }) });
    expect(refused).toEqual({ ok: false, reason: "invalid", detail: "label: needed", fields: [{ field: "label", code: "needed" }] });
    expect(await handlers["records/restore"]({ text: "{}" })).toMatchObject({ ok: false, reason: "invalid" });
    expect(changed).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });

  it.each(["full", "blocked", "newer", "failed"] as const)(
    "answers storage that is %s, and notes only what nobody can act on",
    async (problem) => {
      const records = { ...createRecordStore(), change: () => Promise.reject(new RecordsFailed(problem, "why")) };
      const { handlers } = made(bundledDataset, records);
      expect(await handlers["records/keep-tie"]({ draft: tie(), paragraphText: null })).toEqual({
        ok: false,
        reason: problem,
        detail: "why",
        fields: [],
      });
      expect(await handlers["records/import"]({ text: "{}" })).toMatchObject({ ok: false, reason: problem, path: "" });
      expect(failed).toHaveBeenCalledTimes(problem === "failed" ? 2 : 0);
    },
  );

  it("exports, imports and tells where a file is wrong", async () => {
    const { handlers } = made();
    await handlers["records/keep-tie"]({ draft: tie(), paragraphText: null });
    expect(await handlers["records/reminder"]()).toBe(3);
    const { text } = await handlers["records/export"]();
    newBrowser();
    const { handlers: there } = made();
    expect(await there["records/import"]({ text })).toEqual({ ok: true, added: 5, conflicts: 0 });
    expect(await there["records/import"]({ text })).toEqual({ ok: true, added: 0, conflicts: 0 });
    const wrong = await there["records/import"]({ text: text.replace('"agreed"', '"sworn"') });
    expect(wrong).toMatchObject({ ok: false, reason: "invalid", path: "statements[0].status" });
    expect(await there["records/import"]({ text: "a shopping list" })).toMatchObject({ ok: false, path: "" });
  });

  it("reads the sum and the date of selected words", () => {
    const { handlers } = made();
    const text = "Kakao had asked for up to €2bn in February 2026.";
    expect(handlers["records/stated"]({ text, published: "2026-03-04" })).toEqual({ amount: "up to €2bn", date: "2026-02" });
    expect(handlers["records/stated"]({ text: "Nothing of the kind.", published: null })).toEqual({ amount: "", date: "" });
  });

  it("goes on working when a name leaves the bundled record", async () => {
    const { own } = keep(
      EMPTY,
      tie({
        parties: [
          { entity: "kakao", label: "Kakao" },
          { entity: "openai", label: "OpenAI" },
        ],
      }),
    );
    const records = createRecordStore();
    await records.change(() => ({ own, result: null }));
    const without: Dataset = { ...bundledDataset, entities: [], roles: [], statements: [], claims: [], disagreements: [] };
    const { handlers } = made(without, records);
    const [statement] = own.statements;
    expect(await handlers["records/draft"]({ id: statement?.id ?? "" })).toMatchObject({
      tie: {
        parties: [
          { entity: "kakao", label: "Kakao" },
          { entity: "openai", label: "Openai" },
        ],
      },
    });
    expect(await handlers["records/keep-tie"]({ draft: tie({ kind: "supply" }), paragraphText: null })).toMatchObject({ ok: true });
    const now = await records.own();
    expect(now.statements).toHaveLength(2);
    expect(now.statements[0]).toEqual(statement);
  });
});
