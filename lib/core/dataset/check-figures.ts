import { readAmounts } from "../claims/amounts.ts";
import { compareAmounts } from "../claims/compare-amounts.ts";
import { readDates } from "../claims/dates.ts";
import { evidenceText } from "./paragraphs.ts";
import { NO_CURRENCY } from "./schema.ts";
import type { Report } from "./scope.ts";
import { figuresOf, hasFigure, type Opened, stands } from "./stored.ts";
import type { Amount, Dataset, Disagreement, Statement } from "./types.ts";

/** Sums, conversions, periods and quotes stand in the statement's paragraphs, the words of its date and place in the article, and mean what is recorded. */
export function checkFigures(statement: Statement, { source, paragraphs }: Opened, path: string, report: Report): void {
  const { id, amount, date } = statement;
  const here = statement.paragraphs.map((n) => paragraphs[n - 1] ?? "").join("\n");
  const article = evidenceText(source, paragraphs).join("\n");
  const check = (words: string | undefined, where: string, field: string) => {
    if (words !== undefined && !stands(where, words)) report(`${path}.${field}`, `"${words}" doesn't stand there`, id);
  };
  check(statement.quote, here, "quote");
  check(statement.period, here, "period");
  check(amount?.surface, here, "amount.surface");
  check(amount?.period, here, "amount.period");
  check(amount?.conversion?.surface, here, "amount.conversion.surface");
  check(date?.surface, article, "date.surface");
  for (const name of namesIn(statement.place)) check(name, article, "place");
  for (const name of namesIn(statement.through)) check(name, here, "through");
  if (amount) checkReading(amount, `${path}.amount`, id, report);
  if (date && (date.basis === "explicit" || date.basis === "relative")) {
    const read = readDates(date.surface ?? "", source.published.date).find((found) => found.date)?.date;
    if (!date.surface) report(`${path}.date`, `"${date.basis}" needs the words it was found by`, id);
    else if (read && read.value !== date.value)
      report(`${path}.date.value`, `"${date.surface}" is ${read.value} in an article of ${source.published.date}`, id);
  }
  const year = date?.value.slice(0, 4);
  for (const figure of figuresOf(statement.gist))
    if (figure !== year && !hasFigure(here, figure)) report(`${path}.gist`, `the figure ${figure} doesn't stand in its paragraphs`, id);
}

/** The words of a text of ours that are names: those in capitals. */
const namesIn = (text: string | undefined): string[] =>
  (text?.match(/\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu) ?? []).map((name) => name.trim());

const BOUNDS = ["currency", "qualifier", "min", "max", "minExclusive", "maxExclusive"] as const;

/** A sum's bounds are those that its words have. */
function checkReading(amount: Amount, path: string, record: string, report: Report): void {
  const [read] = readAmounts(amount.surface);
  if (read && amount.currency !== NO_CURRENCY)
    for (const field of BOUNDS)
      if ((read[field] ?? false) !== (amount[field] ?? false))
        report(`${path}.${field}`, `"${amount.surface}" has ${read[field] ?? "none"}, the record ${amount[field] ?? "none"}`, record);
  const { conversion } = amount;
  const [converted] = readAmounts(conversion?.surface ?? "");
  if (conversion && converted && (converted.currency !== conversion.currency || (converted.min ?? converted.max) !== conversion.value))
    report(`${path}.conversion`, `"${conversion.surface}" isn't ${conversion.value} ${conversion.currency}`, record);
}

/** Figures and quotes of a difference's sides stand where each side does, and sums said to be compatible can all hold. */
export function checkSides(dataset: Dataset, opened: ReadonlyMap<string, Opened>, report: Report): void {
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  dataset.disagreements.forEach((item, i) => {
    item.sides.forEach((side, j) => {
      const own = (side.statements ?? []).flatMap((id) => statements.get(id) ?? []);
      const places = [...own.map(({ source, paragraphs }) => ({ source, paragraphs })), ...locatedOf(side)];
      if (places.length === 0 || places.some(({ source }) => !opened.has(source))) return;
      const text = places
        .flatMap(({ source, paragraphs }) => paragraphs.map((n) => opened.get(source)?.paragraphs[n - 1] ?? ""))
        .join("\n");
      const path = `disagreements[${i}].sides[${j}]`;
      if (side.quote !== undefined && !stands(text, side.quote)) report(`${path}.quote`, `"${side.quote}" doesn't stand there`, item.id);
      for (const figure of figuresOf(`${side.says} ${side.short ?? ""}`))
        if (!hasFigure(text, figure)) report(`${path}.says`, `the figure ${figure} doesn't stand in its paragraphs`, item.id);
    });
    if (item.verdict === "bounds-compatible") checkCompatible(item, statements, `disagreements[${i}].verdict`, report);
  });
}

const locatedOf = (side: Disagreement["sides"][number]): { source: string; paragraphs: number[] }[] =>
  (side.located ?? []).map(({ source, paragraph }) => ({ source, paragraphs: [paragraph] }));

function checkCompatible(item: Disagreement, statements: ReadonlyMap<string, Statement>, path: string, report: Report): void {
  const sums = item.sides.flatMap((side) => (side.statements ?? []).flatMap((id) => statements.get(id)?.amount ?? []));
  for (const [i, a] of sums.entries())
    for (const b of sums.slice(i + 1))
      if (compareAmounts(a, b) === "cannot-hold") report(path, `"${a.surface}" and "${b.surface}" can't both hold`, item.id);
}
