import type { ReactNode } from "react";
import type { Phrase } from "../../lib/core/model/view.ts";
import { useLabels, useTab, useWords } from "../context.tsx";
import { NoticeLine } from "../notice.tsx";
import { Say } from "../say.tsx";

/** Where the open page stands: kept off by the browser, not permitted, paused, read and no article, an article. */
export type Standing = "blocked" | "unsupported" | "paused" | "not-article" | "article";

export interface PopupActions {
  openPanel(): void;
  pause(): void;
  resume(): void;
  /** Reads this page now, without lasting access. */
  readOnce(): void;
  readAnyway(): void;
  /** Asks for lasting access to the page's host; call the browser in this very click. */
  allowHost(): void;
  /** Asks for access to all sites; call the browser in this very click. */
  allowAll(): void;
  openOptions(): void;
  openWelcome(): void;
}

export interface PopupProps {
  /** Null until the background has answered. */
  readonly standing: Standing | null;
  readonly host: string;
  readonly actions: PopupActions;
}

interface OfferProps {
  readonly label: string;
  readonly reason: string | null;
  readonly primary?: boolean;
  readonly run: () => void;
}

/** A button with what it asks for, in words, below it. */
function Offer({ label, reason, primary = false, run }: OfferProps) {
  return (
    <div className="offer">
      <button type="button" className={primary ? "button primary" : "button"} onClick={run}>
        {label}
      </button>
      {reason && <p className="hint">{reason}</p>}
    </div>
  );
}

function Found({ actions }: { readonly actions: PopupActions }) {
  const view = useTab((state) => state.view);
  const notices = useTab((state) => state.notices);
  const t = useLabels();
  const ties = view?.panel.badge ?? 0;
  return (
    <>
      {view && (
        <div>
          <p className="counts">
            <Say phrase={view.panel.counts} />
          </p>
          <p className="body">{ties > 0 ? t("popup.foundTies", { n: ties }) : t("popup.noTies")}</p>
        </div>
      )}
      {notices.map((notice) => (
        <NoticeLine key={notice.code} notice={{ ...notice, actions: [] }} />
      ))}
      <div className="buttons">
        <button type="button" className="button primary" onClick={actions.openPanel}>
          {t("popup.openPanel")}
        </button>
      </div>
    </>
  );
}

/** Why nothing is shown on this page, and what can be done about it. */
function Standing({ standing, host, actions }: PopupProps) {
  const t = useLabels();
  const say = (code: string, offers: ReactNode) => (
    <>
      <p className="body">{t(code, { host })}</p>
      {offers}
    </>
  );
  switch (standing) {
    case "blocked":
      return say("page.blocked", null);
    case "unsupported":
      return say(
        "page.unsupported",
        <>
          <Offer primary label={t("action.read-once")} reason={t("popup.onceReason")} run={actions.readOnce} />
          <Offer label={t("action.allow-host", { host })} reason={t("popup.hostReason", { host })} run={actions.allowHost} />
        </>,
      );
    case "paused":
      return say("popup.paused", <Offer primary label={t("popup.turnOn")} reason={null} run={actions.resume} />);
    case "not-article":
      return say("page.notArticle", <Offer primary label={t("action.read-anyway")} reason={null} run={actions.readAnyway} />);
    case "article":
      return <Found actions={actions} />;
    default:
      return null;
  }
}

/** The toolbar's popup: on or off here, what was found, why nothing is shown, and the way to more. */
export function Popup({ standing, host, actions }: PopupProps) {
  const t = useLabels();
  const words = useWords();
  const everyNews = useTab((state) => state.settings.everyNewsArticle);
  const isRead = standing === "article" || standing === "not-article";
  const title: Phrase = { code: "app.name" };
  return (
    <main className="popup">
      <header className="popup-head">
        <h1 className="brand">{words.text(title)}</h1>
        {isRead && (
          <button type="button" className="quiet" onClick={actions.pause}>
            {t("popup.turnOff", { host })}
          </button>
        )}
      </header>
      <Standing standing={standing} host={host} actions={actions} />
      {!everyNews && standing === "unsupported" && (
        <div className="ruled">
          <Offer label={t("action.allow-all")} reason={t("popup.everyNewsReason")} run={actions.allowAll} />
        </div>
      )}
      <footer className="popup-foot link-row">
        <button type="button" className="link" onClick={actions.openOptions}>
          {t("popup.options")}
        </button>
        <button type="button" className="link" onClick={actions.openWelcome}>
          {t("popup.welcome")}
        </button>
      </footer>
    </main>
  );
}
