import type { Kind, PartyRole } from "../dataset/schema.ts";
import type { Span } from "../model/text.ts";

/** Who stands at a place of a sentence: a company, a venture, a person, or a name that is none of the article's mentions. */
export interface Actor {
  /** nameKey of the company, venture or person; "x:" + words for names that weren't recognised. */
  readonly key: string;
  readonly label: string;
  readonly entity: string | null;
  readonly kind: "company" | "venture" | "person" | "other";
  /** A public project on record, such as a national computing centre; its ties are government projects. */
  readonly project?: true;
  /** nameKey of the person who stands for the company here. */
  readonly via?: string;
}

export type ItemKind = "word" | "number" | "punct" | "name" | "reference";

/** One token of a sentence, or a whole name. Offsets are into the block's text. */
export interface Item extends Span {
  readonly kind: ItemKind;
  /** As printed. */
  readonly text: string;
  /** In lower case, typographic apostrophes made plain. */
  readonly low: string;
  /** Set on names and resolved references; several for "the two". */
  readonly actors: readonly Actor[];
  /** Followed by a possessive mark that belongs to it. */
  readonly possessive: boolean;
}

/** One sentence, tokenised; `start`/`end` are offsets into the block's text. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
}

/** A name or list of names ("A, B and C") at the items from..to (inclusive). */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly actors: readonly Actor[];
}

export interface Argument {
  readonly group: Group;
  readonly role: PartyRole;
  /** Not in the sentence: taken from the one before. */
  readonly implied?: boolean;
}

/** A relation that one trigger of a sentence states between the names around it. */
export interface Frame {
  readonly kind: Kind;
  /** Item indices of the trigger, from..to inclusive. */
  readonly from: number;
  readonly to: number;
  /** First item of the words that may hedge or deny it. */
  readonly scope: number;
  readonly args: readonly Argument[];
  /** Base form of the trigger. */
  readonly trigger: string;
  readonly form: "active" | "passive" | "noun" | "apposition" | "list" | "hint";
  /** Words of the verb chain before the trigger, in lower case ("plans to", "has agreed to"). */
  readonly chain: readonly string[];
  readonly tense: "base" | "present" | "past" | "participle" | "gerund" | "none";
  /** The trigger stands in an apposition ("A, the owner of B, fell"): verbs after it say nothing of it. */
  readonly aside?: true;
  /** The sums of the sentence aren't what is paid here. */
  readonly unpriced?: true;
  /** 0..1: share of such frames that state what they seem to. */
  readonly score: number;
}

/** What the sentences before leave for silent parties. */
export interface Background {
  /** Whom the last sentence was about. */
  readonly company: readonly Actor[];
  /** The two or three named together last. */
  readonly pair: readonly Actor[];
  /** What was last bought, sold or invested in. */
  readonly target: readonly Actor[];
}

export const NO_BACKGROUND: Background = { company: [], pair: [], target: [] };
