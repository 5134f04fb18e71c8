import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../lib/core/analyse.ts";
import { annotate } from "../../lib/core/annotate.ts";
import { toBlocks } from "../../scripts/annotate/read.ts";
import { gazetteer, nlp, read, record } from "./link/reader.ts";

const shared = process.env.INTERTIE_SHARED ?? join(fileURLToPath(new URL("../../..", import.meta.url)), "shared");

const pieces = fc.constantFrom(
  "OpenAI",
  "Open\u00adAI",
  "SK\u00a0hynix",
  "Kakao’s",
  "Kakao-led",
  "Jung Shin-a",
  "Son",
  "Samsung",
  "SoftBank Vision Fund",
  "ＯｐｅｎＡＩ",
  "카카오는",
  "孫正義氏",
  "ソフトバンクグループ",
  "🚀",
  "👩‍💻",
  "é",
  "e\u0301",
  "“",
  "”",
  "(",
  ")",
  ".",
  ", ",
  " ",
  "\u3000",
  "the",
  "CEO",
  "said",
  "Oracle",
  "KAKAO CORP.",
  "\u200b",
  "\ufeff",
  "L’Oréal",
);
const texts = fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 24 }).map((parts) => parts.join(" "));

describe("annotate on any text", { timeout: 60_000 }, () => {
  it("gives spans that stand in their blocks, in order, without overlap, and names that agree with them", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (lines) => {
        const blocks = lines.map((text, n) => ({ id: `b${n}`, role: "paragraph" as const, text }));
        const { mentions, names } = annotate(blocks, { language: "und" }, gazetteer, record, nlp);
        const ends = new Map<string, number>();
        for (const one of mentions) {
          const text = blocks.find((block) => block.id === one.blockId)?.text ?? "";
          expect(text.slice(one.start, one.end)).toBe(one.surfaceForm);
          expect(one.surfaceForm.trim()).not.toBe("");
          expect(one.start).toBeGreaterThanOrEqual(ends.get(one.blockId) ?? 0);
          ends.set(one.blockId, one.end);
          expect(names.filter((name) => name.key === one.nameKey && name.mentions.includes(one.id))).toHaveLength(1);
          if (one.entity) expect(record.entities.has(one.entity)).toBe(true);
        }
        expect(names.flatMap((name) => name.mentions)).toHaveLength(mentions.length);
      }),
      { numRuns: 150 },
    );
  });

  it("finds a name whatever stands around it", () => {
    const around = fc.stringMatching(/^[ .,;:!?()“”"'\u00a0\u3000—–🚀]{0,5}$/u);
    fc.assert(
      fc.property(
        fc.constantFrom("OpenAI", "Open\u00adAI", "Sam Altman", "SK\u00a0hynix", "Kakao"),
        around,
        around,
        (name, before, after) => {
          const { mentions } = read(`${before} ${name}${after}`);
          expect(mentions.some((one) => one.entity !== null && one.surfaceForm.startsWith(name))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("analyse", () => {
  const article = {
    url: "https://news.example/a",
    title: "A",
    language: "en",
    published: "2025-02-04",
    publisher: null,
    leftOut: [],
    partial: false,
    blocks: [{ id: "b0", role: "paragraph" as const, text: "OpenAI and Kakao announced a partnership on Tuesday." }],
  };
  it("reads names, statements and their standing to the record", () => {
    const analysis = analyse(article, { record, gazetteer, nlp });
    expect(analysis.names.map((name) => name.entity)).toEqual(["openai", "kakao"]);
    expect(analysis.statements[0]).toMatchObject({ kind: "partnership", status: "announced" });
    expect(analysis.stances.some((stance) => stance.statement === analysis.statements[0]?.id)).toBe(true);
    expect(analysis.sourceHere).toBeNull();
    expect(structuredClone(analysis)).toEqual(analysis);
  });
  it("does without the parser: names on record only", () => {
    expect(analyse(article, { record, gazetteer, nlp: null }).names.map((name) => name.entity)).toEqual(["openai", "kakao"]);
  });
  it("applies the reader's corrections at the article's address", () => {
    const correction = { id: "c", surfaceForm: "Kakao", from: "kakao", to: null, scope: "article" as const, where: article.url };
    const { names } = analyse(article, { record, gazetteer, nlp, corrections: [correction] });
    expect(names.map((name) => name.entity)).toEqual(["openai", null]);
  });
});

interface Gold {
  readonly group: string;
  readonly mentions: readonly { start: number; end: number; entity: string | null; byline?: boolean }[];
  readonly optional?: readonly { start: number; end: number }[];
}

if (existsSync(join(shared, "corpus")))
  describe("the development corpus", () => {
    const folder = join(shared, "corpus");
    const total = { right: 0, wrong: 0, missed: 0 };
    const ids = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(".txt"))
          .map((name) => name.slice(0, -4))
      : [];

    it.each(ids)("%s has no wrong link", (id) => {
      const file = toBlocks(readFileSync(join(folder, `${id}.txt`), "utf8"));
      const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Gold;
      const { mentions } = annotate(file.blocks, { language: "und" }, gazetteer, record, nlp);
      const found = mentions
        .filter((one) => one.entity && one.kind !== "organisation")
        .map((one) => ({ ...one, start: one.start + (file.at.get(one.blockId) ?? 0), end: one.end + (file.at.get(one.blockId) ?? 0) }));
      const meets = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
      const grey = gold.optional ?? [];
      const wrong = found.filter(
        (one) => !grey.some((g) => meets(g, one)) && !gold.mentions.some((g) => meets(g, one) && g.entity === one.entity),
      );
      expect(wrong.map((one) => `${one.surfaceForm} -> ${one.entity}`)).toEqual([]);
      const wanted = gold.mentions.filter((g) => g.entity);
      const right = wanted.filter((g) => found.some((one) => meets(g, one) && g.entity === one.entity)).length;
      total.right += right;
      total.missed += wanted.length - right;
    });

    it("links 96 of 100 that should be", () => {
      expect(total.right / (total.right + total.missed)).toBeGreaterThan(0.96);
    });
  });

if (existsSync(join(shared, "seeds")))
  describe("the three articles on record", () => {
    it("finds every company, venture and person that the record locates in them", () => {
      for (const source of record.sources.values()) {
        const file = toBlocks(readFileSync(join(shared, "seeds", source.file ?? ""), "utf8"));
        const { mentions } = annotate(file.blocks, { language: "und" }, gazetteer, record, nlp);
        const linked = new Set(mentions.map((one) => one.entity));
        const located = [...record.entities.values()].filter(
          (entity) =>
            ["company", "venture", "person"].includes(entity.kind) &&
            entity.names.some((name) => name.located?.some((at) => at.source === source.id)),
        );
        expect(located.length).toBeGreaterThan(8);
        for (const entity of located) expect(linked, `${entity.id} in ${source.id}`).toContain(entity.id);
      }
    });
  });
