import { useEffect, useId, useRef } from "react";
import type { CardTarget } from "../../lib/state/card-machine.ts";
import { useActions, useLabels } from "../context.tsx";
import { CloseIcon } from "../icons.tsx";
import { DoneLine, NoticeLine } from "../notice.tsx";
import { useOwnDone } from "./own-done.ts";

export interface NoCardProps extends NonNullable<CardTarget["instead"]> {
  readonly onClose: () => void;
}

/** What a look-up shows where there is no card: what was looked up, and why. It takes the focus, as a card opened by key does. */
export function NoCard({ title, notice, onClose }: NoCardProps) {
  const { act } = useActions();
  const t = useLabels();
  const id = useId();
  const name = useRef<HTMLHeadingElement>(null);
  const done = useOwnDone();
  useEffect(() => name.current?.focus({ preventScroll: true }), []);
  const run = (action: string) => {
    act(action, notice);
    // What is read anew from here on is no longer what this card says.
    if (!action.startsWith("add-")) onClose();
  };
  return (
    <div className="card" role="dialog" aria-labelledby={id}>
      <div className="card-body">
        <h2 id={id} className="name" tabIndex={-1} ref={name}>
          <bdi>{title}</bdi>
        </h2>
        {done ? <DoneLine /> : <NoticeLine notice={notice} onAction={run} />}
      </div>
      <div className="card-tools">
        <button type="button" className="icon-button" aria-label={t("panel.close")} title={t("panel.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
    </div>
  );
}
