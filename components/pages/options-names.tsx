import type { Correction, Settings } from "../../lib/core/model/settings.ts";
import type { Phrase } from "../../lib/core/model/view.ts";
import { useLabels, useTab } from "../context.tsx";
import { Say } from "../say.tsx";
import { Section } from "./section.tsx";

type Change = (patch: Partial<Settings>) => void;

/** A correction in words: what the reader said of a name, and where it holds. */
export function correctionPhrase(correction: Correction, labelOf: (id: string) => string): Phrase {
  const { surfaceForm, from, to, scope, where, added } = correction;
  const params = { name: surfaceForm, scope, where };
  if (added) return { code: "options.correction.added", params };
  if (to === "no-name") return { code: "options.correction.noName", params };
  if (to === null) return { code: "options.correction.not", params: { ...params, from: labelOf(from ?? "") } };
  return { code: "options.correction.is", params: { ...params, to: labelOf(to) } };
}

function Row({ text, undo, label }: { readonly text: Phrase; readonly undo: () => void; readonly label: string }) {
  return (
    <li className="list-row">
      <span>
        <Say phrase={text} />
      </span>
      <button type="button" className="link" onClick={undo}>
        {label}
      </button>
    </li>
  );
}

/** Muted and corrected names, each with its undo. */
export function ChangedNames({ change, labelOf }: { readonly change: Change; readonly labelOf: (id: string) => string }) {
  const { muted, corrections } = useTab((state) => state.settings);
  const t = useLabels();
  return (
    <Section title={t("options.names")}>
      <h3 className="field-label">{t("options.muted")}</h3>
      <p className="hint">{t(muted.length === 0 ? "options.noneMuted" : "options.mutedText")}</p>
      <ul>
        {muted.map(({ key, label }) => (
          <Row
            key={key}
            text={{ code: "text", params: { text: label } }}
            label={t("options.unmute")}
            undo={() => change({ muted: muted.filter((one) => one.key !== key) })}
          />
        ))}
      </ul>
      <h3 className="field-label">{t("options.corrected")}</h3>
      {corrections.length === 0 && <p className="hint">{t("options.noneCorrected")}</p>}
      <ul>
        {corrections.map((correction) => (
          <Row
            key={correction.id}
            text={correctionPhrase(correction, labelOf)}
            label={t("options.undoCorrection")}
            undo={() => change({ corrections: corrections.filter((one) => one.id !== correction.id) })}
          />
        ))}
      </ul>
    </Section>
  );
}
