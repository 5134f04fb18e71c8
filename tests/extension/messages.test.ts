import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ask, CallFailed, ExtensionGone } from "../../lib/extension/messages.ts";

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
