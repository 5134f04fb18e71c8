// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchVisit } from "../../lib/extension/tab/visit.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const none = { phase: "none", notices: [{ code: "page.notArticle", actions: [] }] } as const;

function visit(phases: readonly ("none" | "ready")[]) {
  const store = createTabStore();
  const left = [...phases];
  const begin = vi.fn(async () => store.setState(left.shift() === "ready" ? { phase: "ready", notices: [] } : none));
  const resume = vi.fn(async () => undefined);
  const isArticle = vi.fn(() => true);
  watchVisit({ window, store, session: { begin, resume }, isArticle, signal: controller.signal });
  store.setState(none);
  return { store, begin, resume, isArticle };
}
/** The page changes again and again. */
async function fills(ms: number) {
  for (let passed = 0; passed < ms; passed += 200) {
    document.body.append(document.createElement("p"));
    await vi.advanceTimersByTimeAsync(200);
  }
}
let page = 0;
const navigate = () => history.pushState(null, "", `/page-${page++}`);

it("looks again and again for an article that fills slowly, and stops once it has one", async () => {
  const { begin } = visit(["none", "none", "ready"]);
  navigate();
  await fills(20_000);
  expect(begin).toHaveBeenCalledTimes(3);
});

it("looks again without a navigation where the page fills, and at once after one", async () => {
  const { begin } = visit([]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begin).not.toHaveBeenCalled();
  navigate();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(begin).toHaveBeenCalledTimes(1);
  document.body.append("later");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begin).toHaveBeenCalledTimes(2);
});

it("gives up on a page that never becomes one, and takes it up at the next address", async () => {
  const { begin } = visit([]);
  await fills(90_000);
  expect(begin).toHaveBeenCalledTimes(4);
  navigate();
  await fills(1_400);
  expect(begin).toHaveBeenCalledTimes(5);
});

it("reads nothing where the page doesn't look like an article, and looks more and more rarely", async () => {
  const { begin, isArticle } = visit([]);
  isArticle.mockReturnValue(false);
  await fills(100_000);
  expect(begin).not.toHaveBeenCalled();
  expect(isArticle.mock.calls.length).toBeLessThan(16);
  isArticle.mockReturnValue(true);
  await fills(10_000);
  expect(begin).toHaveBeenCalled();
});

it("looks again where an article went without a new address", async () => {
  const { begin, store } = visit(["ready"]);
  store.setState({ phase: "ready", notices: [] });
  store.setState(none);
  await fills(20_000);
  expect(begin).toHaveBeenCalledTimes(1);
});

it("looks again where the page changed while it was being read", async () => {
  const { begin, store } = visit(["ready"]);
  store.setState({ phase: "loading", notices: [] });
  document.body.append("changed meanwhile");
  await vi.advanceTimersByTimeAsync(3_000);
  expect(begin).not.toHaveBeenCalled();
  store.setState(none);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(begin).toHaveBeenCalledTimes(1);
});

it("leaves a page alone that may not be read", async () => {
  const { begin, store } = visit([]);
  store.setState({ phase: "none", notices: [{ code: "paused", actions: [] }] });
  navigate();
  await fills(20_000);
  expect(begin).not.toHaveBeenCalled();
});

it("leaves an open article alone, and looks no more once it ends", async () => {
  const { begin, store } = visit([]);
  store.setState({ phase: "ready", notices: [] });
  navigate();
  await fills(3_000);
  expect(begin).not.toHaveBeenCalled();
  store.setState(none);
  controller.abort();
  await fills(20_000);
  expect(begin).not.toHaveBeenCalled();
});

it("takes up again what comes back from the back/forward cache", () => {
  const { resume } = visit([]);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  expect(resume).toHaveBeenCalledOnce();
});
