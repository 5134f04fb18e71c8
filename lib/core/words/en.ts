import { card } from "./en/card.ts";
import { pages } from "./en/pages.ts";
import { panel } from "./en/panel.ts";
import { surfaces } from "./en/surfaces.ts";
import { ties } from "./en/ties.ts";

/** Every word that Intertie shows, in English. */
export const en = { ...ties, ...card, ...panel, ...surfaces, ...pages } as const;

export type MessageKey = keyof typeof en;
