import { describe, expect, it, vi } from "vitest";
import { emptyOwnDataset } from "../../lib/core/dataset/own/records.ts";
import type { Dataset } from "../../lib/core/dataset/types.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/core/model/settings.ts";
import { createReader } from "../../lib/extension/background/reader.ts";
import type { ArticleReading } from "../../lib/extension/protocol.ts";
import { ARTICLE } from "./samples.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const none = { all: async () => ({ datasets: [], broken: [] }) };
const own: Dataset = {
  ...emptyOwnDataset("Own records"),
  entities: [{ id: "own-northlake", kind: "company", names: [{ text: "Northlake Instruments", lang: "en", kind: "primary" }] }],
};
const withOwn = { all: async () => ({ datasets: [own], broken: [] }) };

const read = (records: Parameters<typeof createReader>[0], settings: Partial<Settings> = {}, hidden: readonly string[] = []) =>
  createReader(records).read(ARTICLE, { ...DEFAULT_SETTINGS, ...settings }, hidden);

describe("reading an article", () => {
  it("finds names on record and others, with a card for each", async () => {
    const { mentions, view } = await read(none);
    const entities = mentions.map(({ entity, surfaceForm }) => `${surfaceForm}:${entity}`);
    expect(entities).toContain("OpenAI:openai");
    expect(entities).toContain("Northlake Instruments:null");
    expect(view.cards["e:kakao"]?.title).toBe("Kakao");
    expect(view.panel.badge).toBeGreaterThan(0);
  });

  it("paints names on record at every mention and told others at their first", async () => {
    const { paint } = await read(none);
    const texts = paint.map(({ surfaceForm }) => surfaceForm);
    expect(texts.filter((text) => text === "Kakao")).toHaveLength(2);
    expect(texts.filter((text) => text === "Northlake Instruments")).toHaveLength(1);
  });

  it("paints the same whatever the reader muted, corrected, added or keeps", async () => {
    const seen = ({ paint }: ArticleReading) => paint.map(({ id: _id, ...mark }) => mark);
    const plain = seen(await read(none));
    const muted = await read(none, { muted: [{ key: "e:kakao", label: "Kakao" }] });
    expect(seen(muted)).toEqual(plain);
    expect(muted.mentions.some(({ entity }) => entity === "kakao")).toBe(false);
    const corrected = await read(none, {
      corrections: [
        { id: "c1", surfaceForm: "Kakao", from: "kakao", to: "no-name", scope: "everywhere", where: "" },
        { id: "c2", surfaceForm: "Daejeon", from: null, to: null, added: "company", scope: "everywhere", where: "" },
      ],
    });
    expect(seen(corrected)).toEqual(plain);
    expect(corrected.mentions.some(({ surfaceForm }) => surfaceForm === "Kakao")).toBe(false);
    expect(corrected.mentions.some(({ surfaceForm }) => surfaceForm === "Daejeon")).toBe(true);
    const kept = await read(withOwn);
    expect(seen(kept)).toEqual(plain);
    expect(kept.mentions.filter(({ entity }) => entity === own.entities[0]?.id)).toHaveLength(2);
  });

  it("tells sure marks from the bundled record alone, each of them one of the reading's", async () => {
    const reader = createReader(withOwn);
    const certain = reader.certain(ARTICLE.blocks, ARTICLE.language);
    expect(certain.length).toBeGreaterThan(0);
    expect(certain).toEqual(createReader(none).certain(ARTICLE.blocks, ARTICLE.language));
    const { paint } = await reader.read(ARTICLE, DEFAULT_SETTINGS, []);
    for (const { blockId, start, end, kind, entity } of certain)
      expect(paint).toContainEqual(expect.objectContaining({ blockId, start, end, kind, entity }));
  });

  it("gives a painted mark the id of the reader's own reading of the same words, and of no other", async () => {
    const took = await read(withOwn, {
      corrections: [
        { id: "c1", surfaceForm: "OpenAI", from: "openai", to: "no-name", scope: "everywhere", where: "" },
        { id: "c2", surfaceForm: "Daejeon", from: null, to: null, added: "company", scope: "everywhere", where: "" },
      ],
    });
    for (const { id, surfaceForm, blockId, start } of took.paint) {
      const mention = took.mentions.find((one) => one.id === id);
      if (surfaceForm === "OpenAI") expect(mention).toBeUndefined();
      else expect(mention).toMatchObject({ surfaceForm, blockId, start });
    }
    expect(new Set(took.paint.map(({ id }) => id)).size).toBe(took.paint.length);
  });

  it("reads a growing article as it reads the whole at once, with the reader's records and without", async () => {
    for (const records of [none, withOwn]) {
      const reader = createReader(records);
      for (let count = 1; count <= ARTICLE.blocks.length; count++) {
        const article = { ...ARTICLE, blocks: structuredClone(ARTICLE.blocks.slice(0, count)) };
        expect(await reader.read(article, DEFAULT_SETTINGS, [])).toEqual(await createReader(records).read(article, DEFAULT_SETTINGS, []));
      }
      reader.recordsChanged();
      expect(await reader.read(ARTICLE, DEFAULT_SETTINGS, [])).toEqual(await createReader(records).read(ARTICLE, DEFAULT_SETTINGS, []));
    }
  });

  it("leaves out statements that the reader called misread", async () => {
    const { statements } = await read(none);
    const [first] = statements;
    expect(first).toBeDefined();
    expect((await read(none, {}, [String(first?.id)])).statements.map(({ id }) => id)).not.toContain(first?.id);
  });

  it("reads on where the reader's records can't be had", async () => {
    const failing = { all: () => Promise.reject(new Error("a newer version's records")) };
    expect((await read(failing)).mentions.length).toBeGreaterThan(3);
  });

  it("follows changed records and finds names for the forms", async () => {
    let datasets = [] as (typeof own)[];
    const reader = createReader({ all: async () => ({ datasets, broken: [] }) });
    expect(await reader.find("northl")).toEqual([]);
    datasets = [own];
    reader.recordsChanged();
    expect((await reader.find("northl")).map(({ label }) => label)).toEqual(["Northlake Instruments"]);
    expect((await reader.find("kak"))[0]).toMatchObject({ entity: "kakao", label: "Kakao" });
    expect((await reader.labels())("kakao")).toBe("Kakao");
  });
});
