import { describe, expect, it } from "vitest";
import { recognise } from "../../../lib/core/recognise/recognise.ts";
import { names, nlp, read } from "./names.ts";

const table = (cases: readonly (readonly [string, string])[], organisations = false): void => {
  it.each(cases)("%s", (text, expected) => expect(names(text, organisations)).toBe(expected));
};

describe("titles cut runs of capitals", () => {
  table([
    ["Kakao CEO Chung Shin-a spoke.", "c:Kakao | p:Chung Shin-a!"],
    [
      "Samsung Electronics Chairman Lee Jae-yong met SK Group Chairman Chey Tae-won.",
      "c:Samsung Electronics | p:Lee Jae-yong! | c:SK Group | p:Chey Tae-won!",
    ],
    ["He met Prime Minister Narendra Modi on Monday.", "p:Narendra Modi"],
    ["Ms Farmer agreed with Dr. Jane Goodwin.", "p:Farmer | p:Jane Goodwin"],
    ["Secretary of State Warren Christopher flew home.", "p:Warren Christopher"],
    ["Presidential Chief of Staff Kang Hoon-sik attended.", "p:Kang Hoon-sik"],
    ["General Motors Co. named Mary Barra chief executive.", "c:General Motors Co. | p:Mary Barra!"],
  ]);
});

describe("what is said of a name", () => {
  table([
    ["Jane Rao, its finance chief, said Veltrona Labs remained its partner.", "p:Jane Rao! | c:Veltrona Labs"],
    ["“Good,” said Per Mejnert Holm, who heads Ørsted in Asia.", "p:Per Mejnert Holm! | c:Ørsted"],
    ["It delivered the first HBM4 samples.", ""],
    ["Duncan Abel will lead Glencore after the merger.", "p:Duncan Abel! | c:Glencore"],
    ["Kevin Abel, Kiran Mani and Jane Gupta will run Disney.", "p:Kevin Abel! | p:Kiran Mani! | p:Jane Gupta! | c:Disney"],
    ["Kevin Abel will lead the party.", "p:Kevin Abel"],
  ]);
});

describe("who acts for no company", () => {
  table(
    [
      ["Chilean president Pilar Andrade resisted. Zimbabwe President Tendai Moyo left.", "p:Pilar Andrade | p:Tendai Moyo"],
      ["“It was dear,” said chief inspector Joan Marrow of the police.", "p:Joan Marrow"],
      ["The former security chief Tendai Moyo, who was ousted as vice-president this month, is back.", "p:Tendai Moyo"],
      ["Ruth Abel, a Navy veteran herself, posted the photo.", "p:Ruth Abel"],
      [
        "Karim Aziz, country director for Calder Watch International, a London-based rights group, spoke.",
        "p:Karim Aziz | o:Calder Watch International",
      ],
      ["In 1642 the explorer Abel Marsman became the first European to see it.", "p:Abel Marsman"],
      ["The Norwegian Council, led by the chairman, met.", "o:Norwegian Council"],
    ],
    true,
  );
});

describe("legal forms and institution nouns", () => {
  table([
    ["It bought Metsera Inc. from Novo Nordisk A/S.", "c:Metsera Inc. | c:Novo Nordisk A/S"],
    ["Seven & i Holdings Co. Ltd. owns shops.", "c:Seven & i Holdings Co. Ltd."],
    ["The deal with Robert Bosch GmbH is done.", "c:Robert Bosch GmbH"],
    ["It sells to the Solar Energy Corporation of India.", "c:Solar Energy Corporation of India"],
    ["Vodafone Group plc fell.", "c:Vodafone Group plc"],
    ["It closed its $19 billion acquisition of WhatsApp in 2014. People send photos by Gmail.", "c:WhatsApp"],
    ["Axis Bank and Union Bank will finance it.", "c:Axis Bank | c:Union Bank"],
  ]);
  table(
    [
      ["The Ministry of Trade and Industry agreed.", "o:Ministry of Trade and Industry"],
      ["The Bank of Japan and the University of Leeds agreed.", "o:Bank of Japan | o:University of Leeds"],
      ["She addressed the Toronto Bond Traders' Association.", "o:Toronto Bond Traders' Association"],
    ],
    true,
  );
});

describe("what stands beside a name", () => {
  table([
    ["Shares of Veltrona rose.", "c:Veltrona"],
    ["The chip maker Veltrona rose.", "c:Veltrona"],
    ["Veltrona's chief executive resigned.", "c:Veltrona"],
    ["It is owned by Veltrona.", "c:Veltrona"],
    ["Veltrona (NASDAQ:VLT) rose.", "c:Veltrona"],
    ['"It is over," said Zorak Menlo.', "p:Zorak Menlo"],
    ["Zorak Menlo, 51, was born in Naples.", "p:Zorak Menlo"],
    ["Our reporter met Zorak Menlo, who smiled.", "p:Zorak Menlo"],
    ["AWS Korea agreed.", "c:AWS Korea"],
  ]);
});

describe("document consistency", () => {
  table([
    ["Renee Haas runs Veltrona Inc. Haas likes it. Veltrona grew.", "p:Renee Haas! | c:Veltrona Inc. | p:Haas! | c:Veltrona"],
    ["Adani Green Energy Limited (AGEL) grew.\nAGEL fell.", "c:Adani Green Energy Limited | c:AGEL | c:AGEL"],
    [
      "MENLO QUITS VELTRONA\nZorak Menlo, chief executive of Veltrona Corp., quit.",
      "p:MENLO! | c:VELTRONA | p:Zorak Menlo! | c:Veltrona Corp.",
    ],
    ["Jane Dorn de Vries, founder of Petgas, spoke. De Vries smiled.", "p:Jane Dorn de Vries! | c:Petgas | p:De Vries!"],
  ]);

  it("keeps two people with one surname apart by their titles", () => {
    const { mentions } = read(
      "President Lee Jae-myung met Lee Jae-yong of Samsung Electronics.\nPresident Lee spoke first. Chairman Lee answered.",
    );
    const people = mentions.filter(({ kind }) => kind === "person");
    expect(people.map(({ surfaceForm }) => surfaceForm)).toEqual(["Lee Jae-myung", "Lee Jae-yong", "Lee", "Lee"]);
    expect(people[2]!.cluster).toBe(people[0]!.cluster);
    expect(people[3]!.cluster).toBe(people[1]!.cluster);
  });

  it("takes a name in brackets for the same person", () => {
    const { clusters } = read("SoftBank Group Chairman Son Jeong-ui (Masayoshi Son) left.");
    const son = clusters.find(({ label }) => label === "Son Jeong-ui")!;
    const masayoshi = clusters.find(({ label }) => label === "Masayoshi Son")!;
    expect(son.sameAs).toEqual([masayoshi.id]);
    expect(masayoshi.executive).toBe(true);
  });
});

describe("what is no mention", () => {
  table([
    ["SEOUL, June 4 — It rained in Seoul on Monday.", ""],
    ["The Korean economy grew in January, analysts said.", ""],
    ["He bought an iPhone and used ChatGPT on Windows.", ""],
    ["The S. Korea index fell 3 percent, and the GDP of Norway rose.", ""],
    ["Officials said so. Currently, Prices rise.", ""],
  ]);

  it("reads teams of a sport article as no companies", () => {
    const found = names(
      "The Harbor Lions beat the Velt Eagles 3-1 in the league match on Sunday. Striker Ugo Menlo scored twice before halftime, and goalkeeper Ivo Dorn saved a penalty. Coach Pat Reyes praised the players. The club, third in the season's table, host the Velt Eagles again in the final.",
    );
    expect(found).toBe("p:Ugo Menlo | p:Ivo Dorn | p:Pat Reyes");
  });
});

describe("odd names", () => {
  table([
    ["xAI sued OpenAI.", "c:xAI | c:OpenAI"],
    ["Shares of 9mobile and 7&i fell.", "c:9mobile | c:7&i"],
    ["ixigo buys a stake.\nRevenue of ixigo rose.", "c:ixigo | c:ixigo"],
    ["L\u2019Oréal said it would buy Aesop from Natura & Co.", "c:L\u2019Oréal | c:Aesop | c:Natura & Co."],
    ["Soft\u00adBank\u2019s chief executive said so.", "c:Soft\u00adBank"],
    ["The Seoul-based firm Veltrona fell.", "c:Veltrona"],
  ]);
});

describe("trades, words that open a sentence, signs inside names", () => {
  table([
    ["Carmaker Veltrona Motors hired Penhallow Lithium.", "c:Veltrona Motors | c:Penhallow Lithium"],
    ["Competitors Geberit and Makita said nothing.", "c:Geberit | c:Makita"],
    ["Unlike Garmin, it sells no watches.", "c:Garmin"],
    ["The board of Molkerei Brandau met that of Sahyadri Cements.", "c:Molkerei Brandau | c:Sahyadri Cements"],
    ["It signed a contract with Kuehne+Nagel, the forwarder.", "c:Kuehne+Nagel"],
    ["Shares of Marks and Spencer fell; Marlow & Dean said sales rose.", "c:Marks and Spencer | c:Marlow & Dean"],
    ["Jane Marks and Tom Spencer met.", "p:Jane Marks | p:Tom Spencer"],
  ]);
});

describe("what an article says of its names", () => {
  it("keeps descriptors and roles", () => {
    const { clusters } = read("Petgas, a start-up in Mexico, grew.\nCarlos Parraguirre, chief technology officer of Petgas, spoke.");
    const petgas = clusters.find(({ label }) => label === "Petgas")!;
    expect(petgas.descriptor).toBe("a start-up in Mexico");
    const carlos = clusters.find(({ label }) => label === "Carlos Parraguirre")!;
    expect(carlos.executive).toBe(true);
    expect(carlos.roles).toEqual([
      { title: "chief technology officer", organisationKey: petgas.id, organisation: "Petgas", blockId: "b1" },
    ]);
  });

  it("gives reasons with what is needed to word them", () => {
    const { mentions } = read("Veltrona Inc. grew. Kakao CEO Chung Shin-a spoke. Chung smiled.");
    const reason = (form: string) => mentions.find(({ surfaceForm }) => surfaceForm === form)?.reason;
    expect(reason("Veltrona Inc.")).toEqual({ code: "corporate-suffix", params: { suffix: "Inc." } });
    expect(reason("Kakao")).toEqual({ code: "business-title", params: { title: "CEO" } });
    expect(reason("Chung")).toEqual({ code: "surname-of", params: { full: "Chung Shin-a" } });
  });
});

describe("what the parser can't read", () => {
  it("leaves blocks in another language or script to the names on record", () => {
    const text = "Veltrona Inc. grew.";
    const only = (language: string) =>
      recognise(
        {
          blocks: [{ id: "b0", role: "paragraph", text, language }],
          language: "en",
          gazetteer: { find: () => [], kindOf: () => undefined },
        },
        nlp,
      ).mentions;
    expect(only("en-GB").map(({ surfaceForm }) => surfaceForm)).toEqual(["Veltrona Inc."]);
    expect(only("de")).toEqual([]);
    expect(read("카카오는 오픈AI와 협력한다").mentions).toEqual([]);
  });

  it("takes a strong name on record in any script, and what glosses it as the same", () => {
    const text = "Hon Hai Precision (鴻海精密) grew.";
    const start = text.indexOf("鴻");
    const candidates = [{ entity: "foxconn", kind: "company" as const, match: "native-name" as const, weak: false, name: "鴻海精密" }];
    const gazetteer = { find: () => [{ start, end: start + 4, candidates }], kindOf: () => "company" as const };
    const { mentions, clusters } = recognise({ blocks: [{ id: "b0", role: "paragraph", text }], language: "en", gazetteer }, nlp);
    const [name, gloss] = mentions;
    expect(gloss!.surfaceForm).toBe("鴻海精密");
    expect(gloss!.hit?.candidates[0]?.entity).toBe("foxconn");
    expect(name!.surfaceForm).toBe("Hon Hai Precision");
    expect(clusters.find(({ id }) => id === name!.cluster)?.sameAs).toEqual([gloss!.cluster]);
  });
});

describe("everyday abbreviations, places before surnames, leaders by surname", () => {
  table([
    ["They develop AI products and AI services for Korea.", ""],
    ["Rival Chinese AI startup DeepSeek won with AI-driven tools.", "c:DeepSeek"],
    ["Sam Altman left. On Monday in Tokyo Altman agreed with Masayoshi Son.", "p:Sam Altman! | p:Altman! | p:Masayoshi Son"],
    ["Memory chips from Vertrano Ltd. were in short supply.", "c:Vertrano Ltd."],
    ["Musk says the site was hit.", "p:Musk!"],
    ["The site would do well on Vertrano, Musk added.", "p:Musk!"],
  ]);
});
