import { createTranslator } from "../../core/words/translator.ts";
import { pause } from "../../page/slices.ts";
import { watchArticle } from "../../page/watch.ts";
import type { CardTarget, Rect } from "../../state/card-machine.ts";
import { createCardStore } from "../../state/card-store.ts";
import { createFoldStore } from "../../state/panel-store.ts";
import type { TabActions, TabState } from "../../state/types.ts";
import { createUndoList } from "../../state/undo.ts";
import { extensionLives } from "../messages.ts";
import { newId } from "../new-id.ts";
import { patiently } from "../patience.ts";
import { remindOfBackup } from "./actions/backup.ts";
import type { EditParts, Edits } from "./actions/edits.ts";
import { createActions } from "./actions/index.ts";
import { setPanel } from "./actions/panel.ts";
import { runCommand } from "./commands.ts";
import type { TabContext } from "./context.ts";
import type { TabCore } from "./core.ts";
import { copyText, download } from "./files.ts";
import { HOST } from "./host.ts";
import { createPageView, type PageView } from "./page-view.ts";
import { watchPointer } from "./pointer.ts";
import { listenForMirrors } from "./ports.ts";
import { selectedAnywhere, selectedIn } from "./selection.ts";
import { type SharedTab, slot } from "./shared.ts";
import { createSurface } from "./surface.ts";
import { toggled, walked } from "./voice.ts";

const localDate = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Runs a load at the first call; one that failed may be tried again. */
function once(load: () => Promise<boolean>, failed: (error: unknown) => void): () => void {
  let started = false;
  return () => {
    if (started) return;
    started = true;
    load().then(
      (done) => {
        started = done;
      },
      (error: unknown) => {
        started = false;
        failed(error);
      },
    );
  };
}

/** Where a card's mention stands. Of a name broken over two lines, the line that was pointed at, wherever it was scrolled to. */
function anchorFinder(page: PageView, last: (mention: string) => Rect | null) {
  return ({ mention, place, rect: given }: CardTarget): Rect | null => {
    if (mention === null || !place) return given ?? null;
    const rects = page.rectsOf(place);
    const pointed = last(mention);
    return (
      rects.find((rect) => pointed && Math.abs(rect.width - pointed.width) < 1 && Math.abs(rect.x - pointed.x) < 1) ?? rects[0] ?? null
    );
  };
}

/** Goes to the paragraph for which another tab opened this page, and says where its text is no longer the one on record. */
async function goToWanted({ ask, session, store }: TabCore, actions: TabActions): Promise<void> {
  const wanted = await ask("tab/wanted", null).catch(() => null);
  const { sourceHere } = session.reading() ?? {};
  if (wanted === null || !sourceHere) return;
  const block = Object.entries(sourceHere.paragraphOf).find(([, paragraph]) => paragraph === wanted)?.[0];
  if (block) actions.jump({ blockId: block, paragraph: wanted });
  if (block && !sourceHere.changed.includes(wanted)) return;
  const code = block ? "page.paragraphChanged" : "page.paragraphMissing";
  store.setState(({ notices }) => ({ notices: [...notices, { code, params: { n: wanted }, actions: ["dismiss"] }] }));
}

/** Ways to what comes later: by injection in a page, by import on the extension's own. */
export interface TabLoads {
  /** Brings what draws cards and panel. */
  readonly ui: () => Promise<boolean>;
  readonly edits: (parts: EditParts) => Promise<Edits>;
}

/** Adds to a page that was read what the reader meets: edge tab, pointer, actions, commands, mirrors. */
export async function startTab(core: TabCore, loads: TabLoads): Promise<void> {
  const { window, ask, store, session, signal, leave, gone } = core;
  const { document } = window;
  // A task for each: the script's evaluation, watching, taking in the answer, what is built from it, and what it draws.
  await pause(window);
  session.watchWith(watchArticle);
  const look = await patiently(
    () => ask("tab/look", null),
    () => signal.aborted,
  );
  await pause(window);
  if (signal.aborted || slot("tab")?.shared) return;
  const words = createTranslator(window.navigator.language, look.messages);
  const undo = createUndoList(store);
  let focused: Element | null = null;
  const card = createCardStore({
    openBy: () => store.getState().settings.open,
    giveBack: () => (focused as HTMLElement | null)?.focus?.({ preventScroll: true }),
  });
  signal.addEventListener("abort", () => card.destroy());
  const page = createPageView(window, session.open);
  const selected = () => selectedIn(core);
  const enter = () => {
    (surface.host.root.activeElement as HTMLElement | null)?.blur();
    page.enter();
  };
  const context: TabContext = {
    store,
    card,
    undo,
    ask,
    page: { jump: page.jump, enter, back: page.back, point: page.point, repaint: session.repaint },
    article: session.article,
    reading: session.reading,
    reread: (options) => void session.read(options),
    retry: () => void (session.open() ? session.refresh() : session.begin()),
    clipboard: (text) => copyText(window, text),
    reload: () => window.location.reload(),
    today: localDate,
    failed: session.failed,
  };
  const actions = createActions({
    context,
    newId,
    download: (name, text) => download(surface.host.root, name, text),
    selected,
    hide: session.hide,
    loadEdits: loads.edits,
  });
  await pause(window);
  if (signal.aborted || slot("tab")?.shared) return;
  const wantUi = once(loads.ui, (error) => session.failed("tab/ui", error));
  const surface = createSurface({
    document,
    store,
    actions,
    onIntent: wantUi,
    onRemoved: () => !extensionLives() && leave(),
    styles: look.styles,
    words,
    signal,
  });
  const pointer = watchPointer({
    window,
    store,
    card,
    page,
    isOurs: (event) => event.composedPath().some((one) => one instanceof Element && one.localName === HOST),
    hasFocus: () => Boolean(surface.host.root.activeElement?.closest(".card-place")),
    onIntent: () => (extensionLives() ? wantUi() : gone()),
    signal,
  });
  const shared: SharedTab = {
    store,
    actions,
    card,
    folds: createFoldStore(),
    root: surface.host.root,
    words,
    anchorOf: anchorFinder(page, pointer.lastRect),
    signal,
  };
  const here = slot("tab");
  if (here) here.shared = shared;
  const isPanelShown = ({ panel }: TabState) => panel.open || panel.host === "browser";
  store.subscribe((now, before) => {
    if (now.panel.open && !before.panel.open) wantUi();
    if (isPanelShown(now) && !isPanelShown(before)) remindOfBackup(context);
  });
  const onNative = (shown: boolean) => setPanel(context, shown ? { host: "browser", open: false } : { host: "page" });
  listenForMirrors({ store, actions, onNative, signal });
  const command = { context, selected, selectedAnywhere: () => selectedAnywhere(window), onIntent: wantUi };
  /** The panel went with the access to the page, and comes back with it. */
  let leftOpen = false;
  core.attach({
    onRead: (reading) => {
      const isPausedNow = store.getState().done?.code === "paused";
      if (reading) {
        if (isPausedNow) undo.dismiss();
        if (leftOpen) setPanel(context, { open: true });
        leftOpen = false;
        return;
      }
      // The card in which the reader paused says so and offers the way back.
      if (!isPausedNow) card.send({ type: "close" });
      const { panel, notices } = store.getState();
      const isTakenBack = notices.some(({ code }) => code === "error.permission");
      leftOpen ||= isTakenBack && panel.open;
      if (panel.open) setPanel(context, { tie: null, open: !isTakenBack });
    },
    command(wanted) {
      // From card to card, the focus still goes back to where it was before the first.
      const inOurs = surface.host.root.activeElement;
      if (!inOurs?.closest(".card-place")) focused = inOurs ?? document.activeElement;
      const toggle = () => {
        actions.toggleMarks();
        surface.say(toggled(store.getState(), words));
      };
      runCommand({ ...command, toggle }, wanted);
      if (wanted === "next" || wanted === "previous") surface.say(walked(store.getState(), words));
    },
  });
  const { phase, settings, panel } = store.getState();
  if (phase !== "ready") return;
  if (settings.panelOpen && panel.host === "page") setPanel(context, { open: true });
  await goToWanted(core, actions);
}
