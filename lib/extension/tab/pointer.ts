import type { CardTarget, Rect } from "../../state/card-machine.ts";
import type { CardStore } from "../../state/card-store.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { PageView } from "./page-view.ts";

interface PointerParts {
  readonly window: Window;
  readonly store: TabStore;
  readonly card: CardStore;
  readonly page: PageView;
  /** Our element: what happens in it is its own business. */
  readonly isOurs: (event: Event) => boolean;
  /** Keys go to the card, which has an answer of its own to Escape: it may have a menu or a list to close first. */
  readonly hasFocus: () => boolean;
  /** A card may be wanted soon. */
  readonly onIntent: () => void;
  readonly signal: AbortSignal;
}

/** What a card about a mention is asked for; null for names that are muted or have nothing to show. */
export function targetOf(store: TabStore, mention: string): CardTarget | null {
  const { mentions, view } = store.getState();
  const found = mentions.find(({ id }) => id === mention);
  const card = found && view?.cards[found.nameKey];
  if (!card) return null;
  const { blockId, start, end } = found;
  return {
    mention,
    place: { blockId, start, end },
    nameKey: card.nameKey,
    onRecord: card.entity !== null,
    worthHover: card.worthHover,
  };
}

/** Links, buttons and fields keep their click. */
const keepsClick = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (one) => one instanceof Element && one.matches("a[href],button,input,select,textarea,label,summary,[role=button],[contenteditable]"),
    );

/**
 * Turns the reader's own pointer into card events. Listens only; nothing is stopped or prevented. Events that a script made are left
 * out. The mark under the pointer is looked for once per frame, however often the pointer moves.
 */
export function watchPointer({ window, store, card, page, isOurs, hasFocus, onIntent, signal }: PointerParts): {
  lastRect(mention: string): Rect | null;
} {
  const { document } = window;
  let pending: PointerEvent | null = null;
  let over: { readonly id: string; readonly rect: Rect } | null = null;
  const at = (x: number, y: number) => {
    const hit = page.at(x, y);
    const target = hit && targetOf(store, hit.id);
    if (!hit || !target) return null;
    const rect = hit.rects.find((one) => y >= one.y - 2 && y <= one.y + one.height + 2) ?? hit.rects[0];
    if (rect) over = { id: hit.id, rect };
    return target;
  };
  let pointed: string | null = null;
  const look = () => {
    const event = pending;
    pending = null;
    if (!event || signal.aborted) return;
    const target = at(event.clientX, event.clientY);
    if (target) {
      onIntent();
      card.send({ type: "point", target, modifier: event.altKey });
    } else if (pointed !== null) card.send({ type: "unpoint" });
    const id = target?.mention ?? null;
    if (id !== pointed) page.point(id ?? store.getState().current);
    pointed = id;
  };
  const on = <K extends keyof DocumentEventMap>(type: K, run: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && run(event), { signal, passive: true, capture: true });
  on("pointermove", (event) => {
    if (event.pointerType === "touch" || isOurs(event)) return;
    if (!pending) window.requestAnimationFrame(look);
    pending = event;
  });
  on("pointerdown", (event) => {
    if (!isOurs(event) && !at(event.clientX, event.clientY)) card.send({ type: "press-elsewhere" });
  });
  on("click", (event) => {
    if (isOurs(event) || event.button !== 0 || keepsClick(event) || String(window.getSelection() ?? "")) return;
    const target = at(event.clientX, event.clientY);
    if (!target) return;
    onIntent();
    card.send({ type: "click", target });
  });
  on("scroll", () => card.send({ type: "scroll" }));
  on("visibilitychange", () => document.visibilityState === "hidden" && card.send({ type: "hidden" }));
  on("keydown", (event) => {
    if (event.key === "Escape" && !hasFocus() && card.getState().phase === "open") card.send({ type: "escape" });
  });
  window.addEventListener("blur", (event) => event.isTrusted && card.send({ type: "blur" }), { signal });
  return { lastRect: (mention) => (over?.id === mention ? over.rect : null) };
}
