import { useLabels, useTab } from "../context.tsx";
import { isMarked } from "./sample-sentence.tsx";

interface PageSampleProps {
  /** Which page it is: a host, or what kind of page. */
  readonly page: string;
  /** "Read", "Paused" ...: what Intertie does there. */
  readonly word: string;
  readonly isRead: boolean;
}

/** A page's first line, with its name marked where Intertie reads it. */
function PageSample({ page, word, isRead }: PageSampleProps) {
  const settings = useTab((state) => state.settings);
  const t = useLabels();
  const mark = isRead && isMarked("company", settings);
  return (
    <div className="sample page-sample">
      <p className="hint page-sample-head">
        <bdi>{page}</bdi>
        <span>{word}</span>
      </p>
      <p className="sample-line">
        <span className={mark ? "mark company" : undefined}>{t("sample.company")}</span> {t("sample.rest")}
      </p>
    </div>
  );
}

/** What an article on a host of the list looks like now. */
export function HostSample({ host }: { readonly host: string }) {
  const paused = useTab((state) => state.settings.pausedHosts.includes(host));
  const t = useLabels();
  return <PageSample page={host} word={t(paused ? "options.paused" : "sample.read")} isRead={!paused} />;
}

/** What an article on a host that isn't on the list looks like now. */
export function OtherHostSample() {
  const everyNews = useTab((state) => state.settings.everyNewsArticle);
  const t = useLabels();
  return <PageSample page={t("sample.otherSite")} word={t(everyNews ? "sample.read" : "sample.onlyWhenAsked")} isRead={everyNews} />;
}

/** A window drawn small, with the tab at its edge or without. */
export function EdgeTabSample() {
  const hidden = useTab((state) => state.settings.edgeTab.hidden);
  return (
    <div className="sample edge-sample" aria-hidden="true">
      <span className="edge-sample-window">{!hidden && <span className="edge-sample-tab">3</span>}</span>
    </div>
  );
}
