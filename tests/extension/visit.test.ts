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

function visit(phases: readonly ("none" | "ready")[]) {
  const store = createTabStore();
  store.setState({ phase: "none" });
  const left = [...phases];
  const begin = vi.fn(async () => store.setState({ phase: left.shift() ?? "none" }));
  const resume = vi.fn(async () => undefined);
  watchVisit({ window, store, session: { begin, resume }, signal: controller.signal });
  return { store, begin, resume };
}
let page = 0;
const navigate = () => history.pushState(null, "", `/page-${page++}`);

it("looks again and again for an article that fills slowly, and stops once it has one", async () => {
  const { begin } = visit(["none", "none", "ready"]);
  navigate();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begin).toHaveBeenCalledTimes(3);
});

it("gives up on a page that never becomes one", async () => {
  const { begin } = visit([]);
  navigate();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begin).toHaveBeenCalledTimes(4);
});

it("looks again where an article went without a new address", async () => {
  const { begin, store } = visit(["ready"]);
  store.setState({ phase: "ready" });
  store.setState({ phase: "none" });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begin).toHaveBeenCalledTimes(1);
});

it("leaves an open article alone, and looks no more once it ends", async () => {
  const { begin, store } = visit([]);
  store.setState({ phase: "ready" });
  navigate();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(begin).not.toHaveBeenCalled();
  store.setState({ phase: "none" });
  controller.abort();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begin).not.toHaveBeenCalled();
});

it("takes up again what comes back from the back/forward cache", () => {
  const { resume } = visit([]);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  expect(resume).toHaveBeenCalledOnce();
});
