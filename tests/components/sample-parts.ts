import type { PlaceInArticle } from "../../lib/core/model/text.ts";
import type { CardView, CopyView, Phrase, StatusFamily, TieRow } from "../../lib/core/model/view.ts";

/** Hand-made views of the shapes that the presenter gives, for tests and the gallery of the components. */

export const text = (words: string): Phrase => ({ code: "text", params: { text: words } });
export const place = (paragraph: number, start = 0): PlaceInArticle => ({
  blockId: `b${paragraph}`,
  paragraph,
  span: { start, end: start + 5 },
});
export const para = (n: number): Phrase => ({ code: "para", params: { n } });
export const articles: Phrase = { code: "sources.articlesShare", params: { n: 3, share: 2 } };
export const hereAnd = (...paragraphs: number[]): Phrase => ({
  code: "sources.hereMany",
  params: { paras: paragraphs.map(para), articles },
});

interface RowOptions extends Partial<Omit<TieRow, "what" | "title" | "differs">> {
  readonly title?: string;
  readonly differs?: readonly string[];
}
export function row(tie: string, family: StatusFamily, what: string, { title, differs = [], ...rest }: RowOptions = {}): TieRow {
  return {
    tie,
    family,
    title: title ? text(title) : null,
    what: text(what),
    detail: null,
    stance: null,
    differs: differs.map(text),
    outcome: null,
    sources: articles,
    here: [],
    yours: false,
    keep: null,
    ...rest,
  };
}

export const copy: CopyView = {
  summary: text("OpenAI and Kakao: partnership, announced 4 Feb 2025. Sources differ on how firm: Nukta has “plan to form”."),
  sources: [
    { publisher: "AJP", date: { date: "2025-02-04" }, paragraphs: [11], url: "https://ajupress.example/1", carries: null },
    { publisher: "Nukta", date: { date: "2025-02-04" }, paragraphs: [3], url: "https://nukta.example/2", carries: "Reuters" },
    { publisher: "Taipei Times", date: { date: "2025-02-05" }, paragraphs: [1], url: "https://taipei.example/3", carries: null },
  ],
  note: text("(the last two share passages). Record of three articles, newest 5 Feb 2025; summary by Intertie."),
};

export function card(nameKey: string, title: string, rest: Partial<CardView> = {}): CardView {
  return {
    nameKey,
    entity: nameKey.startsWith("e:") ? nameKey.slice(2) : null,
    kind: "company",
    title,
    nativeName: null,
    lines: [],
    sections: [],
    foot: { code: "card.foot", params: { n: 3, date: { date: "2025-02-05" } } },
    unknown: false,
    worthHover: true,
    sure: true,
    mayBe: null,
    mentions: 1,
    copy,
    ...rest,
  };
}
