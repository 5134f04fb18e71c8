const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/gu],
  ["ko", /[\uac00-\ud7af]/gu],
  ["zh", /[\u4e00-\u9fff]/gu],
  ["ar", /[\u0600-\u06ff]/gu],
  ["he", /[\u0590-\u05ff]/gu],
  ["ru", /[\u0400-\u04ff]/gu],
  ["el", /[\u0370-\u03ff]/gu],
  ["hi", /[\u0900-\u097f]/gu],
  ["th", /[\u0e00-\u0e7f]/gu],
];

/** Function words that hardly any other language of the list has. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ["en", /\b(?:the|and|of|that|with|was|said|from)\b/giu],
  ["de", /\b(?:der|und|die|das|nicht|mit|von|wird|auch)\b/giu],
  ["fr", /\b(?:les|des|est|une|dans|pour|qui|avec)\b/giu],
  ["es", /\b(?:los|las|del|una|por|con|para|pero)\b/giu],
  ["pt", /\b(?:uma|não|dos|das|para|com|mais|ao)\b/giu],
  ["it", /\b(?:il|della|che|gli|nel|sono|per|di)\b/giu],
  ["nl", /\b(?:het|een|van|niet|voor|zijn|dat|aan)\b/giu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A language told from a text's script, or from its function words; null when neither tells. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, 3000);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return null;
  const script = SCRIPTS.find(([code, pattern]) => count(sample, pattern) > letters * (code === "ja" ? 0.08 : 0.25));
  if (script) return script[0];
  let best: readonly [string, number] | null = null;
  for (const [code, pattern] of WORDS) {
    const found = count(sample, pattern);
    if (found > (best?.[1] ?? 0)) best = [code, found];
  }
  // In running text of any of them one word in ten or more is such a word; 4 % leaves room for lists and names.
  return best && best[1] >= Math.max(3, count(sample, /\p{L}+/gu) * 0.04) ? best[0] : null;
}

const LATIN = /^(?:en|de|fr|es|pt|it|nl)\b/i;

/** The article's language: the markup's word, unless the text's script says otherwise. "und" when nothing tells. */
export function articleLanguage(marked: string | null, text: string): string {
  const told = languageOfText(text);
  const tag = marked && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(marked) ? marked.replaceAll("_", "-") : null;
  if (tag === null) return told ?? "und";
  const otherScript = told !== null && LATIN.test(tag) !== LATIN.test(told) && !tag.toLowerCase().startsWith(told);
  return otherScript && (LATIN.test(tag) || told === "en") && SCRIPTS.some(([code]) => code === told) ? told : tag;
}
