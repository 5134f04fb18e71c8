import type { Kind, PartyRole } from "../../dataset/schema.ts";

/** A verb, or verb and particle, that states a tie between its subject and what stands after it. */
export interface VerbTrigger {
  readonly kind: Kind;
  /** Base form. */
  readonly lemma: string;
  /** Words that must follow at once ("forces", "up"); one of the alternatives. */
  readonly particle?: readonly string[];
  /** Words in the clause that must stand after the trigger and before the object's end ("stake", "technology"). */
  readonly needs?: ReadonlySet<string>;
  /** Words after the trigger that rule it out. */
  readonly not?: ReadonlySet<string>;
  /** What must come right after the object, in lower case ("as one of its customers"); the object owns nothing then. */
  readonly followed?: RegExp;
  /** "" is the direct object; else prepositions of the other party. */
  readonly object: readonly string[];
  readonly roles: readonly [subject: PartyRole, object: PartyRole];
  /** A third party: preposition and role ("sell B to C"). */
  readonly also?: { readonly preps: readonly string[]; readonly role: PartyRole };
  /** A verb of making: its passive has as subject what is made. */
  readonly makes?: true;
  /** It ties only those who agree, plan or are going to do it ("agreed to share"); done, it may just happen. */
  readonly resolved?: true;
  /** Only passive, and of what somebody owns, who is the other party then ("A's chips are made by B"). */
  readonly owned?: true;
  /** The object must be a named venture. */
  readonly venture?: true;
  /** How often such a sentence states the tie, 0..1. */
  readonly score: number;
}

/** A noun that states a tie between its possessor, the clause's subject and what its prepositions name. */
export interface NounTrigger {
  readonly kind: Kind;
  readonly nouns: readonly string[];
  /** Preposition -> role of the name after it. */
  readonly preps: Readonly<Record<string, PartyRole>>;
  /** Role of the possessor ("A's stake in B") and of a name right before the noun; null where it is no party. */
  readonly owner: PartyRole | null;
  /** Role of the subject of the verb that governs the noun, or of the name it describes. */
  readonly subject: PartyRole | null;
  /** It says what somebody is to somebody ("partner", "supplier", "owner"). */
  readonly describes?: true;
  readonly score: number;
  /** Base forms of verbs whose object makes the noun surer, and how sure ("made an offer for B"). */
  readonly under?: { readonly verbs: ReadonlySet<string>; readonly score: number };
  /** Words right after the noun that rule it out. */
  readonly not?: ReadonlySet<string>;
}
