import { useEffect, useRef } from "react";
import type { EvidenceView, Phrase, TieView } from "../../lib/core/model/view.ts";
import { type CopyFormat, copyText } from "../../lib/core/words/copy.ts";
import { useActions, useLabels, useWords } from "../context.tsx";
import { DifferenceTable } from "../differences.tsx";
import { Chevron } from "../icons.tsx";
import { Say } from "../say.tsx";
import { TieItem } from "../tie-row.tsx";
import { goTo } from "../with-jumps.tsx";
import { Fold } from "./fold.tsx";

function Notes({ notes, className }: { readonly notes: readonly Phrase[]; readonly className: string }) {
  const words = useWords();
  return notes.map((note) => (
    <p className={className} key={words.text(note)}>
      <Say phrase={note} />
    </p>
  ));
}

/** What one article says of the tie, and the way to it. */
function Evidence({ evidence }: { readonly evidence: EvidenceView }) {
  const { jump, openSource } = useActions();
  const t = useLabels();
  const { openAt } = evidence;
  return (
    <li className="evidence">
      <p className="evidence-who">
        <Say phrase={evidence.who} />
        {evidence.isHere && <span className="here">{t("tieview.here")}</span>}
      </p>
      <p className="body">
        <Say phrase={evidence.gist} />
      </p>
      <Notes notes={evidence.notes} className="note" />
      <div className="evidence-links">
        {evidence.goTo.map((place) => (
          <button type="button" className="link" key={`${place.blockId} ${place.span?.start ?? 0}`} onClick={() => jump(place)}>
            <Say phrase={goTo(place)} />
          </button>
        ))}
        {openAt && (
          <button type="button" className="link" onClick={() => openSource(openAt.url, openAt.paragraph)}>
            <Say phrase={{ code: "tieview.openAt", params: { para: { code: "para", params: { n: openAt.paragraph } } } }} />
          </button>
        )}
      </div>
    </li>
  );
}

/** The copied text's shapes, each with its label. */
const FORMATS: readonly (readonly [CopyFormat, string])[] = [
  ["plain", "copy.copy"],
  ["markdown", "copy.markdown"],
  ["tsv", "copy.table"],
];

function TieActions({ tie }: { readonly tie: TieView }) {
  const { copy, copyRecord, editRecord, deleteRecord, misread } = useActions();
  const words = useWords();
  const t = useLabels();
  return (
    <div className="link-row">
      {FORMATS.slice(0, tie.copy.sources.length > 0 ? FORMATS.length : 1).map(([format, label]) => (
        <button
          type="button"
          className="link"
          key={format}
          onClick={() => copy(copyText(tie.copy, words, format), tie.copy.sources.length)}
        >
          {t(label)}
        </button>
      ))}
      {tie.yours && (
        <button type="button" className="link" onClick={() => copyRecord(tie.tie)}>
          {t("tieview.copyRecord")}
        </button>
      )}
      <button type="button" className="link" onClick={() => editRecord(tie.tie)}>
        {t(tie.yours ? "tieview.edit" : "tieview.addNote")}
      </button>
      {tie.yours ? (
        <button type="button" className="link" onClick={() => deleteRecord(tie.tie)}>
          {t("tieview.delete")}
        </button>
      ) : (
        <button type="button" className="link" onClick={() => misread(tie.tie)}>
          {t("tieview.misread")}
        </button>
      )}
    </div>
  );
}

/** One tie opened: what each article says, where they differ, what may be said of it. */
export function TieDetail({ tie }: { readonly tie: TieView }) {
  const { openTie } = useActions();
  const words = useWords();
  const t = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tie in the same place is another page of the panel
  useEffect(() => heading.current?.focus({ preventScroll: true }), [tie.tie]);
  return (
    <article className="tie">
      <button type="button" className="link back" onClick={() => openTie(null)}>
        <Chevron to="back" /> {t("tieview.back")}
      </button>
      <h2 className="name" tabIndex={-1} ref={heading}>
        <Say phrase={tie.heading} />
      </h2>
      <ul className="rows">
        {tie.rows.map((row) => (
          <TieItem key={row.tie + words.text(row.what)} row={row} still />
        ))}
      </ul>
      {tie.evidence.length > 0 && (
        <section className="group">
          <h3 className="group-heading">{t("tieview.articles")}</h3>
          <ul className="evidence-list">
            {tie.evidence.map((evidence) => (
              <Evidence key={words.text(evidence.who) + words.text(evidence.gist)} evidence={evidence} />
            ))}
          </ul>
          {tie.same.length > 0 && (
            <Fold
              name={`same:${tie.tie}`}
              heading={t("tieview.moreSame", { n: tie.same.length })}
              count={null}
              initially={false}
              level="inner"
            >
              <ul className="evidence-list">
                {tie.same.map((evidence) => (
                  <Evidence key={words.text(evidence.who) + words.text(evidence.gist)} evidence={evidence} />
                ))}
              </ul>
            </Fold>
          )}
        </section>
      )}
      {tie.differences.map((difference) => (
        <DifferenceTable key={words.text(difference.aspect)} difference={difference} />
      ))}
      <Notes notes={tie.notes} className="note" />
      <TieActions tie={tie} />
    </article>
  );
}
