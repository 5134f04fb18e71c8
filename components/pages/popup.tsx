import type { ReactNode } from "react";
import type { Phrase } from "../../lib/core/model/view.ts";
import type { Notice, TabState } from "../../lib/state/types.ts";
import { useLabels, useTab, useWords } from "../context.tsx";
import { NoticeLine } from "../notice.tsx";
import { Found } from "./popup-found.tsx";

/** Where the open page stands: kept off by the browser or not told by it, not permitted, paused, read and no article, an article. */
export type Standing = "blocked" | "unknown" | "unsupported" | "paused" | "not-article" | "article";

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
  /** A button of a notice of the tab's. */
  act(action: string, notice: Notice): void;
}

export interface PopupProps {
  /** Null until the background has answered. */
  readonly standing: Standing | null;
  readonly host: string;
  /** What was asked for last and failed. */
  readonly status: Notice | null;
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

/** A tab whose script runs says itself why it shows nothing. */
function standingOf(standing: Standing | null, { phase, notices }: TabState): Standing | null {
  if (standing !== "article" || phase !== "none") return standing;
  const codes = notices.map(({ code }) => code);
  if (codes.includes("paused")) return "paused";
  return codes.includes("page.notArticle") ? "not-article" : "article";
}

/** Why nothing is shown on this page, and what can be done about it. */
function Standing({ standing, host, actions }: Omit<PopupProps, "status">) {
  const t = useLabels();
  const say = (code: string, offers: ReactNode) => (
    <>
      <p className="body">{t(code, { host })}</p>
      {offers}
    </>
  );
  switch (standing) {
    case "blocked":
    case "unknown":
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
export function Popup({ standing: told, host, status, actions }: PopupProps) {
  const t = useLabels();
  const words = useWords();
  const everyNews = useTab((state) => state.settings.everyNewsArticle);
  const standing = useTab((state) => standingOf(told, state));
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
      {status && <NoticeLine notice={status} />}
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
