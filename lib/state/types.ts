import type { NameDraft, TieDraft } from "../core/model/draft.ts";
import type { Mention } from "../core/model/mention.ts";
import type { Correction, Scope, Settings } from "../core/model/settings.ts";
import type { PlaceInArticle } from "../core/model/text.ts";
import type { ArticleView, Phrase } from "../core/model/view.ts";

/** What is known of the open article, small enough to mirror. */
export interface ArticleHead {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
}

/** Why nothing, or less than expected, is shown; worded by docs/design.md 5. `code` is its microcopy key. */
export interface Notice {
  readonly code: string;
  readonly params?: Phrase["params"];
  /** Buttons, by action name ("retry", "reload", "read-anyway", "allow", "mark-again", "export", "undo" ...). */
  readonly actions: readonly string[];
}

export type Phase = "idle" | "loading" | "ready" | "none";

/** The truth of one tab; lives in the top frame's content script, mirrored to side panel and popup. */
export interface TabState {
  readonly phase: Phase;
  readonly marksOn: boolean;
  readonly article: ArticleHead | null;
  readonly mentions: readonly Mention[];
  readonly view: ArticleView | null;
  readonly settings: Settings;
  /** Lasting notices, newest last. */
  readonly notices: readonly Notice[];
  /** What was just done and can be undone; shown where it was done. */
  readonly done: (Notice & { readonly id: string }) | null;
  readonly panel: {
    readonly open: boolean;
    readonly host: "page" | "browser";
    readonly tie: string | null;
    readonly form: OpenForm | null;
  };
  /** The ground behind the article, for the theme "page". */
  readonly ground: "light" | "dark";
  /** Mention id that the walk or the last jump stands on. */
  readonly current: string | null;
  /** Set after a jump: "Back to where you were". */
  readonly canGoBack: boolean;
}

export type OpenForm =
  | { readonly what: "tie"; readonly draft: TieDraft; readonly error: Notice | null }
  | { readonly what: "name"; readonly draft: NameDraft; readonly error: Notice | null }
  | { readonly what: "names"; readonly text: string; readonly kind: NameDraft["kind"]; readonly error: Notice | null }
  | { readonly what: "import"; readonly text: string; readonly error: Notice | null };

/** Everything that card, panel and their menus can ask for. Each call returns at once; results arrive through the store. */
export interface TabActions {
  jump(place: PlaceInArticle): void;
  /** Steps through the mentions of a name; wraps. */
  walk(nameKey: string, step: 1 | -1): void;
  goBack(): void;
  /** After a jump: moves the focus to the page, where it went to. */
  enterText(): void;
  openPanel(): void;
  closePanel(): void;
  openTie(tie: string | null): void;
  toggleMarks(): void;
  copy(text: string, sources: number): void;
  openSource(url: string, paragraph: number): void;
  correct(correction: Omit<Correction, "id" | "where"> & { readonly scope: Scope }): void;
  mute(key: string, label: string): void;
  pauseHere(): void;
  undo(id: string): void;
  /** A button of a Notice. */
  act(action: string, notice: Notice): void;
  keep(statement: string): void;
  addTie(selection: { readonly blockId: string; readonly start: number; readonly end: number } | null): void;
  addName(nameKey: string): void;
  /** Opens the form that takes a list of names. */
  addNames(): void;
  editRecord(id: string): void;
  changeForm(form: OpenForm): void;
  saveForm(): void;
  cancelForm(): void;
  deleteRecord(id: string): void;
  misread(statement: string): void;
  exportRecords(): void;
  /** Opens the form that takes a file or a colleague's record. */
  importRecords(): void;
  /** Copies one of the reader's ties as text that a colleague can paste in. */
  copyRecord(id: string): void;
  openOptions(): void;
  setPanelWidth(width: number): void;
  setEdgeTab(tab: Settings["edgeTab"]): void;
  /** The sentences that hold a name's mentions, read from the open page in reading order. */
  sentences(nameKey: string): Promise<readonly { readonly place: PlaceInArticle; readonly text: string }[]>;
  /** Typeahead over names on record and in this article. */
  findNames(query: string): Promise<readonly { readonly entity: string | null; readonly label: string; readonly hint: string }[]>;
}
