import type { CertainMention } from "../core/link/index.ts";
import type { SourceHere } from "../core/model/analysis.ts";
import type { NameDraft, TieDraft } from "../core/model/draft.ts";
import type { ArticleName, Mention } from "../core/model/mention.ts";
import type { Settings } from "../core/model/settings.ts";
import type { ArticleStatement } from "../core/model/statement.ts";
import type { Article } from "../core/model/text.ts";
import type { ArticleView } from "../core/model/view.ts";
import type { Messages } from "../core/words/translator.ts";
import type { MarkRules } from "../page/highlight-names.ts";
import type { Phase } from "../state/types.ts";
import type { FieldProblem, RecordsProblem } from "./records/failure.ts";

/** Everything read from one article, for the page. */
export interface ArticleReading {
  /**
   * Mentions to paint, from the bundled record alone: what the page can see must not depend on the reader's own records,
   * corrections or muted names.
   */
  readonly paint: readonly Mention[];
  /** Mentions as the reader's records and corrections have them, for cards and the panel. */
  readonly mentions: readonly Mention[];
  readonly names: readonly ArticleName[];
  /** For *Keep*: what the form is filled in from. */
  readonly statements: readonly ArticleStatement[];
  readonly view: ArticleView;
  readonly sourceHere: SourceHere | null;
  /** The article's language: the markup's word, unless the text says otherwise. */
  readonly language: string;
  /** The reader's own records couldn't be read, or not all of them. */
  readonly recordsUnread: boolean;
}

/** Where a page stands with the reader's permission and settings. */
export type Access = "allowed" | "paused" | "not-permitted";

/** What a page is told before it reads: everything it needs, in one round trip. */
export interface TabStart {
  readonly access: Access;
  readonly settings: Settings;
  /** A stored value that could not be read and was replaced by its default, by name. */
  readonly fellBack: readonly string[];
  /** Name of the reviewed host that the page is on, for articles that don't name their publisher; else null. */
  readonly publisher: string | null;
  /** The marks' rules, for shadow roots and frames: the document's own are inserted by the background. */
  readonly marksCss: string;
}

/** Words and styles of edge tab, card and panel; kept by the background, so that no page's script carries them. */
export interface TabLook {
  readonly styles: string;
  readonly messages: Messages;
}

/** What saving a draft came to. */
export type Saved =
  /** `undo` takes it back when it is sent with `records/restore`. */
  | { readonly ok: true; readonly id: string; readonly undo: string }
  | { readonly ok: false; readonly reason: RecordsProblem; readonly detail: string; readonly fields: readonly FieldProblem[] };

/** What keeping a list of names came to; `known` were on record already. */
export type NamesKept =
  | { readonly ok: true; readonly added: number; readonly known: number; readonly undo: string }
  | Extract<Saved, { ok: false }>;

/** What an import came to; `conflicts` are records that the reader has otherwise and that stayed as they were. */
export type RecordsTaken =
  | { readonly ok: true; readonly added: number; readonly conflicts: number }
  | (Extract<Saved, { ok: false }> & { readonly path: string });

export interface FoundName {
  readonly entity: string | null;
  readonly label: string;
  readonly hint: string;
}

/** Why a page shows nothing, for the popup. `unknown`: the browser doesn't say which page it is before the reader's click on our button. */
export type PageStanding = "blocked" | "unknown" | "unsupported" | "paused" | "not-article" | "article";

/** A call to the background: what is sent and what comes back. */
export interface BackgroundCalls {
  /**
   * Sent by the gate when the page looks like an article and nothing runs there yet. Answered with what article.js, which is injected
   * meanwhile, would ask for first; null where the page may not be read.
   */
  "gate/article": { ask: null; answer: TabStart | null };
  /** Sent by article.js first of all where the gate has no answer for it, and again when access or settings may have changed. */
  "tab/start": { ask: null; answer: TabStart };
  /** Sent just before the first `article/read`: what can be painted before the article is read, from the bundled record alone. */
  "article/certain": { ask: Pick<Article, "blocks" | "language">; answer: readonly CertainMention[] };
  /** Sent when an article's text was found, and again for text added later; `hidden` are statements the reader called misread. */
  "article/read": { ask: { readonly article: Article; readonly hidden: readonly string[] }; answer: ArticleReading };
  /** Sent when marks need rules that the document doesn't have yet; they are inserted by the browser, so that the page can't list them. */
  "tab/style": { ask: { readonly rules: MarkRules }; answer: boolean };
  /** Sent once the article was read; injects tab.js: pointer, edge tab, actions. */
  "tab/rest": { ask: null; answer: boolean };
  /** Sent when the reader changes something for the first time on a page; injects edits.js: corrections, records, forms. */
  "tab/edits": { ask: null; answer: boolean };
  /** Sent by tab.js when it starts: words and style sheets of all that is drawn in a page. */
  "tab/look": { ask: null; answer: TabLook };
  /** Sent on the first sign that the reader wants a card or the panel, or when the page is idle; injects ui.js. */
  "tab/ui": { ask: null; answer: boolean };
  /** Sent whenever the badge's number may have changed; null takes the badge away. */
  "tab/badge": { ask: { readonly count: number | null }; answer: null };
  /** Sent when the reader changes a setting on any surface; fields not named stay. Answers with all settings. */
  "settings/change": { ask: Partial<Settings>; answer: Settings };
  /** Sent by extension pages when they open. */
  "settings/get": { ask: null; answer: { readonly settings: Settings; readonly fellBack: readonly string[] } };
  /** Sent by the options page; refused with path and reason when the file's shape is wrong. */
  "settings/import": {
    ask: { readonly text: string };
    answer: { readonly ok: true } | { readonly ok: false; readonly path: string; readonly reason: string };
  };
  /** Sent by *Save* in the tie form; with the paragraph it is kept from, so that it is found again there. */
  "records/keep-tie": { ask: { readonly draft: TieDraft; readonly paragraphText: string | null }; answer: Saved };
  /** Sent by *Save* in the name form. */
  "records/keep-name": { ask: { readonly draft: NameDraft }; answer: Saved };
  /** Sent by *Save* in the form for a list of names, one a line. */
  "records/keep-names": { ask: { readonly text: string; readonly kind: NameDraft["kind"] }; answer: NamesKept };
  /** Sent by *Delete* on one of the reader's own records. */
  "records/delete": { ask: { readonly id: string }; answer: Saved };
  /** Sent by *Undo* after saving or deleting, with the `undo` that was answered. */
  "records/restore": { ask: { readonly text: string }; answer: Saved };
  /** Sent by *Add a tie from this*: the sum and the date that the selected words state, "" for none; so that no page holds their readers. */
  "records/stated": {
    ask: { readonly text: string; readonly published: string | null };
    answer: Pick<TieDraft, "amount" | "date">;
  };
  /** Sent by *Edit*; null when the record is gone. */
  "records/draft": { ask: { readonly id: string }; answer: { readonly tie: TieDraft } | { readonly name: NameDraft } | null };
  /** Sent by *Copy as a record*: one tie as text that a colleague can paste in; null when it is gone. */
  "records/text": { ask: { readonly id: string }; answer: string | null };
  /** Sent by the options page: ties and names that the reader has. */
  "records/count": { ask: null; answer: number };
  /** Sent by *Export*: the reader's own records as a dataset file; they count as copied from then on. */
  "records/export": { ask: null; answer: { readonly text: string } };
  /** Sent by *Import* with a dataset file's text or a record that a colleague copied. */
  "records/import": { ask: { readonly text: string }; answer: RecordsTaken };
  /** Sent when the panel opens: records without a copy outside this browser, at most once a week; else 0. */
  "records/reminder": { ask: null; answer: number };
  /** Sent while the reader types a name in a form. */
  "names/find": { ask: { readonly query: string }; answer: readonly FoundName[] };
  /** Sent by the options page for the names that corrections are about. */
  "names/labels": { ask: { readonly ids: readonly string[] }; answer: Readonly<Record<string, string>> };
  /** Sent by *Open options* in a page. */
  "app/options": { ask: null; answer: null };
  /** Sent by *Open at ¶n*: opens the source in a new tab, which then goes to the paragraph. */
  "app/source": { ask: { readonly url: string; readonly paragraph: number }; answer: null };
  /** Sent by article.js once, when it starts: the paragraph that *Open at* asked for in this tab, if any. */
  "tab/wanted": { ask: null; answer: number | null };
  /** Sent by the popup and the native panel: why this tab shows what it shows. */
  "page/standing": { ask: { readonly tab: number }; answer: { readonly standing: PageStanding; readonly host: string } };
  /** Sent by *Read this page once* and *Read it anyway*. */
  "page/read-once": { ask: { readonly tab: number }; answer: boolean };
  /** Sent by the options page's *Copy a report*. */
  "app/report": { ask: null; answer: string };
  /** Sent when something failed in a page; logged once, without page text or address. */
  "app/error": { ask: { readonly where: string; readonly message: string }; answer: null };
}

/** What the background sends to a tab's scripts; nothing is answered but `tab/ping`. */
export interface TabCalls {
  /** Sent by the toggle, next, previous and look-up commands and by the context menu. */
  "tab/command": { ask: { readonly command: "toggle" | "next" | "previous" | "look-up" | "panel" }; answer: null };
  /** Sent to every tab when permissions change; the tab asks `tab/start` again. */
  "tab/access": { ask: null; answer: null };
  /** Sent to every tab when the reader's records changed; the tab reads its article again. */
  "tab/records": { ask: null; answer: null };
  /** Sent to ask whether article.js runs here; no answer means no. */
  "tab/ping": { ask: null; answer: { readonly phase: Phase } };
}

/** Name of the port between a tab's store and its mirrors: the native panel and the popup. */
export const MIRROR = { panel: "mirror/panel", popup: "mirror/popup" } as const;
