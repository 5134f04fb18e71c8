import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ask, CallFailed, ExtensionGone, onTabCalls } from "../../lib/extension/messages.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const sent = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id: string | undefined }).id = "the-extension";
  sent.mockReset();
  (fakeBrowser.runtime as { sendMessage: unknown }).sendMessage = sent;
});

describe("asking the background", () => {
  it("starts a stopped one by asking again, unnoticed", async () => {
    sent.mockRejectedValueOnce(new Error("Could not establish connection")).mockResolvedValueOnce({ value: null });
    await expect(ask("tab/badge", { count: 1 })).resolves.toBeNull();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("asks again where the answer got lost when it stopped at work", async () => {
    sent.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ value: true });
    await expect(ask("tab/ui", null)).resolves.toBe(true);
  });

  it("asks one that says nothing again, and takes the first answer that comes, to whichever attempt", async () => {
    vi.useFakeTimers();
    try {
      let answerFirst: (reply: unknown) => void = () => undefined;
      sent.mockReturnValueOnce(new Promise((done) => (answerFirst = done))).mockReturnValue(new Promise(() => undefined));
      const asked = ask("tab/ui", null);
      await vi.advanceTimersByTimeAsync(19_900);
      expect(sent).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(sent).toHaveBeenCalledTimes(2);
      answerFirst({ value: true });
      await expect(asked).resolves.toBe(true);
      expect(vi.getTimerCount()).toBe(0);
      const never = expect(ask("tab/ui", null)).rejects.toMatchObject({ code: "silent" });
      await vi.advanceTimersByTimeAsync(100_000);
      await never;
      expect(sent).toHaveBeenCalledTimes(6);
    } finally {
      vi.useRealTimers();
    }
  });

  it("gives all attempts of a call one key, and each call its own", async () => {
    sent.mockRejectedValueOnce(new Error("gone")).mockResolvedValue({ value: true });
    await ask("tab/ui", null);
    await ask("tab/ui", null);
    const keys = sent.mock.calls.map(([message]) => (message as { key: string }).key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("fails after the fourth time", async () => {
    sent.mockRejectedValue(new Error("gone"));
    await expect(ask("tab/ui", null)).rejects.toMatchObject({ name: "CallFailed", code: "silent" });
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it("doesn't repeat what was answered with an error", async () => {
    sent.mockResolvedValue({ error: { code: "refused", message: "no" } });
    await expect(ask("tab/ui", null)).rejects.toBeInstanceOf(CallFailed);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("knows that its extension is gone", async () => {
    (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
    await expect(ask("tab/ui", null)).rejects.toBeInstanceOf(ExtensionGone);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe("what a page's script hears", () => {
  const heard = vi.fn();
  const background = { id: "the-extension" };
  const listen = () => {
    const controller = new AbortController();
    let hear: (message: unknown, sender: object, respond: (reply: unknown) => void) => void = () => undefined;
    vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation(((one: typeof hear) => (hear = one)) as never);
    onTabCalls({ "tab/command": ({ command }) => heard(command), "tab/access": () => heard("access") }, controller.signal);
    return (message: unknown, sender: object = background) => {
      heard.mockReset();
      hear(message, sender, () => undefined);
      return heard.mock.calls.flat();
    };
  };

  it("is its own background's calls, of the right shape", () => {
    const send = listen();
    expect(send({ call: "tab/command", ask: { command: "next" } })).toEqual(["next"]);
    expect(send({ call: "tab/access", ask: null })).toEqual(["access"]);
    for (const sender of [{}, { id: "another" }, { ...background, tab: { id: 1 } }])
      expect(send({ call: "tab/access", ask: null }, sender)).toEqual([]);
  });

  it.each([
    null,
    7,
    "tab/access",
    {},
    { call: "tab/command" },
    { call: "tab/command", ask: null },
    { call: "tab/command", ask: { command: "close" } },
    { call: "tab/access", ask: { all: true } },
    { call: "constructor", ask: null },
  ])("is nothing else: %j", (message) => {
    expect(listen()(message)).toEqual([]);
  });
});
