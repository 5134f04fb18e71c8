import { describe, expect, test } from "vitest";
import { en } from "../../../lib/core/words/en.ts";
import { createWords } from "../../../lib/core/words/words.ts";

const messages = {
  ...en,
  who: "{names}",
  count: "{n, Word} {n, plural, one {article} other {articles}}",
  when: "On {date}",
  kind: "{kind, low}, {status, low}",
  start: "{name} went",
};
const words = createWords("en-GB", messages, (code) => {
  throw new Error(`missing ${code}`);
});

describe("dates", () => {
  test.each([
    ["2025-02-04", "On 4\u00a0Feb\u00a02025", "On 4 February 2025"],
    ["2025-02", "On Feb\u00a02025", "On February 2025"],
    ["2025", "On 2025", "On 2025"],
  ])("%s is written %s and read out %s", (date, text, spoken) => {
    const phrase = { code: "when", params: { date: { date } } };
    expect(words.text(phrase)).toBe(text);
    expect(words.spoken(phrase)).toBe(spoken);
  });

  test("follow an English locale of the reader's, else en-GB", () => {
    const phrase = { code: "when", params: { date: { date: "2025-02-04" } } };
    expect(createWords("en-US", messages).text(phrase)).toBe("On Feb\u00a04,\u00a02025");
    for (const locale of ["de-DE", "en", "not a locale!", undefined])
      expect(createWords(locale, messages).text(phrase)).toBe("On 4\u00a0Feb\u00a02025");
  });

  test("what is no date stays as it is", () => {
    expect(words.text({ code: "when", params: { date: { date: "spring" } } })).toBe("On spring");
  });

  test("a month without a printed year says so", () => {
    expect(words.text({ code: "date.yearNotPrinted", params: { date: { date: "2024-01" } } })).toBe("January (year not printed)");
  });
});

describe("lists, numbers and nested phrases", () => {
  test("lists end in and", () => {
    expect(words.text({ code: "who", params: { names: ["A", "B", "C"] } })).toBe("A, B and C");
  });

  test("small counts are words, larger ones figures", () => {
    expect(words.text({ code: "count", params: { n: 1 } })).toBe("One article");
    expect(words.text({ code: "count", params: { n: 3 } })).toBe("Three articles");
    expect(words.text({ code: "count", params: { n: 1200 } })).toBe("1,200 articles");
  });

  test("a phrase inside a sentence starts in lower case, but not where it starts with a name", () => {
    const status = { code: "status.announced", params: { on: { date: "2025-02-04" } } };
    const lowered = (kind: { code: string; params?: Record<string, string> }) => words.text({ code: "kind", params: { kind, status } });
    expect(lowered({ code: "kind.partnership" })).toBe("partnership, announced 4\u00a0Feb\u00a02025");
    expect(lowered({ code: "kind.technology-use.open", params: { user: "Kakao", provider: "OpenAI" } })).toBe(
      "Kakao to use OpenAI technology, announced 4\u00a0Feb\u00a02025",
    );
  });

  test("words of ours are lowered, names and acronyms are not", () => {
    const low = (text: string) => words.text({ code: "text.low", params: { text } });
    expect(low("Announced by both")).toBe("announced by both");
    expect(low("A floor and a ceiling")).toBe("a floor and a ceiling");
    expect(low("AI chips")).toBe("AI chips");
    expect(low("OpenAI, Oracle")).toBe("OpenAI, Oracle");
  });

  test("an optional part needs each of its parameters", () => {
    expect(words.text({ code: "status.announced" })).toBe("Announced");
    expect(words.text({ code: "page.language", params: { language: "English" } })).toBe(
      "Names on record are found in English; other names are not.",
    );
  });
});

describe("by ear", () => {
  test("¶11 is read paragraph 11, and a sources line is sentences", () => {
    const phrase = {
      code: "sources.hereMany",
      params: { paras: [{ code: "para", params: { n: 11 } }], articles: { code: "sources.articlesShare", params: { n: 3, share: 2 } } },
    };
    expect(words.text(phrase)).toBe("Here ¶11 · 3 articles, 2 share passages");
    expect(words.spoken(phrase)).toBe("Here, paragraph 11. Three articles, two share passages");
  });

  test("kind and status are one clause, a difference names its aspect", () => {
    const what = {
      code: "tie.what",
      params: { kind: { code: "kind.partnership" }, status: { code: "status.announced", params: { on: { date: "2025-02-04" } } } },
    };
    expect(words.spoken(what)).toBe("Partnership, announced 4 February 2025");
    const side = {
      code: "differ.side",
      params: { who: { code: "who.source", params: { publisher: "Nukta" } }, says: { code: "quoted", params: { text: "plan to form" } } },
    };
    const differ = { code: "differ.line", params: { aspect: { code: "aspect.status" }, sides: [side] } };
    expect(words.spoken(differ)).toBe("Differs on how firm: Nukta, “plan to form”");
  });
});

test("a name that ends in a full stop ends the sentence too", () => {
  const text = words.text({ code: "data.ageNothingAbout", params: { n: 3, date: { date: "2025-02-05" }, names: ["Itochu Corp."] } });
  expect(text).toBe("Three articles on record, newest 5\u00a0Feb\u00a02025; nothing in them about Itochu Corp.");
  const kind = { code: "kind.supply.named", params: { supplier: "Itochu Corp." } };
  expect(words.text({ code: "tie.what", params: { kind, status: { code: "status.agreed" } } })).toBe("Supply by Itochu Corp. Agreed");
});

test("a code without a message is an error where the caller says so, else shown", () => {
  expect(() => words.text({ code: "no.such" })).toThrow("missing no.such");
  expect(createWords().text({ code: "no.such" })).toBe("no.such");
});
