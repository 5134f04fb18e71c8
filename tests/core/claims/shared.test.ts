import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { annotate } from "../../../lib/core/annotate.ts";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { relateNames } from "../../../lib/core/claims/relate.ts";
import { SHOWN_FROM } from "../../../lib/core/claims/shown.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { buildGazetteer } from "../../../lib/core/gazetteer/index.ts";
import { loadNlp } from "../../../lib/core/nlp/load.ts";

const shared = process.env.INTERTIE_SHARED ?? path.resolve(import.meta.dirname, "../../../../shared");
const pairs = path.join(shared, "relations", "core-train.json");
const corpus = path.join(shared, "corpus");

interface Instance {
  readonly context: readonly string[];
  readonly e1_start: number;
  readonly e1_end: number;
  readonly e2_start: number;
  readonly e2_end: number;
  readonly relation: string;
}

function textOf(x: Instance) {
  const at: number[] = [];
  let text = "";
  for (const word of x.context) {
    if (text) text += " ";
    at.push(text.length);
    text += word;
  }
  const span = (from: number, to: number) => ({ start: at[from] ?? 0, end: (at[to] ?? 0) + (x.context[to]?.length ?? 0) });
  return { text, a: span(x.e1_start, x.e1_end), b: span(x.e2_start, x.e2_end) };
}

if (existsSync(pairs))
  describe("sentences with two companies", () => {
    it("reads partnerships with a floor on precision and recall", () => {
      const every = Object.values(JSON.parse(readFileSync(pairs, "utf8")) as Record<string, Instance>).filter((_, i) => i % 5 === 4);
      const together = new Set(["partnership", "joint-venture", "co-development"]);
      const measure = (from: number) => {
        let right = 0;
        let wrong = 0;
        let missed = 0;
        for (const x of every) {
          const { text, a, b } = textOf(x);
          const relation = relateNames(text, a, b);
          const read = relation !== null && relation.confidence >= from && together.has(relation.kind);
          const gold = x.relation === "collaboration";
          if (read && gold) right++;
          else if (read) wrong++;
          else if (gold) missed++;
        }
        return { precision: right / (right + wrong), recall: right / (right + missed) };
      };
      expect(measure(0).precision).toBeGreaterThan(0.7);
      expect(measure(0).recall).toBeGreaterThan(0.6);
      expect(measure(SHOWN_FROM).precision).toBeGreaterThan(0.84);
      expect(measure(SHOWN_FROM).recall).toBeGreaterThan(0.4);
    });
  });

if (existsSync(corpus))
  describe("articles without deals", () => {
    it("shows no statement in them", async () => {
      const record = indexRecord([bundledDataset]);
      const gazetteer = buildGazetteer(record);
      const nlp = await loadNlp();
      for (const file of readdirSync(corpus).filter((f) => /^C\d+\.txt$/.test(f))) {
        const blocks = readFileSync(path.join(corpus, file), "utf8")
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((text, i) => ({ id: `b${i}`, role: "paragraph" as const, text }));
        const { mentions, names } = annotate(blocks, { language: "en" }, gazetteer, record, nlp);
        const shown = readStatements({ blocks, mentions, names, published: null, record }).filter((s) => s.shown);
        expect(shown.map((s) => `${file} ${s.kind} ${s.parties.map((p) => p.label).join()}`)).toEqual([]);
      }
    });
  });
