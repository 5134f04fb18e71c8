import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import {
  createSettingsStore,
  exportSettings,
  importSettings,
  readStored,
  SETTINGS_KEY,
  SETTINGS_VERSION,
} from "../../lib/extension/settings.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const store = () => createSettingsStore(fakeBrowser.storage.local as never);
const stored = async () => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as { version: number; values: object };

beforeEach(() => fakeBrowser.reset());

describe("stored settings", () => {
  it("are the defaults where nothing is stored", () => {
    expect(readStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, fellBack: [] });
  });

  it("fall back one by one and say which", () => {
    const read = readStored({ version: 1, values: { theme: "pink", textSize: 1.15, muted: [{ key: 1 }] } });
    expect(read.settings).toEqual({ ...DEFAULT_SETTINGS, textSize: 1.15 });
    expect(read.fellBack).toEqual(["theme", "muted"]);
  });

  it("say that all of them fell back where the whole is broken", () => {
    for (const broken of ["text", 7, [], { version: 1, values: "no" }]) expect(readStored(broken).fellBack).toEqual(["settings"]);
  });

  it("are read from before versions were written", () => {
    expect(readStored({ marks: "on-record" }).settings.marks).toBe("on-record");
  });

  it("always read as something usable, whatever is stored", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { settings } = readStored(value);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(readStored({ version: SETTINGS_VERSION, values: settings }).fellBack).toEqual([]);
      }),
      { numRuns: Number(process.env.INTERTIE_FC_RUNS ?? 2_000) },
    );
  });

  it("keep both of two changes made at once", async () => {
    const settings = store();
    await Promise.all([settings.change({ theme: "dark" }), settings.change({ textSize: 1.3 })]);
    expect((await settings.read()).settings).toMatchObject({ theme: "dark", textSize: 1.3 });
  });

  it("are written once more after a passing failure, and not where nothing fits", async () => {
    const { local } = fakeBrowser.storage;
    const set = vi.spyOn(local, "set").mockRejectedValueOnce(new Error("An unexpected error occurred"));
    await store().change({ theme: "dark" });
    expect((await store().read()).settings.theme).toBe("dark");
    set.mockClear().mockRejectedValueOnce(new Error("Resource::kQuotaBytes quota exceeded"));
    await expect(store().change({ theme: "light" })).rejects.toThrow("quota");
    expect(set).toHaveBeenCalledOnce();
    expect((await store().read()).settings.theme).toBe("dark");
    set.mockRestore();
  });

  it("keep a newer version's number and fields", async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { version: 9, values: { theme: "dark", later: { a: 1 } } } });
    await store().change({ textSize: 0.9 });
    expect(await stored()).toMatchObject({ version: 9, values: { theme: "dark", textSize: 0.9, later: { a: 1 } } });
  });
});

describe("a settings file", () => {
  it("reads back what was written, without the browser's permissions", () => {
    const settings = { ...DEFAULT_SETTINGS, theme: "dark" as const, addedHosts: ["a.example"], everyNewsArticle: true };
    const file = importSettings(exportSettings(settings));
    expect(file).toMatchObject({ ok: true, settings: { theme: "dark" } });
    expect(file.ok && ("addedHosts" in file.settings || "everyNewsArticle" in file.settings)).toBe(false);
  });

  it.each([
    ["{", "file"],
    ['{"format":"other"}', "format"],
    ['{"format":"intertie-settings","version":2,"values":{}}', "version"],
    ['{"format":"intertie-settings","version":1,"values":[]}', "values"],
    ['{"format":"intertie-settings","version":1,"values":{"theme":"pink"}}', "values.theme"],
    ['{"format":"intertie-settings","version":1,"values":{"colour":"red"}}', "values.colour"],
    ['{"format":"intertie-settings","version":1,"values":{"muted":[{"key":"a","label":3}]}}', "values.muted.0.label"],
  ])("is refused with its path: %s", (text, path) => {
    expect(importSettings(text)).toMatchObject({ ok: false, path });
  });
});
