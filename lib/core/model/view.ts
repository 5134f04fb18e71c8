import type { PartialDate } from "./dates.ts";
import type { MentionKind } from "./mention.ts";
import type { PlaceInArticle } from "./text.ts";

/**
 * What card, panel and opened tie show, as codes and parameters. Core never words anything: the interface's translator
 * turns a Phrase into a sentence. Everything here is plain data, made in the background and sent to the page.
 */

/** A date for the translator to format by locale. */
export interface DateValue {
  readonly date: PartialDate;
}
export type PhraseValue = string | number | boolean | DateValue | Phrase | readonly PhraseValue[];
export interface Phrase {
  readonly code: string;
  readonly params?: Readonly<Record<string, PhraseValue>>;
}

/** How settled a tie is; decides heading, line and icon (docs/design.md 2). */
export type StatusFamily = "firm" | "intended" | "discussed" | "refused" | "over" | "rivals" | "plain";

/** One claim as a row: who / what, how firm, when / where sources differ / who says so. */
export interface TieRow {
  /** Opens the TieView of this id (a claim id, "s:" + an article statement's id, or a reader's record). */
  readonly tie: string;
  readonly family: StatusFamily;
  /** Cards name the other party here; in the panel the pair's heading does. */
  readonly title: Phrase | null;
  readonly what: Phrase;
  readonly detail: Phrase | null;
  /** This article's stance against the record, where it isn't one of the record's own sources. */
  readonly stance: Phrase | null;
  readonly differs: readonly Phrase[];
  readonly outcome: Phrase | null;
  /** "Here ¶11 · 3 articles, 2 share passages" */
  readonly sources: Phrase | null;
  /** Jump targets in the open article. */
  readonly here: readonly PlaceInArticle[];
  /** A record of the reader's own. */
  readonly yours: boolean;
  /** Offers *Keep*: a new statement of this article. */
  readonly keep: string | null;
}

/** One side of a difference. */
export interface DifferenceSide {
  readonly says: Phrase;
  readonly who: Phrase;
  readonly here: PlaceInArticle | null;
}
/** A difference between sources, shown as a table: what is said / who says so. */
export interface DifferenceView {
  readonly aspect: Phrase;
  readonly sides: readonly DifferenceSide[];
  /** "Both can hold: ..." / our reading; null where nothing may be said. */
  readonly verdict: Phrase | null;
}

export interface CardSection {
  readonly heading: Phrase | null;
  readonly rows: readonly TieRow[];
  readonly lines: readonly Phrase[];
  readonly differences: readonly DifferenceView[];
}

export interface CardView {
  readonly nameKey: string;
  readonly entity: string | null;
  readonly kind: MentionKind;
  readonly title: string;
  /** The name in its own script, shown after the title. */
  readonly nativeName: { readonly text: string; readonly lang: string } | null;
  /** "US company, maker of ChatGPT" / "Chief executive: Sam Altman" / "Here written Jung Shin-a" ... */
  readonly lines: readonly Phrase[];
  readonly sections: readonly CardSection[];
  readonly foot: Phrase | null;
  /** "Add to my records" and "Not a company" instead of the menu's corrections. */
  readonly unknown: boolean;
  /** False: nothing but the name is known; opens on click or key only. */
  readonly worthHover: boolean;
  readonly sure: boolean;
  /** An entity on record it was deliberately not linked to, offered as "It is {label}". */
  readonly mayBe: { readonly entity: string; readonly label: string } | null;
  readonly mentions: number;
  readonly copy: CopyView | null;
  /** Id of the reader's own record of this name, to be edited or deleted. */
  readonly yours?: string;
}

export interface NameRow {
  readonly nameKey: string;
  readonly label: string;
  /** ", chief executive" / "(here Jung Shin-a)" */
  readonly suffix: Phrase | null;
  readonly kind: MentionKind;
  readonly onRecord: boolean;
  readonly places: readonly PlaceInArticle[];
  /** Where articles spell it otherwise, one line each: "Jung Shin-a: AJP ¶11". */
  readonly also?: readonly Phrase[];
  /** Executives stand under their company. */
  readonly people: readonly NameRow[];
}

export interface PairGroup {
  readonly key: string;
  readonly heading: Phrase;
  readonly rows: readonly TieRow[];
}
export interface PanelGroup {
  readonly id: "partnerships" | "talks" | "rivals" | "outside" | "article";
  readonly heading: Phrase;
  /** Shown beside the heading; null for none. */
  readonly count: number | null;
  readonly pairs: readonly PairGroup[];
  /** Folded into "Not mentioned here {n}". */
  readonly notHere: readonly PairGroup[];
  /** In place of pairs: "No tie between companies found in its text." */
  readonly empty: Phrase | null;
  readonly closed: boolean;
}
export interface PanelView {
  readonly counts: Phrase;
  readonly coverage: readonly Phrase[];
  readonly groups: readonly PanelGroup[];
  readonly names: readonly NameRow[];
  readonly unsure: readonly NameRow[];
  readonly foot: readonly Phrase[];
  /** Partnerships shown for names on this page; 0 shows no badge. */
  readonly badge: number;
}

/** What one article says of a tie. */
export interface EvidenceView {
  readonly who: Phrase;
  readonly gist: Phrase;
  readonly isHere: boolean;
  readonly goTo: readonly PlaceInArticle[];
  readonly openAt: { readonly url: string; readonly paragraph: number } | null;
  readonly notes: readonly Phrase[];
}
export interface TieView {
  readonly tie: string;
  readonly heading: Phrase;
  readonly rows: readonly TieRow[];
  readonly evidence: readonly EvidenceView[];
  /** Evidence that says the same, folded into "{6} more that say the same". */
  readonly same: readonly EvidenceView[];
  readonly differences: readonly DifferenceView[];
  readonly notes: readonly Phrase[];
  readonly copy: CopyView;
  readonly yours: boolean;
}

/** What "Copy with sources" writes, before wording: one summary, one entry per source. */
export interface CopyView {
  readonly summary: Phrase;
  readonly sources: readonly {
    readonly publisher: string;
    readonly date: DateValue | null;
    readonly paragraphs: readonly number[];
    readonly url: string;
    readonly carries: string | null;
  }[];
  readonly note: Phrase | null;
}

/** Everything that the page needs to paint, show cards and render the panel. Keys of `cards` are nameKeys, of `ties` tie ids. */
export interface ArticleView {
  readonly cards: Readonly<Record<string, CardView>>;
  readonly panel: PanelView;
  readonly ties: Readonly<Record<string, TieView>>;
  /** Why each mention was marked, by mention id. */
  readonly why: Readonly<Record<string, Phrase>>;
}
