import type { ReactNode } from "react";
import { useLabels } from "../context.tsx";

export interface WelcomeProps {
  /** How many hosts stand on the reviewed list. */
  readonly hosts: number;
  /** The sample article, read by the same code as any page. */
  readonly children: ReactNode;
  readonly onOptions: () => void;
}

/** Three sentences, the sample to try, where it runs, what leaves the browser and how to check that. Nothing to click away. */
export function Welcome({ hosts, children, onOptions }: WelcomeProps) {
  const t = useLabels();
  return (
    <main className="own-page welcome">
      <header className="page-head">
        <p className="brand">{t("app.name")}</p>
        <h1 className="page-title">{t("welcome.title")}</h1>
      </header>
      <ol className="steps">
        <li>{t("welcome.one")}</li>
        <li>{t("welcome.two")}</li>
        <li>{t("welcome.three")}</li>
      </ol>
      <section className="page-section">
        <h2 className="page-heading">{t("welcome.try")}</h2>
        <div className="sample-article">{children}</div>
      </section>
      <section className="page-section">
        <h2 className="page-heading">{t("welcome.where")}</h2>
        <p>{t("welcome.whereText", { n: hosts })}</p>
        <button type="button" className="link" onClick={onOptions}>
          {t("welcome.options")}
        </button>
      </section>
      <section className="page-section">
        <h2 className="page-heading">{t("welcome.privacy")}</h2>
        <p>{t("welcome.privacyText")}</p>
        <h3 className="field-label">{t("welcome.check")}</h3>
        <p>{t("welcome.checkText")}</p>
      </section>
    </main>
  );
}
