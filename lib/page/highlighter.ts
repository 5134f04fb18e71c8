import { type BlockAnchors, staticRangeOf } from "./anchor.ts";
import { type Ground, groundOf } from "./ground.ts";
import { type GroupForm, groupName, highlightCss, JUMP, type MarkKind } from "./highlight-css.ts";

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
  /** Paints exactly these marks; those already painted stay untouched. Returns how many could be painted. */
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

type Realm = Window & typeof globalThis;

interface Painted {
  readonly mark: Mark;
  readonly range: StaticRange;
  readonly realm: Realm;
  readonly form: GroupForm;
}

/** How often the registry is checked for our groups, in milliseconds: the page shares it and can clear it, without an event. */
const CHECK_MS = 1500;

const sameMark = (a: Mark, b: Mark): boolean => a.kind === b.kind && a.blockId === b.blockId && a.start === b.start && a.end === b.end;

/** Our highlights in the registries of the page and of its same-origin frames. Firefox can't list a registry: we keep our own list. */
class Groups {
  private readonly realms = new Map<Realm, Map<string, Highlight>>();
  private readonly styled = new WeakSet<Node>();
  private readonly fresh: (() => void)[] = [];

  add(realm: Realm, name: string, range: StaticRange): void {
    if (!realm.CSS?.highlights) return;
    let groups = this.realms.get(realm);
    if (!groups) {
      groups = new Map();
      this.realms.set(realm, groups);
    }
    let group = groups.get(name);
    if (!group) {
      group = new realm.Highlight();
      groups.set(name, group);
      this.fresh.push(() => realm.CSS.highlights.set(name, group as Highlight));
    }
    group.add(range);
    this.style(range.startContainer, realm);
  }

  /** Registers new groups, once they are filled: Firefox reckons its painting anew with each range that a registered group gets. */
  register(): void {
    for (const one of this.fresh.splice(0)) one();
  }

  delete(realm: Realm, name: string, range: StaticRange): void {
    const group = this.realms.get(realm)?.get(name);
    group?.delete(range);
    if (group?.size === 0) {
      // After an update a newer script of ours may have its own group under this name.
      if (realm.CSS.highlights.get(name) === group) realm.CSS.highlights.delete(name);
      this.realms.get(realm)?.delete(name);
    }
  }

  restore(): boolean {
    let lost = false;
    for (const [realm, groups] of this.realms) {
      for (const [name, group] of groups) {
        if (realm.CSS.highlights.has(name)) continue;
        realm.CSS.highlights.set(name, group);
        lost = true;
      }
    }
    return lost;
  }

  /** Rules of the document don't reach shadow trees in Firefox, nor other documents: those get a sheet of their own. */
  private style(node: Node, realm: Realm): void {
    const root = node.getRootNode();
    if (this.styled.has(root)) return;
    this.styled.add(root);
    if (root.nodeType !== 11 && realm === realm.top) return;
    try {
      const sheet = new realm.CSSStyleSheet();
      sheet.replaceSync(highlightCss());
      (root as ShadowRoot).adoptedStyleSheets.push(sheet);
    } catch {
      // A root whose sheets can't be changed shows no marks; the panel still lists the names.
    }
  }
}

interface Look {
  readonly tight: boolean;
  readonly middle: boolean;
}

function lookOf(container: Element, realm: Realm, grounds: Map<Element, Ground>): Look {
  const style = realm.getComputedStyle(container);
  const size = Number.parseFloat(style.fontSize);
  const height = Number.parseFloat(style.lineHeight);
  // "normal" is about 1.2 in most fonts.
  return { tight: Number.isNaN(height) ? true : height / size < 1.3, middle: groundOf(container, grounds) === "middle" };
}

class Marks implements Highlighter {
  private readonly groups = new Groups();
  private readonly painted = new Map<string, Painted>();
  private readonly byBlock = new Map<string, Mark[]>();
  private wanted = new Map<string, Mark>();
  private active: string | null = null;
  private looks = new Map<Element, Look>();
  private grounds = new Map<Element, Ground>();
  private endTint: (() => void) | null = null;

  private readonly anchors: BlockAnchors;
  private readonly window: Realm;

  constructor(window: Realm, anchors: BlockAnchors) {
    this.window = window;
    this.anchors = anchors;
  }

  paint(marks: readonly Mark[]): number {
    this.wanted = new Map(marks.map((mark) => [mark.id, mark]));
    for (const [id, { mark }] of [...this.painted]) {
      const next = this.wanted.get(id);
      if (!next || !sameMark(mark, next)) this.drop(id);
    }
    this.draw(marks.filter((mark) => !this.painted.has(mark.id)));
    this.sort(marks);
    return this.painted.size;
  }

  repaint(blockIds: Iterable<string>): void {
    const ids = new Set(blockIds);
    this.redraw([...this.wanted.values()].filter((mark) => ids.has(mark.blockId)));
  }

  marksOf(blockId: string): readonly Mark[] {
    return this.byBlock.get(blockId) ?? [];
  }

  setActive(id: string | null): void {
    if (this.active === id) return;
    const before = this.active;
    this.active = id;
    const both = [before, id].flatMap((one) => (one === null ? [] : (this.wanted.get(one) ?? [])));
    this.redraw(both.filter((mark) => this.painted.has(mark.id)));
  }

  tint(blockId: string, start: number, end: number): void {
    this.endTint?.();
    const range = staticRangeOf(this.anchors, blockId, start, end);
    if (!range) return;
    const realm = range.startContainer.ownerDocument!.defaultView as Realm;
    this.groups.add(realm, JUMP, range);
    this.groups.register();
    const still = this.window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = this.window.setTimeout(() => this.endTint?.(), still ? 2000 : 1600);
    this.endTint = () => {
      this.window.clearTimeout(timer);
      this.groups.delete(realm, JUMP, range);
      this.endTint = null;
    };
  }

  restore(): boolean {
    return this.groups.restore();
  }

  refresh(): void {
    this.looks = new Map();
    this.grounds = new Map();
    this.redraw([...this.wanted.values()]);
  }

  clear(): void {
    this.endTint?.();
    for (const id of [...this.painted.keys()]) this.drop(id);
    this.wanted = new Map();
    this.byBlock.clear();
    this.active = null;
  }

  private redraw(marks: readonly Mark[]): void {
    for (const { id } of marks) this.drop(id);
    this.draw(marks);
  }

  /** Asks the page's style for all marks before it changes any highlight: each change makes the browser reckon styles anew. */
  private draw(marks: readonly Mark[]): void {
    for (const one of marks.flatMap((mark) => this.prepare(mark) ?? [])) {
      this.groups.add(one.realm, groupName(one.form), one.range);
      this.painted.set(one.mark.id, one);
    }
    this.groups.register();
  }

  private prepare(mark: Mark): Painted | null {
    const range = staticRangeOf(this.anchors, mark.blockId, mark.start, mark.end);
    const container = this.anchors.get(mark.blockId)?.container;
    if (!range || !container) return null;
    const realm = (container.ownerDocument.defaultView ?? this.window) as Realm;
    let look = this.looks.get(container);
    if (!look) {
      look = lookOf(container, realm, this.grounds);
      this.looks.set(container, look);
    }
    return { mark, range, realm, form: { kind: mark.kind, ...look, active: this.active === mark.id } };
  }

  private drop(id: string): void {
    const one = this.painted.get(id);
    if (!one) return;
    this.groups.delete(one.realm, groupName(one.form), one.range);
    this.painted.delete(id);
  }

  private sort(marks: readonly Mark[]): void {
    this.byBlock.clear();
    for (const mark of marks) {
      const list = this.byBlock.get(mark.blockId);
      if (list) list.push(mark);
      else this.byBlock.set(mark.blockId, [mark]);
    }
    for (const list of this.byBlock.values()) list.sort((a, b) => a.start - b.start);
  }
}

/**
 * Paints marks by the CSS Custom Highlight API: the page's nodes stay as they are. Adds and removes only its own highlights. The rules of
 * highlightCss() must be in the document. Everything is taken back when `signal` aborts.
 */
export function createHighlighter(window: Window, anchors: BlockAnchors, signal: AbortSignal): Highlighter {
  const marks = new Marks(window as Realm, anchors);
  const timer = window.setInterval(() => {
    if (window.document.visibilityState === "visible") marks.restore();
  }, CHECK_MS);
  signal.addEventListener("abort", () => {
    window.clearInterval(timer);
    marks.clear();
  });
  return marks;
}
