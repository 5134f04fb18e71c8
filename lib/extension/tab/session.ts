import type { CertainMention } from "../../core/link/index.ts";
import type { Mention } from "../../core/model/mention.ts";
import type { Settings } from "../../core/model/settings.ts";
import type { Article } from "../../core/model/text.ts";
import { readArticle } from "../../page/extract-blocks.ts";
import { createHighlighter } from "../../page/highlighter.ts";
import { createMarkStyles } from "../../page/mark-styles.ts";
import { withoutFragment } from "../../page/navigation.ts";
import { pause } from "../../page/slices.ts";
import { watchGround } from "../../page/theme.ts";
import type { ArticleChange, ArticleWatch, WatchArticle } from "../../page/watch.ts";
import type { Notice } from "../../state/types.ts";
import { isGone } from "../messages.ts";
import { holdsHost, hostOf } from "../permissions.ts";
import type { ArticleReading, TabStart } from "../protocol.ts";
import { marksOf } from "./marks.ts";
import { followedBy, headOf, noticeOfAccess, noticeOfFallback, noticesOf } from "./reading.ts";
import type { Begin, OpenArticle, ReadAgain, Session, SessionParts } from "./session-parts.ts";

/** Text that arrives while an article is open is read at most so often, in milliseconds; more slowly where reading takes long. */
const LEAST_PAUSE_MS = 300;
const REST = 3;

/** The reading waits so long for the sure marks, in milliseconds, and no longer. */
const CERTAIN_WITHIN_MS = 2_000;
const after = (window: Window, ms: number): Promise<void> => new Promise((done) => window.setTimeout(done, ms));

const rewriteNotice: Notice = { code: "error.pageRewrites", actions: ["mark-again"] };
const errorNotice: Notice = { code: "error.read", actions: ["retry"] };

/** Settings come anew from storage with each change: content tells whether a list is another. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createSession({ window, store, ask, onRead, isArticle, onGone, signal }: SessionParts): Session {
  const { document } = window;
  let view: OpenArticle | null = null;
  let watch: ArticleWatch | null = null;
  let watchArticle: WatchArticle | null = null;
  let due: number | null = null;
  let lastTook = 0;
  let reading: ArticleReading | null = null;
  let certain: readonly CertainMention[] = [];
  let followed = store.getState().settings;
  let ending: AbortController | null = null;
  let fallback: readonly Notice[] = [];
  let publisher: string | null = null;
  /** Count what was begun and asked: an answer to anything but the newest comes too late. */
  let turn = 0;
  let asked = 0;
  let shown = 0;
  /** The address that the reader wants read, whatever it looks like. */
  let insisted: string | null = null;
  let css = "";
  const styles = createMarkStyles(
    (rules) => ask("tab/style", { rules }),
    (work) => window.setTimeout(() => signal.aborted || work(), LEAST_PAUSE_MS),
  );
  const hidden = new Set<string>();

  const failed = (where: string, error: unknown) => {
    if (isGone(error)) onGone();
    else
      ask("app/error", { where, message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }).catch(
        () => undefined,
      );
  };
  const end = () => {
    ending?.abort();
    ending = null;
    view = null;
    watch = null;
    reading = null;
    certain = [];
    if (due !== null) window.clearTimeout(due);
    due = null;
  };
  const notice = (one: Notice) => store.setState(({ notices }) => ({ notices: [...notices.filter(({ code }) => code !== one.code), one] }));
  signal.addEventListener("abort", end);
  const named = (article: Article): Article => ({
    ...article,
    publisher: article.publisher ?? publisher,
    language: reading?.language ?? article.language,
  });
  const openArticle = (): Article | null => {
    const article = watch?.article() ?? view?.extraction.article;
    return article ? named(article) : null;
  };
  const nothing = (notices: readonly Notice[]) => {
    end();
    store.setState({ phase: "none", article: null, mentions: [], view: null, notices: [...fallback, ...notices], current: null });
    onRead(null);
  };
  const repaint = () => {
    const anchors = view?.extraction.anchors;
    // The text may have changed since it was read: a mark stands on its own words or not at all.
    const fits = ({ blockId, start, end, surfaceForm }: Pick<Mention, "blockId" | "start" | "end" | "surfaceForm">) =>
      anchors?.get(blockId)?.text.slice(start, end) === surfaceForm;
    view?.highlighter.paint(marksOf((reading?.paint ?? certain).filter(fits), store.getState()));
  };
  const show = (article: Article, next: ArticleReading) => {
    reading = next;
    const notices = [...fallback, ...noticesOf(article, next)];
    const current = followedBy(store.getState(), next.mentions);
    store.setState({ phase: "ready", article: headOf(named(article)), mentions: next.mentions, view: next.view, notices, current });
    repaint();
    onRead(next);
  };
  const paintCertain = async ({ extraction: { article } }: OpenArticle, ended: AbortSignal) => {
    const { blocks, language } = article;
    const found = await ask("article/certain", { blocks, language }).catch(() => []);
    if (ended.aborted || reading) return;
    certain = found;
    repaint();
  };
  const analyse = async (page: OpenArticle, ended: AbortSignal) => {
    const article = openArticle() ?? page.extraction.article;
    const from = window.performance.now();
    const mine = ++asked;
    const isLate = () => ended.aborted || mine < shown;
    try {
      const next = await ask("article/read", { article, hidden: [...hidden] });
      if (isLate()) return;
      shown = mine;
      show(article, next);
      lastTook = window.performance.now() - from;
    } catch (error) {
      if (isLate()) return;
      failed("article/read", error);
      store.setState({ phase: "ready" });
      notice(errorNotice);
    }
  };
  const changed = (page: OpenArticle, { added, changed: rewritten, removed, moved }: ArticleChange, ended: AbortSignal) => {
    if (rewritten.length + removed.length > 0) repaint();
    page.highlighter.repaint([...moved, ...rewritten.map(({ id }) => id)]);
    if (added.length + rewritten.length + removed.length === 0 || due !== null) return;
    due = window.setTimeout(
      () => {
        due = null;
        void analyse(page, ended);
      },
      Math.max(LEAST_PAUSE_MS, lastTook * REST),
    );
  };
  const watchOver = (page: OpenArticle, ended: AbortSignal) => {
    const handlers = {
      onChange: (change: ArticleChange) => changed(page, change, ended),
      onRewrites: () => notice(rewriteNotice),
      onGone: () => {
        if (ended.aborted) return;
        end();
        const mine = ++turn;
        store.setState({ phase: "loading", current: null });
        window.setTimeout(() => mine === turn && !signal.aborted && void begin(), LEAST_PAUSE_MS);
      },
    };
    watch = watchArticle?.(window, page.extraction, handlers, ended) ?? null;
  };
  const read = async ({ anyway = false, rewriting = false }: ReadAgain = {}) => {
    if (rewriting && watch) {
      store.setState(({ notices }) => ({ notices: notices.filter(({ code }) => code !== rewriteNotice.code) }));
      watch.resume();
      return;
    }
    end();
    const mine = new AbortController();
    ending = mine;
    const address = withoutFragment(document.URL);
    if (anyway) insisted = address;
    const force = insisted === address;
    store.setState({ phase: "loading", notices: [...fallback] });
    const extraction = force || isArticle() ? await readArticle(document, { force, signal: mine.signal }) : null;
    // What the answer begins isn't to stand in the task of the reading's last slice.
    await pause(window);
    if (mine.signal.aborted) return;
    if (!extraction) {
      nothing([{ code: "page.notArticle", actions: ["read-anyway"] }]);
      return;
    }
    styles.enter(extraction.main);
    const highlighter = createHighlighter(window, extraction.anchors, { css, styles }, mine.signal);
    view = { extraction, highlighter };
    watchGround(window, extraction.main, mine.signal, (ground, isNew) => {
      store.setState({ ground: ground === "dark" ? "dark" : "light" });
      if (isNew) highlighter.refresh();
    });
    if (watchArticle) watchOver(view, mine.signal);
    // The marks' rules are requested with these; behind the reading they would wait for its end, and the first lines with them.
    await Promise.race([paintCertain(view, mine.signal), after(window, CERTAIN_WITHIN_MS)]);
    if (!mine.signal.aborted) await analyse(view, mine.signal);
  };
  const refresh = async () => {
    if (view && ending) await analyse(view, ending.signal);
  };
  const begin = async ({ anyway = false, given }: Begin = {}) => {
    const mine = ++turn;
    let start: TabStart;
    try {
      start = (await given) ?? (await ask("tab/start", null));
    } catch (error) {
      if (mine !== turn) return;
      failed("tab/start", error);
      nothing([errorNotice]);
      return;
    }
    if (signal.aborted || mine !== turn) return;
    followed = start.settings;
    store.setState({ settings: start.settings });
    fallback = noticeOfFallback(start);
    publisher = start.publisher;
    css = start.marksCss;
    if (start.access === "allowed") await read({ anyway });
    else nothing(noticeOfAccess(start.access, hostOf(document.URL) ?? ""));
  };
  const resume = async () => {
    const start = await ask("tab/start", null).catch((error: unknown) => failed("tab/start", error));
    if (!start || signal.aborted) return;
    if (start.access !== "allowed" || store.getState().phase !== "ready") return begin();
    follow(start.settings);
    await refresh();
  };
  const follow = (settings: Settings) => {
    // Not the store's: what the reader changes on this page stands there before it is stored.
    const before = followed;
    followed = settings;
    store.setState({ settings });
    const host = hostOf(document.URL) ?? "";
    if (holdsHost(settings.pausedHosts, host) !== holdsHost(before.pausedHosts, host)) void begin();
    else if (!same(settings.corrections, before.corrections) || !same(settings.muted, before.muted)) void refresh();
    repaint();
  };
  return {
    open: () => view,
    article: openArticle,
    reading: () => reading,
    begin,
    read,
    refresh,
    resume,
    watchWith(next) {
      watchArticle = next;
      if (view && ending && !watch) watchOver(view, ending.signal);
    },
    repaint,
    follow,
    failed,
    hide(statement) {
      hidden.add(statement);
      void refresh();
      return () => {
        hidden.delete(statement);
        void refresh();
      };
    },
  };
}
