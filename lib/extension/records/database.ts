import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as v from "valibot";
import { emptyOwnDataset } from "../../core/dataset/own/records.ts";
import { OWN_DATASET } from "../../core/dataset/record.ts";
import { dataset as datasetShape } from "../../core/dataset/schema.ts";
import type { Dataset } from "../../core/dataset/types.ts";
import type { SaveProblem } from "../protocol.ts";

/** Goes up with each change of the stores; `migrate` below has a step for each. */
export const DATABASE_VERSION = 1;
export const DATABASE_NAME = "intertie";

interface Schema extends DBSchema {
  /** Datasets, whole, by dataset id; so far the reader's own only. */
  datasets: { key: string; value: Dataset };
}

/** Records could not be read or written; `problem` tells the reader why and what to do. */
export class RecordsFailed extends Error {
  override name = "RecordsFailed";
  readonly problem: SaveProblem;
  constructor(problem: SaveProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

function problemOf(error: unknown): SaveProblem {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "newer";
  return error instanceof RecordsFailed ? error.problem : "failed";
}

const asFailure = (error: unknown): RecordsFailed =>
  error instanceof RecordsFailed ? error : new RecordsFailed(problemOf(error), error instanceof Error ? error.message : String(error));

function migrate(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) database.createObjectStore("datasets", { keyPath: "id" });
}

/** The name under which an exported file is filed; never shown as interface text. */
const emptyOwn = (): Dataset => emptyOwnDataset("Own records");

/** The reader's datasets in this browser. Every method throws RecordsFailed and nothing else. */
export interface RecordStore {
  /** Own records first, then imported datasets by id; what fails its check is left out and named in `broken`. */
  all(): Promise<{ readonly datasets: readonly Dataset[]; readonly broken: readonly string[] }>;
  own(): Promise<Dataset>;
  /** Changes the own dataset in one transaction, so that two tabs saving at once both succeed. */
  change<T>(edit: (own: Dataset) => { readonly own: Dataset; readonly result: T }): Promise<T>;
  close(): Promise<void>;
}

const OPEN_PATIENCE_MS = 3_000;

async function open(): Promise<IDBPDatabase<Schema>> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => reject(new RecordsFailed("blocked", "another window holds an older version open")), OPEN_PATIENCE_MS);
  });
  const opening = openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (database, from) => migrate(database, from),
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await Promise.race([opening, blocked]);
  } finally {
    clearTimeout(waiting);
  }
}

/** Opens the records at first use; a connection that ended (an update, a browser clean-up) is opened anew. */
export function createRecordStore(): RecordStore {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const database = async () => {
    connection ??= open();
    try {
      const open = await connection;
      open.onclose = () => {
        connection = null;
      };
      return open;
    } catch (error) {
      connection = null;
      throw error;
    }
  };
  const guarded = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await database()).catch(async (error: unknown) => {
        if (!(error instanceof Error) || error.name !== "InvalidStateError") throw error;
        connection = null;
        return work(await database());
      });
    } catch (error) {
      throw asFailure(error);
    }
  };
  return {
    all: () =>
      guarded(async (database) => {
        const stored: unknown[] = await database.getAll("datasets");
        const datasets = stored.filter((item): item is Dataset => v.is(datasetShape, item));
        const broken = stored.filter((item) => !v.is(datasetShape, item)).map((item) => String((item as { id?: unknown }).id));
        return { datasets: datasets.sort((a, b) => Number(b.id === OWN_DATASET) - Number(a.id === OWN_DATASET)), broken };
      }),
    own: () => guarded(async (database) => (await database.get("datasets", OWN_DATASET)) ?? emptyOwn()),
    change: (edit) =>
      guarded(async (database) => {
        const transaction = database.transaction("datasets", "readwrite");
        // A refused edit or a failed put is told by its own error.
        transaction.done.catch(() => undefined);
        const { own, result } = edit((await transaction.store.get(OWN_DATASET)) ?? emptyOwn());
        const checked = v.safeParse(datasetShape, own);
        if (!checked.success) {
          transaction.abort();
          await transaction.done.catch(() => undefined);
          const issue = checked.issues[0];
          throw new RecordsFailed("invalid", `${v.getDotPath(issue) ?? "record"}: ${issue.message}`);
        }
        await transaction.store.put(own);
        await transaction.done;
        return result;
      }),
    async close() {
      (await connection?.catch(() => null))?.close();
      connection = null;
    },
  };
}
