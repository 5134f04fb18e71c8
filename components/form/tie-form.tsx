import { useState } from "react";
import type { TieDraft } from "../../lib/core/model/draft.ts";
import { KINDS, STATUSES_BY_FAMILY } from "../../lib/core/model/kinds.ts";
import type { Notice } from "../../lib/state/types.ts";
import { useActions, useLabels } from "../context.tsx";
import { CURRENT_CHOICES } from "./choices.ts";
import { Radios, Select, TextField } from "./fields.tsx";
import { FormFrame } from "./form-frame.tsx";
import { PartiesField } from "./parties.tsx";

interface PartProps {
  readonly draft: TieDraft;
  readonly change: (patch: Partial<TieDraft>) => void;
}

function What({ draft, change }: PartProps) {
  const t = useLabels();
  return (
    <>
      <PartiesField parties={draft.parties} onChange={(parties) => change({ parties, undirected: false })} />
      <div className="field-pair">
        <Select
          label={t("form.kind")}
          value={draft.kind}
          choices={KINDS}
          labelOf={(kind) => t(`choice.kind.${kind}`)}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t("form.status")}
          value={draft.status}
          choices={STATUSES_BY_FAMILY}
          labelOf={(status) => t(`choice.status.${status}`)}
          onChange={(status) => change({ status })}
        />
      </div>
      <Radios
        label={t("form.current")}
        value={draft.current}
        choices={CURRENT_CHOICES}
        labelOf={(current) => t(`form.current.${current}`)}
        onChange={(current) => change({ current })}
      />
      <div className="field-pair">
        <TextField label={t("form.amount")} value={draft.amount} onChange={(amount) => change({ amount })} />
        <TextField label={t("form.date")} value={draft.date} onChange={(date) => change({ date })} hint={t("form.dateHint")} />
      </div>
      <TextField label={t("form.gist")} value={draft.gist} lines={3} onChange={(gist) => change({ gist })} />
      <TextField label={t("form.note")} value={draft.note} lines={2} onChange={(note) => change({ note })} />
    </>
  );
}

function Where({ draft, change }: PartProps) {
  const t = useLabels();
  const { page } = draft;
  const set = (patch: Partial<TieDraft["page"]>) => change({ page: { ...page, ...patch } });
  const setParagraph = (text: string) => {
    const number = Number.parseInt(text, 10);
    set({ paragraph: Number.isInteger(number) && number > 0 ? number : null });
  };
  return (
    <fieldset className="where">
      <legend className="group-heading">{t("form.page")}</legend>
      <TextField label={t("form.page.title")} value={page.title} onChange={(title) => set({ title })} />
      <TextField label={t("form.page.publisher")} value={page.publisher} onChange={(publisher) => set({ publisher })} />
      <TextField label={t("form.page.url")} type="url" value={page.url} onChange={(url) => set({ url })} />
      <div className="field-pair">
        <TextField label={t("form.page.published")} value={page.published} onChange={(published) => set({ published })} />
        <TextField label={t("form.page.read")} value={page.read} onChange={(read) => set({ read })} />
      </div>
      <TextField
        label={t("form.page.paragraph")}
        type="number"
        value={page.paragraph === null ? "" : String(page.paragraph)}
        onChange={setParagraph}
      />
    </fieldset>
  );
}

/** A tie of the reader's own, filled in as far as the article allows. Each change goes to the store, so that a closed panel loses nothing. */
export function TieForm({ draft: given, error }: { readonly draft: TieDraft; readonly error: Notice | null }) {
  const { changeForm } = useActions();
  const t = useLabels();
  const [draft, setDraft] = useState(given);
  const change = (patch: Partial<TieDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    changeForm({ what: "tie", draft: next, error: null });
  };
  const { paragraph } = given.page;
  return (
    <FormFrame title={t(draft.id === null ? "form.tie.title" : "form.tie.edit")} error={error}>
      {draft.id === null && paragraph !== null && (
        <p className="note">{t("form.filledFrom", { para: { code: "para", params: { n: paragraph } } })}</p>
      )}
      <What draft={draft} change={change} />
      <Where draft={draft} change={change} />
    </FormFrame>
  );
}
