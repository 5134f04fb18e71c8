import type { Line, Page } from "./markup.ts";

const lines = (is: Line["is"], ...texts: readonly string[]): Line[] => texts.map((text) => ({ is, text }));

/** A story with by-line, captions and the page's buttons below it. */
export const harbour: Page = {
  title: "Northwind and Tasman Freight to share a harbour terminal",
  lines: [
    ...lines("headline", "Northwind and Tasman Freight to share a harbour terminal"),
    ...lines("byline", "By Marta Oyelaran Posted : March 3, 2026, 09:12 Updated : March 3, 2026, 10:40"),
    ...lines(
      "caption",
      "Northwind chief executive Ines Calder, left, and Tasman Freight chairman Paul Reti sign the papers in Port Ainslie on Tuesday.",
    ),
    ...lines(
      "paragraph",
      "PORT AINSLIE, March 3 - Northwind and Tasman Freight will build a container terminal together, the two shipping lines said on Tuesday, ending two years of rivalry over the eastern quay.",
      "“Neither of us could fill the quay alone,” Northwind chief executive Ines Calder told reporters, adding that the first ships are expected next spring.",
      "The terminal is to cost 340 million dollars. Tasman Freight carries the larger part, according to a person who has seen the contract.",
      "Calder had met Tasman chairman Paul Reti four times since autumn, most recently in January.",
      "Analysts at Birch Lane Securities called the terms sober. Freight rates on the route have fallen by a third since last summer.",
      "A third line, Okoro Marine, was invited to take part and is still considering.",
    ),
    ...lines("control", "Enlarge image", "Close"),
  ],
};

/** A story that begins with its caption and a credit, followed by sections of other stories. */
export const battery: Page = {
  title: "Two battery makers plan a joint plant - The Daily Ledger",
  lines: [
    ...lines(
      "caption",
      "Voltaris founder Hana Lindqvist and Sumida Cells president Kenji Arai shake hands in Gothenburg, Sweden, May 6, 2026.",
    ),
    ...lines("credit", "Reuters"),
    ...lines(
      "paragraph",
      "Battery maker Voltaris and its Japanese competitor Sumida Cells said on Wednesday they plan to build a plant together in northern Sweden.",
      "Sumida Cells also said it will use Voltaris electrodes in its own products. Voltaris founder Hana Lindqvist made the announcement with Sumida president Kenji Arai.",
      "Lindqvist also said several carmakers had asked for cells from the plant but that she could not name them yet.",
      "Arai met Sweden's industry minister earlier on Wednesday and travels on to Hamburg, where Sumida has its European office.",
      "The plant is expected to employ 900 people. Construction depends on a loan that the two companies hope to receive in autumn.",
    ),
    ...lines("label", "Popular", "Spotlight", "More from Business"),
    ...lines("teaser-title", "Orbit Air hit by second strike in a month"),
    ...lines("teaser", "After the walkout, passengers across the country waited for hours, the airline Orbit Air said"),
    ...lines("label", "More from World"),
    ...lines("teaser-title", "Ferry with 300 aboard freed from sandbank"),
    ...lines("teaser", "The ferry, on its way to the islands, ran aground in thick fog, forcing the crew to call tugs"),
    ...lines("label", "Comments", "See what people are discussing"),
  ],
};

/** A story without a headline of its own, with cut teasers of other stories as its last paragraphs. */
export const chips: Page = {
  title: "Lumen Foundry wins Delphi as customer - Eastern Courier",
  lines: [
    ...lines(
      "paragraph",
      "Lumen Foundry yesterday said it would make processors for the American server company Delphi Systems Inc, its second large customer from overseas this year.",
      "In a round of visits, Delphi chief executive Robert Amara on Monday toured the foundry’s newest plant and is, people close to him said, to fly on to Singapore today, where he wants to meet bankers.",
      "Like the memory maker Hanul, which placed an order in April, Delphi would pay for a part of the machines in advance.",
    ),
    ...lines("credit", "Photo: Bloomberg"),
    ...lines(
      "paragraph",
      "Lumen runs four plants and has a third of the market for server processors. It has said that artificial intelligence would bring it most of its growth, but analysts said that it remained behind the market leader in yields.",
      "“We came for the people, and we stay for the prices,” Amara told a news conference with Lumen chairwoman Lin Mei-hua in Hsinchu.",
      "Amara said that Delphi had looked at two other foundries before it chose Lumen.",
      "Lin declined to say what the order was worth.",
      "Asked whether Lumen would build a plant in Texas for Delphi, she answered: “Nothing is decided,” and added that the two companies had just begun to talk.",
      "Delphi makes servers for banks and insurers. Its processors are designed in Austin.",
      "Shares of Lumen rose 3 percent yesterday in Taipei trading.",
    ),
    ...lines(
      "teaser",
      "RATE CUT: The central bank lowered its discount rate for the first time in six years, surprising economists who had expected it to wait ‘at least until winter’ The central bank cut its discount rate by a quarter point on Thursday, governor Yang Chia-fen said, naming weak household spending and a softer housing market as the main causes. Inflation has been below the bank’s goal since March, she said, and wages have hardly grown. Economists at three brokerages had",
      "A bakery in Portugal has begun to sell bread made from acorns, a flour that was common in the mountains until the last century. The owners of Pão da Serra gather the nuts in autumn, dry them over smoke and grind them in a mill that they restored with their own hands. Demand is greater than supply, said baker Teresa Fontes, who gets orders from restaurants in Lisbon and Porto that",
      "New Zealand intends to tighten the rules for foreign buyers of farmland, Minister of Agriculture Aroha Tane said. “We have to look at each sale with more care than we did,” Tane said in an interview with Radio Southland. The ministry wants to publish a draft before the end of the year, she added. Farmers’ groups have asked for such a step since the sale of",
      "DROUGHT: The reservoirs in the south are at a fifth of their capacity, and the government wants to keep water for households and for Solaria Chemical Co The government told factories in the south to use a tenth less water from Monday on, while paper mills such as Greenfall Paper Co would have to stop one of their machines, the Ministry of Economic Affairs said. Farmers are asked to leave a part of their fields",
    ),
  ],
};

export const ARTICLES = { harbour, battery, chips } as const;

/** The texts of a page that belong to its article, in order. */
export const articleTexts = ({ lines: all }: Page): string[] =>
  all.filter(({ is }) => ["headline", "standfirst", "paragraph", "caption", "heading"].includes(is)).map(({ text }) => text);
