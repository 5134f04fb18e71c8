import { expect, it } from "vitest";
import { cardOf, inEachBrowser, openCard, openPanel, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";

/** Direction marks, joiners and soft hyphens around and in names, and letters that only look like those of a name. */
const TRICKS = `<p>The fund is held by Soft\u200bBank, the model is made by Open\u00adAI, and \u202eKakao\u202c and \u2067Naver\u2069 gave no comment.</p>
<p>A maker that calls itself Оpеnаi, with letters of another script, said that it had never heard of Κakao Corp either.</p>
<p>Brindlemoor \u202eRobotics Inc. said on Tuesday that it would sell its welding robots to three more yards in the north of Norway.</p>`;
const CONTROLS = /[\u200b\u202a-\u202e\u2066-\u2069]/;

inEachBrowser((suite) => {
  it("marks names through letters that can't be seen, and none that only looks like one", async () => {
    const page = await suite.read(OWN_ARTICLE, { more: TRICKS });
    const marked = await page.marked();
    for (const name of ["Soft\u200bBank", "Open\u00adAI", "Naver"]) expect(marked).toContain(name);
    expect(marked.filter((text) => /[а-яΑ-Ω]/i.test(text))).toEqual([]);
    expect(marked.filter((text) => /^[\u202a-\u202e\u2066-\u2069]|[\u202a-\u202e\u2066-\u2069]$/.test(text))).toEqual([]);
    await openCard(page, "Soft\u200bBank");
    expect(await cardOf(page)).toMatch(/SoftBank/);
    await page.key("Escape");
    await page.close();
  });

  it("lets no name turn the words around it", async () => {
    const page = await suite.read(OWN_ARTICLE, { more: TRICKS });
    await openPanel(page);
    // What holds an unseen letter of the article's stands in an element of its own direction.
    const loose = () =>
      page.inside((root, unseen: string) => {
        const pattern = new RegExp(unseen);
        const walker = root.ownerDocument.createTreeWalker(root, 4);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const within = node.parentElement;
          if (!within || within.closest("style") || !pattern.test(node.textContent ?? "")) continue;
          if (getComputedStyle(within).display === "inline" && !within.closest("bdi")) found.push(within.outerHTML.slice(0, 200));
        }
        return found;
      }, CONTROLS.source);
    expect(await loose()).toEqual([]);
    await until("names", async () => (await page.textInside(".panel")).length);
    await page.close();
  });
});
