import type { Mention } from "../../lib/core/model/mention.ts";
import type { PlaceInArticle } from "../../lib/core/model/text.ts";
import type {
  ArticleView,
  CardView,
  CopyView,
  DifferenceView,
  NameRow,
  PairGroup,
  Phrase,
  StatusFamily,
  TieRow,
  TieView,
} from "../../lib/core/model/view.ts";

/** Hand-made views of the shapes that the presenter gives, for tests and the gallery of the components. */

export const text = (words: string): Phrase => ({ code: "text", params: { text: words } });
export const place = (paragraph: number, start = 0): PlaceInArticle => ({
  blockId: `b${paragraph}`,
  paragraph,
  span: { start, end: start + 5 },
});
const para = (n: number): Phrase => ({ code: "para", params: { n } });
const articles: Phrase = { code: "sources.articlesShare", params: { n: 3, share: 2 } };
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

const openai = card("e:openai", "OpenAI", {
  lines: [text("US company, maker of ChatGPT"), text("Chief executive: Sam Altman")],
  mentions: 13,
  sections: [
    {
      heading: { code: "card.tiesHere" },
      rows: [
        row("kakao", "firm", "Partnership. Announced 4 Feb 2025", { title: "Kakao", differs: ["Nukta: “plan to form”"] }),
        row("softbank", "firm", "Joint venture in Japan. Agreed 3 Feb 2025", {
          title: "SoftBank",
          differs: ["Taipei Times: partnership"],
          sources: text("2 articles that share passages"),
        }),
        row("stargate", "firm", "Venture. Launched, as of 4 Feb 2025", { title: "Stargate", differs: ["Members, money and stage"] }),
        row("talks", "discussed", "Talked about, nothing agreed", { title: "SK Group, Samsung Electronics, 2 more", sources: null }),
      ],
      lines: [],
      differences: [],
    },
  ],
});

const chung = card("e:chung-shin-a", "Chung Shin-a", {
  kind: "person",
  nativeName: { text: "정신아", lang: "ko" },
  lines: [text("Chief executive of Kakao, as of 4 Feb 2025"), text("Here written Jung Shin-a"), text("Also: Chung Shina, Shina Chung")],
  sections: [
    {
      heading: text("Spoke for Kakao"),
      rows: [row("kakao", "firm", "Announced their partnership beside Sam Altman in Seoul, 4 Feb 2025", { title: "With OpenAI" })],
      lines: [],
      differences: [],
    },
  ],
});

const differences: readonly DifferenceView[] = [
  {
    aspect: { code: "aspect.card.parties" },
    sides: [
      { says: text("OpenAI, SoftBank"), who: text("AJP ¶14"), here: null },
      { says: text("OpenAI, SoftBank, Oracle"), who: text("Nukta ¶7"), here: null },
      { says: text("OpenAI, Oracle"), who: text("here ¶7"), here: place(7) },
    ],
    verdict: null,
  },
  {
    aspect: { code: "aspect.card.amount" },
    sides: [
      { says: text("more than $400 billion, over four years"), who: text("AJP ¶14"), here: null },
      { says: text("up to $500 billion, for AI infrastructure"), who: text("Nukta ¶7"), here: null },
      { says: text("up to US$500 billion, for AI infrastructure; Stargate not named"), who: text("here ¶14"), here: place(14) },
    ],
    verdict: text("Both can hold: a floor and a ceiling, for two different things."),
  },
  {
    aspect: { code: "aspect.stage" },
    sides: [
      { says: text("launched"), who: text("AJP"), here: null },
      { says: text("planned"), who: text("Nukta"), here: null },
      { says: text("ongoing"), who: text("here"), here: null },
    ],
    verdict: null,
  },
];
const stargate = card("e:stargate", "Stargate", {
  kind: "venture",
  lines: [text("Venture for AI data centres in the US")],
  sections: [{ heading: null, rows: [], lines: [], differences }],
});

const petgas = card("n:petgas", "Petgas", {
  lines: [{ code: "unknown.company" }],
  sections: [
    {
      heading: { code: "card.articleSays" },
      rows: [],
      lines: [text("A start-up in Mexico"), text("Chief technology officer: Carlos Parraguirre Diaz")],
      differences: [],
    },
  ],
  unknown: true,
  mentions: 3,
  foot: { code: "card.footArticle" },
  copy: null,
});
const bare = card("n:harbour-lane", "Harbour Lane", {
  lines: [{ code: "unknown.company" }],
  unknown: true,
  worthHover: false,
  mentions: 1,
  foot: { code: "card.footArticle" },
  copy: null,
});
const long = card("e:long", "Internationale Gesellschaft für Wasserstoffinfrastrukturentwicklung und Finanzdienstleistungen mbH", {
  lines: [text("German company, maker of electrolysers, pipelines, storage caverns and the contracts that go with them")],
  sections: openai.sections,
});

const pair = (key: string, heading: string, ...rows: TieRow[]): PairGroup => ({ key, heading: text(heading), rows });
const name = (nameKey: string, label: string, count: number, suffix: string | null = null, people: readonly NameRow[] = []): NameRow => ({
  nameKey,
  label,
  suffix: suffix ? text(suffix) : null,
  kind: people.length > 0 || suffix === null ? "company" : "person",
  onRecord: nameKey.startsWith("e:"),
  places: Array.from({ length: count }, (_, index) => place(index + 1, index)),
  people,
});

const kakaoTie: TieView = {
  tie: "kakao",
  heading: text("OpenAI and Kakao"),
  rows: [row("kakao", "firm", "Partnership. Announced 4 Feb 2025", { sources: null })],
  evidence: [
    {
      who: text("AJP · 4 Feb 2025 · ¶11"),
      gist: text("The two chief executives made the first official partnership public at a press conference."),
      isHere: true,
      goTo: [place(11)],
      openAt: null,
      notes: [],
    },
    {
      who: text("Nukta, from Reuters · 4 Feb 2025 · ¶3"),
      gist: text("“plan to form”: the two said they intend to enter a strategic partnership. Its caption (¶1) has partnerships announced."),
      isHere: false,
      goTo: [],
      openAt: { url: "https://nukta.example/2", paragraph: 3 },
      notes: [],
    },
    {
      who: text("Taipei Times · 5 Feb 2025 · ¶1"),
      gist: text("OpenAI said it would build products for South Korea with Kakao; called an alliance, the week's second."),
      isHere: false,
      goTo: [],
      openAt: { url: "https://taipei.example/3", paragraph: 1 },
      notes: [],
    },
  ],
  same: [],
  differences: [
    {
      aspect: { code: "aspect.status" },
      sides: [
        { says: text("Announced"), who: text("AJP ¶11, Nukta ¶1, Taipei Times ¶1"), here: null },
        { says: text("Planned"), who: text("Nukta ¶3"), here: null },
      ],
      verdict: text("Our reading: one event. The most cautious word is “planned”."),
    },
  ],
  notes: [
    text("Nukta and Taipei Times share passages and may go back to one report."),
    text("Day printed in Nukta's caption (¶1); elsewhere worked out from “Tuesday” and “yesterday”."),
    { code: "tieview.summaries" },
  ],
  copy,
  yours: false,
};

/** The OpenAI and Kakao article as the panel shows it. */
export const ajpView: ArticleView = {
  cards: Object.fromEntries([openai, chung, stargate, petgas, bare, long].map((one) => [one.nameKey, one])),
  ties: { kakao: kakaoTie },
  why: { m0: text("“OpenAI” is this company's name on record."), m1: text("Short for Jung Shin-a, named in ¶11.") },
  panel: {
    counts: text("9 companies and ventures, 5 executives"),
    coverage: [text("This article is one of the three on record.")],
    badge: 3,
    groups: [
      {
        id: "partnerships",
        heading: { code: "group.partnerships" },
        count: 3,
        empty: null,
        closed: false,
        notHere: [],
        pairs: [
          pair(
            "openai kakao",
            "OpenAI and Kakao",
            row("kakao", "firm", "Partnership. Announced 4 Feb 2025", {
              differs: ["How firm. Nukta: “plan to form”"],
              sources: hereAnd(11),
              here: [place(11)],
            }),
            row("use", "intended", "Kakao to use OpenAI technology. Planned as of 4 Feb 2025", { sources: hereAnd(12), here: [place(12)] }),
            row("products", "intended", "Products together. Planned as of 4 Feb 2025", { sources: hereAnd(12), here: [place(12)] }),
          ),
          pair(
            "openai softbank",
            "OpenAI and SoftBank",
            row("softbank", "firm", "Joint venture in Japan. Agreed 3 Feb 2025", {
              differs: ["Kind. Taipei Times: partnership"],
              sources: text("Not mentioned here · 2 articles that share passages"),
            }),
          ),
          pair(
            "stargate",
            "Stargate: OpenAI, SoftBank, Oracle",
            row("stargate", "firm", "Venture. Launched, as of 4 Feb 2025", {
              differs: ["Members, money and stage"],
              sources: hereAnd(14),
              here: [place(14)],
            }),
          ),
        ],
      },
      {
        id: "talks",
        heading: { code: "group.talks" },
        count: 7,
        empty: null,
        closed: false,
        pairs: [
          pair(
            "openai sk",
            "OpenAI and SK Group",
            row("sk", "discussed", "Met 4 Feb 2025", { sources: hereAnd(9), here: [place(9)] }),
            row(
              "sk2",
              "discussed",
              "Topics, reportedly: AI chips, infrastructure, SK hynix's memory supply, SK Telecom's data-centre plans",
              {
                sources: { code: "sources.hereOnly", params: { paras: [para(10)] } },
                here: [place(10)],
              },
            ),
          ),
          pair(
            "samsung softbank",
            "Samsung Electronics and SoftBank",
            row("nc", "refused", "Samsung and SoftBank gave no comment on the meeting", { sources: text("Taipei Times ¶13 only") }),
            row("done", "over", "Supply. Ended March 2024", {
              sources: text("Yours"),
              yours: true,
              outcome: text("No article reports the outcome."),
            }),
          ),
        ],
        notHere: [
          pair("s s", "SoftBank and Samsung Electronics", row("ss", "intended", "Talks planned", { sources: text("Taipei Times only") })),
        ],
      },
      {
        id: "rivals",
        heading: { code: "group.rivals" },
        count: 1,
        empty: null,
        closed: false,
        notHere: [],
        pairs: [
          pair(
            "openai deepseek",
            "OpenAI and DeepSeek",
            row("ds", "rivals", "Rivals", { sources: { code: "sources.hereOnly", params: { paras: [para(7)] } }, here: [place(7)] }),
          ),
        ],
      },
      {
        id: "outside",
        heading: { code: "group.outside" },
        count: 2,
        empty: null,
        closed: true,
        notHere: [],
        pairs: [pair("kakao naver", "Kakao and Naver", row("kn", "rivals", "Rivals", { sources: text("Taipei Times ¶5 only") }))],
      },
    ],
    names: [
      name("e:openai", "OpenAI", 13, null, [name("e:sam-altman", "Sam Altman", 8, ", chief executive")]),
      name("e:deepseek", "DeepSeek", 1),
      name("e:sk-group", "SK Group", 1, null, [name("e:chey-tae-won", "Chey Tae-won", 2, ", chairman")]),
      name("e:kakao", "Kakao", 4, null, [name("e:chung-shin-a", "Chung Shin-a", 2, " (here Jung Shin-a), chief executive")]),
      name("e:softbank", "SoftBank", 2, null, [
        name("e:masayoshi-son", "Masayoshi Son", 1, ", chairman (here); CEO (Nukta, Taipei Times)"),
      ]),
      name("n:harbour-lane", "Harbour Lane", 1),
    ],
    unsure: [name("n:beacon", "Beacon", 1)],
    foot: [
      { code: "data.age", params: { n: 3, date: { date: "2025-02-05" } } },
      { code: "data.ageNothingLater" },
      text("Read 14 paragraphs; left out the by-line and page controls."),
    ],
  },
};

/** An article none of whose names is on record. */
export const unknownView: ArticleView = {
  cards: { "n:petgas": petgas },
  ties: {
    "s:s0": {
      ...kakaoTie,
      tie: "s:s0",
      heading: text("Petgas and Harbour Lane"),
      evidence: [kakaoTie.evidence[0]!],
      differences: [],
      notes: [],
    },
  },
  why: { m0: text("A business title follows the name: “Petgas chief technology officer”.") },
  panel: {
    counts: text("1 company, 1 executive"),
    coverage: [{ code: "page.noneOnRecord" }],
    badge: 0,
    groups: [
      {
        id: "article",
        heading: { code: "group.article" },
        count: null,
        pairs: [
          pair(
            "p h",
            "Petgas and Harbour Lane",
            row("s:s0", "intended", "Supply. Planned", {
              stance: text("New · will deliver fuel to its ferries. Here ¶4"),
              here: [place(4)],
              keep: "s0",
              sources: null,
            }),
          ),
        ],
        notHere: [],
        empty: null,
        closed: false,
      },
    ],
    names: [name("n:petgas", "Petgas", 3, null, [name("n:diaz", "Carlos Parraguirre Diaz", 1, ", chief technology officer")])],
    unsure: [],
    foot: [text("Three articles on record, newest 5 Feb 2025; nothing in them about Petgas."), text("Read 9 paragraphs.")],
  },
};

const mention = (id: string, paragraph: number, start: number, surfaceForm: string, nameKey: string): Mention => ({
  id,
  blockId: `b${paragraph}`,
  start,
  end: start + surfaceForm.length,
  surfaceForm,
  kind: "company",
  executive: false,
  nameKey,
  entity: nameKey.startsWith("e:") ? nameKey.slice(2) : null,
  reason: { code: "name", params: {} },
  score: 1,
});
export const mentions: readonly Mention[] = [
  mention("m0", 1, 0, "OpenAI", "e:openai"),
  mention("m1", 1, 20, "Kakao", "e:kakao"),
  mention("m2", 2, 4, "OpenAI", "e:openai"),
  mention("m3", 3, 0, "Petgas", "n:petgas"),
  mention("m4", 11, 9, "Kakao", "e:kakao"),
  mention("m5", 11, 30, "OpenAI", "e:openai"),
];
