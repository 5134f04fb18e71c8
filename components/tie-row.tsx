import type { Phrase, TieRow } from "../lib/core/model/view.ts";
import type { Words } from "../lib/state/words-type.ts";
import { useActions, useLabels, useWords } from "./context.tsx";
import { DifferIcon, TieLine } from "./icons.tsx";
import { sentences } from "./say.tsx";
import { WithJumps } from "./with-jumps.tsx";

/** A row as one sentence for the ear: who, what and how firm, where sources differ, who says so. */
export function rowSentence(words: Words, row: TieRow): string {
  const say = (phrase: Phrase | null) => phrase && words.spoken(phrase);
  const yours = row.yours ? words.spoken({ code: "tie.yours" }) : null;
  return sentences([
    say(row.title),
    say(row.what),
    say(row.detail),
    say(row.stance),
    ...row.differs.map((differ) => words.spoken(differ)),
    say(row.outcome),
    say(row.sources),
    yours,
  ]);
}

function Lines({ row }: { readonly row: TieRow }) {
  const words = useWords();
  const t = useLabels();
  return (
    <span aria-hidden="true">
      {row.title && <span className="row-title">{words.text(row.title)}</span>}
      <span className="row-what">
        {words.text(row.what)}
        {row.yours && <span className="yours"> {t("tie.yours")}</span>}
      </span>
      {row.detail && <span className="row-detail">{words.text(row.detail)}</span>}
    </span>
  );
}

/** What stands below the first lines. The row's sentence has said it, so only its jumps are for the ear. */
function Rest({ row }: { readonly row: TieRow }) {
  const words = useWords();
  return (
    <>
      {row.stance && (
        <div className="row-stance">
          <WithJumps text={words.text(row.stance)} places={row.here} quiet />
        </div>
      )}
      {row.differs.map((differ) => {
        const text = words.text(differ);
        return (
          <div className="row-differ" aria-hidden="true" key={text}>
            <DifferIcon />
            <span>{text}</span>
          </div>
        );
      })}
      {row.outcome && (
        <div className="row-detail" aria-hidden="true">
          {words.text(row.outcome)}
        </div>
      )}
      {row.sources && (
        <div className="row-sources">
          <WithJumps text={words.text(row.sources)} places={row.stance ? [] : row.here} quiet />
        </div>
      )}
    </>
  );
}

/** One claim as a list item. Anywhere in it opens its tie, unless `still` (the tie is open already). */
export function TieItem({ row, still = false }: { readonly row: TieRow; readonly still?: boolean }) {
  const { openTie, openPanel, keep } = useActions();
  const words = useWords();
  const t = useLabels();
  const sentence = rowSentence(words, row);
  const open = () => {
    openTie(row.tie);
    openPanel();
  };
  const content = (
    <>
      <span className="sr">{sentence}</span>
      <Lines row={row} />
    </>
  );
  return (
    <li className="row">
      <TieLine family={row.family} />
      <div className="row-body">
        {still ? (
          <div className="row-open">{content}</div>
        ) : (
          <button type="button" className="row-open" data-tie={row.tie} onClick={open}>
            {content}
          </button>
        )}
        <Rest row={row} />
        {row.keep !== null && (
          <button type="button" className="button small" onClick={() => keep(row.keep as string)}>
            {t("panel.keep")}
          </button>
        )}
      </div>
    </li>
  );
}
