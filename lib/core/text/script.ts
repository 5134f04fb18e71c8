/** Writing systems that are told apart. `none`: no letters at all. */
export type Script = "latin" | "hangul" | "kana" | "han" | "cyrillic" | "arabic" | "devanagari" | "other" | "none";

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ["latin", /\p{Script=Latin}/u],
  ["hangul", /\p{Script=Hangul}/u],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["han", /\p{Script=Han}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["arabic", /\p{Script=Arabic}/u],
  ["devanagari", /\p{Script=Devanagari}/u],
];

/** The writing system of one character. */
export function scriptOfCharacter(character: string): Script {
  for (const [script, pattern] of SCRIPTS) if (pattern.test(character)) return script;
  return /\p{L}/u.test(character) ? "other" : "none";
}

const SAMPLE = 4000;

/**
 * The writing system that most letters of the text's first 4,000 units have. A text with some kana is Japanese however
 * much Han it has, so kana wins from a tenth of Han on.
 */
export function scriptOf(text: string): Script {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (/^[\x00-\x7f]*$/.test(sample)) return /[A-Za-z]/.test(sample) ? "latin" : "none";
  const counts = new Map<Script, number>();
  for (const character of sample) {
    const script = scriptOfCharacter(character);
    if (script !== "none") counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script = "none";
  for (const [script, count] of counts) if (best === "none" || count > (counts.get(best) ?? 0)) best = script;
  return best === "han" && (counts.get("kana") ?? 0) * 10 > (counts.get("han") ?? 0) ? "kana" : best;
}

/** Language subtag ("en" of "en-US"), lower case; "und" for nothing usable. */
export function languageOf(tag: string): string {
  const head = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return /^[a-z]{2,3}$/.test(head) ? head : "und";
}
