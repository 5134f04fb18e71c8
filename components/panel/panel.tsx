import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Notice } from "../../lib/state/types.ts";
import { useActions, useLabels, useTab, useWords } from "../context.tsx";
import { ImportForm } from "../form/import-form.tsx";
import { NameForm } from "../form/name-form.tsx";
import { NameListForm } from "../form/name-list-form.tsx";
import { TieForm } from "../form/tie-form.tsx";
import { useDelayed } from "../hooks.ts";
import { CloseIcon, MoreIcon } from "../icons.tsx";
import { Menu } from "../menu.tsx";
import { DoneLine, NoticeLine } from "../notice.tsx";
import { Overview } from "./overview.tsx";
import { TieDetail } from "./tie-detail.tsx";
import { usePages } from "./use-pages.ts";
import { useWalkPosition } from "./walk-position.ts";

/** "Reading the article…" only where it takes longer than this; the panel's frame is there at once. */
export const LOADING_AFTER_MS = 400;

export interface PanelProps {
  /** `page`: our own sidebar in the page; `browser`: the browser's side panel. */
  readonly host: "page" | "browser";
  /** Opened by the reader just now: takes the focus. */
  readonly takeFocus?: boolean;
}

function Head({ host }: { readonly host: PanelProps["host"] }) {
  const { toggleMarks, closePanel, pauseHere, addTie, addNames, exportRecords, importRecords, openOptions } = useActions();
  const marksOn = useTab((state) => state.marksOn);
  const siteName = useTab((state) => state.article?.host ?? null);
  const t = useLabels();
  const items = [
    { key: "add", label: t("foot.addTie"), run: () => addTie(null) },
    { key: "names", label: t("foot.addNames"), run: addNames },
    { key: "export", label: t("action.export"), run: exportRecords },
    { key: "import", label: t("action.importRecords"), run: importRecords },
    { key: "options", label: t("foot.options"), run: openOptions },
  ];
  if (siteName) items.push({ key: "pause", label: t("menu.pause", { host: siteName }), run: pauseHere });
  return (
    <header className="panel-head">
      {host === "browser" ? <h1 className="brand">{t("app.name")}</h1> : <p className="brand">{t("app.name")}</p>}
      <button type="button" className="quiet" aria-pressed={marksOn} onClick={toggleMarks}>
        {t(marksOn ? "panel.marksOn" : "panel.marksOff")}
      </button>
      <Menu label={t("panel.menu")} icon={<MoreIcon />} items={items} />
      {host === "page" && (
        <button type="button" className="icon-button" aria-label={t("panel.close")} title={t("panel.close")} onClick={closePanel}>
          <CloseIcon />
        </button>
      )}
    </header>
  );
}

function Content() {
  const phase = useTab((state) => state.phase);
  const view = useTab((state) => state.view);
  const open = useTab((state) => state.panel.tie);
  const form = useTab((state) => state.panel.form);
  const loading = useDelayed(phase === "loading", LOADING_AFTER_MS);
  const t = useLabels();
  if (form?.what === "tie") return <TieForm draft={form.draft} error={form.error} />;
  if (form?.what === "import") return <ImportForm text={form.text} error={form.error} />;
  if (form?.what === "names") return <NameListForm text={form.text} kind={form.kind} error={form.error} />;
  if (form?.what === "name") return <NameForm draft={form.draft} error={form.error} />;
  if (phase === "loading" && !view) return loading ? <p className="body loading">{t("loading")}</p> : null;
  if (!view) return null;
  const tie = open === null ? null : view.ties[open];
  return tie ? <TieDetail tie={tie} /> : <Overview view={view} />;
}

/** Reminders about the reader's own records stand in the foot. */
const isAbove = (notice: Notice): boolean => !notice.code.startsWith("records.");

function Reminders() {
  const notices = useTab((state) => state.notices);
  return notices.filter((notice) => !isAbove(notice)).map((notice) => <NoticeLine key={notice.code} notice={notice} />);
}

function Above() {
  const notices = useTab((state) => state.notices);
  return notices.filter(isAbove).map((notice) => <NoticeLine key={notice.code} notice={notice} />);
}

/** After a jump: the focus to where it went, which only a panel in the page can move, and the way back. In view wherever the jump was made. */
function WayBack({ host }: Pick<PanelProps, "host">) {
  const canGoBack = useTab((state) => state.canGoBack);
  const { goBack, enterText } = useActions();
  const t = useLabels();
  if (!canGoBack) return null;
  return (
    <div className="way-back link-row">
      {host === "page" && (
        <button type="button" className="link" onClick={enterText}>
          {t("panel.enterText")}
        </button>
      )}
      <button type="button" className="link" onClick={goBack}>
        {t("panel.backToPlace")}
      </button>
    </div>
  );
}

/** The panel: one component, shown in the page and in the browser's side panel alike. */
export function Panel({ host, takeFocus = false }: PanelProps) {
  const { closePanel, openTie } = useActions();
  const open = useTab((state) => state.panel.tie);
  const form = useTab((state) => state.panel.form !== null);
  const words = useWords();
  const t = useLabels();
  const root = useRef<HTMLElement>(null);
  // Beside an article the panel is complementary; in a document of its own it is the main part.
  const Landmark = host === "page" ? "aside" : "main";
  const scroll = useRef<HTMLDivElement>(null);
  usePages(root, scroll, form ? "form" : open === null ? "overview" : `tie:${open}`);
  const position = useWalkPosition();
  const doneIsNoticed = useTab(({ done, notices }) => notices.some(({ code }) => code === done?.code));
  useEffect(() => {
    if (takeFocus) root.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || form) return;
    event.stopPropagation();
    if (open !== null) openTie(null);
    else if (host === "page") closePanel();
  };
  return (
    <Landmark ref={root} className={`panel ${host}`} aria-label={t("app.name")} tabIndex={-1} onKeyDown={onKeyDown}>
      <Head host={host} />
      <div className="panel-scroll" ref={scroll}>
        <Above />
        <Content />
        <Reminders />
      </div>
      <WayBack host={host} />
      {!doneIsNoticed && <DoneLine />}
      <div className="sr" role="status">
        {position && words.spoken(position)}
      </div>
    </Landmark>
  );
}
