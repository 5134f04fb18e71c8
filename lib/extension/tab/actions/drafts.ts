import { firstRoleOf, isUndirected } from "../../../core/dataset/own/parties.ts";
import type { NameDraft, TieDraft } from "../../../core/model/draft.ts";
import type { ArticleName, MentionKind } from "../../../core/model/mention.ts";
import type { ArticleStatement } from "../../../core/model/statement.ts";
import type { Article, Span } from "../../../core/model/text.ts";
import type { ArticleReading } from "../../protocol.ts";
import type { TabContext } from "../context.ts";
import { sentenceAt } from "./moves.ts";

const LONGEST_GIST = 600;

/** The open article with what was read of it, and the reader's day. */
export interface Opened {
  readonly article: Article;
  readonly reading: ArticleReading | null;
  readonly today: string;
}

/** The open article; null while there is none. */
export function openedIn({ article, reading, today }: TabContext): Opened | null {
  const open = article();
  return open && { article: open, reading: reading(), today: today() };
}

type Place = Span & { readonly blockId: string };

/** Paragraph numbers by block as shown: the record's on a source's own page, else counted from there on. */
function paragraphs({ article, reading }: Opened): ReadonlyMap<string, number> {
  const onRecord = reading?.sourceHere?.paragraphOf ?? {};
  const numbers = new Map<string, number>();
  let last = 0;
  for (const { id } of article.blocks) {
    last = onRecord[id] ?? last + 1;
    numbers.set(id, last);
  }
  return numbers;
}

/** The text of the paragraph that a draft names, where it stands in the open article. */
export function paragraphTextOf(opened: Opened, { page }: TieDraft): string | null {
  if (page.paragraph === null || page.url !== webAddress(opened.article.url)) return null;
  const found = [...paragraphs(opened)].find(([, paragraph]) => paragraph === page.paragraph)?.[0];
  return opened.article.blocks.find(({ id }) => id === found)?.text ?? null;
}

/** An address that a record may cite; "" for a page that nobody else can open, so that the form asks for one. */
const webAddress = (url: string): string => (/^https?:\/\//i.test(url) ? url : "");

function pageOf(opened: Opened, blockId: string | null): TieDraft["page"] {
  const { article, today } = opened;
  const url = webAddress(article.url);
  const host = url === "" ? "" : new URL(url).hostname.replace(/^www\./, "");
  return {
    title: article.title,
    publisher: article.publisher ?? host,
    url,
    published: /^\d{4}(-\d{2}(-\d{2})?)?/.exec(article.published ?? "")?.[0] ?? "",
    read: today,
    paragraph: (blockId === null ? null : paragraphs(opened).get(blockId)) ?? null,
  };
}

const kindOf = (kind: MentionKind): NameDraft["kind"] => (kind === "organisation" ? "company" : kind);

/** Parties in the order of the form: whoever invests, supplies or uses comes first. Names that aren't on record keep their kind. */
function partiesOf({ kind, parties }: ArticleStatement, reading: ArticleReading | null): TieDraft["parties"] {
  const role = firstRoleOf(kind);
  const ordered = [...parties.filter((party) => party.role === role), ...parties.filter((party) => party.role !== role)];
  return ordered.map(({ entity, label, nameKey }) => {
    const name = reading?.names.find(({ key }) => key === nameKey);
    return { entity, label: name?.label ?? label, ...(name && entity === null ? { kind: kindOf(name.kind) } : {}) };
  });
}

/** The form as *Keep* fills it in from a statement of the article. */
export function draftOfStatement(opened: Opened, statement: ArticleStatement): TieDraft {
  return {
    id: null,
    parties: partiesOf(statement, opened.reading),
    kind: statement.kind,
    ...(isUndirected(statement.kind, statement.parties) ? { undirected: true } : {}),
    status: statement.status,
    current: "unknown",
    amount: statement.amount?.surface ?? "",
    date: statement.date?.value ?? "",
    gist: sentenceAt(opened.article, statement.blockId, statement.start).slice(0, LONGEST_GIST),
    note: "",
    page: pageOf(opened, statement.blockId),
  };
}

const within = (place: Place, at: Place): boolean => place.blockId === at.blockId && place.start < at.end && place.end > at.start;

/** The selected words, as a form takes them. */
export function selectedText({ article }: Opened, selection: Place | null): string {
  const block = article.blocks.find(({ id }) => id === selection?.blockId);
  return selection && block ? block.text.slice(selection.start, selection.end).trim().slice(0, LONGEST_GIST) : "";
}

/** The form for a tie of the reader's own: what can be read of the selected sentence, or empty. `stated` is the sum and date it names. */
export function draftOfSelection(opened: Opened, selection: Place | null, stated: Pick<TieDraft, "amount" | "date">): TieDraft {
  const { reading } = opened;
  const gist = selectedText(opened, selection);
  const statements = selection ? (reading?.statements ?? []).filter((statement) => within(statement, selection)) : [];
  const best = [...statements].sort((a, b) => b.score - a.score)[0];
  if (best) return { ...draftOfStatement(opened, best), gist };
  const names = new Map<string, TieDraft["parties"][number]>();
  for (const { nameKey, entity, surfaceForm, kind } of selection ? (reading?.mentions ?? []).filter((one) => within(one, selection)) : []) {
    const label = reading?.names.find(({ key }) => key === nameKey)?.label ?? surfaceForm;
    if (kind !== "organisation") names.set(nameKey, { entity, label, ...(entity === null ? { kind } : {}) });
  }
  return {
    id: null,
    parties: [...names.values()],
    kind: "partnership",
    status: "announced",
    current: "unknown",
    ...stated,
    gist,
    note: "",
    page: pageOf(opened, selection?.blockId ?? null),
  };
}

/** The form for a name of the article that isn't on record. */
export function draftOfName(name: ArticleName): NameDraft {
  return {
    id: null,
    label: name.label,
    kind: kindOf(name.kind),
    aliases: name.forms.filter((form) => form !== name.label),
    descriptor: name.descriptor ?? "",
    note: "",
  };
}
