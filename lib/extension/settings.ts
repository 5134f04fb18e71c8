import * as v from "valibot";
import { browser } from "wxt/browser";
import { DEFAULT_SETTINGS, type Settings } from "../core/model/settings.ts";
import { isFull } from "./full.ts";
import { SETTING_NAMES, SETTING_SHAPES } from "./shapes.ts";

/** Under which the settings stand in storage.local: `{version, values}`. */
export const SETTINGS_KEY = "settings";
/** Goes up with each change of a stored setting's meaning; each step has a migration. */
export const SETTINGS_VERSION = 1;

type Values = Readonly<Record<string, unknown>>;

/** What turns values of version n into n + 1, by n. Version 0 is a value stored before versions were. */
const MIGRATIONS: Readonly<Record<number, (values: Values) => Values>> = {
  0: (values) => values,
};

/** Settings that can be used, and the names of stored ones that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly fellBack: readonly string[];
}

const isRecord = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

function migrated(stored: unknown): { version: number; values: Values; broken: boolean } {
  if (stored === undefined) return { version: SETTINGS_VERSION, values: {}, broken: false };
  if (!isRecord(stored)) return { version: SETTINGS_VERSION, values: {}, broken: true };
  let version = typeof stored.version === "number" ? stored.version : 0;
  let values = isRecord(stored.values) ? stored.values : version === 0 ? stored : {};
  const broken = version > 0 && !isRecord(stored.values);
  for (; version < SETTINGS_VERSION; version++) values = MIGRATIONS[version]?.(values) ?? values;
  return { version, values, broken };
}

/** Reads what was stored, of whatever version. Each setting that is missing or broken takes its default; broken ones are named. */
export function readStored(stored: unknown): ReadSettings {
  const { values, broken } = migrated(stored);
  const fellBack: string[] = broken ? ["settings"] : [];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const name of SETTING_NAMES) {
    if (!(name in values)) continue;
    if (v.is(SETTING_SHAPES[name], values[name])) settings[name] = values[name];
    else fellBack.push(name);
  }
  return { settings: settings as unknown as Settings, fellBack };
}

/** Every read and write of the settings; only the background makes one, so that two surfaces never overwrite each other. */
export interface SettingsStore {
  read(): Promise<ReadSettings>;
  /** Writes some settings and answers with all. Fields of a newer version's settings stay as they are. */
  change(patch: Partial<Settings>): Promise<Settings>;
  /** Changes from what is stored at that moment; writes queue up behind one another. */
  update(patch: (now: Settings) => Partial<Settings>): Promise<Settings>;
}

export function createSettingsStore(area = browser.storage.local): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const stored = async () => (await area.get(SETTINGS_KEY))[SETTINGS_KEY] as unknown;
  const update: SettingsStore["update"] = (patch) => {
    const run = async () => {
      const raw = await stored();
      const now = readStored(raw).settings;
      const settings = { ...now, ...patch(now) };
      const { version, values } = migrated(raw);
      const next = { [SETTINGS_KEY]: { version: Math.max(version, SETTINGS_VERSION), values: { ...values, ...settings } } };
      await area.set(next).catch(async (error: unknown) => {
        if (await isFull(error)) throw error;
        // Firefox fails one call more after its storage was full, and opens it anew for the next.
        await area.set(next);
      });
      return settings;
    };
    const result = queue.then(run, run);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    read: async () => readStored(await stored()),
    change: (patch) => update(() => patch),
    update,
  };
}

/** The settings as a file that `importSettings` reads. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: "intertie-settings", version: SETTINGS_VERSION, values: settings }, null, 2)}\n`;

export type ImportedSettings =
  | { readonly ok: true; readonly settings: Partial<Settings> }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/** Reads a settings file. Refuses the whole file at the first wrong field; permissions and hosts it names are not granted by it. */
export function importSettings(text: string): ImportedSettings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { ok: false, path: "file", reason: error instanceof Error ? error.message : "not JSON" };
  }
  if (!isRecord(file) || file.format !== "intertie-settings") return { ok: false, path: "format", reason: 'expected "intertie-settings"' };
  if (typeof file.version !== "number" || file.version > SETTINGS_VERSION)
    return { ok: false, path: "version", reason: `this version reads up to ${SETTINGS_VERSION}` };
  if (!isRecord(file.values)) return { ok: false, path: "values", reason: "expected an object" };
  const { values } = migrated(file);
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!(SETTING_NAMES as readonly string[]).includes(name)) return { ok: false, path: `values.${name}`, reason: "no such setting" };
    const checked = v.safeParse(SETTING_SHAPES[name as keyof Settings] as v.GenericSchema, value);
    if (!checked.success) {
      const issue = checked.issues[0];
      const below = v.getDotPath(issue);
      return { ok: false, path: `values.${name}${below ? `.${below}` : ""}`, reason: issue.message };
    }
    if (name !== "addedHosts" && name !== "everyNewsArticle") settings[name] = value;
  }
  return { ok: true, settings: settings as Partial<Settings> };
}
