import type { DifferenceView } from "../../lib/core/model/view.ts";

import { card, place, row, text } from "./sample-parts.ts";

export const openai = card("e:openai", "OpenAI", {
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

export const chung = card("e:chung-shin-a", "Chung Shin-a", {
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

export const differences: readonly DifferenceView[] = [
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
export const stargate = card("e:stargate", "Stargate", {
  kind: "venture",
  lines: [text("Venture for AI data centres in the US")],
  sections: [{ heading: null, rows: [], lines: [], differences }],
});

export const petgas = card("n:petgas", "Petgas", {
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
export const bare = card("n:harbour-lane", "Harbour Lane", {
  lines: [{ code: "unknown.company" }],
  unknown: true,
  worthHover: false,
  mentions: 1,
  foot: { code: "card.footArticle" },
  copy: null,
});
export const long = card("e:long", "Internationale Gesellschaft für Wasserstoffinfrastrukturentwicklung und Finanzdienstleistungen mbH", {
  lines: [text("German company, maker of electrolysers, pipelines, storage caverns and the contracts that go with them")],
  sections: openai.sections,
});
