import { card } from "./en/card.ts";
import { panel } from "./en/panel.ts";
import { surfaces } from "./en/surfaces.ts";
import { ties } from "./en/ties.ts";
import { createTranslator, type Messages, type Words } from "./translator.ts";

/** What cards, panel and forms say. The background sends it to pages as data, so that no page's script carries it. */
export const pageMessages: Messages = { ...ties, ...card, ...panel, ...surfaces };

/** A translator with these messages. */
export const createPageWords = (locale?: string): Words => createTranslator(locale, pageMessages);
