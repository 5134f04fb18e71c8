import { firstChildOf, isBlockElement, isClobbered, isSkipped, nextSiblingOf, sightOf } from "./elements.ts";
import { type Tell, tellOf } from "./tells.ts";

/** A text node's place in a unit's text: `node.data` stands at `start`, cut off at the unit's length. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
}

/** A run of text between two block boundaries: a paragraph, heading, caption, list item or a piece of furniture. */
export interface Unit {
  /** The nearest block element around the run. */
  readonly container: Element;
  /** Index of the container in PageTree.elements. */
  readonly at: number;
  readonly segments: readonly Segment[];
  /** The text nodes joined; a single line break element stands as "\n". */
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** The innermost element around it whose name tells furniture. */
  readonly tell: Tell | null;
}

/** Every element walked, in document order, with its parent's index: the flattened tree, open shadow roots included. */
export interface PageTree {
  readonly elements: Element[];
  readonly parents: number[];
  readonly units: Unit[];
}

/** Longest text taken from one run; what goes beyond is not read (a hostile or generated page). */
export const MAX_UNIT = 100_000;

/** Most elements walked; pages beyond are generated or hostile, and their article stands at the front. */
export const MOST_ELEMENTS = 60_000;

interface Frame {
  readonly element: Element;
  readonly index: number;
  readonly block: boolean;
  readonly linked: boolean;
  readonly tell: Tell | null;
  /** Assigned nodes of a slot; null walks siblings. */
  readonly list: readonly Node[] | null;
  next: Node | null;
  position: number;
}

/** Children in the flattened tree: a shadow root's in place of the host's own, assigned nodes in place of a slot's. */
function openFrame(element: Element, index: number, from: Frame | null, block: boolean): Frame {
  const shadow = element.shadowRoot;
  const assigned = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : null;
  const list = assigned !== null && assigned.length > 0 ? assigned : null;
  return {
    element,
    index,
    block,
    linked: (from?.linked ?? false) || element.localName === "a",
    tell: tellOf(element, index) ?? from?.tell ?? null,
    list,
    next: list ? (list[0] ?? null) : firstChildOf(shadow?.nodeType === 11 ? shadow : element),
    position: 0,
  };
}

function takeNext(frame: Frame): Node | null {
  const node = frame.next;
  if (node === null) return null;
  frame.position++;
  frame.next = frame.list ? (frame.list[frame.position] ?? null) : nextSiblingOf(node);
  return node;
}

/** Collects one run of text until a boundary closes it. */
class Run {
  private segments: Segment[] = [];
  private parts: string[] = [];
  private length = 0;
  private linked = 0;
  private breaks = 0;
  private solid = false;
  /** Where single line breaks stand: the segment after each, and how much was linked until there. */
  private lines: { readonly segment: number; readonly linked: number }[] = [];
  /** A single line break has ended a paragraph at the run's beginning. */
  private afterBreak = false;

  add(node: Text, linked: boolean): void {
    const data = node.data;
    if (data.length === 0) return;
    const blank = data.trim() === "";
    if (!blank && this.breaks > 0 && this.solid) {
      this.lines.push({ segment: this.segments.length, linked: this.linked });
      this.parts.push("\n");
      this.length++;
    }
    if (!blank) {
      this.breaks = 0;
      this.solid = true;
    }
    if (this.length >= MAX_UNIT) return;
    this.segments.push({ node, start: this.length });
    this.parts.push(data);
    this.length += data.length;
    if (linked) this.linked += data.trim().length;
  }

  /** How this line break ends the paragraph: as the second in a row, as one after a whole sentence, or not at all. */
  lineBreak(): "double" | "single" | null {
    this.breaks++;
    if (!this.solid) return null;
    if (this.breaks > 1) return "double";
    const ended = /[.!?。！？…][”’"')\]]*\s*$/u.test(this.parts[this.parts.length - 1] ?? "");
    return ended && this.length - this.lineStart() > 60 ? "single" : null;
  }

  private lineStart(): number {
    const last = this.lines[this.lines.length - 1];
    return last ? (this.segments[last.segment]?.start ?? 0) : 0;
  }

  close(container: Element, at: number, tell: Tell | null, into: Unit[], by: "double" | "single" | null = null): void {
    if (this.solid) {
      const text = this.parts.join("").slice(0, MAX_UNIT);
      const whole: Unit = { container, at, segments: this.segments, text, linked: this.linked, tell };
      // Where single breaks part paragraphs, or lines stand in a column, each line is one of its own.
      if (this.lines.length > 1 || (this.lines.length > 0 && (this.afterBreak || by === "single"))) into.push(...this.cut(whole));
      else into.push(whole);
    }
    if (this.segments.length > 0 || this.breaks > 0) {
      this.segments = [];
      this.parts = [];
      this.lines = [];
      this.length = 0;
      this.linked = 0;
      this.breaks = 0;
      this.solid = false;
    }
    this.afterBreak = by === "single";
  }

  private cut(whole: Unit): Unit[] {
    const ends = [...this.lines, { segment: whole.segments.length, linked: whole.linked }];
    let from = { segment: 0, linked: 0 };
    return ends.flatMap((to) => {
      const start = whole.segments[from.segment]?.start ?? whole.text.length;
      const end = to.segment < whole.segments.length ? whole.segments[to.segment]!.start - 1 : whole.text.length;
      const segments = whole.segments.slice(from.segment, to.segment).map((one) => ({ node: one.node, start: one.start - start }));
      const linked = to.linked - from.linked;
      from = to;
      return segments.length > 0 ? [{ ...whole, segments, text: whole.text.slice(start, end), linked }] : [];
    });
  }
}

function innermostBlock(stack: readonly Frame[]): Frame {
  for (let i = stack.length - 1; i > 0; i--) if (stack[i]!.block) return stack[i]!;
  return stack[0]!;
}

/**
 * Reads all visible text under `root` into units, without recursion, in document order of the flattened tree.
 * A generator, so that the caller can leave the main thread between steps (about 40 nodes each).
 */
export function* readUnits(root: Element, inherited: Tell | null = null): Generator<void, PageTree> {
  const tree: PageTree = { elements: [root], parents: [-1], units: [] };
  const stack: Frame[] = [openFrame(root, 0, null, true)];
  if (inherited && !stack[0]!.tell) stack[0] = { ...stack[0]!, tell: inherited };
  const run = new Run();
  const isShown = sightOf(root);
  let block = stack[0]!;
  const close = (by: "double" | "single" | null = null) => run.close(block.element, block.index, block.tell, tree.units, by);
  for (let steps = 1; stack.length > 0 && tree.elements.length < MOST_ELEMENTS; steps++) {
    if (steps % 40 === 0) yield;
    const frame = stack[stack.length - 1]!;
    const node = takeNext(frame);
    if (node === null) {
      if (frame.block) close();
      stack.pop();
      if (frame.block && stack.length > 0) block = innermostBlock(stack);
    } else if (node.nodeType === 3) {
      if (isShown(frame.element)) run.add(node as Text, frame.linked);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === "br") {
        const ends = run.lineBreak();
        if (ends) close(ends);
      } else if (!isClobbered(element) && !isSkipped(element)) {
        const isBlock = isBlockElement(element);
        if (isBlock) close();
        const index = tree.elements.push(element) - 1;
        tree.parents.push(frame.index);
        const opened = openFrame(element, index, frame, isBlock);
        stack.push(opened);
        if (isBlock) block = opened;
      }
    }
  }
  close();
  return tree;
}
