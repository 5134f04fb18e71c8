import { isGone } from "../../messages.ts";
import { noticeOfFailure } from "../../why.ts";
import type { TabContext } from "../context.ts";

/** Notes that something the reader asked for failed, and says so in words where they are looking. */
export function tellFailed(context: Pick<TabContext, "failed" | "undo">, where: string, error: unknown, code = "error.notDone"): void {
  context.failed(where, error);
  if (!isGone(error)) context.undo.tell(noticeOfFailure(error, code, ["dismiss"]));
}

/** The same for the clipboard, which a page or the browser may forbid. */
export function tellNotCopied(context: Pick<TabContext, "failed" | "undo">, error: unknown): void {
  context.failed("clipboard", error);
  context.undo.tell({ code: "error.notCopied", actions: ["dismiss"] });
}
