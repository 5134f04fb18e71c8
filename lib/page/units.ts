import { firstChildOf, isBlockElement, isClobbered, isSkipped, isVisible, nextSiblingOf } from "./elements.ts";
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

  add(node: Text, linked: boolean): void {
    const data = node.data;
    if (data.length === 0) return;
    const blank = data.trim() === "";
    if (!blank && this.breaks > 0 && this.solid) {
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

  /** True when this line break ends the paragraph: the second in a row, or one after a whole sentence. */
  lineBreak(): boolean {
    this.breaks++;
    if (!this.solid) return false;
    if (this.breaks > 1) return true;
    return this.length > 60 && /[.!?。！？…][”’"')\]]*\s*$/u.test(this.parts[this.parts.length - 1] ?? "");
  }

  close(container: Element, at: number, tell: Tell | null, into: Unit[]): void {
    if (this.solid) {
      const text = this.parts.join("").slice(0, MAX_UNIT);
      into.push({ container, at, segments: this.segments, text, linked: this.linked, tell });
    }
    if (this.segments.length > 0 || this.breaks > 0) {
      this.segments = [];
      this.parts = [];
      this.length = 0;
      this.linked = 0;
      this.breaks = 0;
      this.solid = false;
    }
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
  let block = stack[0]!;
  const close = () => run.close(block.element, block.index, block.tell, tree.units);
  for (let steps = 1; stack.length > 0 && tree.elements.length < MOST_ELEMENTS; steps++) {
    if (steps % 40 === 0) yield;
    const frame = stack[stack.length - 1]!;
    const node = takeNext(frame);
    if (node === null) {
      if (frame.block) close();
      stack.pop();
      if (frame.block && stack.length > 0) block = innermostBlock(stack);
    } else if (node.nodeType === 3) {
      if (isVisible(frame.element)) run.add(node as Text, frame.linked);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === "br") {
        if (run.lineBreak()) close();
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
