/** What the edge tab shows and where; `top` is the share of the window's height above its middle. */
export interface EdgeTabView {
  /** Partnerships among the names here; 0 shows no number. */
  readonly badge: number;
  readonly top: number;
  readonly hidden: boolean;
  /** By ear: "Open Intertie: 3 partnerships". */
  readonly label: string;
  readonly hideLabel: string;
}

export interface EdgeTabOptions {
  readonly document: Document;
  readonly view: EdgeTabView;
  readonly onOpen: () => void;
  /** The reader let go of the tab after dragging it, or moved it by arrow key. */
  readonly onMove: (top: number) => void;
  readonly onHide: () => void;
  readonly signal: AbortSignal;
}

export interface EdgeTab {
  /** To be put into the shadow root, beside the surface that carries the theme. */
  readonly element: HTMLElement;
  update(view: Partial<EdgeTabView>): void;
  /** Gives the tab the focus, as when the panel closes. */
  focus(): void;
}

/** Dragged less than this, in CSS pixels, a press is a click. */
const DRAG_FROM = 4;
const KEY_STEP = 0.05;
const clamp = (top: number): number => Math.min(0.95, Math.max(0.05, top));

/** The tab at the window's edge that opens the panel: plain DOM, because it is there before anything of React is. */
export function createEdgeTab({ document, view: first, onOpen, onMove, onHide, signal }: EdgeTabOptions): EdgeTab {
  let view = first;
  const element = document.createElement("div");
  element.className = "edge-tab";
  const open = button(document, "edge-tab-open");
  const mark = drawMark(document);
  const badge = document.createElement("span");
  badge.className = "edge-tab-badge";
  badge.setAttribute("aria-hidden", "true");
  open.append(mark, badge);
  const hide = button(document, "edge-tab-hide");
  hide.textContent = "×";
  element.append(open, hide);

  const render = () => {
    element.hidden = view.hidden;
    element.style.setProperty("top", `${view.top * 100}%`);
    badge.textContent = view.badge > 0 ? String(view.badge) : "";
    open.setAttribute("aria-label", view.label);
    open.title = view.label;
    hide.setAttribute("aria-label", view.hideLabel);
    hide.title = view.hideLabel;
  };
  const update = (patch: Partial<EdgeTabView>) => {
    view = { ...view, ...patch };
    render();
  };
  const moveTo = (top: number, done: boolean) => {
    update({ top: clamp(top) });
    if (done) onMove(view.top);
  };
  const heightOf = () => document.defaultView?.innerHeight || 1;
  drag(open, signal, {
    from: () => view.top * heightOf(),
    to: (y, done) => moveTo(y / heightOf(), done),
    click: onOpen,
  });
  open.addEventListener(
    "keydown",
    (event) => {
      const step = { ArrowUp: -KEY_STEP, ArrowDown: KEY_STEP }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      moveTo(view.top + step, true);
    },
    { signal },
  );
  hide.addEventListener("click", onHide, { signal });
  signal.addEventListener("abort", () => element.remove(), { once: true });
  render();
  return { element, update, focus: () => open.focus({ preventScroll: true }) };
}

function button(document: Document, className: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  return made;
}

/** Two nodes and the line between them. */
function drawMark(document: Document): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 12");
  svg.setAttribute("width", "20");
  svg.setAttribute("height", "12");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M1 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M7 5h6v2H7M13 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0");
  path.setAttribute("fill", "currentColor");
  svg.append(path);
  return svg;
}

interface DragHandlers {
  readonly from: () => number;
  readonly to: (y: number, done: boolean) => void;
  readonly click: () => void;
}

function drag(element: HTMLElement, signal: AbortSignal, { from, to, click }: DragHandlers): void {
  let start: { y: number; top: number; moved: boolean } | null = null;
  let justDragged = false;
  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture?.(event.pointerId);
      start = { y: event.clientY, top: from(), moved: false };
      justDragged = false;
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    (event) => {
      if (!start) return;
      const by = event.clientY - start.y;
      if (!start.moved && Math.abs(by) < DRAG_FROM) return;
      start.moved = true;
      to(start.top + by, false);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (start?.moved) {
      justDragged = true;
      to(start.top + event.clientY - start.y, true);
    }
    start = null;
  };
  element.addEventListener("pointerup", end, { signal });
  element.addEventListener("pointercancel", end, { signal });
  element.addEventListener(
    "click",
    () => {
      if (!justDragged) click();
      justDragged = false;
    },
    { signal },
  );
}
