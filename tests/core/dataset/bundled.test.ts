import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { checkAgainstSources, type SourceText } from "../../../lib/core/dataset/check-sources.ts";
import { isEvidence, paragraphsOf } from "../../../lib/core/dataset/paragraphs.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { findSourceHere } from "../../../lib/core/dataset/source-here.ts";
import { statsOf } from "../../../lib/core/dataset/stats.ts";

const seeds = path.resolve(process.env.INTERTIE_SHARED ?? "../shared", "seeds");
const record = indexRecord([bundledDataset]);
const claim = (id: string) => record.claims.get(id)!;
const statusOf = (id: string) => record.statements.get(id)!.status;

describe("the bundled dataset", () => {
  it("holds what a careful reading gives", () => {
    const stats = statsOf(bundledDataset);
    expect(stats.sources).toBe(3);
    expect(stats.statements).toBeGreaterThan(80);
    expect(stats.companyPairs.length).toBeGreaterThanOrEqual(20);
    expect(stats.disagreements).toBeGreaterThanOrEqual(15);
  });

  it.each(
    "openai kakao softbank sk-group sk-hynix sk-telecom samsung-electronics oracle stargate naver deepseek sam-altman chung-shin-a chey-tae-won lee-jae-yong masayoshi-son donald-trump narendra-modi kr-government kr-ai-computing-centre openai-softbank-japan-jv".split(
      " ",
    ),
  )("knows %s", (id) => {
    expect(record.entities.has(id)).toBe(true);
  });

  it("reads 14, 9 and 17 paragraphs of 17, 20 and 22", () => {
    const counts = bundledDataset.sources.map(({ paragraphs }) => [paragraphs.length, paragraphs.filter(isEvidence).length]);
    expect(counts).toEqual([
      [17, 14],
      [20, 9],
      [22, 17],
    ]);
  });

  it("shows no talks, meetings or considerations as a settled tie", () => {
    const open = new Set(["talks", "meeting", "no-comment", "context"]);
    const firm = new Set(["launched", "agreed", "announced"]);
    const wrong = bundledDataset.statements.filter(({ kind, status }) => open.has(kind) && firm.has(status));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("keeps the talks, considerations and refusals apart from deals", () => {
    expect(statusOf("nukta-8-investing")).toBe("considering");
    expect(statusOf("taipei-11-investment")).toBe("non-committal");
    expect(statusOf("taipei-13-no-comment")).toBe("no-comment");
    expect(statusOf("nukta-3-partnership")).toBe("planned");
    expect(record.statements.get(claim("openai-softbank-japan").preferred)).toMatchObject({ kind: "joint-venture", status: "agreed" });
  });

  it("keeps the two sums apart, with their bounds", () => {
    expect(record.statements.get("ajp-14-stargate-investment")?.amount).toMatchObject({
      min: 4e11,
      minExclusive: true,
      qualifier: "more-than",
    });
    expect(record.statements.get("taipei-14-investment")?.amount).toMatchObject({ max: 5e11, qualifier: "up-to" });
    expect(record.statements.get("taipei-14-investment")?.parties.some(({ entity }) => entity === "stargate")).toBe(false);
  });

  it("gives every person on record a role or a descriptor", () => {
    for (const { id, kind, descriptor } of bundledDataset.entities)
      if (kind === "person") expect((record.rolesOfPerson.get(id)?.length ?? 0) + (descriptor ? 1 : 0), id).toBeGreaterThan(0);
  });

  if (existsSync(seeds))
    it("stands in its sources", () => {
      const texts = new Map<string, SourceText>();
      for (const { file } of bundledDataset.sources) {
        const bytes = readFileSync(path.join(seeds, file!));
        texts.set(file!, { text: bytes.toString("utf8"), sha256: createHash("sha256").update(bytes).digest("hex") });
      }
      expect(checkAgainstSources(bundledDataset, texts)).toEqual([]);
    });

  if (existsSync(seeds))
    it.each(bundledDataset.sources.map((source) => [source.id, source] as const))("finds %s again, edited or not", (id, source) => {
      const paragraphs = paragraphsOf(readFileSync(path.join(seeds, source.file!), "utf8"));
      const blocks = paragraphs.map((text, i) => ({ id: `b${i + 1}`, role: "paragraph" as const, text }));
      const page = {
        url: source.url.replace("https", "http"),
        title: "",
        language: "en",
        published: null,
        publisher: null,
        leftOut: [],
        partial: false,
      };
      const evidence = source.paragraphs.filter(isEvidence).map(({ n }) => n);
      const found = findSourceHere({ ...page, blocks }, record);
      expect(found).toMatchObject({ source: id, changed: [], missing: [] });
      expect(Object.entries(found!.paragraphOf)).toEqual(evidence.map((n) => [`b${n}`, n]));
      const longest = evidence.reduce((a, b) => (paragraphs[b - 1]!.length > paragraphs[a - 1]!.length ? b : a));
      const edited = blocks.map((block) => (block.id === `b${longest}` ? { ...block, text: `${block.text} Added later.` } : block));
      expect(findSourceHere({ ...page, url: "https://copy.example/x", blocks: edited }, record)).toMatchObject({
        source: id,
        changed: [longest],
        missing: [],
      });
    });
});
