import type { Notice } from "../../lib/state/types.ts";
import { useLabels, useTab } from "../context.tsx";
import { NoticeLine } from "../notice.tsx";
import { Say } from "../say.tsx";
import type { PopupActions } from "./popup.tsx";

/** Buttons of notices that the popup can press; the others need the page beside them. */
const HERE = ["retry", "reload", "allow", "mark-again"];

/** What was found on the page, or what came in between. */
export function Found({ actions }: { readonly actions: Pick<PopupActions, "act" | "openPanel"> }) {
  const view = useTab((state) => state.view);
  const phase = useTab((state) => state.phase);
  const notices = useTab((state) => state.notices);
  const t = useLabels();
  const ties = view?.panel.badge ?? 0;
  const wanted = (notice: Notice) => ({ ...notice, actions: notice.actions.filter((action) => HERE.includes(action)) });
  return (
    <>
      {!view && phase !== "none" && <p className="body">{t("loading")}</p>}
      {view && (
        <div>
          <p className="counts">
            <Say phrase={view.panel.counts} />
          </p>
          <p className="body">{ties > 0 ? t("popup.foundTies", { n: ties }) : t("popup.noTies")}</p>
        </div>
      )}
      {notices.map((notice) => (
        <NoticeLine key={notice.code} notice={wanted(notice)} onAction={(action) => actions.act(action, notice)} />
      ))}
      {phase !== "none" && (
        <div className="buttons">
          <button type="button" className="button primary" onClick={actions.openPanel}>
            {t("popup.openPanel")}
          </button>
        </div>
      )}
    </>
  );
}
