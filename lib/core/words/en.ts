import { card } from "./en/card.ts";
import { panel } from "./en/panel.ts";
import { samples } from "./en/samples.ts";
import { surfaces } from "./en/surfaces.ts";
import { ties } from "./en/ties.ts";

/** The locale that dates and lists follow where the reader's isn't English. */
export const ENGLISH = "en-GB";

/** Every word that Intertie shows, in English. */
export const en = { ...ties, ...card, ...panel, ...surfaces, ...samples } as const;

export type MessageKey = keyof typeof en;
/** A language file: a message for each code. */
export type Messages = Readonly<Record<string, string>>;
