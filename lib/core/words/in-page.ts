import { card } from "./en/card.ts";
import { panel } from "./en/panel.ts";
import { surfaces } from "./en/surfaces.ts";
import { ties } from "./en/ties.ts";
import { createTranslator, type Words } from "./translator.ts";

/** A translator with what cards, panel and forms say: a fifth less to load into every article. */
export const createPageWords = (locale?: string): Words => createTranslator(locale, { ...ties, ...card, ...panel, ...surfaces });
