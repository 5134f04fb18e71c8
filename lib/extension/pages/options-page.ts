import { browser } from "wxt/browser";
import { DEFAULT_SETTINGS, type Settings } from "../../core/model/settings.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { Notice } from "../../state/types.ts";
import { ask } from "../messages.ts";
import { EVERY_SITE, giveBack, patternOf, requestEverySite, requestHost } from "../permissions.ts";
import { exportSettings } from "../settings.ts";
import { noticeOfImport } from "../tab/actions/form-problems.ts";
import { copyText, download, RECORDS_FILE } from "../tab/files.ts";
import { settingsStore } from "./settings-page.ts";
import { copying, telling, untilShown } from "./telling.ts";

export interface OptionsPage {
  readonly store: TabStore;
  readonly records: number;
  readonly version: string;
  readonly fellBack: readonly string[];
  readonly labelOf: (id: string) => string;
  readonly status: Notice | null;
  readonly actions: OptionsPageActions;
}

export interface OptionsPageActions {
  change(patch: Partial<Settings>): void;
  addHost(host: string): void;
  removeHost(host: string): void;
  everyNews(on: boolean): void;
  exportSettings(): void;
  importSettings(text: string): void;
  resetSettings(): void;
  exportRecords(): void;
  importRecords(text: string): void;
  copyReport(): void;
  openShortcuts(): void;
}

type Say = (status: Notice | null) => void;

const saved: Notice = { code: "options.saved", actions: [] };
const copied: Notice = { code: "text.copied", actions: [] };
const refused = (reason: string, path?: string): Notice => ({
  code: "error.file",
  params: { reason, ...(path ? { path } : {}) },
  actions: [],
});

/** Permissions stay as they are: they are the browser's, asked for and given back one by one. */
const RESET = ({ addedHosts: _hosts, everyNewsArticle: _every, ...rest }: Settings): Partial<Settings> => rest;

/** Chrome has an address for its shortcut page, Firefox a call. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

function fileActions(store: TabStore, say: Say, count: () => void) {
  const tell = telling("options", say);
  return {
    exportSettings: () => download(document.body, "intertie-settings.json", exportSettings(store.getState().settings)),
    importSettings: (text: string) =>
      tell(
        ask("settings/import", { text }).then((done) => say(done.ok ? saved : refused(done.reason, done.path))),
        "error.notSet",
      ),
    exportRecords: () => tell(ask("records/export", null).then(({ text }) => download(document.body, RECORDS_FILE, text))),
    importRecords: (text: string) =>
      tell(
        ask("records/import", { text }).then((done) => {
          say(noticeOfImport(done));
          count();
        }),
      ),
    copyReport: () => tell(ask("app/report", null).then(async (report) => say(await copying(copyText(window, report), copied)))),
  };
}

/** Everything that the options page shows and does; `show` is called again after each change, `fail` while the settings can't be had. */
export async function openOptions(show: (page: OptionsPage) => void, fail: (notice: Notice, again: () => void) => void): Promise<void> {
  const { store, fellBack } = await untilShown("options", () => settingsStore(new AbortController().signal), fail);
  const { version } = browser.runtime.getManifest();
  let status: Notice | null = null;
  let records = 0;
  let labels: Readonly<Record<string, string>> = {};
  const draw = () => show({ store, records, version, fellBack, labelOf: (id) => labels[id] ?? id, status, actions });
  const say: Say = (next) => {
    status = next;
    draw();
  };
  const count = () =>
    void ask("records/count", null)
      .then((n) => {
        records = n;
      })
      .catch(() => undefined)
      .then(draw);
  const tell = telling("options", say);
  const change = (patch: Partial<Settings>) =>
    tell(
      ask("settings/change", patch).then((settings) => {
        store.setState({ settings });
        say(null);
      }),
      "error.notSet",
    );
  const actions: OptionsPageActions = {
    change,
    // Asked for in the click itself; the background follows what the browser grants.
    addHost: (host) => tell(requestHost(host)),
    removeHost: (host) => tell(giveBack(patternOf(host))),
    everyNews: (on) => tell(on ? requestEverySite() : giveBack(...EVERY_SITE)),
    resetSettings: () => change(RESET(DEFAULT_SETTINGS)),
    openShortcuts: () => tell(openShortcuts()),
    ...fileActions(store, say, count),
  };
  draw();
  count();
  const ids = store
    .getState()
    .settings.corrections.flatMap(({ from, to }) => [from, to])
    .filter((id) => id !== null);
  // Without them ids stand in their place.
  labels = await ask("names/labels", { ids }).catch(() => labels);
  draw();
}
