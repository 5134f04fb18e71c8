import { describe, expect, test } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import type { Kind, Status } from "../../../lib/core/dataset/types.ts";
import { familyOf, groupOf } from "../../../lib/core/present/family.ts";
import { present } from "../../../lib/core/present/present.ts";
import { ajp, makeArticle } from "./articles.ts";
import { claim, company, dataset, source, statement } from "./dataset.ts";
import { panelText, say, words } from "./render.ts";

const record = indexRecord([bundledDataset]);

test("an article of which nothing is on record", () => {
  const made = makeArticle(
    [1, 2],
    { 1: ["Petgas", "Petgas"], 2: ["Petgas", "Carlos Parraguirre Diaz"] },
    { kinds: { "Carlos Parraguirre Diaz": "person" } },
  );
  const names = made.analysis.names.map((name) =>
    name.kind === "person"
      ? { ...name, roles: [{ title: "chief technology officer", organisationKey: "n:petgas", organisation: "Petgas", blockId: "b2" }] }
      : name,
  );
  const view = present({ ...made.analysis, names }, made.article, record, { mutedKeys: [] });
  expect(panelText(view)).toBe(`1 company, 1 executive
None of these names is on record.

This article says
No tie between companies found in its text.

Names in this article
Petgas  3
   Carlos Parraguirre Diaz, chief technology officer  1
────
Three articles on record, newest 5 Feb 2025; nothing in them about Petgas.
Read 2 paragraphs.`);
  expect(view.panel.badge).toBe(0);
});

test("of many names that aren't on record none is called by name", () => {
  const made = makeArticle([1], { 1: ["Petgas", "Halden Motors", "Tidewater Grid"] });
  const { panel } = present(made.analysis, made.article, record, { mutedKeys: [] });
  expect(panel.foot.map((line) => say(line))[0]).toBe("Three articles on record, newest 5 Feb 2025; nothing in them about these names.");
});

test("muting a name takes it from counts, groups, names and badge", () => {
  const { analysis, article } = ajp();
  const { panel } = present(analysis, article, record, { mutedKeys: ["e:kakao", "e:sam-altman"] });
  expect(words.text(panel.counts)).toBe("8 companies and ventures, 4 executives");
  expect(panel.badge).toBe(2);
  const text = panelText(present(analysis, article, record, { mutedKeys: ["e:kakao", "e:sam-altman"] }));
  expect(text).not.toMatch(/Kakao|Altman/);
});

test("unsure names are listed apart and never counted", () => {
  const made = makeArticle([1], { 1: ["Acme", "Petgas"] });
  const names = made.analysis.names.map((name) => ({ ...name, sure: name.label === "Petgas" }));
  const { panel } = present({ ...made.analysis, names }, made.article, record, { mutedKeys: [] });
  expect(words.text(panel.counts)).toBe("1 company");
  expect(panel.names.map((name) => name.label)).toEqual(["Petgas"]);
  expect(panel.unsure.map((name) => name.label)).toEqual(["Acme"]);
});

test("a person's row tells where each spelling stands", () => {
  const { analysis, article } = ajp();
  const { panel } = present(analysis, article, record, { mutedKeys: [] });
  const chung = panel.names.flatMap((name) => name.people).find((name) => name.nameKey === "e:chung-shin-a");
  expect(chung?.also?.map((line) => words.text(line))).toEqual([
    "Jung Shin-a: here ¶11",
    "Chung Shin-a: Nukta ¶1",
    "Chung Shina: Nukta ¶4",
    "Shina Chung: Taipei Times ¶6",
    "Nukta prints two spellings. One person, by role and event.",
  ]);
});

test("of many pairs with names outside, the nearest are sent and all are counted", () => {
  const others = Array.from({ length: 150 }, (_, index) => `other-${index}`);
  const large = dataset({
    sources: [source("a", "2025-03-01")],
    entities: [company("acme", "Acme"), ...others.map((id) => company(id, `Other ${id}`))],
    statements: others.map((id) =>
      statement(`s-${id}`, "a", {
        parties: [
          { entity: "acme", role: "partner" },
          { entity: id, role: "partner" },
        ],
      }),
    ),
    claims: others.map((id) => claim(`c-${id}`, [`s-${id}`], { heading: ["acme", id] })),
  });
  const made = makeArticle([1], { 1: ["Acme=acme"] });
  const view = present(made.analysis, made.article, indexRecord([large]), { mutedKeys: [] });
  const outside = view.panel.groups.find((group) => group.id === "outside");
  expect(outside?.count).toBe(150);
  expect(outside?.pairs).toHaveLength(100);
  expect(Object.keys(view.ties)).toHaveLength(100);
});

test("an article with no names at all", () => {
  const made = makeArticle([1], {});
  const { panel } = present(made.analysis, made.article, record, { mutedKeys: [] });
  expect(words.text(panel.counts)).toBe("No companies or executives");
  expect(panel.groups).toEqual([]);
});

test("places are the article's own paragraphs where it isn't a source on record", () => {
  const made = makeArticle([5, 6, 7], { 7: ["Kakao=kakao"] });
  const { panel } = present(made.analysis, made.article, record, { mutedKeys: [] });
  expect(panel.names[0]?.places).toEqual([{ blockId: "b7", paragraph: 3, span: { start: 0, end: 5 } }]);
});

describe("the kind decides the group before the status does", () => {
  test.each<[Kind, Status, number, string, string]>([
    ["partnership", "announced", 2, "partnerships", "firm"],
    ["acquisition", "planned", 2, "partnerships", "intended"],
    ["joint-venture", "ended", 2, "partnerships", "over"],
    ["partnership", "announced", 1, "talks", "firm"],
    ["partnership", "considering", 2, "talks", "discussed"],
    ["merger", "denied", 2, "talks", "refused"],
    ["talks", "agreed", 2, "talks", "discussed"],
    ["meeting", "occurred", 2, "talks", "discussed"],
    ["meeting", "scheduled", 2, "talks", "intended"],
    ["no-comment", "no-comment", 2, "talks", "refused"],
    ["government-project", "launched", 2, "talks", "plain"],
    ["government-project", "considering", 2, "talks", "discussed"],
    ["competition", "ongoing", 2, "rivals", "rivals"],
  ])("%s, %s, %d named: %s, %s", (kind, status, named, group, family) => {
    expect(groupOf(kind, status, named)).toBe(group);
    expect(familyOf(kind, status)).toBe(family);
  });
});
