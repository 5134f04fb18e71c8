import type { CardTarget, Rect } from "../../state/card-machine.ts";
import { createCardStore } from "../../state/card-store.ts";
import { createFoldStore } from "../../state/panel-store.ts";
import { createTabStore } from "../../state/tab-store.ts";
import type { TabActions } from "../../state/types.ts";
import { createUndoList } from "../../state/undo.ts";
import { onSettings } from "../live-settings.ts";
import { type Ask, extensionLives, onTabCalls } from "../messages.ts";
import type { ArticleReading } from "../protocol.ts";
import { createActions } from "./actions/index.ts";
import { setPanel } from "./actions/panel.ts";
import { runCommand, type Selected } from "./commands.ts";
import type { TabContext } from "./context.ts";
import { copyText, download } from "./files.ts";
import { HOST, removeStale } from "./host.ts";
import type { PageView } from "./page-view.ts";
import { watchPointer } from "./pointer.ts";
import { listenForMirrors } from "./ports.ts";
import { createSession, type Session } from "./session.ts";
import { fill, type SharedTab, slot } from "./shared.ts";
import { createSurface } from "./surface.ts";

export interface TabParts {
  readonly window: Window;
  readonly ask: Ask;
  /** Brings what draws cards and panel; it finds the tab in its slot. Called once, again if it failed. */
  readonly loadUi: () => Promise<boolean>;
  /** Reads the page even if it doesn't look like an article. */
  readonly anyway: boolean;
}

const localDate = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Loads what draws cards and panel at the first call; a failed load may be tried again. */
function once(load: () => Promise<boolean>, failed: (error: unknown) => void): () => void {
  let started = false;
  return () => {
    if (started) return;
    started = true;
    load()
      .then((done) => {
        started = done;
      })
      .catch((error: unknown) => {
        started = false;
        failed(error);
      });
  };
}

function anchorFinder(view: () => PageView | null, mentions: () => TabContext["store"], last: (mention: string) => Rect | null) {
  return (target: CardTarget): Rect | null => {
    if (target.mention === null) return target.rect ?? null;
    const mention = mentions()
      .getState()
      .mentions.find(({ id }) => id === target.mention);
    if (!mention) return null;
    const rects = view()?.rectsOf(mention) ?? [];
    const pointed = last(mention.id);
    // A name broken over two lines: the line that was pointed at, wherever the page has scrolled it to.
    return (
      rects.find((rect) => pointed && Math.abs(rect.width - pointed.width) < 1 && Math.abs(rect.x - pointed.x) < 1) ?? rects[0] ?? null
    );
  };
}

/** Starts one page: finds the article, has it read, paints, and answers the reader. Runs once per page. */
export function startTab({ window, ask, loadUi, anyway }: TabParts): void {
  const there = slot("tab");
  if (there) {
    if (anyway) there.readAnyway();
    return;
  }
  const { document } = window;
  removeStale(document);
  const controller = new AbortController();
  const { signal } = controller;
  const store = createTabStore();
  const undo = createUndoList(store);
  const card = createCardStore({ openBy: () => store.getState().settings.open, giveBack: () => focusBack() });
  let focused: Element | null = null;
  const focusBack = () => (focused as HTMLElement | null)?.focus?.({ preventScroll: true });

  const leave = () => {
    controller.abort();
    card.destroy();
    fill("tab", undefined);
  };
  const gone = () => {
    const { panel } = store.getState();
    if (!panel.open && !panel.form) leave();
    else if (!store.getState().notices.some(({ code }) => code === "error.updated"))
      store.setState({ notices: [{ code: "error.updated", actions: ["reload"] }] });
  };
  const session: Session = createSession({ window, store, ask, onRead, onGone: gone, signal });
  const context: TabContext = {
    store,
    card,
    undo,
    ask,
    page: {
      jump: (place) => session.view()?.jump(place) ?? false,
      back: () => session.view()?.back(),
      point: (mention) => session.view()?.point(mention),
      repaint: session.repaint,
    },
    article: session.article,
    reading: session.reading,
    reread: (options) => void session.read(options),
    clipboard: (text) => copyText(window, text),
    reload: () => window.location.reload(),
    today: localDate,
    failed: session.failed,
  };
  const missed = () => addMissed(actions, session.selected());
  const actions = createActions({
    context,
    newId: () => crypto.randomUUID(),
    download: (name, text) => download(surface.host.root, name, text),
    missed,
    hide: session.hide,
  });
  const wantUi = once(loadUi, (error) => session.failed("tab/ui", error));
  const surface = createSurface({ document, store, actions, onIntent: wantUi, onRemoved: () => !extensionLives() && leave(), signal });
  const pointer = watchPointer({
    window,
    store,
    card,
    view: session.view,
    isOurs: (event) => event.composedPath().some((one) => one instanceof Element && one.localName === HOST),
    onIntent: () => {
      if (!extensionLives()) gone();
      else wantUi();
    },
    signal,
  });
  const shared: SharedTab = {
    store,
    actions,
    card,
    folds: createFoldStore(),
    root: surface.host.root,
    style: surface.host.style,
    anchorOf: anchorFinder(session.view, () => store, pointer.lastRect),
    signal,
  };
  fill("tab", { shared, readAnyway: () => void session.begin({ anyway: true }) });
  connect();
  void session.begin({ anyway }).then(openIfLeftOpen);

  function onRead(reading: ArticleReading | null): void {
    if (reading) surface.label(reading.words);
    const { badge } = reading?.view.panel ?? { badge: null };
    ask("tab/badge", { count: badge }).catch((error: unknown) => session.failed("tab/badge", error));
    if (!reading && store.getState().panel.open) setPanel(context, { tie: null });
  }

  function openIfLeftOpen(): void {
    const { phase, settings, panel } = store.getState();
    if (phase !== "ready") return;
    if (settings.panelOpen && panel.host === "page") setPanel(context, { open: true });
    void goToWanted();
  }

  /** Goes to the paragraph for which another tab opened this page. */
  async function goToWanted(): Promise<void> {
    const wanted = await ask("tab/wanted", null).catch(() => null);
    const { sourceHere } = session.reading() ?? {};
    if (wanted === null || !sourceHere) return;
    const block = Object.entries(sourceHere.paragraphOf).find(([, paragraph]) => paragraph === wanted)?.[0];
    if (block) actions.jump({ blockId: block, paragraph: wanted });
    const code = sourceHere.changed.includes(wanted) ? "page.paragraphChanged" : "page.paragraphMissing";
    if (!block || sourceHere.changed.includes(wanted))
      store.setState(({ notices }) => ({ notices: [...notices, { code, params: { n: wanted }, actions: ["dismiss"] }] }));
  }

  /** Client-side navigation: where no article was found, the new page may be one. An article that goes is noticed by its watcher. */
  function watchAddress(): void {
    const { navigation } = window as { navigation?: EventTarget };
    const look = () => void window.setTimeout(() => store.getState().phase === "none" && !signal.aborted && void session.begin(), 400);
    (navigation ?? window).addEventListener(navigation ? "currententrychange" : "popstate", look, { signal });
  }

  function connect(): void {
    watchAddress();
    store.subscribe((now, before) => {
      if (now.panel.open && !before.panel.open) wantUi();
    });
    onSettings((settings) => {
      if (settings) session.follow(settings);
      else void session.begin();
    }, signal);
    listenForMirrors({
      store,
      actions,
      onNative: (shown) => setPanel(context, shown ? { host: "browser", open: false } : { host: "page" }),
      signal,
    });
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
          focused = document.activeElement;
          runCommand(
            {
              context,
              view: session.view,
              selected: session.selected,
              selectionText: () => String(window.getSelection() ?? ""),
              onIntent: wantUi,
              toggle: () => {
                actions.toggleMarks();
                const words = session.reading()?.words;
                if (words) surface.say(store.getState().marksOn ? words.on : words.off);
              },
            },
            command,
          );
          return null;
        },
      },
      signal,
    );
  }
}

/** "Something missed?": what the reader has selected joins this article's names. */
function addMissed(actions: TabActions, selected: Selected | null): void {
  if (!selected) return;
  const surfaceForm = selected.text.trim().slice(0, 200);
  if (surfaceForm) actions.correct({ surfaceForm, from: null, to: null, added: "company", scope: "article" });
}
