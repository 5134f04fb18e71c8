import { type RefObject, useEffect, useRef, useState } from "react";

/** True once `on` has held for `ms` milliseconds; false at once when it ends. */
export function useDelayed(on: boolean, ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLate(true), ms);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on, ms]);
  return on && late;
}

/** Keeps the last value that wasn't null for `ms` milliseconds after it became null, so that what shows it can fade. */
export function useLingering<T>(value: T | null, ms: number): { readonly value: T | null; readonly leaving: boolean } {
  const [kept, setKept] = useState(value);
  if (value !== null && value !== kept) setKept(value);
  useEffect(() => {
    if (value !== null || kept === null) return;
    const timer = setTimeout(() => setKept(null), ms);
    return () => clearTimeout(timer);
  }, [value, kept, ms]);
  return { value: value ?? kept, leaving: value === null };
}

/** Closes something that opened in place: a press outside it, or focus that moved out of it. */
export function useOutside(ref: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const root = ref.current?.getRootNode();
    if (!open || !root) return;
    const leave = (event: Event) => {
      const target = event.target as Node | null;
      if (!ref.current || !target || !ref.current.contains(target)) latest.current();
    };
    root.addEventListener("pointerdown", leave);
    root.addEventListener("focusin", leave);
    return () => {
      root.removeEventListener("pointerdown", leave);
      root.removeEventListener("focusin", leave);
    };
  }, [ref, open]);
}
