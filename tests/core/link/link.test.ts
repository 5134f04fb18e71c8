import { describe, expect, it } from "vitest";
import type { Correction } from "../../../lib/core/model/settings.ts";
import { affiliates } from "./affiliates.cases.ts";
import { deals } from "./deals.cases.ts";
import { headlines } from "./headlines.cases.ts";
import { meetings } from "./meetings.cases.ts";
import { moreScripts } from "./more-scripts.cases.ts";
import { namesakes } from "./namesakes.cases.ts";
import { pages } from "./pages.cases.ts";
import { positions } from "./positions.cases.ts";
import { linksOf, read } from "./reader.ts";
import { scripts } from "./scripts.cases.ts";
import { spellings } from "./spellings.cases.ts";
import { traps } from "./traps.cases.ts";

for (const [name, table] of Object.entries({
  namesakes,
  affiliates,
  deals,
  headlines,
  meetings,
  scripts,
  moreScripts,
  spellings,
  positions,
  traps,
  pages,
}))
  describe(name, () => {
    it.each(table)("%s", (text, links) => {
      expect(linksOf(text)).toBe(links);
    });
  });

describe("the language of the page", () => {
  it("takes a name that is an ordinary word there for a name only beside others on record", () => {
    expect(linksOf("Kakao ist teuer.", {}, "de")).toBe("");
    expect(linksOf("OpenAI und Kakao arbeiten zusammen, sagte Sam Altman.", {}, "de")).toContain("Kakao=kakao");
    expect(linksOf("Masayoshi Son est là. Son groupe investit.", {}, "fr")).toBe("Masayoshi Son=masayoshi-son");
  });
});

describe("why a name is linked", () => {
  const reasonOf = (text: string, surface: string) => read(text).mentions.find((one) => one.surfaceForm === surface)?.reason;

  it.each([
    ["OpenAI grew.", "OpenAI", "name", { surface: "OpenAI" }],
    ["Kakao CEO Jung Shin-a spoke.", "Jung Shin-a", "spelling", { name: "Chung Shin-a" }],
    ["Kakao CEO Jeong Shin-ah spoke.", "Jeong Shin-ah", "spelling", { name: "Chung Shin-a" }],
    ["카카오는 성장했다.", "카카오", "native-name", { name: "Kakao" }],
    ["Sam Altman came. Altman spoke.", "Altman", "surname-of", { name: "Sam Altman" }],
    ["Samsung Electronics rose. Samsung said so.", "Samsung", "short-form-of", { name: "Samsung Electronics" }],
    ["OpenAI leads the Stargate data center project.", "Stargate", "weak-name-context", { words: "data center project", entity: "openai" }],
  ])("%s", (text, surface, code, params) => {
    expect(reasonOf(text, surface)).toMatchObject({ code, params });
  });
});

describe("names of the article", () => {
  it("tells a longer name from the one on record", () => {
    const { names } = read("SoftBank Vision Fund sold shares. Samsung C&T bought some.");
    expect(names.map(({ label, entity, notLinkedTo }) => ({ label, entity, notLinkedTo }))).toEqual([
      { label: "SoftBank Vision Fund", entity: null, notLinkedTo: "softbank" },
      { label: "Samsung C&T", entity: null, notLinkedTo: "samsung-electronics" },
    ]);
  });
  it("puts all mentions of an entity under one key, and executives on record are executives", () => {
    const { mentions, names } = read("Chung Shin-a of Kakao spoke. Shina Chung, the head of Kakao, bowed.");
    const person = names.find((name) => name.entity === "chung-shin-a");
    expect(person?.key).toBe("e:chung-shin-a");
    expect(person?.forms).toEqual(["Chung Shin-a", "Shina Chung"]);
    expect(person?.executive).toBe(true);
    expect(mentions.filter((one) => one.nameKey === person?.key).map((one) => one.id)).toEqual(person?.mentions);
  });
  it("takes a bracketed gloss as a name of what it explains", () => {
    const { mentions } = read("Hon Hai Precision Industry Co (鴻海精密) builds servers.\n鴻海精密 is from Taiwan.");
    const glosses = mentions.filter((one) => one.surfaceForm === "鴻海精密");
    expect(glosses.map((one) => [one.reason.code, one.nameKey])).toEqual(Array(2).fill(["gloss-of", mentions[0]?.nameKey]));
  });
});

describe("the reader's corrections", () => {
  const correction = (given: Partial<Correction>): Correction => ({
    id: "c1",
    surfaceForm: "Kakao",
    from: "kakao",
    to: null,
    scope: "article",
    where: "https://news.example/a",
    ...given,
  });
  const text = "Kakao met OpenAI. Kakao paid Foobar. Kakao left.";
  const linked = (given: Partial<Correction>, url = "https://news.example/a#top") =>
    linksOf(text, { corrections: [correction(given)], url });

  it.each<[string, Partial<Correction>, string]>([
    ["unlinks in one article", {}, "OpenAI=openai"],
    ["unlinks one mention", { scope: "here", occurrence: 1 }, "Kakao=kakao; OpenAI=openai; Kakao=kakao"],
    ["leaves other articles alone", { where: "https://news.example/b" }, "Kakao=kakao; OpenAI=openai; Kakao=kakao; Kakao=kakao"],
    ["holds on a site", { scope: "site", where: "news.example" }, "OpenAI=openai"],
    ["holds not on another site", { scope: "site", where: "example" }, "Kakao=kakao; OpenAI=openai; Kakao=kakao; Kakao=kakao"],
    ["holds everywhere", { scope: "everywhere", where: "" }, "OpenAI=openai"],
    ["links to another", { to: "naver" }, "Kakao=naver; OpenAI=openai; Kakao=naver; Kakao=naver"],
    ["drops what is no name", { to: "no-name" }, "OpenAI=openai"],
    ["passes by an unknown entity", { to: "nobody" }, "Kakao=kakao; OpenAI=openai; Kakao=kakao; Kakao=kakao"],
  ])("%s", (_, given, expected) => {
    expect(linked(given)).toBe(expected);
  });

  it("lets the later correction have the last word", () => {
    const corrections = [
      correction({ scope: "everywhere" }),
      correction({ id: "c2", scope: "here", occurrence: 0, from: null, to: "kakao" }),
    ];
    expect(linksOf(text, { corrections, url: "https://news.example/a" })).toBe("Kakao=kakao; OpenAI=openai");
  });
  it("counts occurrences among the mentions as they were when the reader corrected one", () => {
    const first = correction({ scope: "here", occurrence: 0, to: "no-name" });
    const second = correction({ id: "c2", scope: "here", occurrence: 0 });
    expect(linksOf(text, { corrections: [first, second], url: "https://news.example/a" })).toBe("OpenAI=openai; Kakao=kakao");
  });
  it("adds a name the reader marked, as a whole word", () => {
    const added = correction({ surfaceForm: "left", from: null, to: null, added: "company" });
    const { mentions } = read(`${text} leftover`, { corrections: [added], url: "https://news.example/a" });
    expect(mentions.filter((one) => one.reason.code === "reader").map((one) => [one.surfaceForm, one.kind, one.entity])).toEqual([
      ["left", "company", null],
    ]);
  });
  it("takes a person the reader added as one in business", () => {
    const added = correction({ surfaceForm: "Foobar", from: null, to: null, added: "person" });
    const { names } = read(text, { corrections: [added], url: "https://news.example/a" });
    expect(names.filter(({ label }) => label === "Foobar").map(({ kind, executive, sure }) => [kind, executive, sure])).toEqual([
      ["person", true, true],
    ]);
  });
});
