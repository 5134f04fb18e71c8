/** A paragraph of news, and every tie that a careful reader would say it states: kind, status, parties. */
export interface Paragraph {
  readonly text: string;
  readonly ties: readonly (readonly [kind: string, status: string, parties: string])[];
}

/** Written and marked before they were first read; names are invented. Most speak of two companies without tying them, too. */
export const PARAGRAPHS: readonly Paragraph[] = [
  {
    text:
      "[Orlin Motors] said on Thursday it would build its next electric van on a platform developed by [Castell], deepening a partnership " +
      "that began in 2021. Shares in [Orlin Motors] rose 3 percent. [Veyra], its closest rival, has so far shunned such pacts.",
    ties: [["partnership", "ongoing", "Orlin+Motors Castell"]],
  },
  {
    text:
      "The chip designer [Tessar] has agreed to acquire a 30 percent stake in [Brightwell] for $420 million, the companies said in a joint " +
      "statement. The deal, which needs the approval of regulators in Brussels, would make [Tessar] the largest shareholder.",
    ties: [["investment", "agreed", "Tessar Brightwell"]],
  },
  {
    text:
      "A meeting between [Halvard] chief executive {Mira Sol@Halvard} and the head of [Quintel] was planned for next week but no agenda was " +
      "given. Both companies declined to say whether a merger would be discussed.",
    ties: [["meeting", "planned", "Halvard Quintel"]],
  },
  {
    text:
      "[Northgate Foods] is in talks to sell its frozen pizza business to [Delmar], two people familiar with the matter said. No agreement has " +
      "been reached and [Northgate Foods] could still decide to keep the unit. [Pallas] dropped out of the auction in March.",
    ties: [["acquisition", "considering", "Northgate+Foods Delmar"]],
  },
  {
    text:
      "Under an agreement with [Sunward], [Kestrel Air] will receive 40 million litres of sustainable fuel a year from 2027. The airline already buys " +
      "smaller amounts from [Bioflux].",
    ties: [
      ["partnership", "agreed", "Sunward Kestrel+Air"],
      ["supply", "ongoing", "Kestrel+Air Bioflux"],
    ],
  },
  {
    text:
      "[+Polarstar], a venture that [Ibex Energy] launched with [Marlow] and [Tide Capital] two years ago, has yet to raise its first turbine. " +
      "Its rival [Windrose] opened a park off the coast last month.",
    ties: [["joint-venture", "launched", "Polarstar Ibex+Energy Marlow Tide+Capital"]],
  },
  {
    text:
      "[Lumen Press] and [Arcadia] were among a dozen publishers that sued the search company [Finder] last year. Unlike them, [Daily Post] has signed " +
      "a licensing deal with [Finder] that lets it show extracts.",
    ties: [["partnership", "agreed", "Daily+Post Finder"]],
  },
  {
    text:
      "Analysts at [Boyle Securities] expect [Corvina] to lose share to [Maplewood] this year. They rate [Corvina] a hold and said a tie-up with a " +
      "foreign brewer would make sense.",
    ties: [],
  },
  {
    text:
      "[Datum] has picked [Rivet] to supply the cooling systems for its data centre in Ohio, a contract worth about $90 million over five years. " +
      "[Rivet] beat [Frostline] and two Asian bidders.",
    ties: [["supply", "agreed", "Datum Rivet"]],
  },
  {
    text:
      "The two carmakers will each hold half of the new company, to be called [+Voltis], with [Serrano] contributing its plant in Zaragoza and " +
      "[Okada] the battery technology. [Serrano] and [Okada] signed a memorandum of understanding in June.",
    ties: [["partnership", "agreed", "Serrano Okada"]],
  },
  {
    text:
      "[Grenwick] walked away from its planned merger with [Alcott] on Friday, saying the price was too high. The failed deal would have created " +
      "Europe's second-largest insurer, ahead of [Baltia].",
    ties: [["merger", "denied", "Grenwick Alcott"]],
  },
  {
    text:
      "[Miro Health] raised $60 million in a round led by [Fennel Ventures], with participation from existing backers [Cobalt] and [Juniper Fund]. " +
      "The start-up competes with [Medica] and [Sanovia].",
    ties: [["investment", "agreed", "Miro+Health Fennel+Ventures Cobalt Juniper+Fund"]],
  },
  {
    text:
      "{Ana Ruiz}, who spent ten years at [Telmex Norte] before joining [Viacom Sur] as finance chief, will lead the board's audit committee. She " +
      "replaces {Luis Paz}, a partner at [Osorio].",
    ties: [],
  },
  {
    text:
      '[Cardinal Steel] denied a newspaper report that it was considering a bid for [Ferrum]. "There have been no discussions of any kind," a spokesman ' +
      "for [Cardinal Steel] said.",
    ties: [["acquisition", "denied", "Cardinal+Steel Ferrum"]],
  },
  {
    text: "[Playforge] games will be available on [Nimbus] devices from October. The studio, whose titles also run on [Orbit] consoles, said sales had doubled.",
    ties: [],
  },
  {
    text:
      "In partnership with [Lakeside University], [Aerobot] is testing delivery drones over farmland. The project is separate from a trial that " +
      "[Parcelon] ran with the same university in 2022.",
    ties: [
      ["partnership", "ongoing", "Aerobot Lakeside+University"],
      ["partnership", "agreed", "Parcelon Lakeside+University"],
    ],
  },
  {
    text: "[Hanover Rail] was bought by [Transito] in 2019 and merged with [Linea] a year later. Its former parent, [Uniport], kept the freight business.",
    ties: [
      ["acquisition", "agreed", "Hanover+Rail Transito"],
      ["merger", "agreed", "Hanover+Rail Linea"],
      ["ownership", "ended", "Hanover+Rail Uniport"],
    ],
  },
  {
    text:
      "[Sable] shares fell after [Ondine] said it would stop using the company's payment software at the end of the year. [Paylane] is seen as the " +
      "likeliest to benefit.",
    ties: [],
  },
  {
    text:
      "[Zephyr Labs] will use [Cognita]'s language models in its customer service software, it said, after testing those of [Verbio] as well. " +
      "The two companies did not disclose the terms.",
    ties: [["technology-use", "planned", "Zephyr+Labs Cognita"]],
  },
  {
    text:
      "Should [Torvald] fail to find a partner by spring, [Haugen] could step in, people close to the board say. [Torvald] broke off talks with [Strom] " +
      "in November.",
    ties: [["talks", "ended", "Torvald Strom"]],
  },
  {
    text:
      "[Kibo], the toy maker, and the film studio [Lantern] have extended their licensing agreement until 2030. Rival [Brickly] lost its contract with " +
      "[Lantern] in 2023.",
    ties: [
      ["partnership", "agreed", "Kibo Lantern"],
      ["partnership", "ended", "Brickly Lantern"],
    ],
  },
  {
    text:
      "[Meridian Bank] owns 12 percent of [Solace] and is its second-largest shareholder after [Anker], which holds 28 percent. Neither commented on the " +
      "profit warning.",
    ties: [
      ["investment", "ongoing", "Meridian+Bank Solace"],
      ["investment", "ongoing", "Anker Solace"],
    ],
  },
];
