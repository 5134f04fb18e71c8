import type { Gazetteer, GazetteerHit } from "../gazetteer/types.ts";
import type { Keep } from "../memo.ts";
import type { MentionKind, Reason, RoleInArticle } from "../model/mention.ts";
import type { Block, Span } from "../model/text.ts";

/** A recognised mention before linking. Offsets are into its block's text. */
export interface RecognisedMention extends Span {
  readonly blockId: string;
  readonly surfaceForm: string;
  readonly kind: MentionKind;
  readonly executive: boolean;
  /** Mentions of one name in the document share a cluster ("c0", ...). */
  readonly cluster: string;
  readonly reason: Reason;
  readonly score: number;
  /** The gazetteer's hit on exactly this span, if there was one. */
  readonly hit: GazetteerHit | null;
}

/** All mentions of one name in the document. */
export interface NameCluster {
  readonly id: string;
  readonly kind: MentionKind;
  readonly executive: boolean;
  /** The fullest form. */
  readonly label: string;
  readonly forms: readonly string[];
  readonly descriptor: string | null;
  /** `organisationKey` holds a cluster id at this step. */
  readonly roles: readonly RoleInArticle[];
  readonly sure: boolean;
  /** Clusters glossed as the same ("Hon Hai (鴻海精密)"). */
  readonly sameAs: readonly string[];
}

export interface Recognition {
  readonly mentions: readonly RecognisedMention[];
  readonly clusters: readonly NameCluster[];
}

/** What recognise needs: blocks in reading order, their language, the index of names, the parser (null: text it can't read). */
export interface RecogniseInput {
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly gazetteer: Gazetteer;
  /** Where parts of single blocks are kept for the next reading with the same gazetteer and parser. */
  readonly keep?: Keep;
}
