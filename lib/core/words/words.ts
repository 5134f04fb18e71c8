import { en } from "./en.ts";
import { createTranslator, type Messages, type Words } from "./translator.ts";

export type { Messages, Words } from "./translator.ts";

/** A translator with every message; what runs in pages takes in-page.ts, which leaves out those of the extension's own pages. */
export function createWords(locale?: string, messages: Messages = en, missing?: (code: string) => string): Words {
  return createTranslator(locale, messages, missing);
}
