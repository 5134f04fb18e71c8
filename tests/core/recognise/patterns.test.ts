import { describe, expect, it } from "vitest";
import { LISTED_COMPANIES, NAMESAKES } from "../../../lib/core/recognise/lists/listed.ts";
import { names } from "./names.ts";

const table = (cases: readonly (readonly [string, string])[], organisations = false): void => {
  it.each(cases)("%s", (text, expected) => expect(names(text, organisations)).toBe(expected));
};

/** Two companies that grammar shows, so that the text counts as business news. */
const BUSINESS = "Shares of Veltrona Inc. and Ostrava Corp. rose.\n";
const ALSO = "c:Veltrona Inc. | c:Ostrava Corp. | ";

describe("appointments", () => {
  table([
    ["General Motors named Mary Barra chief executive.", "c:General Motors | p:Mary Barra!"],
    ["General Motors names Mark Ruse chief executive.", "c:General Motors | p:Mark Ruse!"],
    ["Veltrona Inc. picked Zorak Menlo as its head of finance.", "c:Veltrona Inc. | p:Zorak Menlo!"],
    ["Veltrona Inc. named Ostrava Chief Executive Jane Doe to its board.", "c:Veltrona Inc. | c:Ostrava | p:Jane Doe!"],
    ["Veltrona Inc. hires Ostrava executive as finance chief.", "c:Veltrona Inc. | c:Ostrava"],
  ]);
});

describe("who acts for a company", () => {
  table([
    [`${BUSINESS}Pawel Menlo, formerly of Ostrava, is its operating chief.`, `${ALSO}p:Pawel Menlo! | c:Ostrava`],
    [`${BUSINESS}"Up," said Fiona Menlo, senior market analyst.`, `${ALSO}p:Fiona Menlo`],
    [`${BUSINESS}Shawn Fain, whose union wants more, spoke.`, `${ALSO}p:Shawn Fain`],
    [`${BUSINESS}"Up," said Dan Menlo of Weldbury Securities.`, `${ALSO}p:Dan Menlo | c:Weldbury Securities`],
    [`${BUSINESS}"Up," said Dan Menlo of Ostrava.`, `${ALSO}p:Dan Menlo! | c:Ostrava`],
    [`${BUSINESS}Wies Prugar, a member of the management board, agreed.`, `${ALSO}p:Wies Prugar!`],
    [`${BUSINESS}Uche Menlo, who farms catfish, agreed.`, `${ALSO}p:Uche Menlo`],
    [`${BUSINESS}The Dutch Data Authority must agree. Its vice-chairman Ali Menlo declined.`, `${ALSO}p:Ali Menlo`],
    [`${BUSINESS}He met Cho Menlo, his counterpart at Ostrava.`, `${ALSO}p:Cho Menlo! | c:Ostrava`],
    [`${BUSINESS}"Up," said Gelvana Menlo, who lost her son.`, `${ALSO}p:Gelvana Menlo`],
    [`${BUSINESS}Bettina Menlo has an answer ready. The chief executive wants more.`, `${ALSO}p:Bettina Menlo!`],
    [
      `${BUSINESS}Bettina Menlo runs Ostrava. Her predecessor, Manfred Rund, waited.`,
      `${ALSO}p:Bettina Menlo! | c:Ostrava | p:Manfred Rund!`,
    ],
    [`${BUSINESS}Ostrava rose under Gillon Menlo.`, `${ALSO}c:Ostrava | p:Gillon Menlo!`],
    [`${BUSINESS}The union's executive secretary Ali Menlo denies it.`, `${ALSO}p:Ali Menlo`],
    [`${BUSINESS}NSW watchdog Philip Menlo denies it.`, `${ALSO}p:Philip Menlo`],
    [`${BUSINESS}Joseph Menlo is acting chief. Sablik plc fell.`, `${ALSO}p:Joseph Menlo! | c:Sablik plc`],
    [`${BUSINESS}Tori Menlo, who runs for Congress, agreed.`, `${ALSO}p:Tori Menlo`],
    [`${BUSINESS}Kim Yong-beom, the policy chief, agreed.`, `${ALSO}p:Kim Yong-beom`],
    [`${BUSINESS}Angel Menlo has been chairman since January.`, `${ALSO}p:Angel Menlo!`],
    [`${BUSINESS}Masoud Menlo is gone, Zorak Rund in charge.`, `${ALSO}p:Masoud Menlo | p:Zorak Rund!`],
    [`${BUSINESS}Sablik plc, whose president director Arief Menlo agreed, fell.`, `${ALSO}c:Sablik plc | p:Arief Menlo!`],
    [`${BUSINESS}At Vontabel Securities, Jean Menlo adds nothing.`, `${ALSO}c:Vontabel Securities | p:Jean Menlo`],
    [`${BUSINESS}Under Max Menlo, the company doubled.`, `${ALSO}p:Max Menlo!`],
    ["Jane Menlo and Ali Rund wrote code. Next month their company opens.", "p:Jane Menlo! | p:Ali Rund!"],
  ]);
});

describe("names that are words, too", () => {
  table([
    [`${BUSINESS}It sold the rest to Silver Lake on Monday.`, `${ALSO}c:Silver Lake`],
    ["They walked to Silver Lake on Monday.", ""],
    [`${BUSINESS}The gap in the record grew. Gap in the wall.`, ALSO.slice(0, -3)],
    ["Keurig Dr Pepper Inc. sells coffee.", "c:Keurig Dr Pepper Inc."],
  ]);

  it("stand in one list only", () => {
    expect([...NAMESAKES].filter((name) => LISTED_COMPANIES.has(name))).toEqual([]);
    expect(LISTED_COMPANIES.size).toBeGreaterThan(1500);
  });
});

describe("lists and clauses", () => {
  table([
    [`${BUSINESS}It bought fields off Norway, and Zorak Menlo has a map.`, `${ALSO}p:Zorak Menlo`],
    [`${BUSINESS}The service was tested with Lynx yesterday.`, `${ALSO}c:Lynx`],
    ["The money came from Apple, the desert from Jordan.", "c:Apple"],
  ]);
});

describe("what makes a company of a name", () => {
  table([
    ["Jingye, founded by Li Menlo, bought it.", "c:Jingye | p:Li Menlo!"],
    ["He is an analyst at Weldbury Co. Veltrona supplies more than half.", "c:Weldbury Co. | c:Veltrona"],
    [`${BUSINESS}General Catalyst, Temasek and others joined.`, `${ALSO}c:General Catalyst | c:Temasek`],
    ["Network Rail buys rails here.", "c:Network Rail"],
    ["In a corner of Edmonton, a writer asked Sir Greg Winter.", "p:Greg Winter"],
    ["The Commercial Bank of Africa lends by phone.", "c:Commercial Bank of Africa"],
    [`${BUSINESS}The manager came from Shakeyo's.`, `${ALSO}c:Shakeyo's`],
    [`${BUSINESS}It packs RTX graphics and the MI308 in San Orvano.`, ALSO.slice(0, -3)],
    ["They met Vice Premier He Lifeng on Monday.", "p:He Lifeng"],
    ["He is the founder of Spring Valley Coffee.", "c:Spring Valley Coffee"],
    ["Sun Pharmaceutical Industries agreed.", "c:Sun Pharmaceutical Industries"],
    [`${BUSINESS}The device was sold to Laborio for $440 million.`, `${ALSO}c:Laborio`],
    [`${BUSINESS}The Tokyo hotelier agreed.`, ALSO.slice(0, -3)],
    [`${BUSINESS}"Up," said Jane Menlo, of Systemax.`, `${ALSO}p:Jane Menlo | c:Systemax`],
    ["Bally's Corporation grew as Bally's took over.", "c:Bally's Corporation | c:Bally's"],
    [`${BUSINESS}Moovo, a fleet manager, cleans the cars.`, `${ALSO}c:Moovo`],
    [`${BUSINESS}An expert at the jeweller 77 Diamonds knows.`, `${ALSO}c:77 Diamonds`],
    [`${BUSINESS}It paid $4.8 billion for Sabeko in 2017.`, `${ALSO}c:Sabeko`],
    [`${BUSINESS}They stood before the Luvre.`, ALSO.slice(0, -3)],
    [`${BUSINESS}A unit of Singapore-listed Ostrava grew.`, `${ALSO}c:Ostrava`],
    ["Minister of Economic Affairs Kung Ming-hsin denied it.", "p:Kung Ming-hsin"],
    [`${BUSINESS}Batteries with LFP cells are cheap.`, ALSO.slice(0, -3)],
  ]);
  table([["Ms Menlo of the GMB wanted a timetable.", "p:Menlo | o:GMB"]], true);
});

describe("interviews", () => {
  table([["Zorak Menlo likes it.\nMenlo: Because our machines produce more data than we can read.", "p:Zorak Menlo | p:Menlo"]]);
});

describe("organisations", () => {
  table(
    [
      ["New York Fed President John Menlo spoke.", "o:New York Fed | p:John Menlo"],
      ["The Sensex and the Nifty 50 added 212 points.", ""],
    ],
    true,
  );
});
