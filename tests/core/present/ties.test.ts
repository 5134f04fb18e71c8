import { describe, expect, test } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import type { ArticleView } from "../../../lib/core/model/view.ts";
import { present } from "../../../lib/core/present/present.ts";
import { copyText } from "../../../lib/core/words/copy.ts";
import { pages } from "../../../lib/core/words/en/pages.ts";
import { ajp, makeArticle, nukta, taipei } from "./articles.ts";
import { claim, dataset, source, statement } from "./dataset.ts";
import { phrasesOf, tieText, words } from "./render.ts";

const record = indexRecord([bundledDataset]);
const viewOf = ({ analysis, article }: ReturnType<typeof ajp>): ArticleView => present(analysis, article, record, { mutedKeys: [] });

test("one tie opened: OpenAI and Kakao, on the AJP article", () => {
  expect(tieText(viewOf(ajp()), "openai-kakao-partnership")).toBe(`OpenAI and Kakao
●──  Partnership. Announced 4 Feb 2025

AJP · 4 Feb 2025 · ¶11  here
  The two chief executives made the first official partnership of their companies public at a press conference.
  Go to ¶11
Nukta, from Reuters · 4 Feb 2025 · ¶3
  “plan to form”: OpenAI and Kakao said they intend to enter a strategic partnership.
  Also ¶1: “partnerships on AI services”: The caption has the two chief executives announcing partnerships on AI services.
  Open at ¶3
Taipei Times · 5 Feb 2025 · ¶1
  “second major alliance”: OpenAI made public what the article calls an alliance with Kakao, its second of the week in Asia.
  Open at ¶1

[differ] How firm
Announced  |  here ¶11, Nukta ¶1, Taipei Times ¶1
Planned  |  Nukta ¶3
Our reading: one event. The most cautious word is “planned”.
Nukta and Taipei Times share passages and may go back to one report.
Day printed in Nukta ¶1; elsewhere worked out from “Tuesday” and “yesterday”.
The publisher or date of Nukta and Taipei Times was added by the record's editors; the text doesn't print it.
Summaries are Intertie's; open the source for its own words.`);
});

test("a venture's tie tells what else is on record of it", () => {
  const text = tieText(viewOf(taipei()), "stargate");
  expect(text).toContain("The longest list holds the other two.");
  expect(text).toContain("Both can hold: a floor and a ceiling, for two different things.");
  expect(text).toMatch(/Masayoshi Son had nothing specific to say\. \(here ¶11\)/);
  expect(text).toMatch(/up to \$500 billion into AI infrastructure\. \(Nukta ¶7, here ¶14\)/);
  expect(text).toMatch(/none\. \(Nukta ¶5, here ¶7\)/);
});

test("evidence in paragraphs that are out of order says so", () => {
  const text = tieText(viewOf(taipei()), "kr-ai-computing-centre");
  expect(text).toContain("The paragraphs around it are out of order in this copy.");
});

test("on a source's own page, changed and missing paragraphs are told", () => {
  const made = ajp();
  const sourceHere = { source: "ajp-2025-02-04", paragraphOf: { b11: 11 }, changed: [11], missing: [12] };
  const view = present({ ...made.analysis, sourceHere }, made.article, record, { mutedKeys: [] });
  expect(tieText(view, "openai-kakao-partnership")).toContain("Paragraph 11 reads differently on this page from the one on record.");
  const products = tieText(view, "openai-kakao-products");
  expect(products).toContain("Paragraph 12 was not found on this page.");
  expect(products).not.toContain("Go to ¶12");
});

describe("copy with sources", () => {
  const copyOf = (id: string) => {
    const tie = viewOf(ajp()).ties[id];
    if (!tie) throw new Error(`no tie ${id}`);
    return tie.copy;
  };

  test("as plain text", () => {
    expect(copyText(copyOf("openai-kakao-partnership"), words)).toBe(
      "OpenAI and Kakao: partnership, announced 4 Feb 2025. Sources differ on how firm: Nukta has “plan to form”.\n" +
        "Sources: AJP, 4 Feb 2025, para. 11; Nukta, from Reuters, 4 Feb 2025, paras 1, 3; Taipei Times, 5 Feb 2025, para. 1 " +
        "(the last two share passages). Record of three articles, newest 5 Feb 2025; summary by Intertie.",
    );
  });

  test("one article only", () => {
    expect(copyText(copyOf("openai-deepseek"), words)).toBe(
      "OpenAI and DeepSeek: rivals, as of 4 Feb 2025.\n" +
        "Source: AJP, 4 Feb 2025, para. 7. Record of three articles, newest 5 Feb 2025; summary by Intertie.",
    );
  });

  test("as Markdown the publishers are links", () => {
    expect(copyText(copyOf("openai-deepseek"), words, "markdown")).toContain(
      "Source: [AJP](https://www.ajupress.com/view/20250204151022939), 4 Feb 2025, para. 7.",
    );
  });

  test("for a spreadsheet one line per article, never a formula", () => {
    const rows = copyText(copyOf("openai-kakao-partnership"), words, "tsv").split("\n");
    expect(rows).toHaveLength(3);
    expect(rows[1]?.split("\t").slice(1, 4)).toEqual(["Nukta, from Reuters", "2025-02-04", "1, 3"]);
    const odd = { ...copyOf("openai-deepseek"), summary: { code: "text", params: { text: "=SUM(A1)\tx" } } };
    expect(copyText(odd, words, "tsv").startsWith("'=SUM(A1) x\t")).toBe(true);
  });
});

test("statements of one kind in two families name the more cautious word where no disagreement does", () => {
  const two = dataset({
    sources: [source("a", "2025-03-01"), source("b", "2025-03-02")],
    statements: [
      statement("a1", "a", {}),
      statement("b1", "b", { status: "considering" }),
      statement("b2", "b", { kind: "supply", status: "denied" }),
    ],
    claims: [claim("acme-bolt", ["a1", "b1", "b2"])],
  });
  const made = makeArticle([1], { 1: ["Acme=acme", "Bolt Works=bolt"] });
  const names = made.analysis.names.map((name) => ({ ...name, kind: "company" as const }));
  const view = present({ ...made.analysis, names }, made.article, indexRecord([two]), { mutedKeys: [] });
  const row = view.panel.groups[0]?.pairs[0]?.rows[0];
  expect(row?.family).toBe("firm");
  expect(row?.differs.map((differ) => words.text(differ))).toEqual(["B: considering"]);
});

describe("more than four articles", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const many = dataset({
    sources: ids.map((id, index) => source(id, `2025-03-0${index + 1}`)),
    statements: ids.map((id) => statement(`${id}1`, id, id === "a" ? { status: "planned" } : {})),
    claims: [claim("acme-bolt", ids.map((id) => `${id}1`).toReversed())],
    disagreements: [
      {
        id: "firm",
        claims: ["acme-bolt"],
        aspect: "status",
        sides: [
          { says: "Announced", statements: ["b1", "c1", "d1", "e1", "f1", "g1"] },
          { says: "Planned", statements: ["a1"] },
        ],
        verdict: "different-words",
      },
    ],
    shared: [
      { sources: ["a", "b"], share: 0.15 },
      { sources: ["c", "d"], share: 0.149 },
    ],
  });
  const made = makeArticle([1], { 1: ["Acme=acme", "Bolt Works=bolt"] }, { published: null });
  const names = made.analysis.names.map((name) => ({ ...name, kind: "company" as const }));
  const view = present({ ...made.analysis, names }, made.article, indexRecord([many]), { mutedKeys: [] });

  test("those that differ come first, then the newest, the rest folds", () => {
    const tie = view.ties["acme-bolt"];
    expect(tie?.evidence.map((item) => words.text(item.who).slice(0, 1))).toEqual(["A", "G", "F", "E"]);
    expect(tie?.same).toHaveLength(3);
  });

  test("many that share passages are counted, not named", () => {
    const shared = ids.slice(1).map((id) => ({ sources: ["a", id] as [string, string], share: 0.5 }));
    const all = present({ ...made.analysis, names }, made.article, indexRecord([{ ...many, sharedPassages: shared.slice(0, 4) }]), {
      mutedKeys: [],
    });
    const notes = all.ties["acme-bolt"]?.notes.map((note) => words.text(note));
    expect(notes).toContain("5 of 7 articles share passages and may go back to one report.");
  });

  test("from 15 % of shared words on, articles share passages", () => {
    const row = view.panel.groups[0]?.pairs[0]?.rows[0];
    expect(row?.sources && words.text(row.sources)).toBe("Not mentioned here · 7 articles, 2 share passages");
  });
});

describe("every view", () => {
  test.each([
    ["AJP", ajp],
    ["Nukta", nukta],
    ["Taipei Times", taipei],
  ])("%s: words for every phrase, written and read out; each row opens a tie", (_name, make) => {
    const view = viewOf(make());
    for (const phrase of phrasesOf(view)) {
      expect(pages, "a page is not sent the words of the extension's own pages").not.toHaveProperty([phrase.code]);
      for (const text of [words.text(phrase), words.spoken(phrase)]) {
        expect(text, phrase.code).not.toMatch(/undefined|\[object|\{|\}| {2}|^\s*$|\(\)|“”| [,.;]/);
      }
      expect(words.spoken(phrase), phrase.code).not.toMatch(/¶|·/);
    }
    const rows = [
      ...view.panel.groups.flatMap((group) => [...group.pairs, ...group.notHere].flatMap((pair) => pair.rows)),
      ...Object.values(view.cards).flatMap((card) => card.sections.flatMap((section) => section.rows)),
    ];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(view.ties).toHaveProperty([row.tie]);
  });

  test("is plain data", () => {
    const view = viewOf(ajp());
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test("tells by ear what it shows", () => {
    const row = viewOf(ajp()).panel.groups[0]?.pairs[0]?.rows[0];
    const spoken = [row?.what, ...(row?.differs ?? []), row?.sources].flatMap((phrase) => (phrase ? [words.spoken(phrase)] : []));
    expect(spoken).toEqual([
      "Partnership, announced 4 February 2025",
      "Differs on how firm: Nukta, “plan to form”",
      "Here, paragraph 11. Three articles, two share passages",
    ]);
  });
});
