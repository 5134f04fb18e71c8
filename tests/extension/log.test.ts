import * as v from "valibot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createLog, withoutAddresses } from "../../lib/extension/log.ts";
import { onUncaught } from "../../lib/extension/uncaught.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const time = () => new Date("2026-01-02T03:04:05Z");

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  (fakeBrowser.runtime as { getManifest: unknown }).getManifest = () => ({ version: "1.2.3" });
});

describe("noted errors", () => {
  it("are kept once, counted, and written to the console once", async () => {
    const log = createLog(fakeBrowser.storage.local as never, time);
    await Promise.all([log.error("article/read", new Error("no")), log.error("article/read", new Error("no"))]);
    expect(await log.entries()).toEqual([
      { where: "article/read", message: "Error: no", first: time().toISOString(), last: time().toISOString(), count: 2 },
    ]);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("hold no address", () => {
    expect(withoutAddresses("failed at https://news.example/secret?x=1 (chrome-extension://abc/x.js:1:2)")).toBe(
      "failed at (address) ((address))",
    );
  });

  it("quote nothing that a page or a file holds", () => {
    const checked = v.safeParse(v.picklist(["paragraph"]), "What the minister said");
    const [issue] = checked.issues ?? [];
    expect(issue?.message).toContain("minister");
    expect(withoutAddresses(String(issue?.message))).not.toContain("minister");
    let broken = "";
    try {
      JSON.parse("the minister said");
    } catch (error) {
      broken = String(error);
    }
    expect(withoutAddresses(broken)).not.toContain("minister");
    expect(withoutAddresses('cut off: "the minister said')).toBe("cut off: (text)");
    expect(withoutAddresses("it reads “the minister said” there")).toBe("it reads (text) there");
  });

  it("are at most fifty", async () => {
    const log = createLog(fakeBrowser.storage.local as never, time);
    for (let i = 0; i < 60; i++) await log.error("part", `error ${i}`);
    expect(await log.entries()).toHaveLength(50);
    expect((await log.entries())[0]?.message).toBe("error 59");
  });

  it("make a report in words", async () => {
    const log = createLog(fakeBrowser.storage.local as never, time);
    expect(await log.report()).toMatch(/^Intertie 1\.2\.3\n.*\n\nNo errors noted\.$/);
    await log.error("records", "full");
    expect(await log.report()).toContain("records: full (1 since 2026-01-02T03:04:05.000Z)");
  });
});

describe("what nobody caught", () => {
  it("is handed on: a promise's reason, an error, or its message", () => {
    const world = new EventTarget();
    const noted: unknown[] = [];
    onUncaught(world, (error) => noted.push(error));
    const [reason, error] = [new Error("rejected"), new Error("thrown")];
    world.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
    world.dispatchEvent(Object.assign(new Event("error"), { error, message: "Uncaught" }));
    world.dispatchEvent(Object.assign(new Event("error"), { error: null, message: "Script error." }));
    expect(noted).toEqual([reason, error, "Script error."]);
  });
});
