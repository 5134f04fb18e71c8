import { bundledDataset } from "../../../data/index.ts";
import type { Analysis } from "../../../lib/core/model/analysis.ts";
import type { ArticleName, Mention, MentionKind } from "../../../lib/core/model/mention.ts";
import type { Article, LeftOut } from "../../../lib/core/model/text.ts";

/** Where names stand in an article: paragraph number to "form=entity", in order; "form" alone is not on record. */
export type Names = Readonly<Record<number, readonly string[]>>;

const PEOPLE = new Set(["sam-altman", "chung-shin-a", "chey-tae-won", "lee-jae-yong", "masayoshi-son"]);

const kindOf = (entity: string | null): MentionKind => {
  const kind = bundledDataset.entities.find((item) => item.id === entity)?.kind;
  if (kind === "person") return "person";
  return kind === "venture" ? "venture" : kind === undefined || kind === "company" ? "company" : "organisation";
};

export interface Made {
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface MakeOptions {
  readonly source?: string;
  readonly published?: string | null;
  readonly leftOut?: readonly LeftOut[];
  readonly kinds?: Readonly<Record<string, MentionKind>>;
  readonly url?: string;
}

/** An article made of nothing but names at their paragraphs, with the analysis that reading it would give. */
export function makeArticle(paragraphs: readonly number[], names: Names, options: MakeOptions = {}): Made {
  const blocks = paragraphs.map((n) => ({
    id: `b${n}`,
    role: "paragraph" as const,
    text: (names[n] ?? []).map((item) => item.split("=")[0]).join(" and ") || "No name.",
  }));
  const mentions: Mention[] = [];
  const byKey = new Map<string, { entity: string | null; forms: string[]; ids: string[]; kind: MentionKind }>();
  for (const n of paragraphs) {
    let at = 0;
    for (const item of names[n] ?? []) {
      const [form = "", id] = item.split("=");
      const entity = id ?? null;
      const key = entity ? `e:${entity}` : `n:${form.toLowerCase()}`;
      const kind = options.kinds?.[form] ?? kindOf(entity);
      const known = byKey.get(key) ?? { entity, forms: [], ids: [], kind };
      byKey.set(key, known);
      if (!known.forms.includes(form)) known.forms.push(form);
      known.ids.push(`m${mentions.length}`);
      mentions.push({
        id: `m${mentions.length}`,
        blockId: `b${n}`,
        start: at,
        end: at + form.length,
        surfaceForm: form,
        kind,
        executive: kind === "person" && (entity === null || PEOPLE.has(entity)),
        nameKey: key,
        entity,
        reason: { code: "name", params: {} },
        score: 1,
      });
      at += form.length + " and ".length;
    }
  }
  const list: ArticleName[] = [...byKey.entries()].map(([key, { entity, forms, ids, kind }]) => ({
    key,
    entity,
    kind,
    executive: kind === "person" && (entity === null || PEOPLE.has(entity)),
    label: forms.toSorted((a, b) => b.length - a.length)[0] ?? "",
    forms,
    mentions: ids,
    descriptor: null,
    roles: [],
    sure: true,
    notLinkedTo: null,
  }));
  const source = bundledDataset.sources.find((item) => item.id === options.source);
  return {
    article: {
      url: options.url ?? source?.url ?? "https://news.example/story",
      title: "A story",
      language: "en",
      published: options.published === undefined ? (source?.published.date ?? null) : options.published,
      publisher: null,
      blocks,
      leftOut: options.leftOut ?? [],
      partial: false,
    },
    analysis: {
      mentions,
      names: list,
      statements: [],
      stances: [],
      sourceHere: source
        ? { source: source.id, paragraphOf: Object.fromEntries(paragraphs.map((n) => [`b${n}`, n])), changed: [], missing: [] }
        : null,
    },
  };
}

export const ajp = (): Made =>
  makeArticle(
    [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    {
      1: ["OpenAI=openai"],
      3: ["OpenAI=openai", "Sam Altman=sam-altman"],
      4: ["OpenAI=openai", "Sam Altman=sam-altman"],
      5: ["OpenAI=openai", "Sam Altman=sam-altman"],
      6: ["Altman=sam-altman", "OpenAI=openai"],
      7: ["Altman=sam-altman", "OpenAI=openai", "DeepSeek=deepseek"],
      8: ["OpenAI=openai"],
      9: ["SK Group=sk-group", "Chey Tae-won=chey-tae-won", "OpenAI=openai"],
      10: ["Altman=sam-altman", "Chey=chey-tae-won", "SK hynix=sk-hynix", "SK Telecom=sk-telecom"],
      11: ["Altman=sam-altman", "Kakao=kakao", "Jung Shin-a=chung-shin-a", "OpenAI=openai", "Kakao=kakao"],
      12: ["Kakao=kakao", "OpenAI=openai", "Kakao=kakao", "OpenAI=openai", "Jung=chung-shin-a"],
      13: [
        "Altman=sam-altman",
        "Samsung Electronics=samsung-electronics",
        "Lee Jae-yong=lee-jae-yong",
        "SoftBank Group=softbank",
        "Masayoshi Son=masayoshi-son",
      ],
      14: ["OpenAI=openai", "SoftBank=softbank", "Stargate=stargate"],
      15: ["OpenAI=openai", "Samsung=samsung-electronics"],
    },
    {
      source: "ajp-2025-02-04",
      leftOut: [
        { what: "byline", count: 1 },
        { what: "controls", count: 2 },
      ],
    },
  );

export const nukta = (): Made =>
  makeArticle(
    [1, 3, 4, 5, 6, 7, 8, 9, 10],
    {
      1: ["OpenAI=openai", "Sam Altman=sam-altman", "Kakao=kakao", "Chung Shin-a=chung-shin-a"],
      3: ["OpenAI=openai", "Kakao=kakao"],
      4: ["Kakao=kakao", "OpenAI=openai", "OpenAI=openai", "Sam Altman=sam-altman", "Kakao=kakao", "Chung Shina=chung-shin-a"],
      5: ["Altman=sam-altman", "Stargate=stargate"],
      6: [
        "Altman=sam-altman",
        "SK Group=sk-group",
        "Chey Tae-won=chey-tae-won",
        "Samsung=samsung-electronics",
        "SK Hynix=sk-hynix",
        "Samsung Electronics=samsung-electronics",
      ],
      7: ["Donald Trump=donald-trump", "OpenAI=openai", "SoftBank=softbank", "Oracle=oracle", "Stargate=stargate"],
      8: ["OpenAI=openai", "AI computing centre=kr-ai-computing-centre", "Altman=sam-altman"],
      9: ["South Korea's government=kr-government", "national AI computing centre=kr-ai-computing-centre"],
      10: ["Altman=sam-altman", "SoftBank Group=softbank", "Masayoshi Son=masayoshi-son"],
    },
    { source: "nukta-2025-02-04", leftOut: [{ what: "credit", count: 1 }] },
  );

export const taipei = (): Made =>
  makeArticle(
    [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    {
      1: ["OpenAI=openai", "Kakao Corp=kakao"],
      2: ["OpenAI=openai", "Sam Altman=sam-altman", "Softbank Group Corp=softbank", "Narendra Modi=narendra-modi"],
      3: ["Softbank=softbank", "Kakao=kakao"],
      5: ["Kakao=kakao", "Naver Corp=naver"],
      6: ["Altman=sam-altman", "Kakao=kakao", "Shina Chung=chung-shin-a"],
      7: ["Altman=sam-altman", "Stargate=stargate", "OpenAI=openai", "Oracle Corp=oracle"],
      9: [
        "OpenAI=openai",
        "SK Group=sk-group",
        "Chey Tae-won=chey-tae-won",
        "Samsung=samsung-electronics",
        "Jay Y. Lee=lee-jae-yong",
        "Softbank Group=softbank",
        "Masayoshi Son=masayoshi-son",
      ],
      10: ["Son=masayoshi-son", "Stargate=stargate", "Samsung=samsung-electronics", "Samsung=samsung-electronics"],
      11: ["Samsung=samsung-electronics"],
      12: ["SK Hynix=sk-hynix", "Samsung Electronics=samsung-electronics"],
      13: ["Samsung=samsung-electronics", "Softbank=softbank"],
      14: ["Donald Trump=donald-trump"],
      15: ["OpenAI=openai", "AI computing center=kr-ai-computing-centre", "Altman=sam-altman"],
      16: ["South Korean government=kr-government", "national AI computing center=kr-ai-computing-centre", "Stargate=stargate"],
      17: ["Altman=sam-altman"],
      18: ["OpenAI=openai"],
    },
    {
      source: "taipei-times-2025-02-05",
      leftOut: [
        { what: "credit", count: 1 },
        { what: "related", count: 4 },
      ],
    },
  );
