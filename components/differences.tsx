import type { DifferenceSide, DifferenceView, Phrase } from "../lib/core/model/view.ts";
import { useActions, useLabels, useWords } from "./context.tsx";
import { DifferIcon } from "./icons.tsx";
import { Say } from "./say.tsx";
import { WithJumps } from "./with-jumps.tsx";

/** So many characters stay on one line beside what is said. */
const SHORT = 18;

/** Who says it; where that is the open article, its paragraph is a jump. */
function Who({ side: { who, here } }: { readonly side: DifferenceSide }) {
  const words = useWords();
  if (!here) return <Say phrase={who} />;
  return (
    <>
      <WithJumps text={words.text(who)} places={[here]} quiet />
      <span className="sr">{words.spoken(who)}</span>
    </>
  );
}

/** A difference as a table: row headers are what is said, the column says who says so. */
export function DifferenceTable({ difference }: { readonly difference: DifferenceView }) {
  const t = useLabels();
  const words = useWords();
  return (
    <div className="difference">
      <table>
        <caption>
          <span>
            <DifferIcon />
            <span className="sr">{t("differ.label")}: </span>
            <span>
              <Say phrase={difference.aspect} />
            </span>
          </span>
        </caption>
        <thead className="sr">
          <tr>
            <th scope="col">{t("differ.column.says")}</th>
            <th scope="col">{t("differ.column.who")}</th>
          </tr>
        </thead>
        <tbody>
          {difference.sides.map((side) => (
            <tr key={words.text(side.says) + words.text(side.who)}>
              <th scope="row">
                <Say phrase={side.says} />
              </th>
              <td className={words.text(side.who).length <= SHORT ? "short" : undefined}>
                <Who side={side} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {difference.verdict && (
        <p className="verdict">
          <Say phrase={difference.verdict} />
        </p>
      )}
    </div>
  );
}

/** The same on one line, where a card has no room for the table. */
export function DifferenceLine({ difference, tie }: { readonly difference: DifferenceView; readonly tie: string | null }) {
  const { openTie, openPanel } = useActions();
  const sides: readonly Phrase[] = difference.sides.map(({ says, who }) => ({ code: "differ.sideAfter", params: { says, who } }));
  const line = <Say phrase={{ code: "differ.oneLine", params: { aspect: difference.aspect, sides } }} />;
  if (tie === null) {
    return (
      <p className="row-differ">
        <DifferIcon />
        <span>{line}</span>
      </p>
    );
  }
  const open = () => {
    openTie(tie);
    openPanel();
  };
  return (
    <button type="button" className="row-differ plain" onClick={open}>
      <DifferIcon />
      <span>{line}</span>
    </button>
  );
}
