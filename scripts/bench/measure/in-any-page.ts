interface Noted {
  /** Milliseconds from DOMContentLoaded until the first mark was there; null while there is none. */
  firstMark: number | null;
  /** Sum of layout shifts so far. */
  shift: number;
}

/** Runs in the page before its scripts: notes the first mark, once its line is drawn, and every layout shift at `window.noted`. */
export function noteMarks(): void {
  const noted: Noted = { firstMark: null, shift: 0 };
  Object.assign(window, { noted });
  let ready: number | null = null;
  const isShown = () => {
    for (const [name, highlight] of CSS.highlights)
      for (const { startContainer } of highlight)
        return getComputedStyle(startContainer.parentElement as Element, `::highlight(${name})`).textDecorationLine !== "none";
    return false;
  };
  document.addEventListener("DOMContentLoaded", () => {
    ready = performance.now();
  });
  const timer = setInterval(() => {
    if (ready === null || !isShown()) return;
    noted.firstMark = performance.now() - ready;
    clearInterval(timer);
  }, 4);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

export const readNoted = (): Noted => (window as unknown as { noted: Noted }).noted;

/** Middle of the nth marked range, scrolled into view. */
export function middleOfMark(nth: number): { x: number; y: number } {
  const ranges = [...CSS.highlights.values()].flatMap((group) => [...group]);
  const one = ranges[nth % ranges.length]!;
  const range = document.createRange();
  range.setStart(one.startContainer, one.startOffset);
  range.setEnd(one.endContainer, one.endOffset);
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  const rect = range.getClientRects()[0]!;
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
