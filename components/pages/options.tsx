import type { Settings } from "../../lib/core/model/settings.ts";
import type { Notice } from "../../lib/state/types.ts";
import { useLabels } from "../context.tsx";
import { FileButton } from "../file-button.tsx";
import { Say } from "../say.tsx";
import { Hosts } from "./options-hosts.tsx";
import { Look, Marks, OpenCards } from "./options-marks.tsx";
import { ChangedNames } from "./options-names.tsx";
import { Section } from "./section.tsx";

export interface OptionsActions {
  /** Applied at once, in all tabs. */
  change(patch: Partial<Settings>): void;
  /** Asks for access to a host and adds it; call the browser in this very click. */
  addHost(host: string): void;
  /** Gives the access back and takes the host from the list. */
  removeHost(host: string): void;
  /** Asks for, or gives back, access to all sites; call the browser in this very click. */
  everyNews(on: boolean): void;
  exportSettings(): void;
  importSettings(text: string): void;
  resetSettings(): void;
  exportRecords(): void;
  importRecords(text: string): void;
  copyReport(): void;
  openShortcuts(): void;
}

export interface OptionsProps {
  /** The reviewed list, in the order in which it is shown. */
  readonly hosts: readonly string[];
  /** How many records the reader has. */
  readonly records: number;
  readonly version: string;
  /** Stored values that couldn't be read and are back at their defaults. */
  readonly fellBack: readonly string[];
  /** Names of the record's entities, for corrections, which keep ids. */
  readonly labelOf: (id: string) => string;
  /** What the last command came to. */
  readonly status: Notice | null;
  readonly actions: OptionsActions;
}

function Records({ records, actions }: Pick<OptionsProps, "records" | "actions">) {
  const t = useLabels();
  return (
    <Section title={t("options.records")}>
      <p>{t("options.recordCount", { n: records })}</p>
      <p className="hint">{t("records.localOnly")}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={actions.exportRecords} disabled={records === 0}>
          {t("options.exportRecords")}
        </button>
        <FileButton label={t("options.importRecords")} onText={actions.importRecords} />
      </div>
    </Section>
  );
}

function SettingsFile({ actions }: Pick<OptionsProps, "actions">) {
  const t = useLabels();
  return (
    <Section title={t("options.settings")}>
      <div className="buttons">
        <button type="button" className="button" onClick={actions.exportSettings}>
          {t("options.exportSettings")}
        </button>
        <FileButton label={t("options.importSettings")} onText={actions.importSettings} />
        <button type="button" className="button" onClick={actions.resetSettings}>
          {t("options.resetSettings")}
        </button>
      </div>
    </Section>
  );
}

/** All settings, each with a small sample that shows what it does; every change holds at once. */
export function Options({ hosts, records, version, fellBack, labelOf, status, actions }: OptionsProps) {
  const t = useLabels();
  return (
    <main className="own-page">
      <header className="page-head">
        <h1 className="page-title">{t("options.title")}</h1>
      </header>
      {fellBack.length > 0 && (
        <p className="notice" role="alert">
          {t("error.settings", { names: fellBack })}
        </p>
      )}
      <div role="status">
        {status && (
          <p className={status.code.startsWith("error.") ? "notice error" : "notice"}>
            <Say phrase={status.params ? { code: status.code, params: status.params } : { code: status.code }} />
          </p>
        )}
      </div>
      <Hosts hosts={hosts} actions={actions} />
      <Marks change={actions.change} />
      <OpenCards change={actions.change} />
      <Look change={actions.change} />
      <ChangedNames change={actions.change} labelOf={labelOf} />
      <Records records={records} actions={actions} />
      <SettingsFile actions={actions} />
      <Section title={t("options.shortcuts")}>
        <p>{t("options.shortcutsText")}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={actions.openShortcuts}>
            {t("options.openShortcuts")}
          </button>
        </div>
      </Section>
      <Section title={t("options.about")}>
        <p>{t("options.version", { version })}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={actions.copyReport}>
            {t("action.copy-report")}
          </button>
        </div>
      </Section>
    </main>
  );
}
