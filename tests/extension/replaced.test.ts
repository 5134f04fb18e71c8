// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import type { Ask } from "../../lib/extension/messages.ts";
import type { ArticleReading } from "../../lib/extension/protocol.ts";
import { createSession } from "../../lib/extension/tab/session.ts";
import { watchVisit } from "../../lib/extension/tab/visit.ts";
import { stillReads } from "../../lib/page/anchor.ts";
import { isArticlePage } from "../../lib/page/gate.ts";
import { watchArticle } from "../../lib/page/watch.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const story = (name: string): string =>
  `<main><article><h1>${name} story of the day</h1>${Array.from({ length: 6 }, (_, i) => `<p>${name} said in report number ${i} that the <b>harbour</b> terminal was on schedule, and that it had paid its share of the costs for the quarter.</p>`).join("")}</article></main>`;

const EMPTY_VIEW = {
  cards: {},
  ties: {},
  why: {},
  panel: { counts: { code: "panel.counts.none" }, coverage: [], groups: [], names: [], unsure: [], foot: [], badge: null },
} as const;
const READING = {
  paint: [],
  mentions: [],
  names: [],
  statements: [],
  sourceHere: null,
  language: "en",
  recordsUnread: false,
  view: EMPTY_VIEW,
};

/** Ways in which pages put another story in place of one. */
const WAYS: Readonly<Record<string, (document: Document) => void>> = {
  "the body's content": (document) => {
    document.body.innerHTML = story("Second");
  },
  "the body element": (document) => {
    const body = document.createElement("body");
    body.innerHTML = story("Second");
    document.body.replaceWith(body);
  },
  "the root element": (document) => {
    const root = document.createElement("html");
    root.innerHTML = `<head></head><body>${story("Second")}</body>`;
    document.documentElement.replaceWith(root);
  },
  "the article's content": (document) => {
    document.querySelector("article")!.innerHTML = /<article>([\s\S]*)<\/article>/.exec(story("Second"))![1]!;
  },
  "the text, paragraph by paragraph": (document) => {
    for (const paragraph of document.querySelectorAll("h1,p")) paragraph.innerHTML = paragraph.innerHTML.replace("First", "Second");
  },
  "nothing at first, then the body": (document) => {
    document.body.innerHTML = "<p>Loading</p>";
    setTimeout(() => {
      document.body.innerHTML = story("Second");
    }, 700);
  },
};

interface Run {
  readonly way: string;
  /** Replaces at the nth pause of ours. */
  readonly at: number;
  readonly address: "same" | "before" | "after";
}

/** Opens a story in a window of its own and replaces it at one of our pauses; resolves with the number of pauses and what is open in the end. */
async function run({ way, at, address }: Run) {
  const dom = new JSDOM(`<!doctype html><html lang="en"><head></head><body>${story("First")}</body></html>`, {
    url: "https://news.example/2026/03/first-story-of-the-day.html",
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as Window & typeof globalThis;
  const { document } = window;
  let pauses = 0;
  const pause = async () => {
    const move = () => window.history.pushState(null, "", "/2026/03/second-story-of-the-day.html");
    if (pauses++ === at) {
      if (address === "before") move();
      WAYS[way]!(document);
      if (address === "after") move();
    }
    await Promise.resolve();
  };
  // Every step of reading takes its slice, so that each is a pause.
  let now = 0;
  window.performance.now = () => (now += 9);
  Object.assign(window, { scheduler: { yield: pause } });
  const ask = (async (call: string) => {
    await pause();
    if (call === "tab/start") return { access: "allowed", settings: DEFAULT_SETTINGS, fellBack: [], publisher: null };
    if (call === "article/certain") return [];
    return call === "article/read" ? (READING as unknown as ArticleReading) : null;
  }) as Ask;
  const store = createTabStore();
  const ending = new window.AbortController();
  const isArticle = () => isArticlePage(document) === "article";
  const session = createSession({ window, store, ask, onRead: () => void pause(), isArticle, onGone: () => {}, signal: ending.signal });
  watchVisit({ window, store, session, isArticle, signal: ending.signal });
  // As tab.js does, which comes once the article was read.
  void session.begin().then(async () => {
    await pause();
    session.watchWith(watchArticle);
  });
  const isRight = () => {
    const open = session.open();
    const texts = session.article()?.blocks.map(({ text }) => text) ?? [];
    const isSecond = texts.length === 7 && texts.every((text) => text.startsWith("Second"));
    const isTrue = open?.extraction.anchors.list.every((anchor) => stillReads(anchor, 0, anchor.text.length)) ?? false;
    return isSecond && isTrue && session.article()?.title === "Second story of the day" && store.getState().phase === "ready";
  };
  const isDone = () => isRight() || (at > 999 && store.getState().phase === "ready");
  await vi.waitFor(() => expect(isDone()).toBe(true), { timeout: 15_000, interval: 100 }).catch(() => undefined);
  const end = {
    pauses,
    right: isRight(),
    texts: session.article()?.blocks.map(({ text }) => text.slice(0, 12)),
    phase: store.getState().phase,
  };
  ending.abort();
  window.close();
  return end;
}

describe("a story that another one replaces", () => {
  it.each(Object.keys(WAYS))("is followed at whatever moment the page replaces %s", async (way) => {
    const { pauses } = await run({ way, at: 1_000, address: "same" });
    expect(pauses).toBeGreaterThan(8);
    const runs = Array.from({ length: pauses }, (_, at) =>
      (["same", "before", "after"] as const).map((address) => ({ way, at, address })),
    ).flat();
    const ends = await Promise.all(runs.map(async (one) => ({ ...one, ...(await run(one)) })));
    expect(ends.filter(({ right }) => !right)).toEqual([]);
  });
});
