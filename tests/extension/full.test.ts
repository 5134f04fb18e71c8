import { afterEach, describe, expect, it, vi } from "vitest";
import { isFull } from "../../lib/extension/full.ts";
import { CallFailed, isGone } from "../../lib/extension/messages.ts";
import { asFailure } from "../../lib/extension/records/failure.ts";
import { noticeOfFailure } from "../../lib/extension/why.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const left = (bytes: number) =>
  vi.stubGlobal("navigator", { storage: { estimate: async () => ({ quota: 5_000_000 + bytes, usage: 5_000_000 }) } });
const error = (name: string, message: string) => Object.assign(new Error(message), { name });

afterEach(() => vi.unstubAllGlobals());

describe("a storage that is full", () => {
  // Words that Chromium and Firefox were seen to use, by quota and on a disk without room.
  it.each([
    ["QuotaExceededError", "The current transaction exceeded its quota limitations."],
    ["QuotaExceededError", "storage.local API call exceeded its quota limitations."],
    ["Error", "Resource::kQuotaBytes quota exceeded"],
    [
      "AbortError",
      "Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)",
    ],
    ["Error", "File error: No device space"],
  ])("is known by its words: %s: %s", async (name, message) => {
    left(1e9);
    expect(await isFull(error(name, message))).toBe(true);
    expect((await asFailure(error(name, message))).problem).toBe("full");
  });

  it("is known by the room left where the storage's words don't tell", async () => {
    const unopened = error("UnknownError", "Internal error opening backing store for indexedDB.open.");
    left(20_000);
    expect(await isFull(unopened)).toBe(true);
    left(1e9);
    expect(await isFull(unopened)).toBe(false);
    expect((await asFailure(unopened)).problem).toBe("failed");
    vi.stubGlobal("navigator", {});
    expect(await isFull(unopened)).toBe(false);
  });

  it("isn't seen in an error of another kind, however little room is left", async () => {
    left(0);
    expect(await isFull(new TypeError("text is not a string"))).toBe(false);
  });
});

it.each([
  [new CallFailed("full", "no room"), "storage.full"],
  [new CallFailed("silent", "no answer"), "why.silent"],
  [new CallFailed("failed", "TypeError"), "why.failed"],
  [new TypeError("no function"), "why.failed"],
])("says why and what helps: %s", (given, reason) => {
  expect(noticeOfFailure(given, "error.notDone")).toEqual({ code: "error.notDone", params: { reason: { code: reason } }, actions: [] });
});

it("says why also where another script of the page made the call", () => {
  const theirs = Object.assign(new Error("no room"), { name: "CallFailed", code: "full" });
  expect(noticeOfFailure(theirs, "error.notDone").params).toEqual({ reason: { code: "storage.full" } });
  expect(isGone(Object.assign(new Error("gone"), { name: "ExtensionGone" }))).toBe(true);
});
