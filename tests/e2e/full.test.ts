import { beforeEach, expect, it } from "vitest";
import { fill, valuesOf } from "./driver/form.ts";
import { cardOf, inEachBrowser, openCard, openPanel, panelOf, shows, type TestPage, until } from "./driver/index.ts";
import { clickOn, textOf } from "./driver/own-page.ts";
import { NEW_DEAL } from "./fixtures/new-deal.ts";

const NOT_SAVED = "Not saved: the browser's storage is full. Your text is still in the form.";
const NOT_SET = "Not changed: the browser's storage is full; make room on this device and try again. Your settings are as they were.";
const MUTED = 2_000;
const NAMES = 40;

inEachBrowser(
  (suite) => {
    const { ask } = suite;
    const settings = async () => (await ask<{ settings: { theme: string; muted: { label: string }[] } }>("settings/get", null)).settings;
    /** Does something over and over until it is refused: what a database keeps in reserve can take a change or two more. */
    const untilRefused = async (what: "records" | "settings", isRefused: () => Promise<boolean>) => {
      for (let attempt = 0; attempt < 8; attempt++) {
        await suite.browser.setFull(what);
        if (await isRefused()) return;
      }
      throw new Error("the storage still takes what is saved");
    };

    // A second try begins as the first one did.
    beforeEach(() => suite.browser.setFull(null));

    it("holds settings and records of some size", async () => {
      const muted = Array.from({ length: MUTED }, (_, n) => ({ key: `e:name-number-${n}`, label: `Name number ${n}` }));
      const text = JSON.stringify({ format: "intertie-settings", version: 1, values: { muted } });
      expect(await ask("settings/import", { text })).toEqual({ ok: true });
      for (let n = 0; n < NAMES; n++) {
        const draft = { id: null, label: `Alderby Rail ${n}`, kind: "company", aliases: [], descriptor: "", note: "on time ".repeat(200) };
        expect(await ask("records/keep-name", { draft })).toMatchObject({ ok: true });
      }
    });

    it("says that a deal isn't saved, keeps the form with its text and all that was saved, and saves once there is room", async () => {
      const page = await suite.read(NEW_DEAL);
      await openPanel(page);
      const count = () => ask<number>("records/count", null);
      let before = 0;
      let values: Readonly<Record<string, string>> = {};
      await untilRefused("records", async () => {
        await page.toFront();
        await page.clickInside("button", "Keep");
        await fill(page, "Note", "asked");
        [before, values] = [await count(), await valuesOf(page)];
        await page.clickInside(".form .primary");
        const said = await until("an answer", async () => /Not saved: .*|Kept as yours\./.exec(await panelOf(page))?.[0]);
        if (!said.startsWith("Kept")) return true;
        await page.clickInside("button", "Undo");
        return false;
      });
      await shows(page, NOT_SAVED);
      expect(await valuesOf(page)).toEqual(values);
      expect(values.Note).toBe("asked");
      expect(await page.textInside(".form .notice-actions button")).toEqual(["Export records", "Copy text"]);
      expect(await count()).toBe(before);
      await suite.browser.setFull(null);
      await page.toFront();
      await page.clickInside(".form .primary");
      await shows(page, "Kept as yours.");
      expect(await count()).toBe(before + 3);
      await page.close();
    });

    it("says on a card that a name isn't muted, and leaves the settings as they were", async () => {
      const page = await suite.read();
      let muted = (await settings()).muted;
      await untilRefused("settings", async () => {
        await page.toFront();
        muted = (await settings()).muted;
        await openCard(page, "Stargate");
        await page.clickInside(".card-tools .menu button");
        await page.clickInside(".menu-item", "Mute Stargate");
        const said = await until(
          "an answer",
          async () => /Not changed: .*|is muted\.$/.exec((await page.textInside(".card .done p"))[0] ?? "")?.[0],
        );
        if (said.startsWith("Not")) return true;
        await until(
          "it stored or refused",
          async () => (await cardOf(page)).includes("Not changed") || (await settings()).muted.length > MUTED,
        );
        if ((await cardOf(page)).includes("Not changed")) return true;
        await page.clickInside(".done .link", "Undo");
        await until("it taken back", async () => (await settings()).muted.length === MUTED);
        return false;
      });
      expect((await page.textInside(".card .done p"))[0]).toBe(NOT_SET);
      expect((await settings()).muted).toEqual(muted);
      expect(await page.textInside(".card .done .link")).toEqual(["Close"]);
      await suite.browser.setFull(null);
      await page.toFront();
      await page.clickInside(".card .done .link", "Close");
      await page.clickInside(".card-tools .menu button");
      await page.clickInside(".menu-item", "Mute Stargate");
      await until("it stored", async () => (await settings()).muted.length === MUTED + 1);
      await page.close();
    });

    it("says in the options that a change isn't stored", async () => {
      const page: TestPage = await suite.browser.openExtension("/options.html");
      const before = (await settings()).theme;
      await untilRefused("settings", async () => {
        await page.toFront();
        // A click on what is chosen changes nothing.
        await until("the choice before", () =>
          page.evaluate((theme) => document.querySelector(`input[value="${theme}"]:checked`) !== null, before),
        );
        // The longest of the three words: a change that takes no more room than there was is never refused.
        await clickOn(page, "Light");
        await until("an answer", async () => (await textOf(page)).includes("Not changed:") || (await settings()).theme !== before);
        if ((await textOf(page)).includes("Not changed:")) return true;
        await ask("settings/change", { theme: before });
        return false;
      });
      expect(await textOf(page)).toContain(NOT_SET);
      expect((await settings()).theme).toBe(before);
      await suite.browser.setFull(null);
      await page.close();
    });
  },
  { about: "a full storage", quotas: true },
);
