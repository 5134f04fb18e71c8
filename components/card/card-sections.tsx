import { Fragment } from "react";
import type { CardSection, CardView, Phrase } from "../../lib/core/model/view.ts";
import { useActions, useLabels, useWords } from "../context.tsx";
import { DifferenceLine, DifferenceTable } from "../differences.tsx";
import { DifferIcon } from "../icons.tsx";
import { Say } from "../say.tsx";
import { TieItem } from "../tie-row.tsx";

/** Differences shown as tables before the rest become lines. */
const TABLES = 2;

/** Rows and differences of a card in one count, because either gives way in a low window. */
export function itemsOf(card: CardView): number {
  return card.sections.reduce((sum, section) => sum + section.rows.length + section.differences.length, 0);
}

/** A line below rows and tables; a difference that has no room for a table keeps its icon. */
function SectionLine({ line }: { readonly line: Phrase }) {
  if (!line.code.startsWith("differ.")) {
    return (
      <p className="body">
        <Say phrase={line} />
      </p>
    );
  }
  return (
    <p className="row-differ">
      <DifferIcon />
      <span>
        <Say phrase={line} />
      </span>
    </p>
  );
}

function Section({ section, first, keep }: { readonly section: CardSection; readonly first: number; readonly keep: ReadonlySet<number> }) {
  const words = useWords();
  const rows = section.rows.filter((_, index) => keep.has(first + index));
  const differences = section.differences.filter((_, index) => keep.has(first + section.rows.length + index));
  if (rows.length + differences.length + section.lines.length === 0) return null;
  return (
    <section className="card-section">
      {section.heading && (
        <h3 className="group-heading">
          <Say phrase={section.heading} />
        </h3>
      )}
      {rows.length > 0 && (
        <ul className="rows">
          {rows.map((row) => (
            <TieItem key={row.tie + (row.title ? words.text(row.title) : "")} row={row} />
          ))}
        </ul>
      )}
      {differences.map((difference, index) => {
        const key = words.text(difference.aspect);
        return index < TABLES ? (
          <DifferenceTable key={key} difference={difference} />
        ) : (
          <DifferenceLine key={key} difference={difference} tie={null} />
        );
      })}
      {section.lines.length > 0 && (
        <div>
          {section.lines.map((line) => (
            <SectionLine key={words.text(line)} line={line} />
          ))}
        </div>
      )}
    </section>
  );
}

export function CardSections({ card, kept }: { readonly card: CardView; readonly kept: readonly number[] }) {
  const keep = new Set(kept);
  let first = 0;
  return (
    <>
      {card.sections.map((section, index) => {
        const from = first;
        first += section.rows.length + section.differences.length;
        // Sections have no identity but their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <Section key={index} section={section} first={from} keep={keep} />;
      })}
    </>
  );
}

/** "3 mentions ‹ previous next ›", under a name that isn't on record. */
export function MentionSteps({ card }: { readonly card: CardView }) {
  const { walk } = useActions();
  const t = useLabels();
  return (
    <p className="mention-steps">
      <span>{t("card.mentions", { n: card.mentions })}</span>
      {card.mentions > 1 && (
        <Fragment>
          <button
            type="button"
            className="link"
            aria-label={t("name.previous", { name: card.title })}
            onClick={() => walk(card.nameKey, -1)}
          >
            ‹ {t("card.previous")}
          </button>
          <button type="button" className="link" aria-label={t("name.next", { name: card.title })} onClick={() => walk(card.nameKey, 1)}>
            {t("card.next")} ›
          </button>
        </Fragment>
      )}
    </p>
  );
}
