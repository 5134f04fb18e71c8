/** Endings and words that British and American spelling write differently; the American form is the folded one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(cent|theat|fib|met|lit|spect|lust|calib)re(s?)$/, "$1er$2"],
  [/^(col|lab|fav|hon|harb|neighb|behavi|rum|hum|endeav)our(s|ed|ing|able)?$/, "$1or$2"],
  [/is(ation|ations|ing|ed|es|e)$/, "iz$1"],
  [/^programme(s?)$/, "program$1"],
  [/^defence$/, "defense"],
  [/^licence(s?)$/, "license$1"],
];

/**
 * The words of a text, folded so that spelling, quotes, case and white space don't count: U.S. and US, US$ and $, centre and
 * center come out the same. Han, kana and other unspaced text gives one word per character.
 */
export function foldedWords(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/\bus\$/g, "$")
    .replace(/[’‘ʼ']/g, "")
    .replace(/(\d),(?=\d{3})/g, "$1");
  const words = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}$€£¥₩]+/gu) ?? [];
  return words.map(foldSpelling);
}

function foldSpelling(word: string): string {
  if (word.length < 5) return word;
  for (const [pattern, folded] of SPELLINGS) if (pattern.test(word)) return word.replace(pattern, folded);
  return word;
}
