import type { Dataset, Source, Statement } from "./types.ts";

/**
 * The dataset's statements as JSON Lines for machines (docs/dataset.md, Export): one object per line, in dataset order, with a
 * final newline. `source.file` is absent for sources without a stored text.
 */
export function toJsonLines(dataset: Dataset): string {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return dataset.statements.map((statement) => `${JSON.stringify(statementLine(statement, sources.get(statement.source)))}\n`).join("");
}

function statementLine(statement: Statement, source: Source | undefined): Record<string, unknown> {
  const { amount } = statement;
  return {
    id: statement.id,
    source: { id: statement.source, file: source?.file, publisher: source?.publisher.name, published: source?.published.date },
    paragraphs: statement.paragraphs,
    kind: statement.kind,
    status: statement.status,
    parties: statement.parties.map(({ entity, label, role, via }) => ({ entity, label, role, via })),
    amount: amount && {
      surface: amount.surface,
      currency: amount.currency,
      qualifier: amount.qualifier,
      min: amount.min,
      max: amount.max,
    },
    period: statement.period ?? amount?.period,
    date: statement.date?.value,
    gist: statement.gist,
  };
}
