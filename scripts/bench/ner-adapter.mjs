// Adapter for the harness in ../shared/ner: companies and other organisations count as ORG there.
import { loadNlp } from "../../lib/core/nlp/load.ts";
import { recognise } from "../../lib/core/recognise/recognise.ts";

export const name = "intertie";
let nlp;
const without = new Set((process.env.WITHOUT ?? "").split(",").filter(Boolean));
const gazetteer = { find: () => [], kindOf: () => undefined };

export async function init() {
  nlp = await loadNlp();
}

/** Blocks of a text: its lines, with their offsets. */
export function blocksOf(text) {
  const out = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) out.push({ id: `b${at}`, role: "paragraph", text: line, at });
    at += line.length + 1;
  }
  return out;
}

export async function annotate(text) {
  const blocks = blocksOf(text);
  const at = new Map(blocks.map((block) => [block.id, block.at]));
  const { mentions } = recognise({ blocks, language: "en", gazetteer }, nlp, without);
  return mentions.map((m) => ({
    start: m.start + at.get(m.blockId),
    end: m.end + at.get(m.blockId),
    type: m.kind === "person" ? "person" : "company",
  }));
}
