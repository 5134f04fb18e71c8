import { useState } from "react";
import type { NameDraft } from "../../lib/core/model/draft.ts";
import type { Notice } from "../../lib/state/types.ts";
import { useActions, useLabels } from "../context.tsx";
import { FileButton } from "../file-button.tsx";
import { NAME_KIND_CHOICES } from "./choices.ts";
import { Radios, TextField } from "./fields.tsx";
import { FormFrame } from "./form-frame.tsx";

export interface NameListFormProps {
  readonly text: string;
  readonly kind: NameDraft["kind"];
  readonly error: Notice | null;
}

/** Many names of one kind at once, pasted or from a text file, one a line. */
export function NameListForm({ text: given, kind: givenKind, error }: NameListFormProps) {
  const { changeForm } = useActions();
  const t = useLabels();
  const [list, setList] = useState({ text: given, kind: givenKind });
  const change = (patch: Partial<typeof list>) => {
    const next = { ...list, ...patch };
    setList(next);
    changeForm({ what: "names", ...next, error: null });
  };
  return (
    <FormFrame title={t("form.names.title")} error={error}>
      <Radios
        label={t("form.names.kind")}
        value={list.kind}
        choices={NAME_KIND_CHOICES}
        labelOf={(kind) => t(`form.names.kind.${kind}`)}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t("form.names.text")}
        value={list.text}
        lines={8}
        hint={t("form.names.hint")}
        onChange={(text) => change({ text })}
      />
      <div className="buttons">
        <FileButton label={t("form.import.file")} accept=".txt,.csv,.tsv,text/plain" onText={(text) => change({ text })} />
      </div>
    </FormFrame>
  );
}
