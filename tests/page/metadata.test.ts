import { describe, expect, it } from "vitest";
import { articleLanguage, languageOfText } from "../../lib/core/text/language.ts";
import { readDate, readMetadata } from "../../lib/page/metadata.ts";
import { articleWith, documentOf, filler, read } from "./read.ts";

const withHead = (head: string) => documentOf(`<head>${head}</head><body></body>`);

describe("what a page says of itself", () => {
  it("is read from JSON-LD first, nested or in a graph", () => {
    const ld = {
      "@graph": [
        { "@type": "WebSite", name: "x" },
        {
          "@type": ["NewsArticle"],
          headline: "Head",
          datePublished: "2026-03-03T09:12:00+09:00",
          publisher: { name: "The Ledger" },
          isAccessibleForFree: false,
        },
      ],
    };
    const metadata = readMetadata(
      withHead(`<meta property="og:site_name" content="Other"><script type="application/ld+json">${JSON.stringify(ld)}</script>`),
    );
    expect(metadata).toMatchObject({ title: "Head", publisher: "The Ledger", published: "2026-03-03T09:12:00+09:00", free: false });
  });

  it("is read from meta elements where JSON-LD is broken", () => {
    const metadata = readMetadata(
      withHead(
        '<script type="application/ld+json">{"@type": oops</script><meta property="og:title" content="Head"><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2026-03-03">',
      ),
    );
    expect(metadata).toMatchObject({ title: "Head", publisher: "The Ledger", published: "2026-03-03", free: true });
  });

  it.each([
    ["Posted : February 4, 2025, 16:04", "2025-02-04"],
    ["4 Feb 2025", "2025-02-04"],
    ["Feb. 4th, 2025", "2025-02-04"],
    ["2025.02.04 16:04", "2025-02-04"],
    ["2025年2月4日", "2025-02-04"],
    ["2025년 2월 4일", "2025-02-04"],
    ["2025-02-04T16:04:00Z", "2025-02-04T16:04:00Z"],
    ["Room 2025-99-99", null],
    ["Gate 12 2025", null],
    ["", null],
  ])("reads the date in %s", (text, date) => expect(readDate(text)).toBe(date));

  it("takes the date from a time element, else from a printed line, else none", () => {
    expect(read(documentOf(articleWith('<time datetime="2026-03-02">yesterday</time>'))).article.published).toBe("2026-03-02");
    expect(read(documentOf(articleWith("<p>Updated: 5 March 2026, 10:00</p>"))).article.published).toBe("2026-03-05");
    expect(read(documentOf(articleWith(""))).article.published).toBeNull();
  });

  it("tells a paywall's beginning from a whole article", () => {
    const fence = '<div class="paywall-box"></div>';
    expect(read(documentOf(articleWith(fence))).article.partial).toBe(true);
    expect(read(documentOf(articleWith(fence, 14))).article.partial).toBe(false);
    expect(read(documentOf(articleWith(""))).article.partial).toBe(false);
  });
});

describe("language", () => {
  it.each([
    ["오픈에이아이와 카카오가 함께 인공지능 제품을 만든다고 화요일에 밝혔다", "ko"],
    ["両社は火曜日に人工知能の製品を共同で開発すると発表しました", "ja"],
    ["两家公司周二宣布将共同开发人工智能产品并在年内推出新的服务", "zh"],
    ["Die Unternehmen haben am Dienstag mitgeteilt, dass sie nicht mit der Behörde und auch nicht mit dem Land reden", "de"],
    [filler(1), "en"],
    ["Lorem ipsum dolor sit amet consectetur adipiscing elit", null],
  ])("is told from the text: %s", (text, language) => expect(languageOfText(text)).toBe(language));

  it.each([
    ["en-GB", filler(1), "en-GB"],
    ["en", "两家公司周二宣布将共同开发人工智能产品并在年内推出新的服务", "zh"],
    [null, filler(1), "en"],
    ["xx yy", filler(1), "en"],
    [null, "12345", "und"],
    ["fr_CA", "", "fr-CA"],
  ])("markup says %s", (marked, text, language) => expect(articleLanguage(marked, text)).toBe(language));

  it("is kept on blocks that differ", () => {
    const { article } = read(
      documentOf(articleWith('<p lang="fr">La compagnie Northwind attend la décision du port, dit sa présidente.</p>')),
    );
    expect(article.language).toBe("en");
    expect(article.blocks.filter((block) => block.language === "fr")).toHaveLength(1);
  });
});
