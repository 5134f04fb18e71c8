// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startGate } from "../../lib/extension/tab/gate.ts";
import { fill, slot } from "../../lib/extension/tab/shared.ts";
import { articleWith } from "../page/read.ts";

const ask = vi.hoisted(() => vi.fn(async (): Promise<object | null> => null));
vi.mock("../../lib/extension/messages.ts", () => ({
  ask,
  extensionLives: () => true,
  ExtensionGone: class extends Error {},
  isGone: () => false,
}));

const show = (html: string) => {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
};
/** Navigations within the page, where the browser tells of them (jsdom doesn't). */
let navigation: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset().mockResolvedValue(null);
  fill("gate", undefined);
  fill("start", undefined);
  navigation = new EventTarget();
  Object.assign(window, { navigation });
  history.pushState(null, "", "/2026/03/harbour-terminal-on-schedule.html");
});
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(document, "prerendering", { value: false, configurable: true });
});

it("calls the background once for an article, and says so to whoever asks", async () => {
  show(articleWith(""));
  startGate(window);
  await vi.runAllTimersAsync();
  expect(ask.mock.calls).toEqual([["gate/article", null]]);
  expect(slot("gate")?.says()).toBe("article");
});

it("looks at a page made ready beforehand once it is shown, and not before", async () => {
  show(articleWith(""));
  Object.defineProperty(document, "prerendering", { value: true, configurable: true });
  startGate(window);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ask).not.toHaveBeenCalled();
  document.dispatchEvent(new Event("prerenderingchange"));
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledOnce();
});

it("looks on after a navigation while the page before still stands", async () => {
  const front = "<p>A line or two on a story of the day, to make readers click on it and read all of it.</p>";
  show(`<main>${front}</main>`);
  Object.defineProperty(document, "readyState", { value: "complete", configurable: true });
  startGate(window);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ask).not.toHaveBeenCalled();
  navigation.dispatchEvent(new Event("currententrychange"));
  await vi.advanceTimersByTimeAsync(1_000);
  show(articleWith(""));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ask).toHaveBeenCalledOnce();
});

it("ends its looks after a while on a page that stays what it is", async () => {
  show("<main><p>Nothing much.</p></main>");
  startGate(window);
  navigation.dispatchEvent(new Event("currententrychange"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(ask).not.toHaveBeenCalled();
});

it("asks three times more over a minute and a half where the background can't be had, and then lets the page be", async () => {
  ask.mockRejectedValue(new Error("silent"));
  show(articleWith(""));
  startGate(window);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(ask).toHaveBeenCalledTimes(4);
  expect(vi.getTimerCount()).toBe(0);
});

describe("article.js, which comes with the answer,", () => {
  const START = { access: "allowed" };
  /** Runs as article.js does when it arrives. */
  const arrive = () => fill("start", undefined);

  it("is not asked for again once it came", async () => {
    ask.mockResolvedValue(START);
    show(articleWith(""));
    startGate(window);
    await vi.advanceTimersByTimeAsync(1_000);
    arrive();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(ask).toHaveBeenCalledOnce();
  });

  it("is asked for again where the background was stopped before it sent it", async () => {
    ask.mockResolvedValue(START);
    show(articleWith(""));
    startGate(window);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(ask).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await slot("start")).toMatchObject(START);
    arrive();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("is asked for three times more, and not for a page that was left", async () => {
    ask.mockResolvedValue(START);
    show(articleWith(""));
    startGate(window);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(ask).toHaveBeenCalledTimes(4);
    ask.mockClear();
    slot("gate")?.look();
    await vi.advanceTimersByTimeAsync(1_000);
    show("<main><p>Nothing much.</p></main>");
    navigation.dispatchEvent(new Event("currententrychange"));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(ask).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
