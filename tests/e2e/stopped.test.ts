import { beforeEach, expect, it } from "vitest";
import {
  cardOf,
  hides,
  inEachBrowser,
  isMarked,
  openCard,
  openPanel,
  panelOf,
  type Suite,
  shows,
  type TestPage,
  until,
} from "./driver/index.ts";
import { NEW_DEAL } from "./fixtures/new-deal.ts";

/** What the steps of a journey hand on. */
interface Way {
  readonly suite: Suite;
  page: TestPage;
  text: string;
}
type Step = (way: Way) => Promise<unknown>;

const textOf = (page: TestPage) => page.evaluate(() => document.body.textContent ?? "");
const count = ({ suite }: Way) => suite.ask<number>("records/count", null);
const settings = async ({ suite }: Way) =>
  (await suite.ask<{ settings: { muted: unknown[]; corrections: unknown[]; marks: string } }>("settings/get", null)).settings;
const done = (page: TestPage) => async () => (await page.textInside(".done")).join(" ");

const fromCard =
  (item: string): Step =>
  async ({ page }) => {
    await page.clickInside(".card-tools .menu button");
    await page.clickInside(".menu-item", item);
  };
const undoIn: Step = async ({ page }) => {
  await page.clickInside(".done .link", "Undo");
  await until("no trace of it", async () => (await done(page)()) === "");
};
const chooses =
  (label: string): Step =>
  ({ page }) =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll("label")].find((one) => one.textContent?.trim() === wanted);
      if (!found) throw new Error(`no choice “${wanted}”`);
      (found.querySelector("input") ?? found).click();
    }, label);
/** Gives one of the options page's file buttons a file. */
const hands =
  (label: string): Step =>
  ({ page, text }) =>
    page.evaluate(
      (name, content) => {
        const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${name}"]`);
        if (!input) throw new Error(`no button “${name}”`);
        const files = new DataTransfer();
        files.items.add(new File([content], "own.json"));
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      label,
      text,
    );
const options: Step = async (way) => {
  way.page = await way.suite.browser.openExtension("/options.html");
  await until("the options", async () => (await textOf(way.page)).includes("What is marked"));
};
const reads =
  (fixture = NEW_DEAL): Step =>
  async (way) => {
    way.page = await way.suite.read(fixture);
  };

/** Journeys, step by step; the background is stopped before each step. */
const JOURNEYS: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  "reading, a card, the panel, a tie": {
    "open an article": async (way) => {
      way.page = await way.suite.read();
    },
    "open a card": ({ page }) => openCard(page, "Stargate"),
    "open the panel": ({ page }) => openPanel(page),
    "open a tie": async ({ page }) => {
      await page.clickInside("button.row-open", "Partnership");
      await shows(page, "What each article says");
    },
    "go back": async ({ page }) => {
      await page.clickInside("button.back");
      await shows(page, "Names in this article");
    },
    reload: async ({ page }) => {
      await page.reload();
      await isMarked(page);
    },
  },
  "keeping a deal": {
    "open an article": reads(),
    "open the panel": ({ page }) => openPanel(page),
    "open the form": async ({ page }) => {
      await page.clickInside("button", "Keep");
      await shows(page, "Nothing is saved before you press Save.");
    },
    save: async (way) => {
      await way.page.clickInside(".form .primary");
      await shows(way.page, "Kept as yours.");
      expect(await count(way)).toBe(3);
    },
    undo: async (way) => {
      await way.page.clickInside("button", "Undo");
      await until("the record to go", async () => (await count(way)) === 0);
    },
  },
  "a correction": {
    "open an article": async (way) => {
      way.page = await way.suite.read();
    },
    "open a card": ({ page }) => openCard(page, "Stargate"),
    "say that it is another": async (way) => {
      await fromCard("This isn't Stargate")(way);
      await until("what was done", async () => (await done(way.page)()).includes("Not linked to Stargate here."));
    },
    "say it of the whole article": async (way) => {
      await way.page.clickInside(".done .link", "in this article");
      await until("it to be kept", async () => (await settings(way)).corrections.length === 1);
    },
    undo: async (way) => {
      await undoIn(way);
      await until("it to be forgotten", async () => (await settings(way)).corrections.length === 0);
    },
  },
  "muting a name": {
    "open an article": async (way) => {
      way.page = await way.suite.read();
    },
    "open a card": ({ page }) => openCard(page, "Stargate"),
    mute: async (way) => {
      await fromCard("Mute Stargate")(way);
      await until("it to be kept", async () => (await settings(way)).muted.length === 1);
    },
    "open another article": async (way) => {
      await way.page.close();
      way.page = await way.suite.read();
      expect(await openPanel(way.page)).toContain("OpenAI");
      await hides(way.page, "Stargate");
    },
    "take it back in the options": async (way) => {
      await way.page.close();
      await options(way);
      await way.page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".list-row .link")].at(-1)?.click());
      await until("it to be forgotten", async () => (await settings(way)).muted.length === 0);
    },
  },
  "changing an option": {
    "open the options": options,
    choose: async (way) => {
      await chooses("Nothing")(way);
      await until("the choice to be kept", async () => (await settings(way)).marks === "off");
    },
    "choose again": async (way) => {
      await chooses("Names on record, and others once")(way);
      await until("the choice to be kept", async () => (await settings(way)).marks === "all");
    },
  },
  "export and import": {
    "keep a record": async ({ suite }) => {
      const draft = { id: null, label: "Alderby Rail", kind: "company", aliases: [], descriptor: "", note: "" };
      expect(await suite.ask("records/keep-name", { draft })).toMatchObject({ ok: true });
    },
    export: async (way) => {
      way.text = (await way.suite.ask<{ text: string }>("records/export", null)).text;
      expect(way.text).toContain("Alderby Rail");
      const { entities } = JSON.parse(way.text) as { entities: { id: string }[] };
      for (const { id } of entities) await way.suite.ask("records/delete", { id });
    },
    "open the options": options,
    import: async (way) => {
      expect(await count(way)).toBe(0);
      await hands("Import records")(way);
      await until("the record", async () => (await count(way)) === 1);
    },
    "import it once more": async (way) => {
      await hands("Import records")(way);
      await until("word of it", async () => (await textOf(way.page)).includes("No new record imported."));
      expect(await count(way)).toBe(1);
    },
  },
  "reading a page that is no article once": {
    "open the page": async (way) => {
      const { suite } = way;
      const html = "<!doctype html><title>A note</title><body><p>OpenAI and Kakao will build AI products together in Seoul.</p>";
      way.text = suite.server.page("www.koreatimes.co.kr", "/", html);
      way.page = await suite.browser.open(way.text);
    },
    "ask where it stands": async (way) => {
      const { standing } = await way.suite.ask<{ standing: string }>("page/standing", { tab: await tabAt(way) });
      expect(standing).toBe("not-article");
    },
    "read it": async (way) => {
      expect(await way.suite.ask("page/read-once", { tab: await tabAt(way) })).toBe(true);
      await way.page.toFront();
      await until("marks", async () => (await way.page.marked()).includes("Kakao"));
    },
    "open a card": async ({ page }) => {
      await openCard(page, "Kakao");
      expect(await cardOf(page)).toContain("OpenAI");
    },
  },
};

const tabAt = ({ suite, text }: Way): Promise<number> =>
  suite.browser.inExtension(async (url) => {
    const { tabs } = (globalThis as never as { chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } }).chrome;
    return (await tabs.query({})).find((one) => one.url === url)?.id ?? -1;
  }, text);

inEachBrowser(
  (suite) => {
    beforeEach(() => suite.ask("settings/change", { panelOpen: false, muted: [], corrections: [], marks: "all" }));

    it.each(Object.entries(JOURNEYS))("is not noticed before any step of %s", { timeout: 240_000 }, async (_journey, steps) => {
      const way: Way = { suite, page: await suite.browser.openExtension("/welcome.html"), text: "" };
      const welcome = way.page;
      for (const [name, step] of Object.entries(steps)) {
        await suite.browser.stopBackground();
        if (way.page !== welcome) await way.page.toFront();
        try {
          await step(way);
        } catch (error) {
          throw new Error(
            `${name}: ${error instanceof Error ? error.message : error}; the panel: ${await panelOf(way.page).catch(() => "")}`,
          );
        }
      }
      await welcome.close();
      if (way.page !== welcome) await way.page.close();
      expect(await suite.ask("app/report", null)).toContain("No errors noted.");
    });
  },
  { about: "the background, stopped," },
);
