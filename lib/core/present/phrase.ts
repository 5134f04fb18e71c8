import type { PartialDate } from "../model/dates.ts";
import type { DateValue, Phrase, PhraseValue } from "../model/view.ts";
import type { MessageKey } from "../words/en.ts";

type Loose = Readonly<Record<string, PhraseValue | null | undefined>>;

/** A phrase whose code the language file holds; parameters that are null, undefined or empty are left out. */
export function phrase(code: MessageKey, params?: Loose): Phrase {
  const kept = Object.entries(params ?? {}).filter(
    (entry): entry is [string, PhraseValue] => entry[1] !== null && entry[1] !== undefined && entry[1] !== "",
  );
  return kept.length > 0 ? { code, params: Object.fromEntries(kept) } : { code };
}

/** A record's own words, shown as they are. */
export const textPhrase = (text: string): Phrase => ({ code: "text", params: { text } });

export const dateValue = (date: PartialDate): DateValue => ({ date });

export const paraPhrases = (paragraphs: readonly number[]): Phrase[] =>
  [...new Set(paragraphs)].sort((a, b) => a - b).map((n) => phrase("para", { n }));

const TITLE_WORDS =
  /\b(?:Chief|Executive|Operating|Financial|Technology|Marketing|Product|Officer|President|Vice|Deputy|Senior|Chair|Chairman|Chairwoman|Chairperson|Managing|General|Director|Manager|Partner|Founder|Co-Founder|Head)\b/g;

/** A post as words within a sentence: "Chief Executive", as articles print it before a name, is "chief executive"; "CEO" stays. */
export const postWords = (title: string): string => title.replace(TITLE_WORDS, (word) => word.toLowerCase());
