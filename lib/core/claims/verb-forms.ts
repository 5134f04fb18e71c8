import { type Inflected, inflections } from "./inflect.ts";
import { CONTROL_VERBS, LIGHT_VERBS, OTHER_VERBS, SPEECH_VERBS } from "./lexicon/common-verbs.ts";
import { VERB_TRIGGERS } from "./lexicon/verbs.ts";
import type { Item } from "./types.ts";

const FORMS = inflections(
  new Set([...VERB_TRIGGERS.map((t) => t.lemma), ...LIGHT_VERBS, ...CONTROL_VERBS, ...SPEECH_VERBS, ...OTHER_VERBS]),
);
const CONTROL = new Set(CONTROL_VERBS);
const SPEECH = new Set(SPEECH_VERBS);

/** Readings of a word as a verb that the lexicon knows; empty for others. */
export const verbForms = (low: string): readonly Inflected[] => FORMS.get(low) ?? [];

const formsWhere = (wanted: (forms: readonly Inflected[], word: string) => boolean): ReadonlySet<string> =>
  new Set([...FORMS].flatMap(([word, forms]) => (wanted(forms, word) ? [word] : [])));

const CONTROL_FORMS = formsWhere((forms) => forms.some((f) => CONTROL.has(f.lemma)));
const SPEECH_FORMS = formsWhere((forms) => forms.some((f) => SPEECH.has(f.lemma)));

export const isControlVerb = (low: string): boolean => CONTROL_FORMS.has(low);
export const isSpeechVerb = (low: string): boolean => SPEECH_FORMS.has(low);

/** Nouns that look like a known verb's present form ("plans", "offers", "shares"). */
const NOUN_LIKE = new Set(
  "rule rules plans offers shares works moves talks supplies links ties deals holds stakes starts changes studies rates trades lists reports claims sets needs prices values costs bids names helps looks hopes aims counts marks covers features records plays films models uses charges place places part parts".split(
    " ",
  ),
);

const FINITE_FORMS = formsWhere((forms, word) => forms.some((f) => f.tense === "past" || (f.tense === "present" && !NOUN_LIKE.has(word))));

/** A form that can only be a finite verb here: present with -s, or past. */
export const isFiniteVerb = (item: Item | undefined): boolean => item?.kind === "word" && FINITE_FORMS.has(item.low);

/** Any form of a known verb, noun-like ones left out. */
export const isVerbLike = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === "word" && FORMS.has(item.low) && !NOUN_LIKE.has(item.low);
