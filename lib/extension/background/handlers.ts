import { browser } from "wxt/browser";
import type { Dataset } from "../../core/dataset/types.ts";
import type { Words } from "../../core/words/words.ts";
import { highlightCss } from "../../page/highlight-css.ts";
import { showBadge } from "../badge.ts";
import { listedHost } from "../hosts.ts";
import type { Log } from "../log.ts";
import { accessOf, hostOf } from "../permissions.ts";
import type { TabLook, TabStart } from "../protocol.ts";
import type { RecordStore } from "../records/database.ts";
import { recordHandlers } from "../records/handlers.ts";
import type { Handlers, Sender } from "../serve.ts";
import { importSettings, type SettingsStore } from "../settings.ts";
import type { Reader } from "./reader.ts";
import { FILES, inject, insertRules, isReadOnce, openGates, openSource, readOnce, standingOf, takeWanted, tellTabs } from "./tabs.ts";

export interface Services {
  readonly settings: SettingsStore;
  readonly records: RecordStore;
  readonly reader: Reader;
  readonly log: Log;
  readonly words: Words;
  readonly look: TabLook;
  /** What the record's own edits are held against. */
  readonly bundled: Dataset;
}

const tabOf = (sender: Sender): number => sender.tab ?? -1;

async function startOf({ settings }: Services, sender: Sender): Promise<TabStart> {
  const read = await settings.read();
  const access = await accessOf(sender.url, read.settings);
  const once = access === "not-permitted" && (await isReadOnce(tabOf(sender), sender.url));
  const publisher = listedHost(hostOf(sender.url) ?? "")?.name ?? null;
  return { ...read, access: once ? "allowed" : access, publisher, marksCss: highlightCss() };
}

function tabHandlers(services: Services) {
  const { settings, reader, words, log, look } = services;
  return {
    "gate/article": async (_ask, sender) => {
      const start = await startOf(services, sender);
      if (start.access !== "allowed") return null;
      // The script waits for this answer, so the answer can't wait for the script.
      void inject(tabOf(sender), FILES.article, sender.frame);
      reader.prepare();
      return start;
    },
    "tab/start": (_ask, sender) => startOf(services, sender),
    "article/certain": ({ blocks, language }) => reader.certain(blocks, language),
    "article/read": async ({ article, hidden }) => reader.read(article, (await settings.read()).settings, hidden),
    "tab/style": ({ rules }, sender) => insertRules(tabOf(sender), rules, sender.frame),
    "tab/rest": (_ask, sender) => inject(tabOf(sender), FILES.tab, sender.frame),
    "tab/edits": (_ask, sender) => inject(tabOf(sender), FILES.edits, sender.frame),
    "tab/look": () => look,
    "tab/ui": (_ask, sender) => inject(tabOf(sender), FILES.ui, sender.frame),
    "tab/badge": async ({ count }, sender) => {
      const title = count ? words.text({ code: "badge.title", params: { n: count } }) : "Intertie";
      if (sender.frame === 0) await showBadge(tabOf(sender), count, title);
      return null;
    },
    "tab/wanted": (_ask, sender) => takeWanted(tabOf(sender)),
    "page/standing": ({ tab }) => standingOf(tab, settings),
    "page/read-once": ({ tab }) => readOnce(tab),
    "app/options": async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    "app/source": async ({ url, paragraph }) => {
      await openSource(url, paragraph);
      return null;
    },
    "app/report": () => log.report(),
    "app/error": async ({ where, message }) => {
      await log.error(where, message);
      return null;
    },
  } satisfies Partial<Handlers>;
}

function settingsHandlers({ settings }: Services) {
  return {
    "settings/get": () => settings.read(),
    "settings/change": async (patch) => {
      const changed = await settings.change(patch);
      // Pages that were passed by while their host was paused are looked at now.
      if (patch.pausedHosts) void openGates();
      return changed;
    },
    "settings/import": async ({ text }) => {
      const file = importSettings(text);
      if (!file.ok) return file;
      await settings.change(file.settings);
      return { ok: true };
    },
  } satisfies Partial<Handlers>;
}

function nameHandlers({ reader }: Services) {
  return {
    "names/find": ({ query }) => reader.find(query),
    "names/labels": async ({ ids }) => {
      const labelOf = await reader.labels();
      return Object.fromEntries(ids.map((id) => [id, labelOf(id)]));
    },
  } satisfies Partial<Handlers>;
}

/** Own records: after each change the reader's index and all tabs follow. */
const ownRecords = ({ records, bundled, reader, log }: Services) =>
  recordHandlers({
    records,
    bundled,
    changed() {
      reader.recordsChanged();
      void tellTabs("tab/records");
    },
    failed: (error) => void log.error("records", error),
    now: Date.now,
  });

/** Every call the background answers. Each reads what it needs anew: nothing here outlives a stopped background. */
export const createHandlers = (services: Services): Handlers => ({
  ...tabHandlers(services),
  ...settingsHandlers(services),
  ...nameHandlers(services),
  ...ownRecords(services),
});
