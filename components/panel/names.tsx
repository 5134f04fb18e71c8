import { useEffect, useId, useState } from "react";
import type { PlaceInArticle } from "../../lib/core/model/text.ts";
import type { NameRow } from "../../lib/core/model/view.ts";
import { useActions, useFold, useLabels, useWords } from "../context.tsx";
import { Chevron } from "../icons.tsx";
import { Say } from "../say.tsx";
import { WithJumps } from "../with-jumps.tsx";

interface Sentence {
  readonly place: PlaceInArticle;
  readonly text: string;
}

/** Where articles spell a name otherwise, one line each, and what is made of it. */
function Spellings({ row }: { readonly row: NameRow }) {
  const words = useWords();
  return (
    row.also && (
      <ul className="sentences spellings">
        {row.also.map((line) => (
          <li key={words.text(line)}>
            <Say phrase={line} />
          </li>
        ))}
      </ul>
    )
  );
}

/** The sentences a name stands in, read from the open page when they are unfolded. */
function Sentences({ row }: { readonly row: NameRow }) {
  const { sentences } = useActions();
  const t = useLabels();
  const [found, setFound] = useState<readonly Sentence[] | null>(null);
  useEffect(() => {
    let live = true;
    sentences(row.nameKey).then(
      (all) => live && setFound(all),
      () => live && setFound([]),
    );
    return () => {
      live = false;
    };
  }, [sentences, row.nameKey]);
  return (
    <ul className="sentences">
      {found?.map(({ place, text }) => (
        <li key={`${place.blockId} ${place.span?.start ?? 0}`}>
          <WithJumps text={`¶${place.paragraph}`} places={[place]} quiet={false} />: <bdi>{text}</bdi>
        </li>
      ))}
      {found?.length === 0 && <li>{t("names.noSentences")}</li>}
    </ul>
  );
}

function Steps({ row }: { readonly row: NameRow }) {
  const { walk } = useActions();
  const t = useLabels();
  const total = row.places.length;
  return (
    <span className="name-steps">
      <span className="count">
        <span aria-hidden="true">{total}</span>
        <span className="sr">{t("card.mentions", { n: total })}</span>
      </span>
      {total > 1 ? (
        <button
          type="button"
          className="icon-button"
          aria-label={t("name.previous", { name: row.label })}
          onClick={() => walk(row.nameKey, -1)}
        >
          <Chevron to="back" />
        </button>
      ) : (
        <span className="no-step" />
      )}
      <button type="button" className="icon-button" aria-label={t("name.next", { name: row.label })} onClick={() => walk(row.nameKey, 1)}>
        <Chevron />
      </button>
    </span>
  );
}

function NameItem({ row }: { readonly row: NameRow }) {
  const [open, setOpen] = useFold(`name:${row.nameKey}`, false);
  const id = useId();
  return (
    <li>
      <div className="name-row">
        <button type="button" className="name-open" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <bdi className={row.onRecord ? "on-record" : undefined}>{row.label}</bdi>
          {row.suffix && (
            <span className="name-suffix">
              <Say phrase={row.suffix} />
            </span>
          )}
        </button>
        <Steps row={row} />
      </div>
      {open && (
        <div id={id}>
          <Spellings row={row} />
          <Sentences row={row} />
        </div>
      )}
      {row.people.length > 0 && <Names rows={row.people} />}
    </li>
  );
}

/** Names with their counts and steps; executives stand under their company. */
export function Names({ rows }: { readonly rows: readonly NameRow[] }) {
  return (
    <ul className="names">
      {rows.map((row) => (
        <NameItem key={row.nameKey} row={row} />
      ))}
    </ul>
  );
}
