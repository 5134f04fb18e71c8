// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CertainMention } from "../../lib/core/link/index.ts";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import { type Ask, CallFailed, ExtensionGone } from "../../lib/extension/messages.ts";
import type { Access, ArticleReading } from "../../lib/extension/protocol.ts";
import { createSession } from "../../lib/extension/tab/session.ts";
import { watchArticle } from "../../lib/page/watch.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const SENTENCE =
  "Kakao and OpenAI said on Tuesday that they had agreed on a partnership, and neither of them named a sum or a date for it. ";
const reading: ArticleReading = {
  paint: [],
  mentions: [],
  names: [],
  statements: [],
  sourceHere: null,
  language: "en",
  recordsUnread: false,
  view: {
    cards: {},
    ties: {},
    why: {},
    panel: { counts: { code: "panel.counts.none" }, coverage: [], groups: [], names: [], unsure: [], foot: [], badge: 2 },
  },
};

const SURE: CertainMention = {
  id: "certain:b1:0",
  blockId: "b1",
  start: 0,
  end: 5,
  surfaceForm: SENTENCE.slice(0, 5),
  kind: "company",
  executive: false,
  entity: "kakao",
};

let controller: AbortController;
let looksLike = true;
beforeEach(() => {
  controller = new AbortController();
  looksLike = true;
  document.body.innerHTML = `<article><h1>A partnership</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article>`;
});
afterEach(() => controller.abort());

interface Background {
  access: Access;
  fellBack: readonly string[];
  read: () => Promise<ArticleReading>;
  publisher: string | null;
  certain: () => Promise<readonly CertainMention[]>;
}

function start(change: Partial<Background> = {}) {
  const background: Background = {
    access: "allowed",
    fellBack: [],
    read: async () => reading,
    publisher: null,
    certain: async () => [],
    ...change,
  };
  const asked: string[] = [];
  const ask = (async (call: string) => {
    asked.push(call);
    const { access, fellBack, publisher } = background;
    if (call === "tab/start") return { access, settings: DEFAULT_SETTINGS, fellBack, publisher, marksCss: "" };
    if (call === "article/certain") return background.certain();
    return call === "article/read" ? background.read() : null;
  }) as Ask;
  const store = createTabStore();
  const onRead = vi.fn();
  const onGone = vi.fn();
  const session = createSession({ window, store, ask, onRead, isArticle: () => looksLike, onGone, signal: controller.signal });
  const notices = () => store.getState().notices.map(({ code }) => code);
  return { background, asked, store, onRead, onGone, session, notices };
}

describe("a page", () => {
  it("is read, and tells what it read", async () => {
    const { session, store, onRead } = start();
    await session.begin();
    expect(store.getState()).toMatchObject({ phase: "ready", article: { title: "A partnership" }, view: reading.view });
    expect(onRead).toHaveBeenLastCalledWith(reading);
  });

  it("is by the listed host's publisher where it names none", async () => {
    const { session, store } = start({ publisher: "The Listed Times" });
    await session.begin();
    expect(store.getState().article?.publisher).toBe("The Listed Times");
    expect(session.article()?.publisher).toBe("The Listed Times");
  });

  it("asks for its sure marks first and has them painted while it is read, with two questions in all where the gate was answered", async () => {
    let answer = (_: ArticleReading): void => undefined;
    const read = () =>
      new Promise<ArticleReading>((done) => {
        answer = done;
      });
    const { session, asked, store } = start({ certain: async () => [SURE], read });
    const given = Promise.resolve({ access: "allowed", settings: DEFAULT_SETTINGS, fellBack: [], publisher: null, marksCss: "" } as const);
    const begun = session.begin({ given });
    await vi.waitFor(() => expect(session.open()?.highlighter.marksOf("b1")).toMatchObject([{ start: 0, end: 5, kind: "company" }]));
    expect(asked).toEqual(["article/certain", "article/read"]);
    session.follow({ ...DEFAULT_SETTINGS, markCompanies: false });
    expect(session.open()?.highlighter.marksOf("b1")).toEqual([]);
    session.follow(DEFAULT_SETTINGS);
    expect(session.open()?.highlighter.marksOf("b1")).toHaveLength(1);
    expect(store.getState().phase).toBe("loading");
    answer(reading);
    await begun;
    expect(session.open()?.highlighter.marksOf("b1")).toEqual([]);
  });

  it("keeps the reading's marks where the sure ones come after it, and none of an article that is gone", async () => {
    let answer = (_: readonly CertainMention[]): void => undefined;
    const certain = () =>
      new Promise<readonly CertainMention[]>((done) => {
        answer = done;
      });
    const { session } = start({ certain });
    await session.begin();
    answer([SURE]);
    await new Promise((done) => setTimeout(done, 5));
    expect(session.open()?.highlighter.marksOf("b1")).toEqual([]);
  });

  it("is read again with what came between its being found and its being watched, once the watcher is there", async () => {
    const { session, asked } = start();
    await session.begin();
    const late = document.createElement("p");
    late.textContent = `Late words. ${SENTENCE.repeat(3)}`;
    document.querySelector("article")?.append(late);
    await new Promise((done) => setTimeout(done, 400));
    expect(asked.filter((call) => call === "article/read")).toHaveLength(1);
    session.watchWith(watchArticle);
    await vi.waitFor(() => expect(asked.filter((call) => call === "article/read")).toHaveLength(2), { timeout: 5_000 });
    expect(session.article()?.blocks.at(-1)?.text).toContain("Late words.");
    expect(asked.filter((call) => call === "article/certain")).toHaveLength(1);
    await session.read();
    document.querySelector("article")?.append(late.cloneNode(true));
    await vi.waitFor(() => expect(session.article()?.blocks.filter(({ text }) => text.includes("Late words."))).toHaveLength(2), {
      timeout: 5_000,
    });
  });

  it("asks for access itself where the gate had no answer", async () => {
    const { session, asked } = start();
    await session.begin({ given: Promise.resolve(null) });
    expect(asked.slice(0, 2)).toEqual(["tab/start", "article/certain"]);
  });

  it("keeps its marks and follows what changed while it was away", async () => {
    const { session, asked, store, background } = start();
    await session.begin();
    await session.resume();
    expect(asked.filter((call) => call === "article/read")).toHaveLength(2);
    background.access = "paused";
    await session.resume();
    expect(store.getState().phase).toBe("none");
  });

  it.each([
    ["paused", "paused"],
    ["not-permitted", "error.permission"],
  ] as const)("is left alone where it is %s", async (access, code) => {
    const { session, store, notices, asked } = start({ access });
    await session.begin();
    expect(store.getState().phase).toBe("none");
    expect(notices()).toEqual([code]);
    expect(asked).toEqual(["tab/start"]);
  });

  it("loses its marks when access is taken back", async () => {
    const { session, store, background, notices, onRead } = start();
    await session.begin();
    background.access = "not-permitted";
    await session.begin();
    expect(store.getState()).toMatchObject({ phase: "none", view: null, article: null });
    expect(notices()).toEqual(["error.permission"]);
    expect(onRead).toHaveBeenLastCalledWith(null);
    expect(session.open()).toBeNull();
  });

  it("says that it is no article, and is read anyway when the reader asks", async () => {
    document.body.innerHTML = `<main><p>${SENTENCE}</p></main>`;
    const { session, store, notices } = start();
    await session.begin();
    expect(notices()).toEqual(["page.notArticle"]);
    expect(store.getState().notices[0]?.actions).toEqual(["read-anyway"]);
    await session.read({ anyway: true });
    expect(store.getState().phase).toBe("ready");
  });

  it("is left where it no longer looks like an article, unless the reader insists, and then for as long as its address stays", async () => {
    looksLike = false;
    const { session, store } = start();
    await session.begin();
    expect(store.getState().phase).toBe("none");
    await session.begin({ anyway: true });
    expect(store.getState().phase).toBe("ready");
    await session.begin();
    expect(store.getState().phase).toBe("ready");
    history.pushState(null, "", "/elsewhere");
    await session.begin();
    expect(store.getState().phase).toBe("none");
  });

  it("shows the newest answer, whatever order they come in", async () => {
    const answers: ((reading: ArticleReading) => void)[] = [];
    const read = () => new Promise<ArticleReading>((resolve) => answers.push(resolve));
    const { session, store } = start({ read });
    void session.begin();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    void session.refresh();
    const newest = { ...reading, names: [] };
    answers[1]?.(newest);
    await vi.waitFor(() => expect(session.reading()).toBe(newest));
    answers[0]?.({ ...reading, recordsUnread: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(session.reading()).toBe(newest);
    expect(store.getState().phase).toBe("ready");
  });

  it("says when the background failed, and reads again when asked", async () => {
    let fails = true;
    const read = async () => {
      if (fails) throw new CallFailed("silent", "no answer");
      return reading;
    };
    const { session, notices, store } = start({ read });
    await session.begin();
    expect(notices()).toContain("error.read");
    fails = false;
    await session.read();
    expect(notices()).not.toContain("error.read");
    expect(store.getState().view).toBe(reading.view);
  });

  it("notices that its extension is gone", async () => {
    const { session, onGone } = start({ read: () => Promise.reject(new ExtensionGone()) });
    await session.begin();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it("says which stored settings fell back", async () => {
    const { session, store } = start({ fellBack: ["theme"] });
    await session.begin();
    expect(store.getState().notices[0]).toMatchObject({ code: "error.settings", params: { names: ["theme"] } });
  });

  it("is read anew when names were muted or corrected, and for no other setting", async () => {
    const { session, asked } = start();
    await session.begin();
    const before = asked.length;
    session.follow({ ...DEFAULT_SETTINGS, panelWidth: 400, muted: [] });
    expect(asked.length).toBe(before);
    session.follow({ ...DEFAULT_SETTINGS, muted: [{ key: "e:kakao", label: "Kakao" }] });
    await vi.waitFor(() => expect(asked.filter((call) => call === "article/read")).toHaveLength(2));
  });

  it("asks again without a statement that was called misread, and with it when that is undone", async () => {
    const { session, asked } = start();
    await session.begin();
    const show = session.hide("s1");
    await vi.waitFor(() => expect(asked.filter((call) => call === "article/read")).toHaveLength(2));
    show();
    await vi.waitFor(() => expect(asked.filter((call) => call === "article/read")).toHaveLength(3));
  });
});
