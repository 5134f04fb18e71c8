import { describe, expect, it } from "vitest";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { article } from "./article.ts";

/** Statements in one line each: "kind status: role Label, role Label". */
const lines = (paragraphs: string[], published?: string | null) =>
  readStatements(article(paragraphs, published))
    .filter((s) => s.shown)
    .map((s) => `${s.kind} ${s.status}: ${s.parties.map((p) => `${p.role} ${p.label}`).join(", ")}`);

describe("roles of parties", () => {
  it.each<[string, string]>([
    ["[Norvik] acquired [Halden].", "acquisition agreed: investor Norvik, target Halden"],
    ["[Halden] was acquired by [Norvik].", "acquisition agreed: investor Norvik, target Halden"],
    ["[Halden] rejected a takeover bid from [Norvik].", "acquisition denied: target Halden, investor Norvik"],
    ["[Norvik] sold [Halden] to [Birch Capital].", "acquisition agreed: participant Norvik, target Halden, investor Birch Capital"],
    ["[Halden] supplies batteries to [Norvik].", "supply ongoing: supplier Halden, customer Norvik"],
    ["[Norvik] ordered six ferries from [Halden].", "supply agreed: customer Norvik, supplier Halden"],
    ["[Norvik] will use [Halden]'s technology.", "technology-use planned: user Norvik, technology-provider Halden"],
    [
      "[Norvik] and [Halden] launched the [+Polarlink] project.",
      "joint-venture launched: founder Norvik, founder Halden, venture Polarlink",
    ],
    ["[Halden] raised $40 million from [Norvik].", "investment agreed: target Halden, investor Norvik"],
    ["[Norvik]-owned [Halden] builds ferries.", "ownership ongoing: investor Norvik, target Halden"],
  ])("reads %s", (text, expected) => expect(lines([text])).toContain(expected));
});

describe("what came to nothing, and whose clause it is", () => {
  it.each<[string, string[]]>([
    ["[Norvik], which failed to buy [Halden] last year, made no offer.", ["acquisition denied: investor Norvik, target Halden"]],
    [
      "[Norvik] and [Halden] ended talks on a joint venture.",
      ["talks ended: participant Norvik, participant Halden", "joint-venture denied: partner Norvik, partner Halden"],
    ],
    [
      "[Norvik] and [Halden] end battery joint venture talks",
      ["joint-venture denied: partner Norvik, partner Halden", "talks ended: participant Norvik, participant Halden"],
    ],
    ["[Norvik] and [Halden] scrapped plans to merge.", ["merger denied: partner Norvik, partner Halden"]],
    ["[Norvik] and [Halden], once partners in Nigeria, settled a case.", ["partnership ended: partner Norvik, partner Halden"]],
    ["[Norvik] won a $14 billion contract from [Halden].", ["supply agreed: supplier Norvik, customer Halden"]],
    [
      "[Norvik] agreed to buy [Halden], and [Birch] acquired [Pelle Rail].",
      ["acquisition agreed: investor Norvik, target Halden", "acquisition agreed: investor Birch, target Pelle Rail"],
    ],
  ])("reads %s", (text, expected) => expect(lines([text])).toEqual(expected));
});

describe("who is to do what talks are about", () => {
  it("takes whoever holds the talks, not whom they are held with", () => {
    const all = lines([
      "[Norvik] is in exclusive talks with [Halden], a vehicle of [Birch], to buy the half of [Pelle Rail] it does not own.",
    ]);
    expect(all).toContain("acquisition considering: investor Norvik, target Pelle Rail");
    expect(all.join()).not.toContain("investor Halden");
  });
  it("ends an object's list where another company holds something", () => {
    expect(
      lines(["[Norvik] bought [Halden] from [Birch] in 2021, and [Pelle Rail] holds about 5 per cent of [Norvik]."]).join("\n"),
    ).not.toMatch(/acquisition.*Pelle Rail/);
  });
});

describe("what is shown", () => {
  it("shows no tie of a name that may be none", () => {
    const input = article(["[Norvik] acquired [Halden]."]);
    expect(readStatements(input).map(({ shown }) => shown)).toEqual([true]);
    const names = input.names.map((name) => ({ ...name, sure: name.label !== "Halden" }));
    expect(readStatements({ ...input, names }).map(({ shown }) => shown)).toEqual([false]);
  });
});

describe("people who are together", () => {
  it.each([
    "[Norvik] Chairman {Ann Lee} received him in the afternoon together with [Halden] Chairman {Bo Berg}.",
    "[Norvik] received the minister in Oslo together with [Halden].",
  ])("make no partners: %s", (text) => expect(lines([text]).join()).not.toContain("partnership"));
});

describe("who speaks for a company", () => {
  it("takes the company a title names", () => {
    const [s] = readStatements(article(["[Norvik] CEO {Ann Lee} announced a partnership with [Halden]."]));
    expect(s?.parties.map((p) => [p.label, p.via])).toEqual([
      ["Norvik", "n:ann lee"],
      ["Halden", undefined],
    ]);
  });
  it("takes nobody else by nation when the speaker's own company may be meant", () => {
    const read = lines([
      "US company [Birch] is known for search.",
      "[Norvik] fell.",
      "{Ann Lee@Norvik} said the US chipmaker was in talks with [Halden] about a joint venture.",
    ]);
    expect(read.join()).not.toContain("Birch");
  });
  it("takes the company the article gives elsewhere", () => {
    expect(lines(["[Norvik] is old, [Halden] older.", "{Ann Lee@Norvik} and {Bo Berg@Halden} agreed to set up a joint venture."])).toEqual([
      "joint-venture agreed: partner Norvik, partner Halden",
    ]);
  });
  it("takes a title after the name", () => {
    expect(lines(["{Ann Lee}, the chief executive of [Norvik], announced a partnership with [Halden]."])).toEqual([
      "partnership announced: partner Norvik, partner Halden",
    ]);
  });
  it("leaves out people who stand for nobody", () => {
    expect(lines(["{Ann Lee} announced a partnership with [Halden]."])).toEqual([]);
  });
});

describe("references", () => {
  it.each<[string[], string[]]>([
    [["[Norvik] published results. It also acquired [Halden]."], ["acquisition agreed: investor Norvik, target Halden"]],
    [["[Norvik] published results. The company also acquired [Halden]."], ["acquisition agreed: investor Norvik, target Halden"]],
    [
      ["[Norvik] met [Halden] on Monday.", "The two agreed to set up a joint venture."],
      ["meeting occurred: participant Norvik, participant Halden", "joint-venture agreed: partner Norvik, partner Halden"],
    ],
    [["[Norvik] and [Halden] said they plan to form an alliance."], ["partnership planned: partner Norvik, partner Halden"]],
    [
      ["[Norvik] of Norway and Sweden's [Halden] build ferries. [Halden] said it would use the Norwegian company's technology."],
      ["technology-use planned: user Halden, technology-provider Norvik"],
    ],
  ])("resolves %j", (text, expected) => expect(lines(text)).toEqual(expected));

  it("doesn't reach past a subject of the sentence's own", () => {
    expect(lines(["[Norvik] published results. The government said it planned to invest in [Halden]."])).toEqual([]);
  });
});

describe("caution", () => {
  it.each<[string, string, string[]]>([
    ["[Norvik] plans to acquire [Halden].", "planned", ["plans"]],
    ["[Norvik] could acquire [Halden].", "considering", ["could"]],
    ["[Norvik] is expected to acquire [Halden].", "expected", ["expected to"]],
    ["[Norvik] is scheduled to acquire [Halden] in May.", "scheduled", ["scheduled to"]],
    ["[Norvik] denied that it would acquire [Halden].", "denied", ["denied"]],
    ["[Norvik] will not acquire [Halden].", "denied", ["not"]],
    ["[Norvik] reportedly acquired [Halden].", "agreed", ["reportedly"]],
    ["[Norvik] is considering acquiring [Halden].", "considering", ["considering"]],
  ])("reads %s", (text, status, hedges) => {
    const [s] = readStatements(article([text]));
    expect(s?.status).toBe(status);
    expect(s?.hedges).toEqual(expect.arrayContaining(hedges));
  });

  it("keeps what is only discussed among the talks", () => {
    expect(lines(["{Ann Lee@Norvik} met {Bo Berg@Halden} to discuss a possible partnership. [Norvik] [Halden]"])).toEqual([
      "meeting occurred: participant Norvik, participant Halden",
    ]);
  });
  it("doesn't let a denial of one thing deny another", () => {
    expect(lines(["[Norvik] no longer wants to buy [Halden], a subsidiary of [Tarn Lines]."])).toEqual([
      "acquisition denied: investor Norvik, target Halden",
      "ownership ongoing: target Halden, investor Tarn Lines",
    ]);
  });
});

describe("sums and dates", () => {
  it("takes the sum of the tie, not the price of a share", () => {
    const [s] = readStatements(article(["[Norvik] agreed to buy [Halden] for $38 a share, or $2 billion, on Monday."]));
    expect(s).toMatchObject({ amount: { surface: "$2 billion", currency: "USD" }, date: { value: "2025-02-03", basis: "relative" } });
  });
  it("leaves dates fuzzy without the article's date", () => {
    const [s] = readStatements(article(["[Norvik] agreed to buy [Halden] on Monday."], null));
    expect(s).toBeDefined();
    expect(s).not.toHaveProperty("date");
  });
  it.each<[string, string | undefined]>([
    ["[Norvik] acquired [Halden], which has annual sales of $2 billion.", undefined],
    ["[Norvik] invested in [Halden] at a $4 billion valuation.", undefined],
    ["[Norvik] invested $40 million in [Halden] at a valuation of $4 billion.", "$40 million"],
    ["[Norvik], which has debts of $3 billion, will buy [Halden] for $1 billion or more.", "$1 billion or more"],
    ["[Norvik] and [Halden] merged in 2021, lost money and used up 6 billion euros.", undefined],
    ["In a $2 billion deal, [Norvik] buys [Halden].", "$2 billion"],
  ])("takes no sum that another word claims: %s", (text, sum) => {
    const [s] = readStatements(article([text]));
    expect(s?.amount?.surface).toBe(sum);
  });
  it("keeps the period of a sum", () => {
    const [s] = readStatements(article(["[Norvik] will invest more than $4 billion over four years in [Halden]."]));
    expect(s).toMatchObject({ amount: { qualifier: "more-than", min: 4e9, period: "over four years" }, period: "over four years" });
  });
});

describe("lists", () => {
  it.each<[string, string]>([
    ["[Norvik] works with [Halden], Tarn & Sons, J. P. Birch and other yards such as [Alder Bros.].", "Norvik Halden Alder Bros."],
    ["[Norvik] has formed partnerships with [Halden] in 2017 and [Birch] in 2018.", "Norvik Halden Birch"],
    ["[Norvik] is jointly owned by [Halden] and the Oslo-based [Birch].", "Halden Birch Norvik"],
    ["[Halden]'s clients have included: [Norvik], [Tarn Lines] and [Birch].", "Halden Norvik Tarn Lines Birch"],
    ["Early clients of [Halden] included [Norvik] and [Birch].", "Halden Norvik Birch"],
    ["Investments made by [Birch Capital] include [Norvik] and [Halden].", "Birch Capital Norvik Halden"],
    ["[Norvik] teamed up with two rivals, the [Halden] and the [Birch].", "Norvik Halden Birch"],
  ])("takes all members of %s", (text, parties) => {
    const shown = readStatements(article([text])).filter((s) => s.shown);
    expect(shown.map((s) => s.parties.map((p) => p.label).join(" "))).toContain(parties);
  });
});

describe("majorities and holdings", () => {
  it.each([
    ["[Norvik] bought a majority stake in [Halden].", "acquisition agreed: investor Norvik, target Halden"],
    ["[Norvik] acquired 60 percent of [Halden].", "acquisition agreed: investor Norvik, target Halden"],
    ["[Norvik] bought a 20 percent stake in [Halden].", "investment agreed: investor Norvik, target Halden"],
    ["[Norvik] owns a majority of [Halden].", "investment ongoing: investor Norvik, target Halden"],
    ["[Norvik] has invested in [Halden].", "investment agreed: investor Norvik, target Halden"],
  ])("reads %s", (text, expected) => expect(lines([text])).toContain(expected));
});

describe("a third company", () => {
  it.each([
    ["[Norvik] said [Halden] acquired [Tarn Lines].", "Norvik"],
    ["[Norvik] fell after [Halden] announced a partnership with [Tarn Lines].", "Norvik"],
    ["[Halden] acquired [Tarn Lines], which competes with [Norvik].", null],
  ])("owns the verb in %s", (text, outside) => {
    const acquired = readStatements(article([text])).filter((s) => s.shown && (s.kind === "acquisition" || s.kind === "partnership"));
    expect(acquired.length).toBeGreaterThan(0);
    for (const s of acquired) expect(s.parties.map((p) => p.label)).toEqual(["Halden", "Tarn Lines"]);
    if (outside) for (const s of acquired) expect(s.parties.some((p) => p.label === outside)).toBe(false);
  });
});

describe("what looks like a tie and is none", () => {
  it.each([
    "[Norvik] lost market share to local rivals, according to the research firm [Halden].",
    "[Norvik] wants to finance a possible takeover of [Halden] by a bigger brewer, which owns pubs.",
    "Excluding the stake in the smelter, [Norvik] values the mine of [Halden] at 2 billion rand.",
    "[Norvik], which owns a large part of the yard, and the fund [Halden] want to sell.",
    "[Norvik] would give 750 million rand in funding, the document seen by [Halden] showed.",
  ])("%s", (text) => expect(lines([text])).toEqual([]));

  it("doesn't take the object of one clause for the subject of the next", () => {
    expect(lines(["The future depends on [Norvik], which makes [Tarn Lines] tickets and which is a 27% shareholder in [Halden]."])).toEqual(
      ["investment ongoing: investor Norvik, target Halden"],
    );
  });
  it("keeps hyphened participles out", () => {
    const read = readStatements(article(["[Norvik], a wholly-owned subsidiary of [Halden], recovers 70 percent of its water."]));
    expect(read.filter((s) => s.shown).map((s) => s.kind)).toEqual(["ownership"]);
  });
});

describe("the date of what is stated", () => {
  it.each([
    ["[Norvik] left the market in 2024, having swallowed [Halden] on the way.", undefined],
    ["[Norvik] bought [Halden] and lost money in 2024.", undefined],
    ["[Norvik] bought [Halden] in 2023 and sold it in 2025.", "2023"],
    ["In 2023, [Norvik] acquired [Halden].", "2023"],
    ["[Norvik] acquired [Halden], which makes ferries, in 2020.", "2020"],
  ])("%s", (text, date) => expect(readStatements(article([text])).find((s) => s.kind === "acquisition")?.date?.value).toBe(date));
});
