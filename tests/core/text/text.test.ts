import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, nameKey } from "../../../lib/core/text/fold.ts";
import { languageOf, scriptOf } from "../../../lib/core/text/script.ts";
import { sentenceRanges, tokenise } from "../../../lib/core/text/tokens.ts";

const words = (text: string): string[] => tokenise(text).map((token) => token.text);
const sentences = (text: string): string[] => {
  const tokens = tokenise(text);
  return sentenceRanges(tokens).map(([from, to]) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

describe("fold", () => {
  const cases: [string, string, string][] = [
    ["soft hyphen", "Soft\u00adBank", "SoftBank"],
    ["no-break space", "SK\u00a0hynix", "SK hynix"],
    ["curly quotes", "\u201cL\u2019Oréal\u201d", '"L\'Oréal"'],
    ["decomposed letters", "Pouyanne\u0301", "Pouyanné"],
    ["zero-width space", "Ka\u200bkao", "Kakao"],
    ["full-width letters", "ＳＫＴ", "SKT"],
    ["decomposed Hangul", "카카오".normalize("NFD"), "카카오"],
    ["no-break hyphen", "Tae\u2011won", "Tae-won"],
  ];
  it.each(cases)("%s", (_, source, folded) => {
    const text = fold(source);
    expect(text.text).toBe(folded);
    expect(text.toSource(0, folded.length)).toEqual({ start: 0, end: source.length });
  });

  it("keeps combining marks with their letter and leaves dropped characters at the edges outside", () => {
    const source = "\u00adNestle\u0301\u00ad rose";
    const { text, toSource } = fold(source);
    const at = text.indexOf("Nestlé");
    const { start, end } = toSource(at, at + 6);
    expect(source.slice(start, end)).toBe("Nestle\u0301");
  });

  it("maps every span of any text to a span of the source that folds to the same", () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        "a",
        "é",
        "e\u0301",
        "\u00ad",
        "\u00a0",
        "\u200b",
        "😀",
        "\ud800",
        "한",
        "\u1112\u1161\u11ab",
        "’",
        "Ａ",
        " ",
        "\n",
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), fc.nat(60), fc.nat(60), (source, a, b) => {
        const { text, toSource } = fold(source);
        const from = Math.min(a, text.length);
        const to = Math.min(Math.max(from, b), text.length);
        const { start, end } = toSource(from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(start).toBeLessThanOrEqual(end);
        if (to > from) expect(fold(source.slice(start, end)).text).toContain(text.slice(from, to).replace(/^[\udc00-\udfff]/, ""));
      }),
    );
  });

  it("makes one key of spellings that differ by case, accents and space", () => {
    expect(nameKey("L\u2019ORÉAL")).toBe(nameKey("l'oreal"));
    expect(nameKey("Bjørn\u00a0 Łukasz")).toBe("bjorn lukasz");
  });
});

describe("tokenise", () => {
  const cases: [string, string[]][] = [
    ["Jay Y. Lee met U.S. aides.", ["Jay", "Y.", "Lee", "met", "U.S.", "aides", "."]],
    ["Metsera Inc. fell 3.5%", ["Metsera", "Inc.", "fell", "3.5", "%"]],
    ["SoftBank's Son", ["SoftBank", "'s", "Son"]],
    ["O'Brien of L'Oréal", ["O'Brien", "of", "L'Oréal"]],
    ["7&i and AT&T and Seven & i", ["7&i", "and", "AT&T", "and", "Seven", "&", "i"]],
    ["Booking.com said.Then it left", ["Booking.com", "said", ".", "Then", "it", "left"]],
    ["Lip-Bu Tan (INTC)", ["Lip-Bu", "Tan", "(", "INTC", ")"]],
  ];
  it.each(cases)("%s", (text, expected) => expect(words(text)).toEqual(expected));

  it("gives exact, ordered offsets for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
      }),
    );
  });
});

describe("sentences", () => {
  const cases: [string, string[]][] = [
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["Mr. Kim of Acme Corp. spoke.", ["Mr. Kim of Acme Corp. spoke."]],
    ["It bought Acme Inc. The price was low.", ["It bought Acme Inc.", "The price was low."]],
    ['"It is done." He smiled.', ['"It is done."', "He smiled."]],
    ["Up 3.5 percent. OK?", ["Up 3.5 percent.", "OK?"]],
    ["One line\n\nAnother line", ["One line", "Another line"]],
  ];
  it.each(cases)("%s", (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe("scriptOf", () => {
  it.each([
    ["Kakao rose", "latin"],
    ["카카오와 SKT는 협력", "hangul"],
    ["ソフトバンクは", "kana"],
    ["鴻海精密工業", "han"],
    ["孫正義氏は会見した", "kana"],
    ["123 - 456", "none"],
    ["Газпром", "cyrillic"],
  ])("%s is %s", (text, script) => expect(scriptOf(text)).toBe(script));

  it("reads language tags", () => {
    expect(languageOf("en-US")).toBe("en");
    expect(languageOf("")).toBe("und");
  });
});
