import { browser } from "wxt/browser";

/** One error of ours, without page text or address. */
export interface LoggedError {
  /** The part that failed, such as "article/read" or "background". */
  readonly where: string;
  readonly message: string;
  /** ISO time of the first and last occurrence. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

const KEY = "errors";
const MOST = 50;
const ADDRESS = /\b(?:https?|file|blob|data|chrome-extension|moz-extension):\/?\/?[^\s)'"]+/g;

/** What an error quotes may be text of a page or a file. */
const QUOTED = /"[^"]*(?:"|$)|“[^”]*(?:”|$)/g;

/** Takes addresses and quoted text out of an error's words: they would tell what was read. */
export const withoutAddresses = (message: string): string => message.replace(QUOTED, "(text)").replace(ADDRESS, "(address)").slice(0, 300);

export interface Log {
  /** Notes an error; the same one again only counts up. Never throws. */
  error(where: string, error: unknown): Promise<void>;
  entries(): Promise<readonly LoggedError[]>;
  /** What a reader can send: version, browser, and the errors noted, in words. */
  report(): Promise<string>;
}

const isEntry = (item: unknown): item is LoggedError =>
  typeof item === "object" && item !== null && "where" in item && "message" in item && "count" in item;

/** Keeps the last errors in storage.local, on this machine only. */
export function createLog(area = browser.storage.local, now = () => new Date()): Log {
  let queue: Promise<unknown> = Promise.resolve();
  const entries = async (): Promise<readonly LoggedError[]> => {
    const stored = (await area.get(KEY))[KEY] as unknown;
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  };
  const note = async (where: string, message: string) => {
    const time = now().toISOString();
    const before = await entries();
    const there = before.find((entry) => entry.where === where && entry.message === message);
    const entry: LoggedError = { where, message, first: there?.first ?? time, last: time, count: (there?.count ?? 0) + 1 };
    if (!there) console.warn(`Intertie: ${where}: ${message}. Options, "Copy a report", has what to send.`);
    await area.set({ [KEY]: [entry, ...before.filter((item) => item !== there)].slice(0, MOST) });
  };
  return {
    error(where, error) {
      const message = withoutAddresses(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      const result = queue.then(() => note(where, message)).catch(() => undefined);
      queue = result;
      return result;
    },
    entries,
    async report() {
      const { version } = browser.runtime.getManifest();
      const lines = (await entries()).map(
        ({ where, message, first, last, count }) => `${last}  ${where}: ${message} (${count} since ${first})`,
      );
      return [`Intertie ${version}`, navigator.userAgent, "", ...(lines.length ? lines : ["No errors noted."])].join("\n");
    },
  };
}
