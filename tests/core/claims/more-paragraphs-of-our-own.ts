import type { Paragraph } from "./paragraphs-of-our-own.ts";

/** A second batch, written and marked after the first was mended, before it was first read. */
export const MORE_PARAGRAPHS: readonly Paragraph[] = [
  {
    text:
      "German engineering group [Kessler] is buying a majority of the Polish drone start-up [Skylo], it said on Monday, without giving a price. [Skylo]'s founders, " +
      "who started out at [Aerotec], will keep 20 percent.",
    ties: [["acquisition", "announced", "Kessler Skylo"]],
  },
  {
    text:
      "The order, the largest in [Bramley Ships]' history, came from [Oceanic], which wants to replace half of its fleet by 2032. " +
      "[Bramley Ships] beat the Korean yard [Hansung] on price.",
    ties: [["supply", "agreed", "Bramley+Ships Oceanic"]],
  },
  {
    text:
      '"We have worked with [Lindqvist] for fifteen years and see no reason to change that," {Petra Holm@Vantor}, chief executive of [Vantor], told reporters. She declined to ' +
      "comment on a report that [Vantor] had also sounded out [Dragon Cells].",
    ties: [["partnership", "ongoing", "Vantor Lindqvist"]],
  },
  {
    text:
      "[Pharmex] and [Genova] have called off their joint development of a malaria vaccine after a trial failed. Shares in [Genova] dropped 14 percent; those of its " +
      "larger partner hardly moved.",
    ties: [["partnership", "ended", "Pharmex Genova"]],
  },
  {
    text: "Retailers such as [Modena] and [Fairlane] have complained for years about the fees of card companies. [Modena] sued [Clearcard] in March, and [Fairlane] said it might follow.",
    ties: [],
  },
  {
    text: "Regulators will decide by June whether [Tellus] may take over [Bergbau Nord], a deal the two miners struck in December. The European Commission has asked [Rheinkohle] and other rivals for their views.",
    ties: [["acquisition", "agreed", "Tellus Bergbau+Nord"]],
  },
  {
    text: "[Quartz Media], owner of the [Evening Star], has hired {Jon Pike} from [Globe Group] to run its digital arm. {Pike=Jon Pike} previously advised [Northwind] on its purchase of [Radio Nine].",
    ties: [
      ["ownership", "ongoing", "Quartz+Media Evening+Star"],
      ["acquisition", "agreed", "Northwind Radio+Nine"],
    ],
  },
  {
    text: "From next spring, passengers of [Alba Air] will be able to book trains of [Ferrovia] on one ticket under a codeshare agreement that the two companies signed in Rome.",
    ties: [["partnership", "agreed", "Alba+Air Ferrovia"]],
  },
  {
    text: "[Cygnus] chips power the new phones of both [Mobira] and [Xentel]. A spokesperson for [Mobira] said the company was not planning chips of its own.",
    ties: [["technology-use", "ongoing", "Cygnus Mobira Xentel"]],
  },
  {
    text: "Should the sale to [Brightstone] fall through, [Dunmore] has other options: it could list its property arm or turn to [Ashford Capital], which bid last year.",
    ties: [],
  },
  {
    text: "[Helix] said it had secured $25 million from [Orchid Ventures] and the family office of {Max Thorne}. The Boston company, which spun out of [Harrow University], uses software by [Labcore].",
    ties: [
      ["investment", "agreed", "Helix Orchid+Ventures"],
      ["technology-use", "ongoing", "Helix Labcore"],
    ],
  },
  {
    text: "Talks between [Solvang] and [Uniplast] about a swap of their packaging units have stalled, according to a person with knowledge of the matter, and may not resume before the summer.",
    ties: [["talks", "topic", "Solvang Uniplast"]],
  },
  {
    text: "The carmaker's stake in [Ionix] has lost two thirds of its value since 2022. [Ionix] supplies battery cells to [Varga] and [Delta Motors], too.",
    ties: [["supply", "ongoing", "Ionix Varga Delta+Motors"]],
  },
  {
    text: "[Marchetti], whose coffee machines are sold by [Homeland] stores across Spain, reported record sales. Analysts at [Iberbank] had expected less.",
    ties: [["supply", "ongoing", "Marchetti Homeland"]],
  },
  {
    text: "Two years after it was spun off from [Grand Union], [Pacific Paper] is merging with its Canadian competitor [Maple Pulp] in an all-share deal worth $3.1 billion.",
    ties: [["merger", "announced", "Pacific+Paper Maple+Pulp"]],
  },
  {
    text: "[Rosen Optik] makes the lenses for [Lumio]'s headset, people familiar with the supply chain said. Neither company would confirm this. [Kasai] was long thought to be the supplier.",
    ties: [["supply", "ongoing", "Rosen+Optik Lumio"]],
  },
  {
    text: "The ministry named [Stadler Grid], [Elektra] and [Norsk Kraft] as bidders for the cable. [Elektra] is advised by [Lazare], which also arranged the loan that [Norsk Kraft] took out in 2021.",
    ties: [],
  },
  {
    text: "[Canopus] will no longer stream films from [Silverlight Studios] after a five-year contract expires in January, and is negotiating with [Paragon] instead.",
    ties: [
      ["partnership", "ended", "Canopus Silverlight+Studios"],
      ["talks", "topic", "Canopus Paragon"],
    ],
  },
  {
    text: "Founded in 1998 as a joint venture of [Sumida] and [Brandt], [Autoflex] now belongs wholly to [Brandt], which bought out the Japanese partner last autumn.",
    ties: [
      ["joint-venture", "launched", "Sumida Brandt Autoflex"],
      ["ownership", "ongoing", "Autoflex Brandt"],
    ],
  },
  {
    text: "[Finch] and [Robin] are both members of the industry group [Openwing]. They have never worked together, but their chief executives share a board seat at [Heron].",
    ties: [["partnership", "denied", "Finch Robin"]],
  },
];

/** A third batch, as unseen as the others were; half of it is of what only looks like a tie. */
export const LAST_PARAGRAPHS: readonly Paragraph[] = [
  {
    text: "[Aldgate] has poached the head of strategy from [Corvus], weeks after the two lenders ended up on opposite sides of the bidding for [Pennine Mutual]. Neither bank won.",
    ties: [],
  },
  {
    text: "Few companies have gained as much from the boom as [Ferrox] and [Zinntal], whose shares have tripled. Both buy their ore on the open market and sell to steelmakers in Asia.",
    ties: [],
  },
  {
    text: "[Vireo] said its new watch would work with [Pomelo] phones, unlike the one that [Tempora] sells. A version for cars is due next year, though no carmaker has signed up yet.",
    ties: [],
  },
  {
    text: "A judge ordered [Nordhaven] to pay [Castelli] $40 million for breaking a confidentiality agreement that the two had signed before their merger talks collapsed in 2023.",
    ties: [["partnership", "agreed", "Nordhaven Castelli"]],
  },
  {
    text: "{Lena Voss}, an analyst at [Kohlberg Research], thinks [Astera] could be a target for [Bellwether], or for [Consolid], which has the cash. [Astera] did not respond to questions.",
    ties: [],
  },
  {
    text: "The fund, run by [Larkspur], holds shares in [Tidewater], [Gran Via] and [Oberon], according to a filing. It sold out of [Primrose] in the spring.",
    ties: [["investment", "ongoing", "Larkspur Tidewater Gran+Via Oberon"]],
  },
  {
    text: "[Sundial] and [Eastgate] have agreed to share charging stations along the motorway from Lyon to Turin. Drivers of either brand will pay the same price, the companies said.",
    ties: [["partnership", "agreed", "Sundial Eastgate"]],
  },
  {
    text: "It is the third time that [Rowan] has cut its forecast. The maker of tractors blamed weak demand and a strike at [Gearworks], a supplier of gearboxes to much of the industry.",
    ties: [],
  },
  {
    text: "[Castle Rock Insurance] is to become the main sponsor of the football club [Athletic Norte], replacing [Betwin], whose deal runs out in June. The insurer will pay 12 million euros a season.",
    ties: [["partnership", "planned", "Castle+Rock+Insurance Athletic+Norte"]],
  },
  {
    text: "Two former [Hexagon Games] designers founded [Moonpath] in 2019. The studio has since been courted by [Titan Play] and [Arcadia Soft], but wants to stay independent.",
    ties: [["talks", "topic", "Moonpath Titan+Play Arcadia+Soft"]],
  },
  {
    text: "[Solenne] opened its first shop in Berlin, next door to a branch of [Kraus]. The French brand, which left the department stores of [Galerie Lafont] last year, plans twenty more.",
    ties: [],
  },
  {
    text: "Chipmaker [Arcturus] will invest 300 million euros in a plant near Dresden together with the packaging specialist [Umicron], the two companies announced on Wednesday. The state pays a third.",
    ties: [["partnership", "announced", "Arcturus Umicron"]],
  },
  {
    text: "After [Bellini Foods] bought [Rustica], everyone asked whether [Contadina] would be next. Its owners, the investment firm [Torrent], have ruled out a sale for now.",
    ties: [
      ["acquisition", "agreed", "Bellini+Foods Rustica"],
      ["ownership", "ongoing", "Contadina Torrent"],
    ],
  },
  {
    text: "[Osprey Rail] uses trains built by [Vagonka] and leased from [Railfin]. It had hoped to order new ones from [Alpen Bahn], but the banks refused.",
    ties: [
      ["supply", "ongoing", "Osprey+Rail Railfin"],
      ["supply", "ongoing", "Osprey+Rail Vagonka"],
    ],
  },
  {
    text: '[Meadow] and its bigger competitor [Harvest Box] both denied that they were discussing a tie-up. "We are not in talks with [Harvest Box] or anyone else," {Amy Chu@Meadow}, who leads [Meadow], wrote to staff.',
    ties: [["talks", "denied", "Meadow Harvest+Box"]],
  },
];
