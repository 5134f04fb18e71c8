import { useState } from "react";
import type { Mention } from "../../lib/core/model/mention.ts";
import { correctionOf } from "../../lib/state/walk.ts";
import { useActions, useLabels, useTab } from "../context.tsx";
import { Combobox } from "../form/combobox.tsx";

/** After "this isn't {name}": the right one, where it is on record. */
export function LinkToAnother({ mention }: { readonly mention: Mention }) {
  const done = useTab((state) => state.done);
  const mentions = useTab((state) => state.mentions);
  const { correct } = useActions();
  const t = useLabels();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  if (done?.code !== "name.notThis") return null;
  if (!open) {
    return (
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t("menu.linkTo")}
      </button>
    );
  }
  return (
    <Combobox
      label={t("menu.linkTo")}
      value={query}
      onType={setQuery}
      onPick={({ entity }) => entity !== null && correct(correctionOf(mentions, mention, entity, "article"))}
      onRecordOnly
    />
  );
}
