import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useActions, useLabels, useTab } from "../context.tsx";
import { useLingering } from "../hooks.ts";
import { Panel } from "./panel.tsx";

/** The panel's width in the page, in CSS pixels. */
export const PANEL_WIDTH = { min: 300, max: 480, step: 20 } as const;
const SLIDE_MS = 160;

const clamp = (width: number): number => Math.round(Math.min(PANEL_WIDTH.max, Math.max(PANEL_WIDTH.min, width)));

const isRtl = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** The edge that changes the panel's width, by dragging or by arrow keys. */
function Edge({ width, onDrag }: { readonly width: number; readonly onDrag: (width: number | null) => void }) {
  const { setPanelWidth } = useActions();
  const t = useLabels();
  const start = useRef<{ x: number; width: number; latest: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    start.current = { x: event.clientX, width, latest: width };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!start.current) return;
    const moved = (start.current.x - event.clientX) * (isRtl(event.currentTarget) ? -1 : 1);
    start.current.latest = clamp(start.current.width + moved);
    onDrag(start.current.latest);
  };
  const onPointerUp = () => {
    if (start.current) setPanelWidth(start.current.latest);
    start.current = null;
    onDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const wider = isRtl(event.currentTarget) ? "ArrowRight" : "ArrowLeft";
    const by = { ArrowLeft: 1, ArrowRight: 1, Home: 0, End: 0 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.key === "Home") setPanelWidth(PANEL_WIDTH.min);
    else if (event.key === "End") setPanelWidth(PANEL_WIDTH.max);
    else setPanelWidth(clamp(width + (event.key === wider ? PANEL_WIDTH.step : -PANEL_WIDTH.step)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no hr
    <div
      className="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("panel.resize")}
      aria-valuenow={width}
      aria-valuemin={PANEL_WIDTH.min}
      aria-valuemax={PANEL_WIDTH.max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}

/** The panel in the page: at the right side, or a sheet from below in a narrow window. Shown while the tab's state says so. */
export function PanelFrame({ takeFocus = false }: { readonly takeFocus?: boolean }) {
  const shown = useTab((state) => state.panel.open && state.panel.host === "page");
  const set = useTab((state) => state.settings.panelWidth);
  const [dragged, setDragged] = useState<number | null>(null);
  const { value, leaving } = useLingering(shown || null, SLIDE_MS);
  // A panel that was left open on an earlier article is there from the start and leaves the focus where it is; one that the reader
  // opened before this was loaded follows a click or a key.
  const [opened, setOpened] = useState(() => !shown || navigator.userActivation?.isActive === true);
  if (!shown && !opened) setOpened(true);
  if (!value) return null;
  const width = dragged ?? clamp(set);
  return (
    <div className={leaving ? "frame leaving" : "frame"} style={{ "--panel-width": `${width}px` } as CSSProperties}>
      <Edge width={width} onDrag={setDragged} />
      <Panel host="page" takeFocus={(takeFocus || opened) && !leaving} />
    </div>
  );
}
