import { describe, expect, it } from "vitest";
import { articleOf, FLAT_PAGES, FORMS, flatHtml } from "./flat-pages.ts";
import { FLAT_PAGES_ABROAD } from "./flat-pages-abroad.ts";
import { documentOf, read, textsOf } from "./read.ts";

const PAGES = { ...FLAT_PAGES, ...FLAT_PAGES_ABROAD };
const cases = Object.keys(PAGES).flatMap((name) => Object.keys(FORMS).map((form) => ({ name, form })));

describe("pages whose article and furniture look alike", () => {
  it.each(cases)("$name as $form: exactly the article's paragraphs", ({ name, form }) => {
    const page = PAGES[name]!;
    const texts = textsOf(read(documentOf(flatHtml(page, form))));
    // The headline may stand on the page or only in its title.
    expect(texts.filter((text) => !page.title.startsWith(text))).toEqual(articleOf(page));
  });

  it("an article without anything below it keeps its last paragraphs, whatever they are about", () => {
    for (const page of Object.values(FLAT_PAGES)) {
      const ending = "Swallows nest under the eaves of the old customs house. In autumn nobody sees them leave.";
      const texts = textsOf(read(documentOf(flatHtml({ ...page, after: [], text: [...page.text, ending] }, "sibling paragraphs"))));
      expect(texts.at(-1)).toBe(ending);
    }
  });
});
