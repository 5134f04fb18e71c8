import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** What the panel shows: its overview, one tie opened, or a form. */
export type PageKey = "overview" | "form" | `tie:${string}`;

/**
 * Each page of the panel starts at its top, and the overview comes back where it was left, with the focus on the row that was opened.
 * The focus is only moved where it was in the panel already: what goes with its page would leave a reader without a mouse nowhere.
 */
export function usePages(root: RefObject<HTMLElement | null>, scroll: RefObject<HTMLElement | null>, key: PageKey): void {
  const hasFocus = useHasFocus(root);
  const shown = useRef<PageKey>(key);
  const left = useRef(0);
  useEffect(() => {
    const element = scroll.current;
    const remember = () => {
      if (shown.current === "overview" && element) left.current = element.scrollTop;
    };
    element?.addEventListener("scroll", remember, { passive: true });
    return () => element?.removeEventListener("scroll", remember);
  }, [scroll]);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before === key) return;
    shown.current = key;
    if (scroll.current) scroll.current.scrollTop = key === "overview" ? left.current : 0;
    if (key !== "overview" || !hasFocus.current) return;
    const row = before.startsWith("tie:") && root.current?.querySelector<HTMLElement>(`[data-tie="${CSS.escape(before.slice(4))}"]`);
    (row || root.current)?.focus({ preventScroll: true });
  }, [root, scroll, key, hasFocus]);
}

/** Whether the focus is in `root`, or was until the element that had it was taken away. */
function useHasFocus(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const has = useRef(false);
  useEffect(() => {
    const element = root.current;
    const enter = () => {
      has.current = true;
    };
    // An element taken away loses the focus to nothing; only what is still there was left by the reader.
    const leave = ({ target, relatedTarget }: FocusEvent) =>
      setTimeout(() => {
        const stays = relatedTarget instanceof Node && element?.contains(relatedTarget);
        if (!stays && target instanceof Node && target.isConnected) has.current = false;
      });
    // What is inside may have taken it before this listens.
    const focused = (element?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
    has.current = element?.contains(focused) ?? false;
    element?.addEventListener("focusin", enter);
    element?.addEventListener("focusout", leave);
    return () => {
      element?.removeEventListener("focusin", enter);
      element?.removeEventListener("focusout", leave);
    };
  }, [root]);
  return has;
}
