/** Where a correction holds. `here` is one mention, `article` this address, `site` this host. */
export type Scope = "here" | "article" | "site" | "everywhere";

/** "This isn't {name}", "it is {other}", "not a company", or a name the reader added to an article. */
export interface Correction {
  readonly id: string;
  /** The surface form it is about, as the reader saw it. */
  readonly surfaceForm: string;
  /** The entity or name it had been linked to; null where it was unknown or missed. */
  readonly from: string | null;
  /** What it is instead: an entity id, null for "nothing on record", "no-name" for "not a company or person". */
  readonly to: string | null;
  /** Set on names the reader added ("something missed?"). */
  readonly added?: "company" | "person";
  readonly scope: Scope;
  /** Address for `article` and `here`, host for `site`, "" for `everywhere`. */
  readonly where: string;
  /** For `here`: which occurrence of the surface form in the article, counted from 0. */
  readonly occurrence?: number;
}

/** The reader's settings; kept by lib/extension/settings, versioned there. */
export interface Settings {
  readonly marks: "all" | "on-record" | "off";
  readonly markCompanies: boolean;
  readonly markExecutives: boolean;
  readonly open: "hover" | "click" | "modifier";
  readonly theme: "page" | "light" | "dark";
  readonly textSize: 0.9 | 1 | 1.15 | 1.3;
  readonly pausedHosts: readonly string[];
  /** Hosts the reader added to the reviewed list; each has its permission. */
  readonly addedHosts: readonly string[];
  readonly everyNewsArticle: boolean;
  /** nameKeys with the label to show in the options. */
  readonly muted: readonly { readonly key: string; readonly label: string }[];
  readonly corrections: readonly Correction[];
  readonly panelOpen: boolean;
  readonly panelWidth: number;
  /** Top of the edge tab as a share of the window's height, and whether it is hidden. */
  readonly edgeTab: { readonly top: number; readonly hidden: boolean };
}

export const DEFAULT_SETTINGS: Settings = {
  marks: "all",
  markCompanies: true,
  markExecutives: true,
  open: "hover",
  theme: "page",
  textSize: 1,
  pausedHosts: [],
  addedHosts: [],
  everyNewsArticle: false,
  muted: [],
  corrections: [],
  panelOpen: false,
  panelWidth: 360,
  edgeTab: { top: 0.4, hidden: false },
};
