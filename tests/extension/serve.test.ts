import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer, type Handlers, senderOf } from "../../lib/extension/serve.ts";
import { ASK_SHAPES } from "../../lib/extension/shapes.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const ID = "the-extension";
const page = { id: ID, url: "https://news.example/story", tab: { id: 4 }, frameId: 0 };
const own = { id: ID, url: "chrome-extension://the-extension/options.html" };

beforeEach(() => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id: string }).id = ID;
  vi.spyOn(fakeBrowser.runtime, "getURL").mockImplementation(((path: string) => `chrome-extension://the-extension${path}`) as never);
});

const called = vi.fn();
/** Every call answers with its name, so that a test sees whether it was reached. */
const handlers = Object.fromEntries(
  Object.keys(ASK_SHAPES).map((name) => [
    name,
    (ask: unknown) => {
      called(name, ask);
      return name;
    },
  ]),
) as unknown as Handlers;
const keyed = vi.fn();
const send = (message: unknown, sender: object = page) => answer(handlers, message, sender, () => undefined);

describe("who may call", () => {
  it("knows our scripts in pages and our own pages, and nobody else", () => {
    expect(senderOf(page)).toEqual({ kind: "page", tab: 4, frame: 0, url: page.url });
    expect(senderOf(own)).toMatchObject({ kind: "extension", tab: null });
    expect(senderOf({ ...page, id: "another" })).toBeNull();
    expect(senderOf({ id: ID, url: page.url })).toBeNull();
    expect(senderOf({ ...page, url: undefined })).toBeNull();
  });

  it("refuses strangers before looking at what they send", async () => {
    expect(await send({ call: "tab/start", ask: null }, { ...page, id: "another" })).toHaveProperty("error.code", "refused");
  });

  it.each(["settings/import", "records/import", "page/standing", "page/read-once", "app/report"])(
    "keeps %s for the extension's own pages",
    async (call) => {
      expect(await send({ call, ask: { text: "", tab: 1 } })).toHaveProperty("error.code", "refused");
    },
  );

  it("hands on what has the right shape", async () => {
    expect(await send({ call: "tab/start", ask: null })).toEqual({ value: "tab/start" });
    expect(await send({ call: "app/source", ask: { url: "https://news.example/", paragraph: 3 } })).toEqual({ value: "app/source" });
  });
});

describe("what is sent", () => {
  it("reaches the handler with the call's own key", async () => {
    const listening = { ...handlers, "tab/start": (_ask: null, _sender: unknown, key: unknown) => keyed(key) } as unknown as Handlers;
    await answer(listening, { call: "tab/start", ask: null, key: "k1" }, page, () => undefined);
    await answer(listening, { call: "tab/start", ask: null }, page, () => undefined);
    expect(keyed.mock.calls).toEqual([["k1"], [undefined]]);
  });

  it.each([
    ["a key that is none", { call: "tab/start", ask: null, key: { length: 3 } }],
    ["a key without end", { call: "tab/start", ask: null, key: "k".repeat(101) }],
    ["no such call", { call: "tab/nothing", ask: null }],
    ["a built-in's name", { call: "constructor", ask: null }],
    ["a wrong field", { call: "tab/badge", ask: { count: "3" } }],
    ["a field too many", { call: "tab/badge", ask: { count: 3, more: 1 } }],
    ["an address that is no web address", { call: "app/source", ask: { url: "javascript:alert(1)", paragraph: 1 } }],
    ["a setting of the wrong shape", { call: "settings/change", ask: { theme: "pink" } }],
    ["an unknown setting", { call: "settings/change", ask: { colour: "red" } }],
    ["an article that is too long", { call: "article/read", ask: { article: article("x".repeat(6_000_001)), hidden: [] } }],
  ])("is refused: %s", async (_what, message) => {
    expect(await send(message)).toHaveProperty("error.code", "refused");
  });

  it("says where the shape is wrong", async () => {
    const broken = { ...article("text"), partial: "no" };
    const reply = await send({ call: "article/read", ask: { article: broken, hidden: [] } });
    expect(reply).toHaveProperty("error.message", expect.stringContaining("article.partial"));
  });

  it("never throws and never reaches a handler unchecked, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...Object.keys(ASK_SHAPES)), fc.anything(), async (message, call, ask) => {
        expect(Object.keys(await send(message))).toHaveLength(1);
        expect(Object.keys(await send({ call, ask }))).toHaveLength(1);
      }),
      { numRuns: Number(process.env.INTERTIE_FC_RUNS ?? 2_000) },
    );
  });

  it("turns a handler's failure into words and notes it", async () => {
    const onError = vi.fn();
    const failing = { ...handlers, "tab/start": () => Promise.reject(new Error("the disk is gone")) } as unknown as Handlers;
    expect(await answer(failing, { call: "tab/start", ask: null }, page, onError)).toEqual({
      error: { code: "failed", message: "the disk is gone" },
    });
    expect(onError).toHaveBeenCalledOnce();
    const full = { ...handlers, "tab/start": () => Promise.reject(new Error("QuotaExceededError: exceeded")) } as unknown as Handlers;
    expect(await answer(full, { call: "tab/start", ask: null }, page, onError)).toHaveProperty("error.code", "full");
  });
});

function article(text: string) {
  return {
    url: "https://news.example/story",
    title: "A story",
    language: "en",
    published: null,
    publisher: null,
    blocks: [{ id: "b0", role: "paragraph", text }],
    leftOut: [],
    partial: false,
  };
}
