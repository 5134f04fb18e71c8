import type { NameDraft, TieDraft } from "../../../core/model/draft.ts";
import type { ArticleName } from "../../../core/model/mention.ts";
import type { ArticleStatement } from "../../../core/model/statement.ts";
import type { Article, Span } from "../../../core/model/text.ts";
import type { ArticleReading } from "../../protocol.ts";
import { sentenceAt } from "./moves.ts";

const LONGEST_GIST = 600;

/** Paragraph numbers as shown: blocks counted from 1. */
export const paragraphOf = (article: Article, blockId: string): number | null => {
  const index = article.blocks.findIndex(({ id }) => id === blockId);
  return index < 0 ? null : index + 1;
};

function pageOf(article: Article, today: string, paragraph: number | null): TieDraft["page"] {
  return {
    title: article.title,
    publisher: article.publisher ?? "",
    url: article.url,
    published: article.published?.slice(0, 10) ?? "",
    read: today,
    paragraph,
  };
}

/** The form as *Keep* fills it in from a statement of the article. */
export function draftOfStatement(article: Article, statement: ArticleStatement, today: string): TieDraft {
  return {
    id: null,
    parties: statement.parties.map(({ entity, label }) => ({ entity, label })),
    kind: statement.kind,
    status: statement.status,
    current: "unknown",
    amount: statement.amount?.surface ?? "",
    date: statement.date?.value ?? "",
    gist: sentenceAt(article, statement.blockId, statement.start).slice(0, LONGEST_GIST),
    note: "",
    page: pageOf(article, today, paragraphOf(article, statement.blockId)),
  };
}

/** The form for a tie of the reader's own: the names in the selection, or empty. */
export function draftOfSelection(
  article: Article,
  reading: ArticleReading | null,
  selection: (Span & { readonly blockId: string }) | null,
  today: string,
): TieDraft {
  const inside = selection
    ? (reading?.mentions ?? []).filter(
        ({ blockId, start, end, kind }) =>
          blockId === selection.blockId && start < selection.end && end > selection.start && kind !== "organisation",
      )
    : [];
  const parties = new Map(
    inside.map(({ nameKey, entity, surfaceForm }) => [nameKey, { entity, label: labelOf(reading, nameKey, surfaceForm) }]),
  );
  const block = article.blocks.find(({ id }) => id === selection?.blockId);
  return {
    id: null,
    parties: [...parties.values()],
    kind: "partnership",
    status: "announced",
    current: "unknown",
    amount: "",
    date: "",
    gist: selection ? (block?.text.slice(selection.start, selection.end).trim().slice(0, LONGEST_GIST) ?? "") : "",
    note: "",
    page: pageOf(article, today, selection ? paragraphOf(article, selection.blockId) : null),
  };
}

const labelOf = (reading: ArticleReading | null, nameKey: string, fallback: string): string =>
  reading?.names.find(({ key }) => key === nameKey)?.label ?? fallback;

/** The form for a name of the article that isn't on record. */
export function draftOfName(name: ArticleName): NameDraft {
  return {
    id: null,
    label: name.label,
    kind: name.kind === "organisation" ? "company" : name.kind,
    aliases: name.forms.filter((form) => form !== name.label),
    descriptor: name.descriptor ?? "",
    note: "",
  };
}
