import type { Dataset, Entity, EntityKind, Name } from "../../../lib/core/dataset/types.ts";

type Entry = string | readonly [text: string, lang: string] | readonly [text: string, lang: string, weak: true];

const name = (entry: Entry, first: boolean): Name => {
  const [text, lang, weak] = typeof entry === "string" ? [entry, "en"] : entry;
  return { text, lang, kind: first ? "primary" : "spelling", ...(weak ? { weak: true } : {}) };
};

const entity = (id: string, kind: EntityKind, entries: readonly Entry[], executive?: true): Entity => ({
  id,
  kind,
  names: entries.map((entry, i) => name(entry, i === 0)),
  ...(executive ? { executive } : {}),
});

const at = [{ source: "daily", paragraph: 1 }];
const role = (person: string, organisation: string, title: string) => ({
  id: `${person}.${organisation}`,
  person,
  organisation,
  title,
  evidence: at,
});
const tie = (id: string, a: string, b: string) => ({
  id,
  source: "daily",
  paragraphs: [1],
  kind: "partnership" as const,
  status: "announced" as const,
  parties: [
    { entity: a, role: "partner" as const },
    { entity: b, role: "partner" as const },
  ],
  gist: "They work together.",
  confidence: "high" as const,
  proposedBy: "editor" as const,
});

const pairs: readonly (readonly [string, string])[] = [
  ["openai", "kakao"],
  ["openai", "softbank"],
  ["openai", "sk-group"],
  ["openai", "samsung-electronics"],
  ["openai", "stargate"],
  ["stargate", "oracle"],
  ["stargate", "softbank"],
  ["kakao", "naver"],
];

/** A small record in the shape of the bundled one, so that these tests need nothing else. */
export const fixture: Dataset = {
  format: "intertie-dataset",
  version: 1,
  id: "fixture",
  title: "Fixture",
  sources: [
    {
      id: "daily",
      publisher: { name: "The Daily", basis: "printed" },
      url: "https://daily.example/1",
      language: "en",
      published: { date: "2025-02-04", basis: "printed" },
      paragraphs: [{ n: 1, role: "paragraph" }],
    },
  ],
  entities: [
    entity("openai", "company", ["OpenAI", ["오픈AI", "ko-Hang"], ["オープンAI", "ja"]]),
    entity("kakao", "company", ["Kakao", "Kakao Corp", ["카카오", "ko-Hang"], ["カカオ", "ja-Kana"]]),
    entity("softbank", "company", [
      "SoftBank Group",
      "SoftBank",
      "SoftBank Group Corp",
      ["소프트뱅크", "ko-Hang"],
      ["ソフトバンクグループ", "ja"],
      ["ソフトバンク", "ja", true],
      ["软银", "zh-Hans"],
    ]),
    entity("sk-group", "company", ["SK Group", ["SK", "en", true], ["SK그룹", "ko-Hang"]]),
    entity("sk-hynix", "company", ["SK hynix", "Hynix", ["SK하이닉스", "ko-Hang"]]),
    entity("sk-telecom", "company", ["SK Telecom", "SKT", ["SK텔레콤", "ko-Hang"]]),
    entity("samsung-electronics", "company", [
      "Samsung Electronics",
      "Samsung Electronics Co Ltd",
      ["Samsung", "en", true],
      ["Samsung Group", "en"],
      ["삼성전자", "ko-Hang"],
      ["삼성", "ko-Hang", true],
    ]),
    entity("oracle", "company", ["Oracle Corp", ["Oracle", "en", true]]),
    entity("naver", "company", ["Naver", "Naver Corp", ["네이버", "ko-Hang"]]),
    entity("deepseek", "company", ["DeepSeek"]),
    entity("stargate", "venture", [["Stargate", "en", true]]),
    entity("sam-altman", "person", ["Sam Altman", ["샘 올트먼", "ko-Hang"]], true),
    entity("chung-shin-a", "person", ["Chung Shin-a", "Shina Chung", ["정신아", "ko-Hang"]], true),
    entity("chey-tae-won", "person", ["Chey Tae-won", ["최태원", "ko-Hang"]], true),
    entity("lee-jae-yong", "person", ["Lee Jae-yong", "Jay Y. Lee", ["Lee", "en", true], ["이재용", "ko-Hang"]], true),
    entity("masayoshi-son", "person", ["Masayoshi Son", ["Son", "en", true], ["孫正義", "ja"], ["손정의", "ko-Hang"]], true),
    entity("donald-trump", "person", ["Donald Trump"]),
    entity("narendra-modi", "person", ["Narendra Modi"]),
    entity("us-government", "public-body", ["US government"]),
  ],
  roles: [
    role("sam-altman", "openai", "chief executive"),
    role("chung-shin-a", "kakao", "chief executive"),
    role("chey-tae-won", "sk-group", "chairman"),
    role("lee-jae-yong", "samsung-electronics", "chairman"),
    role("masayoshi-son", "softbank", "chairman"),
    role("donald-trump", "us-government", "president"),
  ],
  statements: pairs.map(([a, b]) => tie(`${a}.${b}`, a, b)),
  claims: pairs.map(([a, b]) => ({
    id: `claim.${a}.${b}`,
    statements: [`${a}.${b}`],
    preferred: `${a}.${b}`,
    shown: "relationship" as const,
    heading: [a, b],
  })),
  disagreements: [],
  sharedPassages: [],
};
