import type { Notice } from "../../lib/state/types.ts";
import { useLabels } from "../context.tsx";
import { NoticeLine } from "../notice.tsx";

export interface PageFailedProps {
  /** Looks like this page of ours does when it can be shown. */
  readonly as: "popup" | "own-page";
  readonly notice: Notice;
  readonly onAgain: () => void;
}

/** One of our pages that can't show what it is for: why, and the way to try again. */
export function PageFailed({ as, notice, onAgain }: PageFailedProps) {
  const t = useLabels();
  return (
    <main className={as}>
      <h1 className={as === "popup" ? "brand" : "page-title"}>{t(as === "popup" ? "app.name" : "options.title")}</h1>
      <NoticeLine notice={notice} onAction={onAgain} />
    </main>
  );
}
