import { browser } from "wxt/browser";
import type { Dataset } from "../../core/dataset/types.ts";
import type { Words } from "../../core/words/words.ts";
import { showBadge } from "../badge.ts";
import type { Log } from "../log.ts";
import { accessOf } from "../permissions.ts";
import type { Saved, TabLook } from "../protocol.ts";
import { type RecordStore, RecordsFailed } from "../records/database.ts";
import { draftOf, importFile, keepName, keepTie, remove, restore } from "../records/edits.ts";
import type { Handlers, Sender } from "../serve.ts";
import { importSettings, type SettingsStore } from "../settings.ts";
import type { Reader } from "./reader.ts";
import { FILES, inject, injectArticle, isReadOnce, openSource, readOnce, standingOf, takeWanted, tellTabs } from "./tabs.ts";

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

/** Runs a write; on success the reader's index and all tabs follow. A failure is an answer, not an error: the form stays. */
async function saved(services: Services, write: () => Promise<string>): Promise<Saved> {
  try {
    const id = await write();
    services.reader.recordsChanged();
    void tellTabs("tab/records");
    return { ok: true, id };
  } catch (error) {
    if (!(error instanceof RecordsFailed)) throw error;
    if (error.problem === "failed") void services.log.error("records", error);
    return { ok: false, reason: error.problem, detail: error.message };
  }
}

function tabHandlers({ settings, reader, words, log, look }: Services) {
  return {
    "gate/article": async (_ask, sender) => {
      const { settings: now } = await settings.read();
      return (await accessOf(sender.url, now)) === "allowed" && injectArticle(tabOf(sender), sender.frame);
    },
    "tab/start": async (_ask, sender) => {
      const read = await settings.read();
      const access = await accessOf(sender.url, read.settings);
      const once = access === "not-permitted" && (await isReadOnce(tabOf(sender), sender.url));
      return { ...read, access: once ? "allowed" : access };
    },
    "article/read": async ({ article, hidden }) => reader.read(article, (await settings.read()).settings, hidden),
    "tab/rest": (_ask, sender) => inject(tabOf(sender), FILES.tab, sender.frame),
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
    "settings/change": (patch) => settings.change(patch),
    "settings/import": async ({ text }) => {
      const file = importSettings(text);
      if (!file.ok) return file;
      await settings.change(file.settings);
      return { ok: true };
    },
  } satisfies Partial<Handlers>;
}

function recordHandlers(services: Services) {
  const { records, reader, bundled } = services;
  return {
    "records/keep-tie": ({ draft }) => saved(services, () => records.change((own) => keepTie(own, draft, bundled))),
    "records/keep-name": ({ draft }) => saved(services, () => records.change((own) => keepName(own, draft, bundled))),
    "records/delete": async ({ id }) => {
      let text = "";
      const result = await saved(services, () =>
        records.change((own) => {
          const { own: left, result: removed } = remove(own, id);
          text = JSON.stringify(removed);
          return { own: left, result: id };
        }),
      );
      return { ...result, restore: text };
    },
    "records/restore": ({ text }) => saved(services, () => records.change((own) => restore(own, text))),
    "records/draft": async ({ id }) => draftOf(await records.own(), id, bundled),
    "records/export": async () => {
      const own = await records.own();
      return { text: `${JSON.stringify(own, null, 2)}\n`, count: own.statements.length + own.entities.length };
    },
    "records/import": async ({ text }) => {
      let breach: { path: string } | null = null;
      const result = await saved(services, () =>
        records.change((own) => {
          const file = importFile(own, text, bundled);
          if (file.ok) return { own: file.own, result: String(file.added) };
          breach = { path: file.path };
          throw new RecordsFailed("invalid", file.reason);
        }),
      );
      return { ...result, ...(breach ?? {}) };
    },
    "names/find": ({ query }) => reader.find(query),
    "names/labels": async ({ ids }) => {
      const labelOf = await reader.labels();
      return Object.fromEntries(ids.map((id) => [id, labelOf(id)]));
    },
  } satisfies Partial<Handlers>;
}

/** Every call the background answers. Each reads what it needs anew: nothing here outlives a stopped background. */
export const createHandlers = (services: Services): Handlers => ({
  ...tabHandlers(services),
  ...settingsHandlers(services),
  ...recordHandlers(services),
});
