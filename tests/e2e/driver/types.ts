/** Which browser a run drives. */
export type Kind = "chromium" | "firefox";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the page's own scripts can read of our marks: per highlight group, the marked texts in reading order. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** One open page. Everything that reaches inside our closed root says so ("inside"). */
export interface TestPage {
  goto(url: string): Promise<void>;
  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Marked texts by group, from the page's main world. */
  marks(): Promise<Marks>;
  /** All marked texts, whatever their group. */
  marked(): Promise<readonly string[]>;
  /** Middle of the nth mark with this text, scrolled into view. */
  pointOf(text: string, nth?: number): Promise<Point>;
  /** Runs in the page with our closed root; throws while there is none. The function sees nothing of this file. */
  inside<A extends readonly unknown[], R>(work: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R>;
  /** Clicks the middle of the first element inside that fits; `text` narrows it to one that holds this text. */
  clickInside(selector: string, text?: string): Promise<void>;
  /** Text of everything inside that fits. */
  textInside(selector: string): Promise<readonly string[]>;
  hover(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  key(key: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Prefers dark or light, by the system's setting. */
  setDark(dark: boolean): Promise<void>;
  /** Shows the page as it would be printed, or on the screen again. */
  setPrint(print: boolean): Promise<void>;
  screenshot(file: string): Promise<void>;
  bodyHtml(): Promise<string>;
  reload(): Promise<void>;
  /** Makes it the active tab of its window. */
  toFront(): Promise<void>;
  close(): Promise<void>;
  /** Messages written to the page's console with level error, and uncaught errors. */
  readonly errors: readonly string[];
  /** What the page holds after a clean-up of its memory. */
  figures(): Promise<Figures>;
}

export interface Figures {
  /** Listeners and nodes of the page's process; Firefox doesn't tell. */
  readonly listeners: number | null;
  readonly nodes: number | null;
  /** Bytes in use by scripts: of the page's process, the extension's included (Chromium); of the extension in all pages (Firefox). */
  readonly heap: number;
}

/** A page that the browser made ready before the reader asked for it. */
export interface ReadyPage {
  /** Follows the link to it, as the reader does. */
  show(): Promise<TestPage>;
}

/** One browser with the built extension (or without, for comparison). */
export interface TestBrowser {
  readonly kind: Kind;
  open(url: string): Promise<TestPage>;
  /** The open page at an address, also one that the browser opened by itself: a tab restored or a page made ready beforehand. */
  find(url: string): Promise<TestPage>;
  /** Opens a page and waits until the browser has another, to which it links, ready beside it (prerender). Chromium only. */
  openAhead(url: string, next: string): Promise<ReadyPage>;
  /** One of the extension's own pages, such as "/options.html". */
  openExtension(path: string): Promise<TestPage>;
  /**
   * What a click on the toolbar's button does over a page: the page may be read once, and the popup opens over it. Firefox's popup can't
   * be driven, so there it opens in a tab behind the page.
   */
  openPopup(over: TestPage): Promise<TestPage>;
  /** Stops the background as the browser would after a while. */
  stopBackground(): Promise<void>;
  /** Stops the background whenever it starts, as a browser short of memory may, until the answer is called. */
  holdBackground(): Promise<() => Promise<void>>;
  /** Takes the right to read sites back, or gives it again, as the reader does in the browser's own settings. */
  setAccess(allowed: boolean): Promise<void>;
  /** Installs the extension over itself, as an update does: scripts in open pages outlive it. */
  update(): Promise<void>;
  /** Takes the extension away while its scripts run on in open pages. Chromium only: Firefox ends them too. */
  uninstall(): Promise<void>;
  /** Fills what holds the records or the settings until it takes nothing more, or frees both again; for a browser with quotas. */
  setFull(what: "records" | "settings" | null): Promise<void>;
  /** Runs in one of the extension's own pages with its `browser` API. */
  inExtension<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  close(): Promise<void>;
  /** Ends the browser's process at once, as a crash or a power cut does. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  readonly extension?: boolean;
  readonly headless?: boolean;
  /** X display that shows the browser's windows, at their own size; the environment's when left out. */
  readonly display?: string;
  /** Port on this machine that every request goes through, whatever its host. */
  readonly proxy?: number;
  /** Folder of a profile that outlives the browser; a new one each time when left out. */
  readonly profile?: string;
  /** Installs the extension without its right to unlimited storage, so that its storage can be filled. */
  readonly quotas?: boolean;
  /** Firefox grants what is asked for in a click without its prompt, which no driver can reach. */
  readonly grants?: boolean;
}
