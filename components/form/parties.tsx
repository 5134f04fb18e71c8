import type { TieDraft } from "../../lib/core/model/draft.ts";
import { useLabels } from "../context.tsx";
import { CloseIcon } from "../icons.tsx";
import { Combobox } from "./combobox.tsx";

type Parties = TieDraft["parties"];

/** Two names at least; more may be added, the first two swapped where the kind has a direction. */
const FEWEST = 2;

/** The parties of a tie, each a name on record, one of this article or a new one. */
export function PartiesField({ parties, onChange }: { readonly parties: Parties; readonly onChange: (parties: Parties) => void }) {
  const t = useLabels();
  const filled = [...parties, ...Array.from({ length: Math.max(0, FEWEST - parties.length) }, () => ({ entity: null, label: "" }))];
  const set = (at: number, entity: string | null, label: string) =>
    onChange(filled.map((party, index) => (index === at ? { entity, label } : party)));
  const swap = () => onChange(filled.map((party, index) => (index < FEWEST ? (filled[1 - index] ?? party) : party)));
  return (
    <fieldset className="parties">
      <legend className="field-label">{t("form.parties")}</legend>
      {filled.map((party, index) => (
        // Parties have no identity but their place in the form.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="party" key={index}>
          <Combobox
            label={t("form.party", { n: index + 1 })}
            quietLabel
            value={party.label}
            onType={(label) => set(index, null, label)}
            onPick={({ entity, label }) => set(index, entity, label)}
          />
          {filled.length > FEWEST && (
            <button
              type="button"
              className="icon-button"
              aria-label={t("form.removeParty", { name: party.label || t("form.party", { n: index + 1 }) })}
              onClick={() => onChange(filled.filter((_, other) => other !== index))}
            >
              <CloseIcon />
            </button>
          )}
        </div>
      ))}
      <div className="link-row">
        <button type="button" className="link" onClick={swap}>
          {t("form.swap")}
        </button>
        <button type="button" className="link" onClick={() => onChange([...filled, { entity: null, label: "" }])}>
          {t("form.addParty")}
        </button>
      </div>
    </fieldset>
  );
}
