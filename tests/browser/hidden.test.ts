import { afterEach, describe, expect, it } from "vitest";
import { readArticleNow } from "../../lib/page/extract-blocks.ts";
import { articleOf, openPage, type TestPage } from "./page.ts";

let page: TestPage | null = null;
afterEach(() => page?.close());

const SECRET = "<p class='gone'>Secret Holdings bought the harbour terminal from Northwind in a hurry on that day.</p>";
const textsWith = async (style: string): Promise<string[]> => {
  page = await openPage(
    articleOf(6, `${style}.gone{display:none}`).replace("<h1>", `${SECRET}<div class="gone"><div>${SECRET}</div></div><h1>`),
  );
  return readArticleNow(page.document)?.article.blocks.map(({ text }) => text) ?? [];
};

describe("a page that hides itself as a whole", () => {
  it.each([
    ["shows all of itself", ""],
    ["by visibility, until its experiments are settled", "body{visibility:hidden}"],
    ["by display, until it knows that it stands in no frame", "html{display:none}"],
  ])("is read without what it hides for good: %s", async (_, style) => {
    const texts = await textsWith(style);
    expect(texts).toHaveLength(7);
    expect(texts.join()).not.toContain("Secret");
  });
});
