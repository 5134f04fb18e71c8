import type { Notice } from "../../lib/state/types.ts";
import { useLabels } from "../context.tsx";
import { NoticeLine } from "../notice.tsx";

/** One of our pages that can't show what it is for: why, and the way to try again. */
export function PageFailed({ notice, onAgain }: { readonly notice: Notice; readonly onAgain: () => void }) {
  const t = useLabels();
  return (
    <main className="popup">
      <h1 className="brand">{t("app.name")}</h1>
      <NoticeLine notice={notice} onAction={onAgain} />
    </main>
  );
}
