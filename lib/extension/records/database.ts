import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as v from "valibot";
import { emptyOwnDataset } from "../../core/dataset/own/records.ts";
import { OWN_DATASET } from "../../core/dataset/record.ts";
import { dataset as datasetShape } from "../../core/dataset/schema.ts";
import type { Dataset } from "../../core/dataset/types.ts";
import { type Answers, answeredBefore, withAnswer } from "./answers.ts";
import { type Copy, uncopied, WEEK_MS } from "./backup.ts";
import { asFailure, RecordsFailed } from "./failure.ts";

/** Goes up with each change of the stores; `MIGRATIONS` has a step for each. */
export const DATABASE_VERSION = 3;
export const DATABASE_NAME = "intertie";

export interface RecordsSchema extends DBSchema {
  /** Datasets, whole, by dataset id; so far the reader's own only. */
  datasets: { key: string; value: Dataset };
  /** What of a dataset the reader has outside this browser, by dataset id. */
  copies: { key: string; value: Copy };
  /** What the last edits of a dataset came to, by dataset id. */
  answers: { key: string; value: Answers };
}

/** What brings the stores from version n to n + 1, by n. Runs inside the upgrade's own transaction: all of it or nothing. */
const MIGRATIONS: readonly ((database: IDBPDatabase<RecordsSchema>) => void)[] = [
  (database) => void database.createObjectStore("datasets", { keyPath: "id" }),
  (database) => void database.createObjectStore("copies", { keyPath: "id" }),
  (database) => void database.createObjectStore("answers", { keyPath: "id" }),
];

/** The name under which an exported file is filed; never shown as interface text. */
const emptyOwn = (): Dataset => emptyOwnDataset("Own records");

/** The reader's datasets in this browser. Every method throws RecordsFailed and nothing else. */
export interface RecordStore {
  /** Own records first, then imported datasets by id; what fails its check is left out and named in `broken`. */
  all(): Promise<{ readonly datasets: readonly Dataset[]; readonly broken: readonly string[] }>;
  own(): Promise<Dataset>;
  /**
   * Changes the own dataset in one transaction, so that two tabs saving at once both succeed. An edit whose `key` was answered before
   * isn't made again: it gets the answer it had.
   */
  change<T>(edit: (own: Dataset) => { readonly own: Dataset; readonly result: T }, key?: string | null): Promise<T>;
  /** The own records to be copied out of the browser, as they are stored even where they can't be read; notes that they were. */
  copyOut(): Promise<unknown>;
  /** How many records have no copy outside this browser, told at most once a week; 0 where it need not be said. */
  reminder(now: number): Promise<number>;
  close(): Promise<void>;
}

const OPEN_PATIENCE_MS = 3_000;

/** Opens the database; one that another window holds in an older version is given up after `patience` milliseconds. */
async function open(patience: number): Promise<IDBPDatabase<RecordsSchema>> {
  let gaveUp = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => {
      gaveUp = true;
      reject(new RecordsFailed("blocked", "another window holds an older version open"));
    }, patience);
  });
  const opening = openDB<RecordsSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (database, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  // A connection that comes after all must not hold up whoever upgrades next.
  opening.then((database) => gaveUp && database.close()).catch(() => undefined);
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(waiting);
  }
}

/** What is stored as the reader's own. Throws RecordsFailed where it can't be read: it is left as it is, never written over. */
function readable(stored: unknown): Dataset {
  if (stored === undefined) return emptyOwn();
  const checked = v.safeParse(datasetShape, stored);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new RecordsFailed("failed", `what is stored can't be read: ${v.getDotPath(issue) ?? "record"}: ${issue.message}`);
}

type Guarded = <T>(work: (database: IDBPDatabase<RecordsSchema>) => Promise<T>) => Promise<T>;

/** Runs work on a connection that is opened at first use; one that ended (an update, a browser clean-up) is opened anew, once. */
function connect(patience: number): { readonly guarded: Guarded; close(): Promise<void> } {
  let connection: Promise<IDBPDatabase<RecordsSchema>> | null = null;
  const database = () => {
    connection ??= open(patience).catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return connection;
  };
  return {
    async guarded(work) {
      try {
        return await work(await database()).catch(async (error: unknown) => {
          if (!(error instanceof Error) || error.name !== "InvalidStateError") throw error;
          connection = null;
          return work(await database());
        });
      } catch (error) {
        throw await asFailure(error);
      }
    },
    async close() {
      (await connection?.catch(() => null))?.close();
      connection = null;
    },
  };
}

const change =
  (guarded: Guarded): RecordStore["change"] =>
  <T>(edit: (own: Dataset) => { readonly own: Dataset; readonly result: T }, key: string | null = null) =>
    guarded(async (database) => {
      const transaction = database.transaction(["datasets", "answers"], "readwrite");
      const [datasets, answers] = [transaction.objectStore("datasets"), transaction.objectStore("answers")];
      // A refused edit or a failed put is told by its own error.
      transaction.done.catch(() => undefined);
      try {
        const answered = await answers.get(OWN_DATASET);
        const before = answeredBefore(answered, key);
        if (before) return before.result as T;
        const { own, result } = edit(readable(await datasets.get(OWN_DATASET)));
        const checked = v.safeParse(datasetShape, own);
        if (!checked.success) {
          const [issue] = checked.issues;
          throw new RecordsFailed("invalid", `${v.getDotPath(issue) ?? "record"}: ${issue.message}`);
        }
        await datasets.put(own);
        if (key !== null) await answers.put(withAnswer(answered, OWN_DATASET, { key, result }));
        await transaction.done;
        return result;
      } catch (error) {
        // A commit that fails ends requests with AbortError; the transaction says why.
        const cause = error instanceof Error && error.name === "AbortError" ? transaction.error : null;
        abort(transaction);
        throw cause ?? error;
      }
    });

/** Ends a transaction that came to nothing; one that has ended already is left. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
}

/** The reader's records in IndexedDB. `patience`: how long an upgrade waits for other windows, in milliseconds. */
export function createRecordStore({ patience = OPEN_PATIENCE_MS }: { readonly patience?: number } = {}): RecordStore {
  const { guarded, close } = connect(patience);
  return {
    close,
    change: change(guarded),
    all: () =>
      guarded(async (database) => {
        const stored: unknown[] = await database.getAll("datasets");
        const datasets = stored.filter((item): item is Dataset => v.is(datasetShape, item));
        const broken = stored.filter((item) => !v.is(datasetShape, item)).map((item) => String((item as { id?: unknown }).id));
        return { datasets: datasets.sort((a, b) => Number(b.id === OWN_DATASET) - Number(a.id === OWN_DATASET)), broken };
      }),
    own: () => guarded(async (database) => readable(await database.get("datasets", OWN_DATASET))),
    copyOut: () =>
      guarded(async (database) => {
        const stored = (await database.get("datasets", OWN_DATASET)) ?? emptyOwn();
        const before = await database.get("copies", OWN_DATASET).catch(() => undefined);
        // Full storage must not keep the reader from getting their records out.
        await database.put("copies", { id: OWN_DATASET, records: stored, remindedAt: before?.remindedAt ?? 0 }).catch(() => undefined);
        return stored;
      }),
    reminder: (now) =>
      guarded(async (database) => {
        const transaction = database.transaction(["datasets", "copies"], "readwrite");
        transaction.done.catch(() => undefined);
        const own = readable(await transaction.objectStore("datasets").get(OWN_DATASET));
        const copies = transaction.objectStore("copies");
        const copy = await copies.get(OWN_DATASET);
        const n = uncopied(own, copy?.records);
        const due = n > 0 && Math.abs(now - (copy?.remindedAt ?? 0)) >= WEEK_MS;
        if (due) await copies.put({ id: OWN_DATASET, ...(copy?.records ? { records: copy.records } : {}), remindedAt: now });
        await transaction.done;
        return due ? n : 0;
      }),
  };
}
