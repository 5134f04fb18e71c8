import { type BlockAnchor, type BlockAnchors, staticRangesIn } from "./anchor.ts";
import { type Ground, groundOf } from "./ground.ts";
import { type Group, HighlightGroups, type Realm } from "./highlight-groups.ts";
import { type GroupForm, groupName, JUMP, type MarkKind } from "./highlight-names.ts";
import type { MarkStyles } from "./mark-styles.ts";

/** One mention to be marked. */
export interface Mark {
  /** The mention's id. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

export interface Highlighter {
  /** Paints exactly these marks; those already painted stay untouched, whatever their ids were. Returns how many could be painted. */
  paint(marks: readonly Mark[]): number;
  /** Paints the marks of some blocks anew, after their nodes changed. */
  repaint(blockIds: Iterable<string>): void;
  /** The painted marks of a block, by offset. */
  marksOf(blockId: string): readonly Mark[];
  /** Draws one mark (or several: a walk) with the strong line; null for none. */
  setActive(id: string | null): void;
  /** Tints a stretch for 1.6 s (2 s where motion is reduced) after a jump. */
  tint(blockId: string, start: number, end: number): void;
  /** Puts our highlights back where the page has dropped them; true when it had. */
  restore(): boolean;
  /** Forgets cached grounds and line heights, and paints anew: the page changed its theme or zoom. */
  refresh(): void;
  /** Takes all marks away. */
  clear(): void;
}

interface Painted {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly active: boolean;
  readonly group: Group;
  readonly range: StaticRange;
}

/** A block's marks in order, and what of them is painted. */
interface MarkedBlock {
  marks: readonly Mark[];
  painted: readonly Painted[];
}

/** How often the registry is checked for our groups, in milliseconds: the page can clear it or put others there, without an event. */
const CHECK_MS = 1500;

/**
 * Firefox's time to draw the marks of a text node grows with their number times the node's length: 7 ns for each mark and code unit,
 * measured. A block in which the page would stand still for them has its first ones drawn; paragraphs of articles are far below that.
 */
const MOST_MARKS_TIMES_LENGTH = 4_000_000;
/** Drawn in any block, however long its text. */
const FEWEST_MARKS = 3;

type Look = Pick<GroupForm, "tight" | "middle">;

function byBlock(marks: readonly Mark[]): Map<string, Mark[]> {
  const blocks = new Map<string, Mark[]>();
  for (const mark of marks) {
    const list = blocks.get(mark.blockId);
    if (list) list.push(mark);
    else blocks.set(mark.blockId, [mark]);
  }
  for (const list of blocks.values()) list.sort((a, b) => a.start - b.start);
  return blocks;
}

class Marks implements Highlighter {
  private readonly groups: HighlightGroups;
  private blocks = new Map<string, MarkedBlock>();
  private count = 0;
  private active: string | null = null;
  private readonly looks = new Map<Element, Look>();
  private readonly grounds = new Map<Element, Ground>();
  private endTint: (() => void) | null = null;

  private readonly anchors: BlockAnchors;
  private readonly window: Realm;
  private readonly styles: MarkStyles;

  constructor(window: Realm, anchors: BlockAnchors, css: string, styles: MarkStyles) {
    this.groups = new HighlightGroups(css);
    this.window = window;
    this.anchors = anchors;
    this.styles = styles;
  }

  paint(marks: readonly Mark[]): number {
    const wanted = byBlock(marks);
    for (const [id, list] of wanted) list.length = Math.min(list.length, this.mostIn(id));
    for (const id of this.blocks.keys()) if (!wanted.has(id)) wanted.set(id, []);
    this.draw(wanted, true);
    for (const [id, block] of this.blocks) if (block.marks.length === 0) this.blocks.delete(id);
    return this.count;
  }

  repaint(blockIds: Iterable<string>): void {
    const wanted = new Map<string, readonly Mark[]>();
    for (const id of blockIds) wanted.set(id, this.marksOf(id));
    this.draw(wanted, false);
  }

  marksOf(blockId: string): readonly Mark[] {
    return this.blocks.get(blockId)?.marks ?? [];
  }

  setActive(id: string | null): void {
    if (this.active === id) return;
    const touched = [this.active, id];
    this.active = id;
    const wanted = new Map<string, readonly Mark[]>();
    for (const [blockId, { marks }] of this.blocks) if (marks.some((mark) => touched.includes(mark.id))) wanted.set(blockId, marks);
    this.draw(wanted, true);
  }

  tint(blockId: string, start: number, end: number): void {
    this.endTint?.();
    const anchor = this.anchors.get(blockId);
    const range = anchor && staticRangesIn(anchor, [{ start, end }])[0];
    const group = range && this.groups.of(this.realmOf(anchor), JUMP);
    if (!group) return;
    group.highlight.add(range);
    this.groups.register();
    this.reach(range.startContainer, anchor.container, JUMP, group.realm);
    this.styles.flush();
    const still = this.window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = this.window.setTimeout(() => this.endTint?.(), still ? 2000 : 1600);
    this.endTint = () => {
      this.window.clearTimeout(timer);
      this.groups.delete(group, range);
      this.endTint = null;
    };
  }

  restore(): boolean {
    this.styles.check();
    return this.groups.restore();
  }

  refresh(): void {
    this.looks.clear();
    this.grounds.clear();
    this.repaint([...this.blocks.keys()]);
  }

  clear(): void {
    this.endTint?.();
    this.paint([]);
    this.active = null;
  }

  /**
   * Brings blocks to these marks; `keep`: what is painted as it should be stays. Asks the page's style for all of them before it changes
   * any highlight: each change makes the browser reckon styles anew.
   */
  private draw(wanted: ReadonlyMap<string, readonly Mark[]>, keep: boolean): void {
    const old: Painted[] = [];
    const fresh: Painted[] = [];
    for (const [id, marks] of wanted) {
      const before = this.blocks.get(id)?.painted ?? [];
      const kept = keep && before.length > 0 ? this.asWanted(before, marks) : null;
      const painted: Painted[] = [];
      this.prepare(id, kept ? marks.filter((mark) => !kept.has(mark.start)) : marks, painted);
      fresh.push(...painted);
      for (const one of before) {
        if (kept?.get(one.start) === one) painted.push(one);
        else old.push(one);
      }
      this.blocks.set(id, { marks, painted });
    }
    for (const { group, range } of fresh) group.highlight.add(range);
    this.groups.register();
    for (const { group, range } of old) this.groups.delete(group, range);
    this.styles.flush();
    this.count += fresh.length - old.length;
  }

  /** What is painted just as it is wanted, by its start: marks never overlap. */
  private asWanted(painted: readonly Painted[], marks: readonly Mark[]): Map<number, Painted> {
    const at = new Map(painted.map((one) => [one.start, one]));
    const kept = new Map<number, Painted>();
    for (const { id, kind, start, end } of marks) {
      const one = at.get(start);
      if (one && one.end === end && one.kind === kind && one.active === (id === this.active)) kept.set(start, one);
    }
    return kept;
  }

  private prepare(blockId: string, marks: readonly Mark[], into: Painted[]): void {
    const anchor = marks.length > 0 ? this.anchors.get(blockId) : undefined;
    if (!anchor) return;
    const realm = this.realmOf(anchor);
    const look = this.lookOf(anchor.container, realm);
    let last: Painted | null = null;
    staticRangesIn(anchor, marks).forEach((range, n) => {
      if (!range) return;
      const { id, kind, start, end } = marks[n]!;
      const active = id === this.active;
      const isLike = last?.kind === kind && last.active === active;
      const group: Group | null = isLike ? last!.group : this.groups.of(realm, groupName({ kind, ...look, active }));
      if (!group) return;
      if (!isLike || last?.range.startContainer !== range.startContainer)
        this.reach(range.startContainer, anchor.container, group.name, realm);
      last = { kind, start, end, active, group, range };
      into.push(last);
    });
  }

  /** Brings a highlight's rules to where a text stands. */
  private reach(text: Node, container: Element, name: string, realm: Realm): void {
    if (!this.groups.style(text.getRootNode(), realm)) this.styles.need(container, name);
  }

  private mostIn(blockId: string): number {
    let longest = 1;
    for (const { node } of this.anchors.get(blockId)?.segments ?? []) longest = Math.max(longest, node.length);
    return Math.max(FEWEST_MARKS, Math.floor(MOST_MARKS_TIMES_LENGTH / longest));
  }

  private realmOf({ container }: BlockAnchor): Realm {
    return (container.ownerDocument.defaultView ?? this.window) as Realm;
  }

  private lookOf(container: Element, realm: Realm): Look {
    let look = this.looks.get(container);
    if (!look) {
      const style = realm.getComputedStyle(container);
      const height = Number.parseFloat(style.lineHeight);
      // "normal" is about 1.2 in most fonts.
      const tight = Number.isNaN(height) || height / Number.parseFloat(style.fontSize) < 1.3;
      look = { tight, middle: groundOf(container, this.grounds) === "middle" };
      this.looks.set(container, look);
    }
    return look;
  }
}

/** How a document comes to the rules of the marks. */
export interface Rules {
  /** All of highlightCss(), for its shadow roots and frames. */
  readonly css: string;
  /** For the document itself. */
  readonly styles: MarkStyles;
}

/**
 * Paints marks by the CSS Custom Highlight API: the page's nodes stay as they are. Adds and removes only its own highlights. Everything is
 * taken back when `signal` aborts.
 */
export function createHighlighter(window: Window, anchors: BlockAnchors, { css, styles }: Rules, signal: AbortSignal): Highlighter {
  const marks = new Marks(window as Realm, anchors, css, styles);
  const timer = window.setInterval(() => {
    if (window.document.visibilityState === "visible") marks.restore();
  }, CHECK_MS);
  signal.addEventListener("abort", () => {
    window.clearInterval(timer);
    marks.clear();
  });
  return marks;
}
