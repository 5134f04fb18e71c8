import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * A copy of a build without the right to unlimited storage, for which no quota counts: what is left to it then is what a full disk leaves
 * to the reader. The answer's second part takes the copy away.
 */
export function withQuotas(build: string): readonly [string, () => void] {
  const copy = mkdtempSync(path.join(tmpdir(), "intertie-build-"));
  cpSync(build, copy, { recursive: true });
  const file = path.join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
  writeFileSync(file, JSON.stringify(manifest));
  return [copy, () => rmSync(copy, { recursive: true, force: true })];
}

interface Storage {
  set(items: object): Promise<void>;
  get(keys: null): Promise<object>;
  remove(keys: readonly string[]): Promise<void>;
}

/**
 * Runs in one of the extension's pages: fills a database until a whole round takes nothing more. What its journal held comes free again
 * when it is closed, so each round closes it.
 */
export async function fillDatabase(): Promise<void> {
  const most = 1 << 20;
  const random = new Uint8Array(most);
  for (let at = 0; at < most; at += 65_536) crypto.getRandomValues(random.subarray(at, at + 65_536));
  const open = () =>
    new Promise<IDBDatabase | null>((done) => {
      const opening = indexedDB.open("filler", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("of", { autoIncrement: true });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => done(null);
    });
  const put = (db: IDBDatabase, size: number) =>
    new Promise<boolean>((done) => {
      try {
        const transaction = db.transaction("of", "readwrite");
        transaction.objectStore("of").put(random.slice(0, size));
        transaction.oncomplete = () => done(true);
        transaction.onabort = () => done(false);
      } catch {
        // It takes no more writes at all.
        done(false);
      }
    });
  for (let round = 0, taken = 1; taken > 0 && round < 10; round++) {
    taken = 0;
    const db = await open();
    for (let size = most; db && size >= 1024; ) {
      if (await put(db, size)) taken++;
      else size >>= 2;
    }
    db?.close();
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Runs in one of the extension's pages: fills what holds the settings, to the last few bytes. */
export async function fillLocal(): Promise<void> {
  const { local } = (globalThis as never as { chrome: { storage: { local: Storage } } }).chrome.storage;
  const random = crypto.getRandomValues(new Uint8Array(65_536));
  // Letters only: what is stored as JSON takes two bytes for a quotation mark, so that one byte would be left.
  const text = Array.from(random, (one) => String.fromCharCode(97 + (one % 26)))
    .join("")
    .repeat(16);
  // What is left at the end may be less than an entry of its own takes: one that is there can still grow.
  await local.set({ "filler end": "" });
  for (let size = text.length; size >= 4; ) {
    try {
      await local.set({ [`filler ${crypto.randomUUID()}`]: text.slice(0, size) });
    } catch {
      size >>= 2;
    }
  }
  for (let size = 1; size < 200; size++)
    if (
      !(await local.set({ "filler end": text.slice(0, size) }).then(
        () => true,
        () => false,
      ))
    )
      return;
}

/** Runs in one of the extension's pages: whether its database refuses even a byte. */
export const takesNothing = (): Promise<boolean> =>
  new Promise((done) => {
    const opening = indexedDB.open("filler", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("of", { autoIncrement: true });
    opening.onerror = () => done(true);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("of", "readwrite");
      transaction.objectStore("of").put("x");
      const ended = (refused: boolean) => {
        opening.result.close();
        done(refused);
      };
      transaction.oncomplete = () => ended(false);
      transaction.onabort = () => ended(true);
    };
  });

/** Runs in one of the extension's pages: takes away what filled the storage. */
export async function emptyStorage(): Promise<void> {
  const { local } = (globalThis as never as { chrome: { storage: { local: Storage } } }).chrome.storage;
  await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith("filler")));
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase("filler");
    gone.onsuccess = done;
    gone.onerror = done;
  });
}
