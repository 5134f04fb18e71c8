import { loadNlp } from "../../lib/core/nlp/load.ts";
import { STAGES } from "../../lib/core/recognise/recognise.ts";
import { claimScores } from "./quality/claims.ts";
import { scoreLinks } from "./quality/links.ts";
import { nerScores } from "./quality/ner.ts";
import { relationScores } from "./quality/relations.ts";
import { readMarks, type Score, score } from "./quality/score.ts";
import { costShape, speedOf } from "./quality/speed.ts";
import { corpusTexts, ownTexts } from "./quality/texts.ts";

const one = (value: number): string => value.toFixed(1).padStart(6);

function printScore(name: string, { precision, recall, f1, executive }: Score): void {
  console.log(`${name.padEnd(24)} P ${one(precision)}  R ${one(recall)}  F1 ${one(f1)}  executive ${one(executive)}`);
}

/**
 * `bench quality [--stages] [--errors] [--speed]`: scores without any dataset on the project's articles and, where present, the
 * shared corpora, relations and claims; what each stage is worth when left out; speed against the plain parser and the shape of the cost.
 */
export async function run(args: readonly string[]): Promise<void> {
  const nlp = await loadNlp();
  const sets = [
    ["own articles", ownTexts()],
    ["corpus", corpusTexts()],
  ] as const;
  for (const [name, texts] of sets) {
    if (texts.length === 0) continue;
    const all = score(texts, (text) => readMarks(text, nlp));
    printScore(name, all);
    if (name === "own articles") {
      const { right, wrong, missed } = scoreLinks(texts, nlp);
      console.log(`links                    right ${right}  wrong ${wrong.length}  missed ${missed.length}`);
    }
    if (args.includes("--errors")) for (const error of all.errors) console.log(`  ${error}`);
    if (name !== "corpus") continue;
    for (const group of ["A", "B", "C"]) {
      printScore(
        `corpus ${group}`,
        score(
          texts.filter(({ id }) => id.startsWith(group)),
          (text) => readMarks(text, nlp),
        ),
      );
    }
  }
  for (const { corpus, f1 } of nerScores()) console.log(`${corpus.padEnd(24)} F1 ${one(f1)}`);
  for (const line of relationScores()) console.log(`relations ${line}`);
  for (const line of claimScores(ownTexts(), corpusTexts(), nlp)) console.log(line);
  if (args.includes("--stages")) {
    console.log("\nwithout                  own   corpus  then the news corpora");
    for (const stage of STAGES) {
      const own = sets.map(([, texts]) =>
        texts.length ? one(score(texts, (text) => readMarks(text, nlp, new Set([stage]))).f1) : "     -",
      );
      console.log(
        `${stage.padEnd(22)} ${own.join(" ")}  ${nerScores([stage])
          .map(({ f1 }) => one(f1))
          .join(" ")}`,
      );
    }
  }
  const texts = sets.flatMap(([, list]) => list.map(({ text }) => text));
  const { words, ours, plain, ratio } = speedOf(texts, nlp);
  console.log(
    `\nspeed: ${Math.round(ours)} words/s, plain parser ${Math.round(plain)} words/s, ratio ${ratio.toFixed(2)} (${words} words, one article at a time)`,
  );
  for (const { words: size, ms } of costShape(texts, nlp, [500, 1000, 5000, 20_000, 100_000])) {
    console.log(
      `cost: ${String(size).padStart(7)} words ${ms.toFixed(0).padStart(6)} ms  ${((1000 * ms) / size).toFixed(1)} ms per 1,000 words`,
    );
  }
}
