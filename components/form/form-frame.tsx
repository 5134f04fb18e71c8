import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { Notice } from "../../lib/state/types.ts";
import { useActions, useLabels } from "../context.tsx";
import { NoticeLine } from "../notice.tsx";

export interface FormFrameProps {
  readonly title: string;
  /** Why it wasn't saved; what was typed stays. */
  readonly error: Notice | null;
  /** The button's verb; "Save" where it isn't given. */
  readonly save?: string;
  readonly children: ReactNode;
}

/** Heading, fields, error, Save and Cancel. Nothing is saved before the reader presses Save. */
export function FormFrame({ title, error, save, children }: FormFrameProps) {
  const { saveForm, cancelForm } = useActions();
  const t = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) notice.current?.scrollIntoView?.({ block: "nearest" });
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saveForm();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h2 className="form-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
      <div ref={notice}>{error && <NoticeLine notice={error} />}</div>
      <div className="buttons">
        <button type="submit" className="button primary">
          {save ?? t("action.save")}
        </button>
        <button type="button" className="button" onClick={cancelForm}>
          {t("action.cancel")}
        </button>
      </div>
    </form>
  );
}
