import type { ArticleView, NameRow } from "../../lib/core/model/view.ts";
import { useActions, useLabels, useTab, useWords } from "../context.tsx";
import { briefText } from "../copy-text.ts";
import { Say } from "../say.tsx";
import { Fold } from "./fold.tsx";
import { Group } from "./groups.tsx";
import { Names } from "./names.tsx";

/** Nothing here is on record: the first company may be added at once. */
function firstUnknown(names: readonly NameRow[]): NameRow | null {
  const all = names.flatMap((row) => [row, ...row.people]);
  if (all.some((row) => row.onRecord)) return null;
  return names.find((row) => row.kind !== "person") ?? null;
}

function NameActions({ names }: { readonly names: readonly NameRow[] }) {
  const { addName, addNames, act } = useActions();
  const t = useLabels();
  const unknown = firstUnknown(names);
  return (
    <div className="link-row">
      {unknown && (
        <>
          <button type="button" className="button" onClick={() => addName(unknown.nameKey)}>
            {t("panel.addNameToRecords", { name: unknown.label })}
          </button>
          <button type="button" className="link" onClick={addNames}>
            {t("foot.addNames")}
          </button>
        </>
      )}
      <button type="button" className="link" onClick={() => act("missed", { code: "page.noNames", actions: ["missed"] })}>
        {t("action.missed")}
      </button>
    </div>
  );
}

/** The name of the article's language where only names on record are found in it; null in English, where others are found too. */
function otherLanguage(language: string): string | null {
  const [base = ""] = language.toLowerCase().split("-");
  if (base === "en" || base === "und" || !/^[a-z]{2,3}$/.test(base)) return null;
  return new Intl.DisplayNames("en", { type: "language" }).of(base) ?? null;
}

/** The panel's default page: counts, groups by pair, names, what was left out. */
export function Overview({ view }: { readonly view: ArticleView }) {
  const { copy } = useActions();
  const words = useWords();
  const t = useLabels();
  const { panel } = view;
  const language = otherLanguage(useTab((state) => state.article?.language ?? ""));
  const saidNone = useTab((state) => state.notices.some(({ code }) => code === "page.noNames"));
  const groups = panel.groups.filter(({ pairs, notHere, empty }) => pairs.length + notHere.length > 0 || empty);
  const inner = groups.filter(({ id }) => id !== "outside");
  const outside = groups.filter(({ id }) => id === "outside");
  const copyBrief = () => {
    const { text, sources } = briefText(words, view);
    copy(text, sources);
  };
  return (
    <>
      <div className="coverage">
        {!saidNone && (
          <p className="counts">
            <Say phrase={panel.counts} />
          </p>
        )}
        {panel.coverage.map((line) => (
          <p className="body" key={words.text(line)}>
            <Say phrase={line} />
          </p>
        ))}
        {language && <p className="body">{t("page.language", { language })}</p>}
      </div>
      {inner.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {panel.names.length > 0 && (
        <div className="ruled">
          <Fold name="names" heading={t("group.names")} count={null} initially level="group">
            <Names rows={panel.names} />
            <NameActions names={panel.names} />
          </Fold>
        </div>
      )}
      {outside.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {panel.unsure.length > 0 && (
        <Fold name="unsure" heading={t("group.unsure")} count={panel.unsure.length} initially={false} level="group">
          <Names rows={panel.unsure} />
        </Fold>
      )}
      <footer className="panel-foot">
        {panel.foot.map((line) => (
          <p key={words.text(line)}>
            <Say phrase={line} />
          </p>
        ))}
        {Object.keys(view.ties).length > 0 && (
          <button type="button" className="link" onClick={copyBrief}>
            {t("foot.copyBrief")}
          </button>
        )}
      </footer>
    </>
  );
}
