import { describe, expect, test } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { present } from "../../../lib/core/present/present.ts";
import { ajp, type Made, makeArticle, taipei } from "./articles.ts";
import { cardText } from "./render.ts";

const record = indexRecord([bundledDataset]);
const cards = ({ analysis, article }: Made, mutedKeys: readonly string[] = []) => present(analysis, article, record, { mutedKeys }).cards;
const text = (made: Made, key: string): string => {
  const card = cards(made)[key];
  if (!card) throw new Error(`no card for ${key}`);
  return cardText(card);
};

test("OpenAI, on the AJP article", () => {
  expect(text(ajp(), "e:openai")).toBe(`OpenAI
US company, maker of ChatGPT
Chief executive: Sam Altman

With names in this article
●──  Kakao
     Partnership. Announced 4 Feb 2025
     [differ] Nukta: “plan to form”
     3 articles, 2 share passages
●──  SoftBank
     Joint venture in Japan. Agreed 3 Feb 2025
     [differ] Taipei Times: partnership
     2 articles that share passages
●──  Stargate
     Venture. Launched, as of 4 Feb 2025
     [differ] Members, money and stage
     3 articles, 2 share passages
○··  SK Group, Samsung Electronics, SoftBank
     Talked about, nothing agreed
────
Three articles, newest 5 Feb 2025`);
});

test("Kakao's chief executive, on the AJP article", () => {
  expect(text(ajp(), "e:chung-shin-a")).toBe(`Chung Shin-a 정신아
Chief executive of Kakao, as of 4 Feb 2025
Here written Jung Shin-a
Also: Chung Shina, Shina Chung

Spoke for Kakao
●──  With OpenAI
     Announced their partnership beside Sam Altman in Seoul, 4 Feb 2025
     3 articles, 2 share passages
────
Three articles, newest 5 Feb 2025`);
});

test("Stargate, on the Taipei Times article: the sides are the content", () => {
  expect(text(taipei(), "e:stargate")).toBe(`Stargate
Venture for AI data centres in the US

[differ] Who is in it
OpenAI, SoftBank  |  AJP ¶14
OpenAI, SoftBank, Oracle  |  Nukta ¶7
OpenAI, Oracle  |  here ¶7
[differ] Money named with it
more than $400 billion, over four years  |  AJP ¶14
up to $500 billion, for AI infrastructure  |  Nukta ¶7
up to US$500 billion, for AI infrastructure; Stargate not named  |  here ¶14
Both can hold: a floor and a ceiling, for two different things.
Stage: launched (AJP), planned (Nukta), ongoing (here)
────
Three articles, newest 5 Feb 2025`);
});

test("a chairman in one article, a chief executive in two", () => {
  expect(text(taipei(), "e:masayoshi-son").split("\n").slice(0, 3)).toEqual([
    "Masayoshi Son 孫正義",
    "Chairman of SoftBank, as of 4 Feb 2025 (AJP)",
    "Chief executive of SoftBank, as of 4 Feb 2025 (here, Nukta)",
  ]);
});

describe("a company with no ties here", () => {
  test("on record with ties elsewhere", () => {
    expect(text(makeArticle([1], { 1: ["Kakao=kakao"] }), "e:kakao")).toContain("Nothing on record with other names in this article.");
  });
  test("on record as the topic of talks", () => {
    expect(text(ajp(), "e:sk-hynix")).toContain("Named in what is on record of others\n○··  OpenAI and SK Group");
  });
});

describe("a name that isn't on record", () => {
  const petgas = (): Made => {
    const made = makeArticle(
      [1, 2],
      { 1: ["Petgas", "Petgas"], 2: ["Petgas", "Carlos Parraguirre Diaz"] },
      { kinds: { "Carlos Parraguirre Diaz": "person" } },
    );
    const names = made.analysis.names.map((name) =>
      name.kind === "person"
        ? {
            ...name,
            roles: [{ title: "chief technology officer", organisationKey: "n:petgas", organisation: "Petgas", blockId: "b2" }],
          }
        : { ...name, descriptor: "a start-up in Mexico" },
    );
    return { ...made, analysis: { ...made.analysis, names } };
  };

  test("says what the article says of it", () => {
    expect(text(petgas(), "n:petgas")).toBe(`Petgas
Read as a company. Not on record.

This article says
A start-up in Mexico
Chief technology officer: Carlos Parraguirre Diaz
────
Names and roles as this article gives them`);
    const card = cards(petgas())["n:petgas"];
    expect(card).toMatchObject({ unknown: true, worthHover: true, mentions: 3, copy: null });
  });

  test("with nothing but the name is two lines and opens on click only", () => {
    const made = makeArticle([1], { 1: ["Petgas"] });
    expect(text(made, "n:petgas")).toBe("Petgas\nRead as a company. Not on record.\n────\nNames and roles as this article gives them");
    expect(cards(made)["n:petgas"]?.worthHover).toBe(false);
  });

  test("unsure, and like a name on record, says so", () => {
    const made = makeArticle([1], { 1: ["SoftBank Robotics"] });
    const names = made.analysis.names.map((name) => ({ ...name, sure: false, notLinkedTo: "softbank" }));
    const card = cards({ ...made, analysis: { ...made.analysis, names } })["n:softbank robotics"];
    if (!card) throw new Error("no card");
    expect(cardText(card)).toContain("May be a company. Not on record.\nNot SoftBank on record: the name is longer than that.");
    expect(card.mayBe).toEqual({ entity: "softbank", label: "SoftBank" });
  });
});

describe("muted names", () => {
  test("have no card and are in nobody's rows", () => {
    const all = cards(ajp(), ["e:kakao"]);
    expect(all).not.toHaveProperty(["e:kakao"]);
    const openai = all["e:openai"];
    if (!openai) throw new Error("no card");
    expect(cardText(openai)).not.toContain("Kakao");
  });
  test("hold for people too", () => {
    const all = cards(ajp(), ["e:sam-altman"]);
    for (const card of Object.values(all)) expect(cardText(card)).not.toContain("Altman");
  });
});
