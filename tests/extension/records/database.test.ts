import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { WEEK_MS } from "../../../lib/extension/records/backup.ts";
import { createRecordStore, DATABASE_NAME, DATABASE_VERSION, type RecordStore } from "../../../lib/extension/records/database.ts";
import { keepTie, remove } from "../../../lib/extension/records/edits.ts";
import { EMPTY, isValid, keep, newBrowser, tie } from "./made.ts";

const company = (n: number) => ({ entity: null, label: `Firm ${n} Works` });
const nth = (n: number) => tie({ parties: [company(n), company(n + 1_000)], page: { ...tie().page, url: `https://courier.example/${n}` } });

describe("the record store", () => {
  const open: RecordStore[] = [];
  const store = (patience = 1_000) => {
    const made = createRecordStore({ patience });
    open.push(made);
    return made;
  };
  const saveNth = (records: RecordStore, n: number) => records.change((own) => keepTie(own, nth(n), bundledDataset));

  beforeEach(newBrowser);
  afterEach(async () => {
    vi.restoreAllMocks();
    await Promise.all(open.splice(0).map((one) => one.close()));
  });

  it("starts empty and keeps what was saved for the next start", async () => {
    const first = store();
    expect((await first.own()).statements).toEqual([]);
    expect((await first.all()).datasets).toEqual([]);
    await saveNth(first, 1);
    await first.close();
    const { datasets, broken } = await store().all();
    expect(broken).toEqual([]);
    expect(datasets.map(({ id, statements }) => [id, statements.length])).toEqual([["own-records", 1]]);
  });

  it("lets many saves at once all succeed, over one connection and over two", async () => {
    const [a, b] = [store(), store()];
    await Promise.all(Array.from({ length: 20 }, (_, n) => saveNth(n % 2 ? a : b, n)));
    const own = await store().own();
    expect(own.statements).toHaveLength(20);
    expect(own.entities).toHaveLength(40);
    expect(isValid(own)).toBe(true);
  });

  it("gives two ties with the same names and page ids of their own", async () => {
    const records = store();
    const saved = await Promise.all([1, 2, 3].map(() => saveNth(records, 7)));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(3);
  });

  it("makes an edit once, however often its call is asked, also by a background that started anew", async () => {
    const first = store();
    const save = (records: RecordStore, key: string) => records.change((own) => keepTie(own, nth(1), bundledDataset), key);
    const saved = await save(first, "call-1");
    expect(await save(first, "call-1")).toEqual(saved);
    await first.close();
    const second = store();
    expect(await save(second, "call-1")).toEqual(saved);
    expect((await second.own()).statements).toHaveLength(1);
    for (let n = 2; n < 30; n++) await second.change((own) => ({ own, result: null }), `call-${n}`);
    const another = await save(second, "call-30");
    expect(another.id).not.toBe(saved.id);
    const raw = await openDB(DATABASE_NAME, DATABASE_VERSION);
    expect((await raw.get("answers", "own-records")).last).toHaveLength(20);
    await raw.put("answers", { id: "own-records", last: "lost" });
    raw.close();
    await save(second, "call-31");
    expect((await second.own()).statements).toHaveLength(3);
  });

  it("forgets the answer with the edit, when the edit came to nothing", async () => {
    const records = store();
    await expect(records.change((own) => keepTie(own, tie({ parties: [] }), bundledDataset), "call")).rejects.toThrow();
    await records.change((own) => keepTie(own, tie(), bundledDataset), "call");
    expect((await records.own()).statements).toHaveLength(1);
  });

  it("leaves everything as it was when an edit is refused", async () => {
    const records = store();
    await saveNth(records, 1);
    const before = await records.own();
    const refused = records.change((own) => keepTie(own, tie({ parties: [] }), bundledDataset));
    await expect(refused).rejects.toMatchObject({ name: "RecordsFailed", problem: "invalid" });
    const wrong = records.change((own) => ({ own: { ...own, statements: [{ id: "x" }] } as never, result: null }));
    await expect(wrong).rejects.toMatchObject({ problem: "invalid", message: expect.stringContaining("statements.0") });
    expect(await records.own()).toEqual(before);
  });

  it.each(["throws", "fails later"])("tells full storage and keeps what was saved (%s)", async (how) => {
    const records = store();
    await saveNth(records, 1);
    const before = await records.own();
    const full = new DOMException("no room", "QuotaExceededError");
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (how === "throws") throw full;
      const request = put.call(this, value);
      Object.defineProperty(this.transaction, "error", { value: full });
      this.transaction.abort();
      return request;
    });
    await expect(saveNth(records, 2)).rejects.toMatchObject({ name: "RecordsFailed", problem: "full" });
    expect(await records.copyOut()).toEqual(before);
    vi.restoreAllMocks();
    expect(await records.own()).toEqual(before);
    await saveNth(records, 2);
    expect((await records.own()).statements).toHaveLength(2);
  });

  it("tells records of a newer version and leaves them", async () => {
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore("datasets", { keyPath: "id" }),
    });
    await newer.put("datasets", { id: "own-records", of: "the future" });
    newer.close();
    const records = store();
    await expect(records.own()).rejects.toMatchObject({ problem: "newer" });
    await expect(saveNth(records, 1)).rejects.toMatchObject({ problem: "newer" });
    const again = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(await again.get("datasets", "own-records")).toEqual({ id: "own-records", of: "the future" });
    again.close();
  });

  it("tells a window that holds an older version open, and saves once it is closed", async () => {
    const older = await openDB(DATABASE_NAME, 1, { upgrade: (db) => void db.createObjectStore("datasets", { keyPath: "id" }) });
    const records = store(30);
    await expect(saveNth(records, 1)).rejects.toMatchObject({ problem: "blocked" });
    older.close();
    await saveNth(records, 1);
    expect((await records.own()).statements).toHaveLength(1);
  });

  it("brings the first version's records along", async () => {
    const { own } = keep(EMPTY);
    const older = await openDB(DATABASE_NAME, 1, { upgrade: (db) => void db.createObjectStore("datasets", { keyPath: "id" }) });
    await older.put("datasets", own);
    older.close();
    const records = store();
    expect(await records.own()).toEqual(own);
    expect(await records.reminder(WEEK_MS)).toBe(3);
  });

  it("gives way to a newer version's upgrade", async () => {
    const records = store();
    await saveNth(records, 1);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    newer.close();
    await expect(records.own()).rejects.toMatchObject({ problem: "newer" });
  });

  it("leaves records that can't be read untouched, names them and lets them be copied out", async () => {
    const records = store();
    await records.own();
    const broken = { id: "own-records", format: "intertie-dataset", statements: "lost" };
    const raw = await openDB(DATABASE_NAME, DATABASE_VERSION);
    await raw.put("datasets", broken);
    await expect(records.own()).rejects.toMatchObject({ problem: "failed" });
    await expect(saveNth(records, 1)).rejects.toMatchObject({ problem: "failed" });
    expect(await records.all()).toEqual({ datasets: [], broken: ["own-records"] });
    expect(await records.copyOut()).toEqual(broken);
    expect(await raw.get("datasets", "own-records")).toEqual(broken);
    raw.close();
  });

  it("tells a browser that refuses storage", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("not here", "SecurityError");
    });
    await expect(store().own()).rejects.toMatchObject({ name: "RecordsFailed", problem: "failed" });
  });

  it("counts what has no copy outside, and says so once a week", async () => {
    const records = store();
    const now = Date.UTC(2026, 2, 5);
    expect(await records.reminder(now)).toBe(0);
    const { id } = await saveNth(records, 1);
    expect(await records.reminder(now)).toBe(3);
    expect(await records.reminder(now + WEEK_MS - 1)).toBe(0);
    expect(await records.reminder(now + WEEK_MS)).toBe(3);
    await records.copyOut();
    expect(await records.reminder(now + 3 * WEEK_MS)).toBe(0);
    await records.change((own) => keepTie(own, { ...nth(1), id, note: "seen again" }, bundledDataset));
    expect(await records.reminder(now + 4 * WEEK_MS)).toBe(1);
    await records.change((own) => remove(own, id));
    expect(await records.reminder(now + 6 * WEEK_MS)).toBe(0);
  });
});
