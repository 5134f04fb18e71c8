import { useState } from "react";
import type { NameDraft } from "../../lib/core/model/draft.ts";
import type { Notice } from "../../lib/state/types.ts";
import { useActions, useLabels } from "../context.tsx";
import { NAME_KIND_CHOICES } from "./choices.ts";
import { Radios, TextField } from "./fields.tsx";
import { FormFrame } from "./form-frame.tsx";

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

/** A name of the reader's own, with the other ways it is written. */
export function NameForm({ draft: given, error }: { readonly draft: NameDraft; readonly error: Notice | null }) {
  const { changeForm } = useActions();
  const t = useLabels();
  const [draft, setDraft] = useState(given);
  const [aliases, setAliases] = useState(given.aliases.join("\n"));
  const change = (patch: Partial<NameDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    changeForm({ what: "name", draft: next, error: null });
  };
  const writeAliases = (text: string) => {
    setAliases(text);
    change({ aliases: linesOf(text) });
  };
  return (
    <FormFrame title={t(draft.id === null ? "form.name.title" : "form.name.edit")} error={error}>
      <TextField label={t("form.label")} value={draft.label} onChange={(label) => change({ label })} />
      <Radios
        label={t("form.nameKind")}
        value={draft.kind}
        choices={NAME_KIND_CHOICES}
        labelOf={(kind) => t(`form.nameKind.${kind}`)}
        onChange={(kind) => change({ kind })}
      />
      <TextField label={t("form.aliases")} value={aliases} lines={3} onChange={writeAliases} />
      <TextField label={t("form.descriptor")} value={draft.descriptor} onChange={(descriptor) => change({ descriptor })} />
      <TextField label={t("form.note")} value={draft.note} lines={2} onChange={(note) => change({ note })} />
    </FormFrame>
  );
}
