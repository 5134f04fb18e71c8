import type { Span } from "./text.ts";

/**
 * What a mention names. `company` covers companies, banks, funds and other commercial organisations; `venture` a named
 * undertaking of companies (Stargate). `organisation` (ministries, parties, clubs, universities, agencies) is known so that
 * it isn't taken for a company; it is never marked.
 */
export type MentionKind = "company" | "venture" | "person" | "organisation";

/** Codes of why a mention was read or linked as it was. Worded by the interface only. */
export type ReasonCode =
  | "name" // its name on record, as it stands
  | "spelling" // another spelling or romanisation of a name on record
  | "native-name" // its name in another script
  | "weak-name-context" // a name too weak alone, beside words that settle it
  | "surname-of" // short for a full name in this article
  | "given-name-of"
  | "short-form-of"
  | "acronym-of"
  | "gloss-of" // a gloss in brackets
  | "role" // named by role: "the Kakao chief"
  | "business-title" // a business title beside the name
  | "corporate-suffix"
  | "company-context" // shares of, a unit of, said it would acquire
  | "person-context"
  | "speech"
  | "shape" // nothing but its shape and the recogniser's word
  | "reader"; // the reader added or corrected it

/** Why, with what is needed to word it. `params` hold surface forms, entity ids, paragraph numbers (as numbers). */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One occurrence of a name in a block. `text.slice(start, end) === surfaceForm` always holds. */
export interface Mention extends Span {
  /** Unique in its article, ordered by block and offset ("m0", "m1", ...). */
  readonly id: string;
  readonly blockId: string;
  readonly surfaceForm: string;
  readonly kind: MentionKind;
  /** Set on persons who act for a company; the same for every mention of one person in an article. */
  readonly executive: boolean;
  /** Which ArticleName this is a mention of. */
  readonly nameKey: string;
  /** Entity id when linked to a record; null is NIL. */
  readonly entity: string | null;
  readonly reason: Reason;
  /** Internal score in 0..1; never shown. */
  readonly score: number;
}

/** A role that the article gives a person, in its words. */
export interface RoleInArticle {
  /** The title as printed, without the company: "chief technology officer". */
  readonly title: string;
  /** nameKey of the company, where it was recognised. */
  readonly organisationKey: string | null;
  readonly organisation: string | null;
  readonly blockId: string;
}

/** A person, company or venture as this article names it: all its mentions together. */
export interface ArticleName {
  /** "e:" + entity id when linked, else "n:" + folded name. Unique in the article. */
  readonly key: string;
  readonly entity: string | null;
  readonly kind: MentionKind;
  readonly executive: boolean;
  /** The fullest form in the article. */
  readonly label: string;
  /** Every distinct surface form, in order of first appearance. */
  readonly forms: readonly string[];
  /** Mention ids, in reading order. */
  readonly mentions: readonly string[];
  /** What the article says it is ("a start-up in Mexico"), as printed; null when it says nothing. */
  readonly descriptor: string | null;
  /** A person's roles; for a company, the roles its people hold are found through organisationKey. */
  readonly roles: readonly RoleInArticle[];
  /** False: weak evidence; listed under "Not sure", never painted. */
  readonly sure: boolean;
  /** An entity on record that this name resembles but was not linked to (affiliates, namesakes). */
  readonly notLinkedTo: string | null;
}
