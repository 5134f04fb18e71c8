import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Settings } from "../../lib/core/model/settings.ts";
import type { CardTarget } from "../../lib/state/card-machine.ts";
import { createCardStore } from "../../lib/state/card-store.ts";
import { useLabels, useTab } from "../context.tsx";
import { Check, Radios } from "../form/fields.tsx";
import { SampleSentence } from "./sample-sentence.tsx";
import { Section } from "./section.tsx";
import { EdgeTabSample } from "./where-sample.tsx";

type Change = (patch: Partial<Settings>) => void;

/** What is marked, with a sentence that shows it. */
export function Marks({ change }: { readonly change: Change }) {
  const { marks, markCompanies, markExecutives, edgeTab } = useTab((state) => state.settings);
  const t = useLabels();
  return (
    <Section title={t("options.marks")}>
      <Radios
        label={t("options.marks")}
        quietLabel
        value={marks}
        choices={["all", "on-record", "off"]}
        labelOf={(choice) => t(`options.marks.${choice}`)}
        onChange={(next) => change({ marks: next })}
      />
      <div className="radio-row">
        <Check label={t("options.markCompanies")} checked={markCompanies} onChange={(on) => change({ markCompanies: on })} />
        <Check label={t("options.markExecutives")} checked={markExecutives} onChange={(on) => change({ markExecutives: on })} />
      </div>
      <SampleSentence />
      <Check label={t("options.edgeTab")} checked={!edgeTab.hidden} onChange={(on) => change({ edgeTab: { ...edgeTab, hidden: !on } })} />
      <EdgeTabSample />
    </Section>
  );
}

/** How cards open, with a name on which it can be tried. */
export function OpenCards({ change }: { readonly change: Change }) {
  const open = useTab((state) => state.settings.open);
  const t = useLabels();
  return (
    <Section title={t("options.open")}>
      <Radios
        label={t("options.open")}
        quietLabel
        value={open}
        choices={["hover", "click", "modifier"]}
        labelOf={(choice) => t(`options.open.${choice}`)}
        onChange={(next) => change({ open: next })}
      />
      <OpenSample open={open} />
    </Section>
  );
}

const TARGET: CardTarget = { mention: "sample", nameKey: "sample", onRecord: true, worthHover: true };

/** One name that behaves as names in a page do, by the same machine. */
function OpenSample({ open }: { readonly open: Settings["open"] }) {
  const t = useLabels();
  const latest = useRef(open);
  latest.current = open;
  const [store] = useState(() => createCardStore({ openBy: () => latest.current }));
  const shown = useStore(store, (state) => state.phase === "open");
  useEffect(() => () => store.destroy(), [store]);
  return (
    <div className="sample open-sample">
      <button
        type="button"
        className="mark company"
        aria-expanded={shown}
        onPointerMove={(event) => store.send({ type: "point", target: TARGET, modifier: event.altKey })}
        onPointerLeave={() => store.send({ type: "unpoint" })}
        onClick={() => store.send({ type: "click", target: TARGET })}
        onKeyDown={(event) => event.key === "Escape" && store.send({ type: "escape" })}
      >
        {t("sample.company")}
      </button>
      <div className={shown ? "mini-card shown" : "mini-card"} aria-hidden={!shown}>
        <span className="name">{t("sample.company")}</span>
        <span className="hint">{t("sample.descriptor")}</span>
      </div>
    </div>
  );
}

const SIZES = ["0.9", "1", "1.15", "1.3"] as const;

/** Theme and text size, each choice showing itself. */
export function Look({ change }: { readonly change: Change }) {
  const { theme, textSize } = useTab((state) => state.settings);
  const t = useLabels();
  return (
    <Section title={t("options.look")}>
      <Radios
        label={t("options.theme")}
        value={theme}
        choices={["page", "light", "dark"]}
        labelOf={(choice) => t(`options.theme.${choice}`)}
        sampleOf={(choice) => <ThemeSample theme={choice} />}
        onChange={(next) => change({ theme: next })}
      />
      <Radios
        label={t("options.textSize")}
        value={String(textSize) as (typeof SIZES)[number]}
        choices={SIZES}
        labelOf={(size) => t("options.textSize.value", { percent: Math.round(Number(size) * 100) })}
        sampleOf={(size) => (
          <span className="size-sample" aria-hidden="true" style={{ fontSize: `${14 * Number(size)}px` }}>
            {t("sample.company")}
          </span>
        )}
        onChange={(size) => change({ textSize: Number(size) as Settings["textSize"] })}
      />
    </Section>
  );
}

function ThemeSample({ theme }: { readonly theme: Settings["theme"] }) {
  const grounds = theme === "page" ? ["light", "dark"] : [theme];
  return (
    <span className="theme-sample" aria-hidden="true">
      {grounds.map((ground) => (
        <span key={ground} className="it swatch" data-theme={ground}>
          Aa
        </span>
      ))}
    </span>
  );
}
