import { NOUN_TRIGGERS } from "./nouns.ts";

const FIRST = new Set(NOUN_TRIGGERS.flatMap((t) => t.nouns.map((n) => n.split(/ |(?<!^co)-/)[0] as string)));

/** Whether a word begins a noun of the lexicon. */
export const isTriggerNoun = (low: string): boolean => FIRST.has(low);
