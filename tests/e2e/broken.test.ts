import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { askFrom, inEachBrowser, launch } from "./driver/index.ts";

const nameDraft = (label: string) => ({ draft: { id: null, label, kind: "company", aliases: [], descriptor: "", note: "" } });

inEachBrowser(
  ({ kind }) => {
    it("has every record that was saved after the browser was killed during a save", { timeout: 240_000 }, async () => {
      const profile = mkdtempSync(path.join(tmpdir(), "intertie-profile-"));
      let browser = await launch(kind, { profile });
      const keep = (label: string) => askFrom(browser, "records/keep-name", nameDraft(label));
      try {
        const saved: string[] = [];
        for (const label of ["Alderby Rail", "Brockham Steel", "Corran Ferries"]) {
          expect(await keep(label)).toHaveProperty("ok", true);
          saved.push(label);
        }
        for (const label of ["Dunmore Ports", "Elswick Cranes"]) keep(label).catch(() => undefined);
        await browser.kill();
        browser = await launch(kind, { profile });
        const { text } = await askFrom<{ text: string }>(browser, "records/export", null);
        const own = JSON.parse(text) as { entities: { names: { text: string }[] }[] };
        const there = own.entities.map(({ names }) => names[0]?.text);
        expect(there).toEqual(expect.arrayContaining(saved));
        expect(there.length).toBeLessThanOrEqual(5);
        expect(await keep("Falkland Wool")).toHaveProperty("ok", true);
      } finally {
        await browser.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  },
  { browser: false },
);
