import { useState } from "react";
import type { Notice } from "../../lib/state/types.ts";
import { useActions, useLabels } from "../context.tsx";
import { FileButton } from "../file-button.tsx";
import { TextField } from "./fields.tsx";
import { FormFrame } from "./form-frame.tsx";

/** Takes a file of records, or the text of one that a colleague copied. Nothing is taken over before the reader presses Import. */
export function ImportForm({ text: given, error }: { readonly text: string; readonly error: Notice | null }) {
  const { changeForm } = useActions();
  const t = useLabels();
  const [text, setText] = useState(given);
  const change = (next: string) => {
    setText(next);
    changeForm({ what: "import", text: next, error: null });
  };
  return (
    <FormFrame title={t("form.import.title")} save={t("action.import")} error={error}>
      <TextField label={t("form.import.text")} value={text} lines={8} hint={t("form.import.hint")} onChange={change} />
      <div className="buttons">
        <FileButton label={t("form.import.file")} onText={change} />
      </div>
    </FormFrame>
  );
}
