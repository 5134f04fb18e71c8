import type { ReactNode } from "react";
import type { Notice } from "../lib/state/types.ts";
import { useActions, useLabels, useTab } from "./context.tsx";
import { Say } from "./say.tsx";

/** A notice's words and its buttons. */
export function NoticeLine({
  notice,
  onAction,
  children,
}: {
  readonly notice: Notice;
  readonly onAction?: (action: string) => void;
  readonly children?: ReactNode;
}) {
  const { act } = useActions();
  const t = useLabels();
  const run = onAction ?? ((action: string) => act(action, notice));
  const isError = notice.code.startsWith("error.");
  return (
    <div className={isError ? "notice error" : "notice"} {...(isError ? { role: "alert" } : {})}>
      <p>
        <Say phrase={notice.params ? { code: notice.code, params: notice.params } : { code: notice.code }} />
      </p>
      {notice.actions.length > 0 && (
        <div className="notice-actions">
          {notice.actions.includes("in-article") && <span>{t("name.notThisAlso")}</span>}
          {notice.actions.map((action) => (
            <button type="button" className="link" key={action} onClick={() => run(action)}>
              {t(`action.${action}`, notice.params)}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}

/** What was just done, with its undo. */
export function DoneLine({ children }: { readonly children?: ReactNode }) {
  const done = useTab((state) => state.done);
  const { act, undo } = useActions();
  if (!done) return null;
  const run = (action: string) => (action === "undo" ? undo(done.id) : act(action, done));
  return (
    <div className="done" role="status">
      <NoticeLine notice={done} onAction={run}>
        {children}
      </NoticeLine>
    </div>
  );
}
