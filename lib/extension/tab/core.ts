import { pause } from "../../page/slices.ts";
import { createTabStore, type TabStore } from "../../state/tab-store.ts";
import { onSettings } from "../live-settings.ts";
import { type Ask, onTabCalls } from "../messages.ts";
import { patiently } from "../patience.ts";
import type { ArticleReading, TabCalls, TabStart } from "../protocol.ts";
import { removeStale } from "./host.ts";
import { createSession } from "./session.ts";
import type { Session } from "./session-parts.ts";
import { fill, slot } from "./shared.ts";
import { watchVisit } from "./visit.ts";

type Command = TabCalls["tab/command"]["ask"]["command"];

/** What tab.js adds to a page once its article was read. */
export interface TabRest {
  onRead(reading: ArticleReading | null): void;
  command(command: Command): void;
}

/** What article.js holds: the article, its marks and the store. tab.js builds upon it. */
export interface TabCore {
  readonly window: Window;
  readonly ask: Ask;
  readonly store: TabStore;
  readonly session: Session;
  /** Ends when this script leaves the page. */
  readonly signal: AbortSignal;
  /** Takes marks and everything else away. */
  leave(): void;
  /** The extension is gone: says so where the panel or a form is open, else leaves. */
  gone(): void;
  attach(rest: TabRest): void;
}

export interface ArticleParts {
  readonly window: Window;
  readonly ask: Ask;
  /** Brings tab.js, which attaches itself. */
  readonly loadRest: () => Promise<unknown>;
  /** Reads the page even if it doesn't look like an article. */
  readonly anyway: boolean;
  /** What the gate was answered. */
  readonly given?: Promise<TabStart | null> | undefined;
}

/** Starts one page: has its article found, read and painted. Runs once per page; the rest comes after the first marks. */
export function startArticle({ window, ask, loadRest, anyway, given }: ArticleParts): void {
  const there = slot("tab");
  if (there) {
    if (anyway) there.readAnyway();
    return;
  }
  const controller = new AbortController();
  const { signal } = controller;
  const store = createTabStore();
  const waiting: Command[] = [];
  let rest: TabRest | null = null;
  const leave = () => {
    controller.abort();
    fill("tab", undefined);
  };
  const gone = () => {
    const { panel, notices } = store.getState();
    if (!panel.open && !panel.form) leave();
    else if (!notices.some(({ code }) => code === "error.updated"))
      store.setState({ notices: [{ code: "error.updated", actions: ["reload"] }] });
  };
  const onRead = (reading: ArticleReading | null) => {
    const { badge } = reading?.view.panel ?? { badge: null };
    ask("tab/badge", { count: badge }).catch((error: unknown) => session.failed("tab/badge", error));
    rest?.onRead(reading);
  };
  // A page that the reader had read once has no gate.
  const isArticle = () => (slot("gate")?.says() ?? "article") === "article";
  const session = createSession({ window, store, ask, onRead, isArticle, onGone: gone, signal });
  const attach = (arrived: TabRest) => {
    rest = arrived;
    rest.onRead(session.reading());
    for (const command of waiting.splice(0)) rest.command(command);
  };
  const core: TabCore = { window, ask, store, session, signal, leave, gone, attach };
  fill("tab", { core, readAnyway: () => void session.begin({ anyway: true }) });
  onTabCalls(
    {
      "tab/ping": () => ({ phase: store.getState().phase }),
      "tab/access": () => {
        void session.begin();
        return null;
      },
      "tab/records": () => {
        void session.refresh();
        return null;
      },
      "tab/command": ({ command }) => {
        if (rest) rest.command(command);
        else waiting.push(command);
        return null;
      },
    },
    signal,
  );
  // Each has the browser set up a part of its interface: not in the task that evaluates this script.
  window.setTimeout(() => {
    if (signal.aborted) return;
    onSettings((settings) => (settings ? session.follow(settings) : void session.begin()), signal);
    watchVisit({ window, store, session, isArticle, signal });
  }, 0);
  pause(window)
    .then(() => {
      removeStale(window.document);
      return session.begin({ anyway, given });
    })
    .then(() => patiently(loadRest, () => signal.aborted))
    .catch((error: unknown) => session.failed("tab/rest", error));
}
