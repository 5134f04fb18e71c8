import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { analyse } from "../../../lib/core/analyse.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import { buildGazetteer } from "../../../lib/core/gazetteer/index.ts";
import type { Article } from "../../../lib/core/model/text.ts";
import { present } from "../../../lib/core/present/present.ts";
import { keepName, keepTie } from "../../../lib/extension/records/edits.ts";
import { EMPTY, name, tie } from "./made.ts";

const DEAL = "Harbour Lantern Systems and Quillfish Robotics signed a strategic partnership in Bergen, both companies said.";

const article = (url: string, published: string, texts: readonly string[]): Article => ({
  url,
  title: "Two shipyard suppliers join hands",
  language: "en",
  published,
  publisher: "The Harbour Courier",
  blocks: texts.map((text, i) => ({ id: `b${i}`, role: "paragraph" as const, text })),
  leftOut: [],
  partial: false,
});

function viewOf(own: Dataset, open: Article) {
  const record = indexRecord([bundledDataset, own]);
  const analysis = analyse(open, { record, gazetteer: buildGazetteer(record), nlp: null });
  return present(analysis, open, record, { mutedKeys: [] });
}

const here = article(tie().page.url, "2026-03-04", ["The docks were quiet.", DEAL]);
const later = article("https://other.example/books", "2026-04-01", [
  "Harbour Lantern Systems sold forty programs last year.",
  "Owners also bought robots from Quillfish Robotics.",
]);
const kept = (changes = {}) => keepTie(EMPTY, tie({ gist: DEAL, ...changes }), bundledDataset, DEAL);
const rowsOf = (view: ReturnType<typeof viewOf>) => view.panel.groups.flatMap(({ pairs }) => pairs.flatMap(({ rows }) => rows));

describe("what the reader kept, as shown", () => {
  it("stands on its own page as theirs, from here, with nothing held against it", () => {
    const { own, result } = kept();
    const rows = rowsOf(viewOf(own, here));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ tie: result.id, yours: true, stance: null, keep: null, sources: { code: "sources.hereOnly" } });
    expect(rows[0]?.here[0]).toMatchObject({ blockId: "b1", paragraph: 2 });
  });

  it("stands on the next article as theirs, with where it is from", () => {
    const { own } = kept({ note: "ask them", current: "no" });
    const view = viewOf(own, later);
    const [row] = rowsOf(view);
    expect(row).toMatchObject({ yours: true, sources: { code: "sources.notHere" } });
    const codes = view.ties[row?.tie ?? ""]?.notes.map(({ code, params }) => [code, params?.text]);
    expect(codes).toContainEqual(["record.note", "ask them"]);
    expect(codes).toContainEqual(["record.current.no", undefined]);
    expect(codes?.map(([code]) => code)).not.toContain("data.given");
  });

  it("lets a name be edited from its card, by any of its spellings", () => {
    const { own, result } = keepName(EMPTY, name({ aliases: ["Lantern of Busan"], note: "met in May" }), bundledDataset);
    const view = viewOf(own, article("https://other.example/a", "2026-04-01", ["Shares of Lantern of Busan rose on Monday."]));
    const card = Object.values(view.cards).find(({ entity }) => entity === result.id);
    expect(card).toMatchObject({ yours: result.id, unknown: false, title: "Harbour Lantern Systems" });
    expect(card?.lines.map(({ params }) => params?.text)).toContain("met in May");
    const others = viewOf(own, article("https://other.example/b", "2026-04-01", ["OpenAI opened an office in Seoul."]));
    expect(Object.values(others.cards).map(({ yours }) => yours)).toEqual([undefined]);
  });
});
