import { blockSpanOf } from "../../page/anchor.ts";
import type { TabCore } from "./core.ts";

/** A stretch of one block that the reader has selected. */
export interface Selected {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rect: DOMRect;
}

/** The reader's selection, where it stands within one paragraph of the article. */
export function selectedIn({ window, session }: Pick<TabCore, "window" | "session">): Selected | null {
  const selection = window.getSelection();
  const open = session.open();
  if (!open || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const span = blockSpanOf(open.extraction.anchors, range);
  return span && { ...span, text: range.toString(), rect: range.getBoundingClientRect() };
}

/** What is selected anywhere on the page: its text and where it stands in the window; null for nothing. */
export function selectedAnywhere(window: Window): { readonly text: string; readonly rect: DOMRect } | null {
  const selection = window.getSelection();
  const text = String(selection ?? "").trim();
  return selection?.rangeCount && text ? { text, rect: selection.getRangeAt(0).getBoundingClientRect() } : null;
}
