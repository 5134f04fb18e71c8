import { afterEach, expect, it } from "vitest";
import { inEachBrowser, type TestPage } from "./driver/index.ts";

const draft = { id: null, label: "Alderby Rail", kind: "company", aliases: [], descriptor: "", note: "" };

/** Runs in one of the extension's pages: keeps its database open in some version, as another window would. */
function hold(version: number): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("intertie", version);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("datasets", { keyPath: "id" }).put({ id: "own-records", of: `version ${version}` });
    };
    opening.onsuccess = () => {
      (globalThis as never as { held: IDBDatabase }).held = opening.result;
      done();
    };
    opening.onerror = () => failed(opening.error);
  });
}

function letGo(): unknown {
  const { held } = globalThis as never as { held: IDBDatabase };
  const all = held.transaction("datasets").objectStore("datasets").getAll();
  return new Promise((done) => {
    all.onsuccess = () => {
      held.close();
      done(all.result);
    };
  });
}

const forget = () =>
  new Promise<void>((done, failed) => {
    const gone = indexedDB.deleteDatabase("intertie");
    gone.onsuccess = () => done();
    gone.onerror = () => failed(gone.error);
  });

inEachBrowser(
  (suite) => {
    let window: TestPage | null = null;
    const another = async () => {
      window = await suite.browser.openExtension("/options.html");
      return window;
    };
    const keep = () => suite.ask("records/keep-name", { draft });
    const readsOn = async () => {
      const page = await suite.read();
      expect(await page.marked()).toContain("Stargate");
      await page.close();
    };
    afterEach(async () => {
      await window?.close();
      window = null;
    });

    it.each([
      ["blocked", 1],
      ["newer", 99],
    ])("reads articles and loses nothing while the records are %s, and says so on saving", async (reason, version) => {
      await suite.browser.stopBackground();
      const page = await another();
      await page.evaluate(forget);
      await page.evaluate(hold, version);
      expect(await keep()).toMatchObject({ ok: false, reason });
      await readsOn();
      expect(await page.evaluate(letGo)).toEqual([{ id: "own-records", of: `version ${version}` }]);
      await suite.browser.stopBackground();
      await page.evaluate(forget);
      expect(await keep()).toMatchObject({ ok: true });
    });

    it("reads settings of a newer version as far as it knows them, and leaves the rest for that version", async () => {
      const page = await another();
      const values = { theme: "neon", open: "click", ofTheFuture: [1, 2] };
      const store = (next: object | null) =>
        page.evaluate(async (settings) => {
          const { local } = (globalThis as never as { chrome: { storage: { local: Record<string, (of: unknown) => Promise<never>> } } })
            .chrome.storage;
          const stored = (await local.get?.("settings")) as { settings?: { version: number; values: object } } | undefined;
          if (settings) await local.set?.({ settings });
          return stored?.settings ?? null;
        }, next);
      const before = await store({ version: 99, values });
      expect(await suite.ask("settings/get", null)).toMatchObject({ settings: { theme: "page", open: "click" }, fellBack: ["theme"] });
      await readsOn();
      await suite.ask("settings/change", { open: "hover" });
      expect(await store(before ?? { version: 1, values: {} })).toMatchObject({
        version: 99,
        values: { ofTheFuture: [1, 2], open: "hover" },
      });
    });
  },
  { about: "storage" },
);
