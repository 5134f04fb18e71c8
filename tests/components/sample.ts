import type { Mention } from "../../lib/core/model/mention.ts";
import type { ArticleView, NameRow, PairGroup, TieRow, TieView } from "../../lib/core/model/view.ts";

import { bare, chung, long, openai, petgas, stargate } from "./sample-cards.ts";
import { copy, hereAnd, para, place, row, text } from "./sample-parts.ts";

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
