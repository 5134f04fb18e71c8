import { expect, it } from "vitest";
import { fill, paste, valuesOf } from "./driver/form.ts";
import { hides, inEachBrowser, isMarked, openPanel, shows, type TestPage, until } from "./driver/index.ts";
import type { Fixture } from "./fixtures/article.ts";
import { LATER_STORY, NEW_DEAL } from "./fixtures/new-deal.ts";

const ROW = "Partnership";

inEachBrowser(
  (suite) => {
    let page: TestPage;
    let later: TestPage;

    const open = async (fixture: Fixture) => {
      const opened = await suite.read(fixture, { path: fixture.path });
      await openPanel(opened);
      return opened;
    };
    const stored = async () => {
      const { text } = await suite.ask<{ text: string }>("records/export", null);
      return {
        text,
        own: JSON.parse(text) as { statements: { note?: string; status: string }[]; entities: unknown[]; sources: unknown[] },
      };
    };
    const front = async (of: TestPage) => {
      await of.toFront();
      return of;
    };

    it("fills the form in from a new deal, and saves nothing before Save", async () => {
      page = await open(NEW_DEAL);
      await shows(page, "Brindlemoor Robotics and Castlewick Software");
      await page.clickInside("button", "Keep");
      await shows(page, "Nothing is saved before you press Save.");
      const values = await valuesOf(page);
      expect(values).toMatchObject({
        "Name 1": "Brindlemoor Robotics",
        "Name 2": "Castlewick Software",
        What: "partnership",
        "How firm": "agreed",
        When: "2026-03-03",
        Title: NEW_DEAL.title,
        Published: "2026-03-05",
        Paragraph: "3",
      });
      expect(values.Address).toContain(`${NEW_DEAL.host}:${suite.server.port}${NEW_DEAL.path}`);
      expect(values["In a sentence of your own"]).toContain("signed a strategic partnership on Tuesday");
      expect((await stored()).own.statements).toEqual([]);
    });

    it("keeps the deal and shows it as yours at once", async () => {
      await front(page);
      await page.clickInside("button", "Save");
      await shows(page, "Kept as yours.");
      await shows(page, "Yours");
      const { own } = await stored();
      expect([own.statements.length, own.entities.length, own.sources.length]).toEqual([1, 2, 1]);
    });

    it("shows it on the next article, on another host, where neither name was on record", async () => {
      later = await open(LATER_STORY);
      await shows(later, "Brindlemoor Robotics and Castlewick Software");
      await shows(later, "Yours");
    });

    it("edits it in one tab and follows in the other", async () => {
      await later.clickInside("button.row-open", ROW);
      await later.clickInside("button", "Edit");
      await fill(later, "Note", "asked them");
      await later.clickInside("button", "Save");
      await shows(later, "Kept as yours.");
      await shows(later, "Your note: asked them");
      expect((await stored()).own.statements.map(({ note }) => note)).toEqual(["asked them"]);
      await front(page);
      await page.clickInside("button.row-open", ROW);
      await shows(page, "Your note: asked them");
    });

    it("deletes it everywhere and brings it back whole", async () => {
      const before = (await stored()).own;
      await front(page);
      await page.clickInside("button", "Delete");
      await shows(page, "Deleted.");
      expect((await stored()).own.statements).toEqual([]);
      await front(later);
      await hides(later, "Your note: asked them");
      await front(page);
      await page.clickInside("button", "Undo");
      await until("the record", async () => (await stored()).own.statements.length === 1);
      expect((await stored()).own).toEqual(before);
      await front(later);
      await shows(later, "Brindlemoor Robotics and Castlewick Software");
    });

    it("imports a file that was exported, adds nothing twice, and refuses a broken one with its place", async () => {
      const { text: exported, own } = await stored();
      expect(exported).toContain("asked them");
      const id = (own.statements[0] as never as { id: string }).id;
      await suite.ask("records/delete", { id });
      await front(page);
      const importing = async (text: string) => {
        await page.clickInside("[aria-label='More']");
        await page.clickInside(".menu button", "Import records");
        await until("the form", () => page.inside((root) => Boolean(root.querySelector(".form textarea"))));
        await paste(page, ".form textarea", text);
        await page.clickInside(".form .primary");
      };
      await importing(exported.replace('"partnership"', '"friendship"'));
      await shows(page, "Not imported:");
      await shows(page, "at statements[0].kind. What you had is unchanged.");
      expect((await stored()).own.statements).toEqual([]);
      await page.clickInside("button", "Cancel");
      await importing(exported);
      await shows(page, "imported.");
      await shows(page, "Yours");
      expect((await stored()).own.statements).toEqual(own.statements);
      await importing(exported);
      await shows(page, "No new record imported.");
      expect((await stored()).own.statements).toEqual(own.statements);
    });

    it("takes back what was kept with all that came with it", async () => {
      const { own } = await stored();
      for (const id of [...own.statements, ...own.entities] as never as { id: string }[]) await suite.ask("records/delete", { id: id.id });
      await front(page);
      await page.reload();
      await isMarked(page);
      await page.clickInside("button", "Keep");
      await page.clickInside(".form .primary");
      await shows(page, "Kept as yours.");
      await page.clickInside("button", "Undo");
      await until("nothing stored", async () => (await stored()).own.statements.length === 0);
      expect((await stored()).own).toMatchObject({ statements: [], entities: [], sources: [], claims: [] });
    });

    it("hides a tie that was misread, and brings it back", async () => {
      await front(page);
      await page.clickInside("button.row-open", ROW);
      await page.clickInside("button", "Misread?");
      await shows(page, "Hidden in this article.");
      await shows(page, "No tie between companies found in its text.");
      await page.clickInside("button", "Undo");
      await shows(page, "Partnership. Agreed");
    });

    it("opens the form for a selected sentence with what can be read of it", async () => {
      await front(page);
      await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll("p")].find((one) => one.textContent?.includes("signed a strategic"));
        const text = paragraph?.firstChild;
        if (!text) throw new Error("no such sentence");
        getSelection()?.setBaseAndExtent(text, 0, text, 150);
      });
      await page.clickInside("[aria-label='More']");
      await page.clickInside(".menu button", "Add a tie");
      await shows(page, "Filled in from");
      expect(await valuesOf(page)).toMatchObject({ "Name 1": "Brindlemoor Robotics", "Name 2": "Castlewick Software", Paragraph: "3" });
      await page.clickInside("button", "Cancel");
    });

    it("offers names on record while one is typed, and keeps a name with its other spellings", async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.clickInside("[aria-label='More']");
      await page.clickInside(".menu button", "Add a tie");
      await fill(page, "Name 1", "Kak");
      await page.clickInside("[role=option]", "Kakao");
      await until("the picked name", async () => (await valuesOf(page))["Name 1"] === "Kakao");
      await page.clickInside("button", "Cancel");
      await page.clickInside("button.back");
      await page.clickInside("button", "Add Brindlemoor Robotics to my records");
      await fill(page, "Also written, one a line", "BRX Robotics");
      await page.clickInside(".form .primary");
      await shows(page, "Kept as yours.");
      expect((await stored()).text).toContain("BRX Robotics");
    });

    it("keeps a list of names at once, leaves those on record, and takes the list back", async () => {
      const { own } = await stored();
      await page.clickInside("[aria-label='More']");
      await page.clickInside(".menu button", "Add a list of names");
      await until("the form", () => page.inside((root) => Boolean(root.querySelector(".form textarea"))));
      await paste(page, ".form textarea", "Castlewick Software; Castlewick\n?\nKakao");
      await page.clickInside(".form .primary");
      await shows(page, "line 2 is no name");
      await paste(page, ".form textarea", "Castlewick Software; Castlewick\nKakao");
      await page.clickInside(".form .primary");
      await shows(page, "1 name kept as yours. 1 was on record already.");
      expect((await stored()).own.entities).toHaveLength(own.entities.length + 1);
      await shows(page, "2 of 3 names on record.");
      await page.clickInside("button", "Undo");
      await until("the list taken back", async () => (await stored()).own.entities.length === own.entities.length);
    });

    it("asks for the address of a page that nobody else can open", async () => {
      const welcome = await suite.browser.openExtension("/welcome.html");
      await until("marks", async () => (await welcome.marked()).includes("Kakao"));
      await openPanel(welcome);
      await welcome.clickInside("[aria-label='More']");
      await welcome.clickInside(".menu button", "Add a tie");
      await fill(welcome, "Name 1", "Tern Works");
      await fill(welcome, "Name 2", "Kakao");
      await fill(welcome, "Publisher", "Courier");
      await welcome.clickInside(".form .primary");
      await shows(welcome, "the article's address is needed");
      expect(await valuesOf(welcome)).toMatchObject({ Address: "" });
      await fill(welcome, "Address", "https://courier.example/tern");
      await welcome.clickInside(".form .primary");
      await shows(welcome, "Kept as yours.");
      await welcome.close();
    });

    it("lets both of two tabs save at once", async () => {
      const draft = (n: number) => ({
        id: null,
        parties: [
          { entity: null, label: `Tern Works ${n}` },
          { entity: "openai", label: "OpenAI" },
        ],
        kind: "supply",
        status: "planned",
        current: "unknown",
        amount: "",
        date: "",
        gist: "",
        note: "",
        page: { title: "", publisher: "Courier", url: `https://courier.example/${n}`, published: "", read: "2026-03-05", paragraph: null },
      });
      const before = (await stored()).own.statements.length;
      const saved = await Promise.all(
        [1, 2, 3, 4].map((n) => suite.ask<{ ok: boolean }>("records/keep-tie", { draft: draft(n), paragraphText: null })),
      );
      expect(saved.map(({ ok }) => ok)).toEqual([true, true, true, true]);
      expect((await stored()).own.statements).toHaveLength(before + 4);
      expect(page.errors.filter((text) => !text.includes("404"))).toEqual([]);
    });
  },
  { about: "the reader's records" },
);
