import { expect, it } from "vitest";
import { inEachBrowser, openPanel, sleep, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

/** In the article and on no record: the reader makes a company of it. */
const OWN_NAME = "Shipyards Together";
const PLANTED = `<p>${OWN_NAME} was named too, and so were Kakao and Stargate, but ${OWN_NAME.toLowerCase()} said nothing to reporters that day.</p>`;

inEachBrowser((suite) => {
  const { ask } = suite;
  /** All that a page's own scripts can find out, from its first moment on. */
  const probe = (page: TestPage) =>
    page.evaluate(() => {
      const groups = [...CSS.highlights]
        .map(([name, { size, priority, type }]) => ({ name, size, priority, type }))
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.name.localeCompare(b.name));
      return {
        groups,
        elements: [...document.documentElement.children]
          .map((one) => one.cloneNode(one.localName !== "body"))
          .map((one) => (one as Element).outerHTML),
        body: document.body.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => /intertie|wxt/i.test(name)),
        stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
        heard: (window as never as { heard: string[] }).heard,
        failures: performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => name.includes("extension")),
      };
    });
  const read = async () => {
    const listen = `<script>window.heard = []; for (const type of ["message", "error", "securitypolicyviolation"]) addEventListener(type, (event) => heard.push(type + String(event.data ?? event.message ?? "")), true);</script>`;
    // The same address each time: it is part of what a page sees.
    const page = await suite.read(OWN_ARTICLE, { path: "/probe/what-a-page-can-learn", head: listen, more: PLANTED });
    const panel = await openPanel(page);
    const seen = { ...(await probe(page)), marks: await page.marks() };
    const cards: string[] = [];
    for (const name of ["OpenAI", "Kakao", "Stargate"]) {
      await page.hover(await page.pointOf(name));
      await sleep(900);
      if ((await page.textInside(".card")).length > 0) cards.push(name);
      await page.hover({ x: 8, y: 8 });
      await until("no card", async () => (await page.textInside(".card")).length === 0);
    }
    await page.close();
    return { seen, panel, cards };
  };

  it("shows a page the same whatever the reader's records, mutes and corrections are", async () => {
    const before = await read();
    expect(before.seen.heard).toEqual([]);
    expect(before.seen.globals).toEqual([]);
    expect(JSON.stringify(before.seen)).not.toMatch(/(?:chrome|moz)-extension:/);
    expect(before.seen.elements[2]).toMatch(/^<intertie-root style="[^"]*"><\/intertie-root>$/);

    const found = await ask<{ entity: string; label: string }[]>("names/find", { query: "Kakao" });
    const kakao = found.find(({ label }) => label === "Kakao")?.entity;
    const [stargate] = await ask<{ entity: string }[]>("names/find", { query: "Stargate" });
    const own = await ask("records/keep-name", {
      draft: { id: null, label: OWN_NAME, kind: "company", aliases: [], descriptor: "a planted company", note: "" },
    });
    expect(own).toMatchObject({ ok: true });
    await ask("settings/change", {
      muted: [{ key: `e:${kakao}`, label: "Kakao" }],
      corrections: [
        { id: "c1", surfaceForm: "Stargate", from: stargate?.entity ?? null, to: "no-name", scope: "everywhere", where: "" },
        { id: "c2", surfaceForm: "reporters", from: null, to: null, added: "company", scope: "everywhere", where: "" },
      ],
    });

    const after = await read();
    expect(before.cards).toEqual(["OpenAI", "Kakao", "Stargate"]);
    expect(before.panel).not.toContain(OWN_NAME);
    expect(after.panel).toContain(OWN_NAME);
    expect(after.cards).toEqual(["OpenAI"]);
    expect(after.seen).toEqual(before.seen);
  });
});
