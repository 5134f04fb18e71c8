import type { NameDraft, TieDraft } from "../../model/draft.ts";
import type { RecordIndex } from "../record.ts";
import type { Dataset } from "../types.ts";
import { isUndirected } from "./parties.ts";
import { labelOf } from "./records.ts";

/** The draft that the form opens with to edit a tie of the reader's own; null when there is no such record. */
export function tieDraftOf(own: Dataset, record: RecordIndex, statementId: string): TieDraft | null {
  const statement = own.statements.find(({ id }) => id === statementId);
  const source = statement && (own.sources.find(({ id }) => id === statement.source) ?? record.sources.get(statement.source));
  if (!statement || !source) return null;
  return {
    id: statement.id,
    parties: statement.parties.map(({ entity, label }) => {
      const known = entity === null ? undefined : record.entities.get(entity);
      return { entity, label: known ? labelOf(known) : (label ?? entity ?? "") };
    }),
    kind: statement.kind,
    ...(isUndirected(statement.kind, statement.parties) ? { undirected: true } : {}),
    status: statement.status,
    current: statement.current ?? "unknown",
    amount: statement.amount?.surface ?? "",
    date: statement.date?.value ?? "",
    gist: statement.gist,
    note: statement.note ?? "",
    page: {
      title: source.title ?? "",
      publisher: source.publisher.name,
      url: source.url,
      published: source.published.basis === "read" ? "" : source.published.date,
      read: source.read ?? source.published.date,
      paragraph: statement.paragraphs[0] ?? null,
    },
  };
}

/** The draft that the form opens with to edit a name of the reader's own; null when there is no such record. */
export function nameDraftOf(own: Dataset, entityId: string): NameDraft | null {
  const entity = own.entities.find(({ id }) => id === entityId);
  if (!entity) return null;
  const label = labelOf(entity);
  const kind = entity.kind === "person" || entity.kind === "venture" ? entity.kind : "company";
  return {
    id: entity.id,
    label,
    kind,
    aliases: entity.names.map(({ text }) => text).filter((text) => text !== label),
    descriptor: entity.descriptor?.text ?? "",
    note: entity.note ?? "",
  };
}
